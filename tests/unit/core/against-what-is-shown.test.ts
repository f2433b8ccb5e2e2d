/** What she answers against what the page itself shows or rules; each beside a right page that looks like it. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

test('the paper for a contract that is over, or that goes on', () => {
  const label = 'Document que je transmettrai';
  const rules = [
    '• Le contrat continue le mois suivant : bulletin de salaire.',
    '• Le contrat est terminé : attestation employeur.',
  ];
  const look = (paper: string, ends: ('Oui' | 'Non')[], says = rules, asks = 'Ce contrat est-il terminé ?') =>
    wrongIn(
      [
        ...ends.map((end) => aYesNo(asks, end)),
        aField(label, {
          kind: 'select',
          options: ['Bulletin de salaire', 'Attestation employeur'],
          text: paper,
        }),
      ],
      { says },
    );
  expect(look('Bulletin de salaire', ['Oui'])).toEqual([label]);
  expect(look('Attestation employeur', ['Non'])).toEqual([label]);
  expect(look('Attestation employeur', ['Oui'], rules, 'Votre contrat est-il toujours en cours ?')).toEqual([
    label,
  ]);
  expect(look('Bulletin de salaire', ['Non'])).toEqual([]);
  expect(look('Attestation employeur', ['Oui'])).toEqual([]);
  expect(look('Bulletin de salaire', ['Oui', 'Non'])).toEqual([]);
  const both = ['Le contrat est terminé : attestation employeur et bulletin de salaire.'];
  expect(look('Bulletin de salaire', ['Oui'], both)).toEqual([]);
  expect(
    look('Bulletin de salaire', ['Oui'], ['Le contrat est terminé : prévenez votre conseiller.']),
  ).toEqual([]);
});

test('a payslip shown beside the form, and another of its lines typed without its cents', () => {
  const label = 'Rémunération avant retenue des cotisations';
  const slip = ['Salaire brut : 1 298,40 €', 'Montant net social : 1 034,80 €', 'Net à payer : 1 012,10 €'];
  const look = (text: string) => wrongIn([anAmount(label, text)], { says: slip });
  expect(look('1012')).toEqual([label]);
  expect(look('1035')).toEqual([label]);
  expect(look('1298')).toEqual([]);
  expect(look('1 298,40')).toEqual([]);
  expect(look('1300')).toEqual([]);
});

test('a pension for a grown child, and the birth of one who is not', () => {
  const grown = 'Enfants majeurs : 1er enfant';
  const look = (text: string, sum: string, label = grown) =>
    wrongIn(
      [
        aField(label, { text: sum, group: 'Pensions alimentaires versées en 2025' }),
        aDate('Date de naissance', text, { group: 'Bénéficiaire de la pension' }),
      ],
      { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025' },
    );
  expect(look('18/06/2016', '2400')).toEqual(['Date de naissance']);
  expect(look('18/06/2016', '2400', '6EL – total payé')).toEqual(['Date de naissance']);
  expect(look('18/06/2003', '2400')).toEqual([]);
  expect(look('18/06/2016', '2')).toEqual([]);
  expect(look('18/06/1950', '2400', '6GU – enfants mineurs, ascendants, ex-conjoint')).toEqual([]);
});

test('a child of the household who is older than the page takes', () => {
  const says = [
    'Une seule demande pour tout le foyer. Le foyer comprend : vous, votre conjoint, concubin ou partenaire de pacs, et vos enfants et personnes à charge de moins de 25 ans. Un enfant de 25 ans ou plus fait sa propre demande.',
  ];
  const label = 'Né(e) le';
  const look = (born: string, kin: string) => {
    const given = { group: 'Membre du foyer n° 1', heading: 'Membre du foyer n° 1' };
    return wrongIn(
      [
        aDate(label, born, given),
        aRadio('Lien avec le demandeur', ['Enfant', 'Conjoint', 'Autre'], kin, given),
      ],
      { says },
    );
  };
  expect(look('02/05/1998', 'Enfant')).toEqual([label]);
  expect(look('02/05/2003', 'Enfant')).toEqual([]);
  expect(look('02/05/1998', 'Conjoint')).toEqual([]);
  expect(look('02/05/1998', 'Autre')).toEqual([]);
  // Hers, in the same part.
  const mixed = [
    aDate('Née le', '09/01/1972'),
    aDate('Né(e) le', '02/05/2008'),
    aRadio('Lien avec vous', ['Enfant', 'Conjoint'], 'Enfant'),
  ];
  expect(wrongIn(mixed, { says })).toEqual([]);
});

test('one person after the other in one part, and the child who is older than the page takes', () => {
  const says = [
    'Le foyer comprend le demandeur, son époux, concubin ou partenaire, et ses enfants de moins de 25 ans.',
  ];
  const label = 'Date de naissance';
  const kin = 'Lien avec le demandeur';
  const part = { group: 'Autres personnes', heading: 'Autres personnes' };
  type Row = [born: string, kin: string];
  const inRow = ([born, said]: Row) => [
    aDate(label, born, part),
    aRadio(kin, ['Époux ou épouse', 'Enfant'], said, part),
  ];
  const look = (rows: Row[], fields = rows.flatMap(inRow), lines = says) => wrongIn(fields, { says: lines });
  const rows: Row[] = [
    ['11/12/1977', 'Époux ou épouse'],
    ['03/04/2001', 'Enfant'],
    ['26/08/2008', 'Enfant'],
  ];
  expect(look(rows)).toEqual([label]);
  expect(
    look(
      rows,
      rows.flatMap((row) => inRow(row).toReversed()),
    ),
  ).toEqual([label]);
  expect(
    look([
      ['11/12/1977', 'Époux ou épouse'],
      ['03/04/2003', 'Enfant'],
    ]),
  ).toEqual([]);
  expect(
    look([
      ['03/04/1999', 'Époux ou épouse'],
      ['26/08/2008', 'Enfant'],
    ]),
  ).toEqual([]);
  // Nothing tells whose tie is left out.
  expect(look(rows, rows.flatMap(inRow).slice(0, -1))).toEqual([]);
  expect(look(rows, rows.flatMap(inRow), ['Un tarif réduit pour les enfants de moins de 25 ans.'])).toEqual(
    [],
  );
});

test('a mission the employers told of, and no job « même de courte durée »', () => {
  const asks = 'Au cours du mois de novembre, avez-vous exercé un emploi, même de courte durée ?';
  const known = 'Mission du 05/11/2026 au 14/11/2026, 42 heures';
  const look = (
    line: string,
    answer: 'Oui' | 'Non' = 'Non',
    label = asks,
    title = 'Ce que nous savons déjà',
    more: Field[] = [],
  ) =>
    wrongIn(
      [aYesNo(label, answer), ...more, aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui')],
      {
        host: 'candidat.francetravail.fr',
        title: 'Actualisation du mois de novembre 2026',
        says: [title, line],
      },
    ).filter((one) => one === label);
  expect(look(known)).toEqual([asks]);
  expect(look(`Exemple Intérim, cariste ${known}`)).toEqual([asks]);
  expect(look('CDD du 05/11/2026 au 14/11/2026', 'Non', asks, 'Information des employeurs')).toEqual([asks]);
  const short = 'Avez-vous travaillé en novembre, ne serait-ce qu’une heure ?';
  expect(look(known, 'Non', short)).toEqual([short]);
  const job = 'Avez-vous occupé un emploi en novembre 2026 ?';
  expect(look(known, 'Non', job)).toEqual([job]);
  expect(look(known, 'Oui')).toEqual([]);
  expect(look('Mission du 05/10/2026 au 14/10/2026, 42 heures')).toEqual([]);
  expect(look('Contrat d’engagement du 05/11/2026 au 14/11/2026')).toEqual([]);
  expect(look('Formation du 05/11/2026 au 14/11/2026, 42 heures')).toEqual([]);
  expect(look('Mission du 05/11/2026 au 14/11/2026', 'Non', asks, 'Offres qui vous attendent')).toEqual([]);
  const wrong = 'Ces informations sont fausses';
  expect(
    look(known, 'Non', asks, 'Ce que nous savons déjà', [aField(wrong, { kind: 'checkbox', text: wrong })]),
  ).toEqual([]);
  expect(look(known, 'Non', 'Avez-vous un emploi ?')).toEqual([]);
});

test('an apprentice who is said to have had nothing at all', () => {
  const months = 'Mois concernés : août 2026, septembre 2026, octobre 2026.';
  const look = (work: string, says: string, label = 'D’août à octobre, Tom') =>
    wrongIn([aRadio(label, ['a reçu un salaire ou une autre somme', says], says)], {
      host: 'wwwd.caf.fr',
      title: 'Déclaration trimestrielle de ressources',
      says: [months, `Tom Exemple, 19 ans - ${work}`],
    }).filter((one) => one === label);
  const none = 'n’a rien reçu du tout';
  expect(look('apprenti menuisier depuis le 01/09/2025', none)).toHaveLength(1);
  expect(look('apprenti menuisier depuis le 01/09/2025', 'n’a rien gagné')).toHaveLength(1);
  expect(look('apprenti menuisier depuis le 01/09/2025', none, 'Tom Exemple, 19 ans')).toHaveLength(1);
  expect(look('apprenti menuisier depuis le 01/11/2026', none)).toEqual([]);
  expect(look('lycéen', none)).toEqual([]);
  expect(look('apprenti menuisier depuis le 01/09/2025', none, 'D’août à octobre, Zoé')).toEqual([]);
});

test('a table that is read as one line, and nothing for who is at work', () => {
  const look = (row: string, work = 'apprenti menuisier depuis le 01/09/2025') =>
    told(
      caf([
        'Ressources (août, septembre, octobre 2026)',
        `Tom EXEMPLE, né le 14/02/2007, ${work}`,
        `Août Septembre Octobre Ana Salaire 612,08 € 954,31 € 954,31 € ${row}`,
        'Pension alimentaire reçue : Non',
      ]),
    ).problems;
  expect(look('Tom Aucune ressource 0 € 0 € 0 €')).toHaveLength(1);
  expect(look('Tom Salaire 612 € 612 € 612 € Zoé Aucune ressource 0 € 0 € 0 €')).toEqual([]);
  expect(look('Tom Aucune ressource 0 € 0 € 0 €', 'lycéen')).toEqual([]);
});

test('the day of a payslip in three lists, the first named by the question, and the month it is put in', () => {
  const asks = 'Date de paiement inscrite sur le bulletin';
  const look = (day: string, month: string, chosen: string) => {
    const list = (label: string, text: string, given = {}) =>
      aField(label, { kind: 'select', valueType: 'date-part', text, options: [text, '…'], ...given });
    const under = { question: asks, group: asks };
    return wrongIn(
      [
        aField('Mois déclaré', { kind: 'select', valueType: 'month', text: chosen }),
        list(asks, day),
        list('Mois', month, under),
        list('Année', '2026', under),
        anAmount('Montant net social', '1 421,00'),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' },
    ).filter((one) => one === asks);
  };
  expect(look('04', 'novembre', 'Octobre 2026')).toEqual([asks]);
  expect(look('30', 'octobre', 'Octobre 2026')).toEqual([]);
  expect(look('30', 'septembre', 'Octobre 2026')).toEqual([asks]);
});

test('a sum shown as of one sort, in the case of another', () => {
  const shown = 'Pension d’invalidité, déclarant 1 : 9 842 €';
  const retired = 'Pensions de retraite – Déclarant 1';
  const unfit = 'Pensions d’invalidité – Déclarant 1';
  const look = (cases: [string, string][], says = [shown]) =>
    wrongIn(
      cases.map(([label, sum]) => anAmount(label, sum)),
      {
        host: 'cfspart.impots.gouv.fr',
        title: 'Déclaration des revenus 2025',
        says: ['Sommes connues', ...says],
      },
    );
  expect(
    look([
      [retired, '9842'],
      [unfit, ''],
    ]),
  ).toEqual([retired]);
  expect(
    look([
      [retired, '9842'],
      [unfit, '0'],
    ]),
  ).toEqual([retired]);
  expect(
    look(
      [
        ['Salaires', '6120'],
        ['Allocations chômage', ''],
      ],
      ['Allocation chômage : 6 120 €'],
    ),
  ).toEqual(['Salaires']);
  expect(
    look([
      [retired, ''],
      [unfit, '9842'],
    ]),
  ).toEqual([]);
  // No case of its own.
  expect(look([['Pensions de retraite', '9842']])).toEqual([]);
  expect(
    look([
      ['Pensions, retraites, invalidité', '9842'],
      [unfit, ''],
    ]),
  ).toEqual([]);
  expect(
    look([
      ['Pensions de retraite – Déclarant 2', '9842'],
      [unfit, ''],
    ]),
  ).toEqual([]);
  expect(
    look(
      [
        [retired, '9842'],
        [unfit, ''],
      ],
      [shown, 'Pension de retraite : 9 842 €'],
    ),
  ).toEqual([]);
});
