/** What a page asks for by a sign of its own, by a zero, by a box to tick, and is left. */
import { describe, expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const aBox = (label: string, text = '', given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', options: [label], text, ...given });

describe('a sign that the page explains', () => {
  test.each([
    ['(r) = réponse requise', '(r)'],
    ['R : renseignement requis', 'R'],
    ['(obl.) : à renseigner obligatoirement', '(obl.)'],
    ['[O] obligatoire – [F] facultatif', '[O]'],
    ['Informations indispensables : ●', '●'],
    ['Le signe ! indique une information obligatoire.', '!'],
    ['Les rubriques précédées d’un ♦ doivent être remplies.', '♦'],
    ['Les champs suivis de la mention « à remplir » ne peuvent rester vides.', '(à remplir)'],
    ['# : réponse indispensable', '#'],
  ])('%s', (rule, sign) => {
    const cases = [
      aField(`Nom de l’enfant ${sign}`, { text: 'Noé' }),
      aField(`Médecin traitant ${sign}`),
      aField('Allergies'),
    ];
    expect(wrongIn(cases, { says: [rule] })).toEqual([`Médecin traitant ${sign}`]);
  });

  test.each(['(r) : non obligatoire', 'Tarif réduit (r)', 'A : classe de Mme Roy'])('not %s', (line) => {
    expect(wrongIn([aField('Médecin traitant (r)'), aField('Bâtiment A')], { says: [line] })).toEqual([]);
  });

  test('a box to tick, and a list of them', () => {
    const consent = aField('J’ai lu le règlement (r)', { kind: 'checkbox', valueType: 'consent' });
    const days = ['Lundi', 'Mardi'].map((day) => aBox(day, '', { question: 'Jours souhaités (r)' }));
    expect(wrongIn([consent, ...days], { says: ['(r) = réponse requise'] })).toEqual([
      'J’ai lu le règlement (r)',
      'Jours souhaités (r)',
    ]);
  });
});

const caf = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-10-06',
};
const months = ['Juin 2026', 'Juillet 2026', 'Août 2026'];
const pay = (...texts: string[]) => months.map((month, at) => anAmount(month, texts[at] ?? ''));

describe('nothing said of a month of the declaration', () => {
  test('« Autres revenus : Non » says nothing of each month', () => {
    const others = aYesNo('Autres revenus du foyer', 'Non');
    expect(wrongIn([...pay('702,18', '', '688,40'), others], caf)).toEqual(['Juillet 2026']);
    expect(wrongIn([...pay('702,18', '0', '688,40'), others], caf)).toEqual([]);
  });

  test.each([
    'Portez 0 quand le mois est sans ressource.',
    'Aucune case ne doit rester blanche.',
    'Inscrivez 0 si vous n’avez rien perçu.',
    'Un montant est attendu pour chaque mois, même à zéro.',
    'Renseignez le tableau ; portez 0 en l’absence de ressource.',
  ])('%s', (rule) => {
    const rows = ['Salaires', 'Chômage'].flatMap((row, at) =>
      months.map((month, place) => anAmount(`${row} – ${month}`, at === 1 && place === 2 ? '' : '412,00')),
    );
    expect(wrongIn(rows, { ...caf, says: [rule] })).toEqual(['Chômage – Août 2026']);
    expect(wrongIn(rows, caf)).toEqual([]);
  });

  test('a part that bears a first name alone', () => {
    const of = (group: string, ...texts: string[]) =>
      pay(...texts).map((field) => ({ ...field, group, question: group }));
    const yours = of('Vous', '640', '640', '655');
    expect(wrongIn([...yours, ...of('Lina')], caf)).toEqual(months);
    expect(wrongIn([...yours, ...of('Lina', '0', '0', '0')], caf)).toEqual([]);
    // Sorts of money are no people.
    expect(wrongIn([...of('Salaires', '640', '640', '655'), ...of('Chômage')], caf)).toEqual([]);
  });

  test('the amount of a pension that was not received', () => {
    const pension = (answer: 'Oui' | 'Non') => [
      ...pay('640', '640', '655'),
      aYesNo('Recevez-vous une pension alimentaire ?', answer),
      anAmount('Montant mensuel reçu', ''),
    ];
    expect(wrongIn(pension('Non'), caf)).toEqual([]);
    expect(wrongIn(pension('Oui'), caf)).toEqual(['Montant mensuel reçu']);
  });
});

describe('an amount or the box « aucun revenu », in a tax return', () => {
  const rule = 'Pour chaque déclarant, indiquez ses revenus imposables ou cochez « aucun revenu ».';
  const cases = (ticked: string) => [
    anAmount('Salaires – Déclarant 1', '24 318'),
    anAmount('Salaires – Déclarant 2', ''),
    anAmount('Retraites – Déclarant 1', ''),
    anAmount('Retraites – Déclarant 2', ''),
    aBox('Déclarant 1 : aucun revenu en 2025'),
    aBox('Déclarant 2 : aucun revenu en 2025', ticked),
  ];
  const taxes = { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025' };

  test('neither for one of the two', () => {
    expect(wrongIn(cases(''), { ...taxes, says: [rule] })).toEqual(['Déclarant 2 : aucun revenu en 2025']);
    expect(wrongIn(cases('Déclarant 2 : aucun revenu en 2025'), { ...taxes, says: [rule] })).toEqual([]);
  });

  test('« Les cases sans montant peuvent rester vides »', () => {
    const needed = cases('').map((field) => ({ ...field, required: field.valueType === 'amount' }));
    const wrong = wrongIn(needed, { ...taxes, says: ['Les cases sans montant peuvent rester vides.'] });
    expect(wrong).toEqual([]);
  });
});

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de novembre 2026',
  today: '2026-11-30',
};
const hours = (label: string, text: string) => aField(label, { valueType: 'hours', text });
const stays = aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui');

describe('details at France Travail', () => {
  test('a table of questions, then the details of the one that is so', () => {
    const table = (worked: 'Oui' | 'Non', time: string) => [
      aYesNo('Activité salariée ou non salariée', worked),
      aYesNo('Stage', 'Non'),
      aYesNo('Arrêt maladie', 'Non'),
      hours('Heures travaillées dans le mois', time),
      anAmount('Salaire brut', '529,20'),
      stays,
    ];
    expect(wrongIn(table('Oui', '42'), ft)).toEqual([]);
    expect(wrongIn(table('Oui', ''), ft)).toEqual(['Heures travaillées dans le mois']);
    expect(wrongIn(table('Non', '42'), ft)).toContain('Heures travaillées dans le mois');
  });

  test('the row of a second employer, begun or left', () => {
    const rows = (name: string, gross: string) => [
      aYesNo('Avez-vous travaillé ?', 'Oui'),
      aField('Employeur 1', { valueType: 'organisation', text: 'Crêperie Le Gall' }),
      hours('Heures – employeur 1', '24'),
      anAmount('Salaire brut – employeur 1', '295,20'),
      aField('Employeur 2', { valueType: 'organisation', text: name }),
      hours('Heures – employeur 2', ''),
      anAmount('Salaire brut – employeur 2', gross),
      stays,
    ];
    expect(wrongIn(rows('', ''), ft)).toEqual([]);
    expect(wrongIn(rows('Camping des Pins', '180,00'), ft)).toEqual(['Heures – employeur 2']);
  });

  test('one sentence for one empty case', () => {
    const sick = [
      aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
      aField('Premier jour de l’arrêt', { valueType: 'date' }),
      aField('Dernier jour de l’arrêt', { valueType: 'date', text: '20/11/2026' }),
      stays,
    ];
    const rule = 'Si vous répondez « Oui » à l’arrêt maladie, les deux dates sont nécessaires.';
    expect(wrongIn(sick, { ...ft, says: [rule] })).toEqual(['Premier jour de l’arrêt']);
  });
});

describe('a choice', () => {
  const lives = ['Je vis en couple', 'Je me suis séparé', 'Je suis seul depuis toujours'];
  const since = (chosen: string) => [
    aRadio('Aujourd’hui', lives, chosen),
    aField('Séparé depuis le', { valueType: 'date' }),
  ];

  test('its day, named by it alone', () => {
    expect(wrongIn(since('Je me suis séparé'))).toEqual(['Séparé depuis le']);
    expect(wrongIn(since('Je suis seul depuis toujours'))).toEqual([]);
  });

  test('asked for in a sentence, on a page without any mark', () => {
    const bodies = ['Ma caisse', 'Une mutuelle'];
    const says = ['Choisissez l’organisme qui gérera votre contrat.'];
    expect(wrongIn([aRadio('Organisme gestionnaire', bodies, '')], { says })).toEqual([
      'Organisme gestionnaire',
    ]);
    expect(wrongIn([aRadio('Organisme gestionnaire', bodies, 'Ma caisse')], { says })).toEqual([]);
  });

  test('of a declaration, with none of its answers chosen', () => {
    const where = (text: string) => [
      ...pay('1', '2', '3'),
      aRadio('Votre logement', ['Locataire', 'Hébergé'], text),
    ];
    expect(wrongIn(where(''), caf)).toEqual(['Votre logement']);
    expect(wrongIn(where('Locataire'), caf)).toEqual([]);
  });
});

test('« Votre accord est nécessaire », over the one box that gives it', () => {
  const boxes = [
    aField('J’autorise ma caisse à consulter mes ressources', { kind: 'checkbox', valueType: 'consent' }),
    aField('J’accepte de recevoir des conseils', { kind: 'checkbox', valueType: 'consent' }),
  ];
  expect(wrongIn(boxes, { says: ['Votre accord est nécessaire pour étudier la demande.'] })).toEqual([
    'J’autorise ma caisse à consulter mes ressources',
  ]);
  expect(wrongIn(boxes)).toEqual([]);
});

describe('said in other words', () => {
  test.each([
    ['(1) Mention obligatoire', '(1)'],
    ['(oblig.) = information demandée par la loi', '(oblig.)'],
  ])('%s', (rule, sign) => {
    expect(wrongIn([aField(`Médecin traitant ${sign}`)], { says: [rule] })).toHaveLength(1);
  });

  test('« (net social, en €) » asks nobody in particular', () => {
    const named = pay('931', '', '922').map((field) => ({
      ...field,
      label: `${field.label} (net social, en €)`,
    }));
    expect(wrongIn(named, caf)).toEqual(['Juillet 2026 (net social, en €)']);
  });

  test('« Si oui, chiffre d’affaires : » over the months of a question answered « Non »', () => {
    const work = aRadio('Exercez-vous une activité à votre compte ?', ['Oui, au réel', 'Non'], 'Non', {
      valueType: 'yes-no',
    });
    const blocks = [caf.title, work.label, 'Si oui, chiffre d’affaires :', ...months];
    expect(wrongIn([work, ...pay()], { ...caf, blocks })).toEqual([]);
  });

  test('« cochez « sans ressources » ou indiquez les ressources de l’année »', () => {
    const of = (group: string, text: string, ticked: string) => [
      anAmount('Ressources annuelles', text, { group }),
      aBox('Sans ressources', ticked, { group }),
    ];
    const says = ['Pour chaque personne, cochez « sans ressources » ou indiquez ses ressources.'];
    const first = of('Brigitte', '9 120', '');
    expect(wrongIn([...first, ...of('Kévin', '', '')], { says })).toEqual(['Kévin']);
    expect(wrongIn([...first, ...of('Kévin', '', 'Sans ressources')], { says })).toEqual([]);
  });

  test('« Combien ? », right after « Oui »', () => {
    const children = aYesNo('Avez-vous des enfants à charge ?', 'Oui');
    const many = aField('Combien ?', { valueType: 'count' });
    expect(wrongIn([...pay('1', '2', '3'), children, many], caf)).toEqual(['Combien ?']);
  });

  test('« Un moyen de vous joindre est indispensable »', () => {
    const ways = [aField('Téléphone', { valueType: 'phone' }), aField('Courriel', { valueType: 'email' })];
    const says = ['Un moyen de vous joindre est indispensable : téléphone ou courriel.'];
    expect(wrongIn(ways, { says })).toEqual(['Téléphone']);
  });
});

describe('details at France Travail, further on', () => {
  const days = (from: string, to: string) => [
    aField('Arrêt du', { valueType: 'date', text: from }),
    aField('Arrêt au', { valueType: 'date', text: to }),
  ];

  test('the days of a sick leave, under the table of questions', () => {
    const table = (sick: 'Oui' | 'Non') => [aYesNo('Arrêt maladie', sick), stays];
    expect(wrongIn([...table('Oui'), ...days('12/11/2026', '')], ft)).toEqual(['Arrêt au']);
    expect(wrongIn([...table('Non'), ...days('', '')], ft)).toEqual([]);
  });

  test('a second contract, after a question about the first', () => {
    const contract = (group: string, gross: string) =>
      [hours('Heures', '12'), anAmount('Brut', gross), aYesNo('Ce contrat est-il terminé ?', 'Non')].map(
        (field) => ({ ...field, group, heading: group }),
      );
    const both = [
      aYesNo('Avez-vous travaillé ?', 'Oui'),
      ...contract('Contrat 1', '148,20'),
      ...contract('Contrat 2', ''),
      stays,
    ];
    expect(wrongIn(both, ft)).toEqual(['Brut']);
  });
});
