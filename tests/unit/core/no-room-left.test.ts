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
    ['Propriétaire (avec ou sans emprunt)', 'Hébergé à titre gratuit', 'Nom du bailleur', 'Morel'],
    ['Propriétaire', 'Propriétaire accédant (prêt en cours d’emprunt)', 'Loyer mensuel', '500'],
    ['Hébergé(e) gratuitement', 'Locataire', 'Loyer hors charges', '438,50'],
    ['Marié(e)', 'Divorcé(e)', 'Je vis seul(e)', 'Coché'],
    ['C – Pacsé(e)', 'D – Divorcé(e)', 'Case T – Parent isolé', 'Coché'],
    ['En couple', 'Seul(e)', 'T – Parent isolé', 'Coché'],
  ])('« %s », and not « %s », over « %s »', (wrong, right, label, text) => {
    const chosen = (answer: string, own = text) =>
      look([
        aField('Situation', {
          kind: 'radio',
          options: [wrong, right, 'Locataire', 'Célibataire'],
          text: answer,
        }),
        aField(label, { kind: text === 'Coché' ? 'checkbox' : 'text', text: own, group: 'Précisions' }),
      ]);
    expect(chosen(wrong)).toEqual([['contradiction', label]]);
    expect(chosen(right)).toEqual([]);
    expect(chosen(wrong, '')).toEqual([]);
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
  });
});
