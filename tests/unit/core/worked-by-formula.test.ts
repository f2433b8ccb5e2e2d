/** Amounts that the page says how to make, wherever it says so: in a head, a hint, a footnote, a numbered list. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, hours, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

/** A table by month, whose total of May is told; its heads may say more than the names of its cells. */
function totalOfMay(
  heads: string[],
  text: string,
  { says = [] as string[], join = ' – ', names = heads } = {},
) {
  const rows = [
    ['Mars 2026', '842,16', '180', '1 022,16'],
    ['Avril 2026', '842,16', '180', '1 022,16'],
    ['Mai 2026', '910,40', '180', text],
  ];
  const fields = rows.flatMap(([row, ...cells]) =>
    cells.map((cell, at) => anAmount(`${row}${join}${names[at]}`, cell, { group: 'Vos ressources' })),
  );
  const blocks = ['Vos ressources', 'Mois', ...heads, ...rows.map(([row = '']) => row), ...says];
  return wrongIn(fields, { blocks });
}

describe('a column of a table', () => {
  test.each<[string[], string[]?]>([
    [['A. Salaire', 'B. Pension reçue', 'C = A + B']],
    [['Salaire (A)', 'Pension reçue (B)', 'À déclarer (A + B)']],
    [['(1) Salaire', '(2) Pension reçue', '(3) Ressources du mois : (1) + (2)']],
    [['a) Salaire', 'b) Pension', 'c) Total a + b']],
    [['A Salaire', 'B Pension', 'C Ensemble (A et B)']],
    [['Salaire', 'Pension reçue', 'Ensemble du mois']],
    [['Salaire', 'Pension reçue', 'Les deux réunis']],
    [['Salaire', 'Pension reçue', 'Tout compris']],
    [['Salaire', 'Pension reçue', 'Ressources du mois (salaire + pension)']],
    [['A – Salaire', 'B – Pension', 'C – À déclarer'], ['* La colonne C est la somme des colonnes A et B.']],
    [['A – Salaire', 'B – Pension', 'C – À déclarer'], ['Dans la colonne C, additionnez A et B.']],
    [['A', 'B', 'C'], ['A : salaire ; B : pension ; C : A + B']],
    [['Salaire', 'Pension', 'Ressources'], ['Colonne 3 = colonne 1 + colonne 2.']],
    [['Salaire', 'Pension', 'Ressources'], ['Colonne 4 = colonne 2 + colonne 3.']],
    [['Salaire', 'Pension', 'Ensemble'], ['La dernière colonne reprend l’addition des deux premières.']],
    [
      ['Salaire', 'Indemnités', 'Montant déclaré'],
      ['Pour chaque mois, le montant déclaré est égal au salaire augmenté des indemnités.'],
    ],
  ])('%s %s', (heads, says = []) => {
    expect(totalOfMay(heads, '1 009,40', { says })).toEqual([`Mai 2026 – ${heads[2]}`]);
    expect(totalOfMay(heads, '1 090,40', { says })).toEqual([]);
  });

  test('whose cells are named in short', () => {
    const heads = ['A – Salaire, en €', 'B – Pension, en €', 'C – Ensemble du mois, soit A + B, en €'];
    const given = { join: ', ', names: ['A – Salaire', 'B – Pension', 'C – Ensemble du mois'] };
    expect(totalOfMay(heads, '1 009,40', given)).toEqual(['Mai 2026, C – Ensemble du mois']);
    expect(totalOfMay(heads, '1 090,40', given)).toEqual([]);
  });
});

/** The last case of a page, with a hint where one is given. */
const last = (
  lines: string[],
  label: string,
  text: string,
  hint: string | null = null,
  says: string[] = [],
) => wrongIn([...amounts(lines), anAmount(label, text, { hint })], { says });

describe('a line of a page', () => {
  const month = ['Salaire : 900', 'Pension : 180'];
  test.each<[string[], string, string, string, string?, string[]?]>([
    [['Ligne 1 – Ressources : 1400', 'Ligne 2 – Charges : 620'], 'Reste (ligne 1 - ligne 2)', '780', '870'],
    [['(1) Recettes : 4 200', '(2) Charges : 1 150'], '(3) Revenu net = (1) – (2)', '3 050', '3 500'],
    [['C – Prix : 420', 'D – Bon : 150'], 'E – À votre charge, C moins D', '270', '370'],
    [['Prix du séjour : 420', 'Aide de la Caf : 150'], 'Reste à votre charge', '270', '370'],
    [['Loyer : 480', 'Charges : 60'], 'Loyer + charges', '540', '450'],
    [['Brut : 1500', 'Abattement : 150'], 'Net à déclarer, brut diminué de l’abattement', '1 350', '1 250'],
    [['Montant mensuel : 120'], 'Montant annuel (montant mensuel x 12)', '1 440', '1 400'],
    [['A – Recettes : 900', 'B – Aide : 160', 'C – Achats : 440'], 'D – Résultat (A + B – C)', '620', '602'],
    [['Ligne 1 : 100', 'Ligne 2 : 200', 'Ligne 3 : 300'], 'Somme des lignes 1 à 3 (ligne 4)', '600', '500'],
    [
      ['Mars 2026 : 842,16', 'Avril 2026 : 910,40'],
      'Combien avez-vous perçu en tout ?',
      '1 752,56',
      '1 725,56',
    ],
    [month, 'Salaire et pension ensemble', '1 080', '1 180'],
    [month, 'Ressources du mois', '1 080', '1 180', 'Salaire + pension'],
    [month, 'Ressources du mois', '1 080', '1 180', 'C’est l’addition des deux montants ci-dessus.'],
    [['Facture : 120', 'Participation de la commune : 45'], 'À payer', '75', '85', 'facture - participation'],
    [
      ['Loyer hors charges : 480', 'Charges : 60'],
      'Quittance',
      '540',
      '480',
      'Loyer hors charges plus charges',
    ],
    [
      month,
      'Ressources du mois',
      '1 080',
      '1 180',
      '',
      ['3. Additionnez les deux et reportez le résultat dans « Ressources du mois ».'],
    ],
    [
      ['Case 1 – Salaire : 900', 'Case 2 – Pension : 180'],
      'À déclarer, case 3',
      '1 080',
      '1 180',
      '',
      ['Case 3 : additionner la case 1 et la case 2.'],
    ],
  ])('%s, %s', (lines, label, right, wrong, hint = '', says = []) => {
    expect(last(lines, label, wrong, hint || null, says)).toEqual([label]);
    expect(last(lines, label, right, hint || null, says)).toEqual([]);
  });

  test('of hours, and of a number of people', () => {
    const worked = hours([
      'Heures normales (H1) : 120',
      'Heures supplémentaires (H2) : 14',
      'À déclarer (H1 + H2) : 143',
    ]);
    expect(wrongIn(worked)).toEqual(['À déclarer (H1 + H2)']);
    const price = (text: string): Field[] => [
      anAmount('A – Prix par personne', '35'),
      aField('B – Nombre de personnes', { valueType: 'count', text: '4' }),
      anAmount('C – Pour le groupe (A × B)', text),
    ];
    expect(wrongIn(price('130'))).toEqual(['C – Pour le groupe (A × B)']);
    expect(wrongIn(price('140'))).toEqual([]);
  });

  test('shown again', () => {
    const look = (text: string) =>
      told(
        caf([
          'A – Salaire : 900 €',
          'B – Pension alimentaire reçue : 180 €',
          `C – Ensemble (A + B) : ${text}`,
        ]),
      );
    expect(look('1 180 €').problems).toEqual([['sum', 'C – Ensemble (A + B)']]);
    expect(look('1 080 €').problems).toEqual([]);
  });
});

describe('honest', () => {
  rightly([
    [
      'a ceiling',
      amounts([
        'A – Salaire : 900',
        'B – Pension : 180',
        'C – Ensemble, soit A + B, plafonné à 1 000 € : 1 000',
      ]),
    ],
    [
      'a condition',
      amounts(['A – Salaire : 900', 'B – Pension : 180', 'C – Loyer : 500']),
      ['Si A + B dépasse 1 000 €, remplissez C.'],
    ],
    [
      'some left out',
      amounts(['Salaire : 900', 'Pension : 180', 'Ressources du mois : 900']),
      ['Les ressources du mois sont le salaire et la pension, sauf celle que verse la Caf.'],
    ],
    [
      'one name for two',
      amounts([
        'A – Salaire de Paul : 900',
        'A – Salaire de Lou : 800',
        'B – Prime : 100',
        'C – Total (A + B) : 900',
      ]),
    ],
    [
      'a part each',
      amounts([
        'Vous – A : 900',
        'Vous – B : 100',
        'Votre fils – A : 800',
        'Votre fils – B : 50',
        'Vous – C (A + B) : 1000',
        'Votre fils – C (A + B) : 850',
      ]),
    ],
    [
      'another home',
      amounts(['Loyer : 480', 'Charges : 60', 'Loyer et charges de votre ancien logement : 700']),
    ],
    ['a longer name', amounts(['Salaire + prime : 900', 'Prime de transport : 80', 'Salaire de base : 700'])],
    [
      'no less than none',
      amounts(['(1) Recettes : 4 200', '(2) Charges : 5 000', '(3) Revenu net = (1) – (2) : 0']),
    ],
    [
      'in whole euros',
      amounts(['A – Salaire : 900,40', 'B – Pension : 180,30', 'C – Ensemble, soit A + B : 1 081']),
    ],
    ['nothing to add', amounts(['A – Salaire : 900', 'B – Pension : ', 'C – Ensemble, soit A + B : 900'])],
    [
      'a part of the line before',
      amounts([
        'Mars 2026 – Salaire : 900',
        'Mars 2026 – dont heures supplémentaires : 100',
        'Mars 2026 – En tout : 900',
      ]),
    ],
    [
      'a payment on account',
      amounts([
        'Prix du séjour : 420',
        'Aide de la Caf : 150',
        'Acompte déjà versé : 50',
        'Reste à votre charge : 220',
      ]),
    ],
    [
      'cells of a table',
      [
        ...hours(['Heures normales – Heures : 62', 'Heures supplémentaires, majorées de 25 % – Heures : 8']),
        ...hours(['Total – Heures : 70']),
      ],
    ],
  ]);
});

describe('a case that sends other money to cases of its own', () => {
  const other = '6DD – Déductions diverses';
  const look = (hint: string, text: string) =>
    wrongIn([
      anAmount('6GU – Pensions versées pour des enfants mineurs', '1 800'),
      anAmount('6EL – Pensions versées à un enfant majeur', '200'),
      anAmount(other, text, { hint }),
    ]);
  test.each([
    'N’inscrivez pas ici les pensions alimentaires : elles ont leurs propres cases, 6GU et 6EL.',
    'Les pensions vont dans d’autres cases : 6GU et 6EL',
    'Jamais de pensions, qui ne s’écrivent pas ici (6GU et 6EL)',
    'Pensions à part : 6GU et 6EL',
    'Les pensions se déclarent en 6GU et 6EL.',
  ])('« %s » adds nothing', (hint) => {
    expect(look(hint, '0')).toEqual([]);
  });
  test.each(['Total : 6GU + 6EL', 'Additionnez 6GU et 6EL. N’inscrivez pas les centimes.', '6GU et 6EL'])(
    '« %s » does',
    (hint) => {
      expect(look(hint, '0')).toEqual([other]);
      expect(look(hint, '2 000')).toEqual([]);
    },
  );
});
