import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aFile, aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const child = (rank: string, name: string, day: string, school = 'CP'): Field[] => [
  aField(`Prénom du ${rank} enfant`, { valueType: 'name', text: name }),
  aDate('Né(e) le', day),
  aField('Classe', { kind: 'select', options: ['', 'CP', 'CE2'], text: school }),
];
const loan = (at: number, lender: string, sum: string, end = '2028-03'): Field[] => {
  const group = `Crédit ${at}`;
  return [
    aField('Organisme prêteur', { text: lender, group }),
    anAmount('Mensualité (en €)', sum, { group }),
    aField('Dernière échéance', { valueType: 'month', text: end, group }),
  ];
};
const rent = (month: string, sum: string, day: string): Field[] => [
  anAmount(`Loyer et charges, ${month} 2026`, sum),
  aDate(`Payé le, ${month} 2026`, day),
];
const tie = (name: string, text: string): Field =>
  aField(`Lien avec moi de ${name}`, { kind: 'select', options: ['Choisir', 'Mon enfant'], text });

describe('a case of a row', () => {
  test.each([
    [
      'where the whole row must be filled in',
      'Pour chaque enfant, remplissez toute la ligne.',
      [...child('1er', 'Lise', '14/02/2018'), ...child('2e', 'Paul', '')],
      'Né(e) le',
    ],
    [
      'where a row that is not whole is refused',
      'Une ligne incomplète ne sera pas prise en compte.',
      [...child('1er', 'Lise', '14/02/2018'), ...child('2e', 'Paul', '03/05/2019', '')],
      'Classe',
    ],
    [
      'named among what must be told of each',
      'L’organisme et la mensualité de chaque crédit doivent être précisés.',
      [...loan(1, 'Crédit du Port', '142,60'), ...loan(2, 'Caisse des Prés', '')],
      'Mensualité (en €)',
    ],
    [
      'without which the request is not looked at',
      'Le dossier n’est pas étudié si, pour l’un des crédits, la mensualité fait défaut.',
      [...loan(1, 'Crédit du Port', '142,60'), ...loan(2, 'Caisse des Prés', '')],
      'Mensualité (en €)',
    ],
    [
      'the day of one month',
      'Reportez les trois quittances, montant et date de paiement.',
      [
        ...rent('août', '512', '05/08/2026'),
        ...rent('septembre', '512', '07/09/2026'),
        ...rent('octobre', '512', ''),
      ],
      'Payé le, octobre 2026',
    ],
    [
      'the tie of one person',
      'Le lien est nécessaire pour chacune des personnes.',
      [tie('EXEMPLE Lise', 'Mon enfant'), tie('EXEMPLE Paul', ''), tie('EXEMPLE Rémi', 'Mon enfant')],
      'Lien avec moi de EXEMPLE Paul',
    ],
  ])('%s', (_name, rule, fields, wrong) => {
    expect(wrongIn(fields, { says: [rule] })).toEqual([wrong]);
  });

  rightly([
    [
      'nothing asks for the whole row',
      [...child('1er', 'Lise', '14/02/2018'), ...child('2e', 'Paul', '')],
      ['Vos enfants'],
    ],
    [
      'a row that is not begun',
      [...child('1er', 'Lise', '14/02/2018'), ...child('2e', '', '', '')],
      ['Pour chaque enfant, remplissez toute la ligne.'],
    ],
    [
      'a case left in each row',
      [...child('1er', 'Lise', '14/02/2018', ''), ...child('2e', 'Paul', '03/05/2019', '')],
      ['Pour chaque enfant, remplissez toute la ligne.'],
    ],
    [
      'only those that concern her',
      [...loan(1, 'Crédit du Port', '142,60'), ...loan(2, 'Caisse des Prés', '')],
      ['Remplissez toutes les rubriques qui vous concernent.'],
    ],
    [
      'another case is named',
      [...loan(1, 'Crédit du Port', '142,60', ''), ...loan(2, 'Caisse des Prés', '35,00')],
      ['L’organisme et la mensualité de chaque crédit doivent être précisés.'],
    ],
    [
      'it may be left',
      [...loan(1, 'Crédit du Port', '142,60'), ...loan(2, 'Caisse des Prés', '')],
      ['Indiquez la mensualité de chaque crédit, si vous la connaissez.'],
    ],
    [
      'a contract that has not ended',
      ['Contrat 1', 'Contrat 2'].flatMap((group, at) => [
        aField('Employeur', { text: 'Atelier Exemple', group }),
        aDate('Date de début', '02/01/2026', { group }),
        aDate('Date de fin', at === 0 ? '30/06/2026' : '', { group }),
      ]),
      ['Pour chaque contrat, remplissez toute la ligne.'],
    ],
    [
      'one person has no telephone of work',
      ['Responsable 1', 'Responsable 2'].flatMap((group, at) => [
        aField('Nom et prénom', { valueType: 'name', text: at ? 'Lise EXEMPLE' : 'Paul EXEMPLE', group }),
        aField('Téléphone professionnel', { text: at ? '' : '04 00 00 00 00', group }),
      ]),
      ['Le nom et le prénom de chaque responsable sont obligatoires.'],
    ],
    [
      'a question and its detail, twice',
      ['Léa', 'Tom'].flatMap((group, at) => [
        aRadio('Une allergie ?', ['Oui', 'Non'], at ? 'Non' : 'Oui', { group }),
        aField('Autre précision', { text: at ? '' : 'Arachide', group }),
      ]),
      ['Complétez toutes les rubriques.'],
    ],
    [
      'of those children alone who go to school',
      ['Lou', 'Zoé'].flatMap((name, at) => [
        aField('Prénom', { valueType: 'name', text: name, group: `Enfant ${at + 1}` }),
        aField('École', { text: at ? '' : 'Jaurès', group: `Enfant ${at + 1}` }),
      ]),
      ['Indiquez l’école de chaque enfant scolarisé.'],
    ],
    [
      'months with no money',
      [
        anAmount('Montant – Juin 2026', '500'),
        anAmount('Montant – Juillet 2026', ''),
        anAmount('Montant – Août 2026', '480'),
      ],
      ['Le montant de chaque mois doit être indiqué en euros.'],
    ],
    [
      'whose it is to fill in',
      [...child('1er', 'Lise', '14/02/2018'), ...child('2e', 'Paul', '')],
      ['Chaque ligne doit être remplie par un conseiller.'],
    ],
    [
      'it need not be whole',
      [...loan(1, 'Crédit du Port', '142,60'), ...loan(2, 'Caisse des Prés', '')],
      ['Il n’est pas nécessaire de compléter toutes les rubriques.'],
    ],
    [
      'each is filled in',
      [...loan(1, 'Crédit du Port', '142,60'), ...loan(2, 'Caisse des Prés', '35,00')],
      ['Complétez toutes les rubriques de chaque crédit.'],
    ],
  ]);
});

describe('a paper of a list', () => {
  const given = (left: Parameters<typeof aField>[1] = {}, label = 'Quittance de loyer') => [
    aFile('Contrat signé', 'contrat.pdf'),
    aFile(label, '', { files: [], text: '', ...left }),
  ];
  const all = 'Toutes les pièces de la liste doivent être jointes.';

  test('where all must be joined', () => {
    expect(wrongIn(given(), { says: [all] })).toEqual(['Quittance de loyer']);
    expect(wrongIn(given(), { says: ['Joignez tous les documents ci-dessous.'] })).toEqual([
      'Quittance de loyer',
    ]);
  });

  rightly([
    ['nothing says so', given(), ['Pièces à joindre']],
    ['how they are to be joined', given(), ['Toutes les pièces doivent être jointes au format PDF.']],
    ['when', given(), ['Toutes les pièces doivent être déposées avant le 15 décembre.']],
    [
      'those of her case',
      given(),
      ['Toutes les pièces correspondant à votre situation doivent être jointes.'],
    ],
    ['a paper for some', given({}, 'Jugement, en cas de divorce'), [all]],
    ['a paper that may be left', given({}, 'Lettre (facultatif)'), [all]],
    ['another one', given({}, 'Autre document'), [all]],
    ['that of somebody who may not be', given({}, 'Pièce d’identité du conjoint'), [all]],
    ['a second page', given({}, 'Contrat, page 2'), [all]],
    ['none is joined yet', given().slice(1), [all]],
  ]);
});

describe('people named line by line, and their number', () => {
  const home = (stated: string, names: string[]) => [
    aField('Combien de personnes occupent le logement, vous compris ?', {
      valueType: 'household',
      text: stated,
    }),
    ...names.map((text, at) => aField(`Nom et prénom, ligne ${at + 1}`, { valueType: 'name', text })),
  ];
  const each = 'Inscrivez chacune d’elles ci-après.';

  test('one line is empty', () => {
    expect(wrongIn(home('3', ['Lise EXEMPLE', 'Paul EXEMPLE', '']), { says: [each] })).toEqual([
      'Combien de personnes occupent le logement, vous compris ?',
    ]);
  });

  rightly([
    ['each has a line', home('2', ['Lise EXEMPLE', 'Paul EXEMPLE', '']), [each]],
    ['the others alone', home('3', ['Lise EXEMPLE', 'Paul EXEMPLE']), ['Inscrivez les autres personnes.']],
    ['no room for one more', home('3', ['Lise EXEMPLE', 'Paul EXEMPLE']), ['Les occupants']],
  ]);
});

describe('a detail after each « oui »', () => {
  const asked = (answer: string, detail: string, label = 'Précisions sur le traitement'): Field[] => [
    aRadio('suit-il un traitement ?', ['Oui', 'Non'], answer, { valueType: 'yes-no', group: 'Santé' }),
    aField(label, { valueType: 'free-text', text: detail, group: 'Santé' }),
  ];
  const rule = 'À chaque « oui », dites en quelques mots de quoi il s’agit.';
  const given = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' };

  test('is left', () => {
    expect(wrongIn(asked('Oui', ''), { says: [rule], ...given })).toEqual(['Précisions sur le traitement']);
  });

  rightly([
    ['is given', asked('Oui', 'Sirop'), [rule], given],
    ['no « oui »', asked('Non', ''), [rule], given],
    ['nothing asks for it', asked('Oui', ''), ['Cochez une réponse par ligne.'], given],
    ['something else comes next', asked('Oui', '', 'Nom du médecin'), [rule], given],
  ]);
});

describe('of two works, one told by half', () => {
  const plain = (part: string, label: string) => [label, part] as const;
  const work = (
    part: string,
    hours: string,
    pay: string,
    nameOf: (part: string, label: string) => readonly [string, string | null] = plain,
    more: (group: string | null) => Field[] = () => [],
  ): Field[] => {
    const [[ofHours, group], [ofPay]] = [nameOf(part, 'Nombre d’heures'), nameOf(part, 'Salaire brut')];
    return [
      aField(ofHours, { valueType: 'hours', text: hours, group }),
      anAmount(ofPay, pay, { group }),
      ...more(group),
    ];
  };
  const rule = 'Remplissez une fiche par employeur.';

  test.each<[string, (part: string, label: string) => readonly [string, string | null]]>([
    ['in parts', plain],
    ['in rows of a table', (part, label) => [`${part} – ${label}`, 'Vos employeurs']],
    ['in names', (part, label) => [`${label} – ${part.toLowerCase()}`, null]],
  ])('%s', (_name, nameOf) => {
    const two = (hours: string, pay: string) =>
      wrongIn([...work('Employeur 1', '22', '281,60', nameOf), ...work('Employeur 2', hours, pay, nameOf)], {
        says: [rule],
      });
    expect(two('38', '')).toHaveLength(1);
    expect(two('', '412')).toContain(nameOf('Employeur 2', 'Nombre d’heures')[0]);
    expect(two('38', '0')).toEqual([]);
    expect(two('', '')).toEqual([]);
    expect(two('0', '')).toEqual([]);
  });

  test('pay that is not known yet, or of a worker told by shows', () => {
    const toCome = (group: string | null) => [
      aField('Je ne connais pas encore mon salaire', {
        kind: 'checkbox',
        valueType: 'choice',
        text: 'on',
        group,
      }),
    ];
    const shows = (group: string | null) => [
      aField('Nombre de cachets', { valueType: 'count', text: '3', group }),
    ];
    const first = work('Carrefour', '22', '281,60');
    expect(wrongIn([...first, ...work('La Poste', '38', '', plain, toCome)], { says: [rule] })).toEqual([]);
    const show = work('Théâtre', '12', '300', plain, shows);
    expect(wrongIn([...show, ...work('Opéra', '', '412', plain, shows)], { says: [rule] })).toEqual([]);
    const waits = 'Si le salaire n’est pas encore connu, laissez la case vide.';
    expect(wrongIn([...first, ...work('La Poste', '38', '')], { says: [waits] })).toEqual([]);
  });
});
