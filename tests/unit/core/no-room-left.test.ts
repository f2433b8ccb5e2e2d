/** Answers that leave no room for others, and what an answer asks for; each with the right answer beside it. */
import { describe, expect, test } from 'vitest';
import { personOf } from '../../../core/check/who-and-when.ts';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { told } from '../../support/recap.ts';

const quarter = 'Déclaration trimestrielle de ressources';

const look = (fields: Field[], title = 'Demande en ligne', host = 'www.exemple.fr') =>
  told(
    assessed(
      aPage(host, [title], {
        blocks: [title, ...fields.map(({ label }) => label)],
        fields,
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-11-24',
    ),
  ).problems;

/** Those of answers that go against one another. */
const problemsOf = (fields: Field[]) => look(fields).filter(([check]) => check === 'contradiction');

const onCaf = (fields: Field[]) => look(fields, 'Déclarer un changement de situation', 'wwwd.caf.fr');

describe('an answer, and a detail it leaves no room for', () => {
  test.each([
    ['Avez-vous déménagé ?', 'Non', 'Nouvelle adresse', '3 rue des Lilas'],
    ['Avez-vous changé de logement ?', 'Non', 'Date d’emménagement', '02/11/2026'],
    ['Avez-vous des enfants qui vivent avec vous ?', 'Non', 'Prénom de l’enfant', 'Lou'],
    ['Avez-vous un ou plusieurs enfants au foyer ?', 'Non', 'Enfant 1', 'Lou'],
    ['Êtes-vous toujours en poste ?', 'Oui', 'Dernier jour travaillé', '02/11/2026'],
    ['Êtes-vous hébergé(e) gratuitement ?', 'Oui', 'Loyer hors charges', '438,50'],
    ['Travaillez-vous toujours pour cet employeur ?', 'Oui', 'Date de fin de contrat', '02/11/2026'],
    [
      'Êtes-vous toujours à la recherche d’un emploi ?',
      'Oui',
      'Vous n’êtes plus à la recherche d’un emploi depuis le',
      '02/11/2026',
    ],
  ] as const)('« %s » %s, and « %s »', (question, wrong, label, text) => {
    const given = (answer: 'Oui' | 'Non', own: string) =>
      look([aYesNo(question, answer), aField(label, { text: own, group: 'Précisions' })]).filter(
        ([check]) => check === 'contradiction',
      );
    expect(given(wrong, text)).toEqual([['contradiction', label]]);
    expect(given(wrong === 'Non' ? 'Oui' : 'Non', text)).toEqual([]);
    expect(given(wrong, '')).toEqual([]);
    expect(given(wrong, 'Néant')).toEqual([]);
    // A contract that ends later.
    if (question.includes('poste')) expect(given(wrong, '31/03/2027')).toEqual([]);
  });

  test.each([
    ['Propriétaire', 'Locataire', 'Nom du bailleur', 'Morel'],
    ['Propriétaire (avec ou sans emprunt)', 'Hébergé par un tiers', 'Nom du bailleur', 'Morel'],
    ['Propriétaire', 'Locataire (bail en cours)', 'Loyer mensuel', '500'],
    ['Hébergé(e) gratuitement', 'Locataire', 'Loyer hors charges', '438,50'],
    ['Marié(e)', 'Divorcé(e)', 'Je vis seul(e)', 'Coché'],
    ['Célibataire', 'Marié(e)', 'Si vous êtes marié(e), date de votre mariage', '13/06/2026'],
    ['C – Pacsé(e)', 'D – Divorcé(e)', 'Case T – Parent isolé', 'Coché'],
    ['En couple', 'Seul(e)', 'T – Parent isolé', 'Coché'],
  ])('« %s », and not « %s », over « %s »', (wrong, right, label, text) => {
    const chosen = (answer: string, own = text) =>
      look([
        aField('Situation', {
          kind: 'radio',
          options: [...new Set([wrong, right, 'Locataire', 'Célibataire'])],
          text: answer,
        }),
        aField(label, { kind: text === 'Coché' ? 'checkbox' : 'text', text: own, group: 'Précisions' }),
      ]);
    expect(chosen(wrong)).toEqual([['contradiction', label]]);
    expect(chosen(right)).toEqual([]);
    expect(chosen(wrong, '')).toEqual([]);
  });

  test('« Viviez-vous seul ? Non », and the box of who lived alone, on the same day', () => {
    const told = (question: string, answer: 'Oui' | 'Non', box: string, ticked = 'Coché') =>
      look([aYesNo(question, answer), aField(box, { kind: 'checkbox', text: ticked })]);
    const [asked, box] = ['Au 1er janvier 2026, viviez-vous seule ?', 'T – Parent isolé au 1er janvier 2026'];
    expect(told(asked, 'Non', box)).toEqual([['contradiction', box]]);
    expect(told(asked, 'Oui', box)).toEqual([]);
    expect(told(asked, 'Non', box, '')).toEqual([]);
    expect(told('Au 31 décembre 2026, viviez-vous seule ?', 'Non', box)).toEqual([]);
    expect(told('Aujourd’hui, vivez-vous seule ?', 'Non', box)).toEqual([]);
  });

  test('an owner may be paid a rent', () => {
    const rent = (label: string) =>
      look([
        aField('Situation', { kind: 'radio', options: ['Propriétaire', 'Locataire'], text: 'Propriétaire' }),
        anAmount(label, '500'),
      ]);
    expect(rent('Loyer perçu')).toEqual([]);
    expect(rent('Loyer')).toEqual([['contradiction', 'Loyer']]);
  });

  test('children denied, and counted', () => {
    const label = 'Nombre d’enfants à charge';
    const counted = (answer: 'Oui' | 'Non', text: string) =>
      look([aYesNo('Enfants à charge', answer), aField(label, { valueType: 'household', text })]);
    expect(counted('Non', '2')).toEqual([['contradiction', label]]);
    expect(counted('Non', '0')).toEqual([]);
    expect(counted('Oui', '2')).toEqual([]);
  });
});

describe('what goes with a « Oui »', () => {
  test('a part of the page under the question, where nothing is filled in', () => {
    const question = 'Avez-vous un employeur ?';
    const part = (place: Parameters<typeof aField>[1], answer: 'Oui' | 'Non', name: string) =>
      onCaf([
        aYesNo(question, answer),
        aField('Nom', { text: name, valueType: 'organisation', group: 'Employeur', ...place }),
        aField('Adresse', { text: '', valueType: 'address', group: 'Employeur', ...place }),
      ]);
    for (const place of [{ outerGroup: question }, { heading: question }]) {
      expect(part(place, 'Oui', '')).toEqual([
        ['yes-needs', 'Nom'],
        ['yes-needs', 'Adresse'],
      ]);
      expect(part(place, 'Oui', 'Les Halles')).toEqual([]);
      expect(part(place, 'Non', '')).toEqual([]);
    }
    expect(part({}, 'Oui', '')).toEqual([]);
  });

  test.each(['Vous n’êtes plus à la recherche d’un emploi depuis le', 'Si non, depuis quel jour ?'])(
    'not « %s », which goes with a no',
    (label) => {
      const asked = (name: string) =>
        onCaf([
          aYesNo('Êtes-vous à la recherche d’un emploi ?', 'Oui'),
          aField(name, { valueType: 'date', text: '' }),
        ]);
      expect(asked(label)).toEqual([]);
      expect(asked('Depuis le')).toEqual([['yes-needs', 'Depuis le']]);
    },
  );
});

describe('money left unsaid', () => {
  const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];
  const unsaid = (fields: Field[]) =>
    look(fields, quarter, 'wwwd.caf.fr').filter(([check]) => check === 'unsaid');

  test('a list that says that there was none', () => {
    const options = ['Choisissez', 'J’ai eu des ressources', 'Aucune ressource'];
    const chosen = (text: string) =>
      unsaid(
        months.flatMap((group) => [
          aField('Ressources du mois', { kind: 'select', options, text, group }),
          anAmount('Salaire', '', { group }),
        ]),
      );
    expect(chosen('J’ai eu des ressources')).toHaveLength(3);
    expect(chosen('Aucune ressource')).toEqual([]);
  });

  test('of a person named with her age', () => {
    const of = (who: string, text: string) =>
      months.map((month) => anAmount('Salaire', text, { group: month, outerGroup: who }));
    const hers = (text: string) => unsaid([...of('Vous', '900'), ...of('Sofia (16 ans)', text)]);
    expect(hers('')).toHaveLength(3);
    expect(hers('0')).toEqual([]);
    expect(personOf(anAmount('Salaire', '', { group: 'Sofia (16 ans)' }))).toEqual({
      role: 'named',
      name: 'Sofia',
    });
    expect(personOf(anAmount('Salaire', '', { group: 'Bourse (16 mois)' })).role).toBe('you');
    expect(personOf(anAmount('Salaire', '', { group: 'La personne qui vit avec vous' })).role).toBe(
      'partner',
    );
    expect(personOf(anAmount('Salaire', '', { group: 'Les personnes qui vivent avec vous' })).role).not.toBe(
      'partner',
    );
  });
});

describe('what is said not to be had, and a case that tells about it', () => {
  test.each([
    // Another thing, or one of another time.
    ['Avez-vous un compte Ameli ?', 'Numéro de compte', 'FR76'],
    ['Avez-vous un emploi ?', 'Dernier emploi', 'Vendeuse'],
    ['Avez-vous un emploi ?', 'Date d’inscription comme demandeur d’emploi', '02/11/2026'],
    ['Avez-vous changé d’adresse ?', 'Votre adresse', '3 rue des Lilas'],
    ['Avez-vous un autre véhicule ?', 'Immatriculation du véhicule', 'GA-482-KT'],
    ['Votre enfant a-t-il un frère à l’école ?', 'Prénom de l’enfant', 'Lou'],
    ['Avez-vous des enfants à charge ?', 'Nombre d’enfants', '3'],
    ['Avez-vous reçu un avis d’imposition ?', 'Numéro de l’avis', '12345'],
  ])('« %s » Non leaves room for « %s »', (question, label, text) => {
    expect(problemsOf([aYesNo(question, 'Non'), aField(label, { text })])).toEqual([]);
  });

  test('a choice, or a box, that says there is none', () => {
    const child = aField('Prénom de votre enfant à charge', { text: 'Romane' });
    const choice = (text: string) =>
      aField('Enfant à charge', {
        kind: 'select',
        options: ['Choisir', 'Je n’ai pas d’enfant à charge', 'J’ai un enfant à charge'],
        text,
      });
    expect(problemsOf([choice('Je n’ai pas d’enfant à charge'), child])).toEqual([
      ['contradiction', 'Prénom de votre enfant à charge'],
    ]);
    expect(problemsOf([choice('J’ai un enfant à charge'), child])).toEqual([]);
  });

  test('no work, and hours worked or a salary', () => {
    const box = (label: string) => aField(label, { kind: 'checkbox', text: 'Coché' });
    const hours = aField('Heures travaillées', { valueType: 'hours', text: '34' });
    const pay = anAmount('Salaire brut', '411,00');
    const pension = anAmount('Pension alimentaire', '120,00');
    const none = box('Je n’ai exercé aucune activité en novembre 2026');
    expect(problemsOf([hours, pay, pension, none])).toEqual([
      ['contradiction', 'Heures travaillées'],
      ['contradiction', 'Salaire brut'],
    ]);
    expect(problemsOf([hours, box('Je n’ai exercé aucune autre activité')])).toEqual([]);
    expect(problemsOf([pension, none])).toEqual([]);
  });
});
