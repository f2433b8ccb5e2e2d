/** What a rule of the page, or another answer, says of one case: each beside the right page. */
import { expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const wrongOn = (
  host: string,
  title: string,
  fields: Field[],
  given: Partial<PageModel> = {},
  today = '2026-10-14',
) =>
  told(
    assessed(aPage(host, [title], { fields, buttons: [aButton('Suivant', 'next')], ...given }), today),
  ).problems.map(([, label]) => label);

test('a payslip of a table, whose row stands before each name', () => {
  const row = (at: number, day: string, month: string) => [
    aField(`Bulletin ${at} Payé le`, { valueType: 'date', text: day }),
    aField(`Bulletin ${at} Compte pour le mois de`, {
      kind: 'select',
      valueType: 'month',
      text: month,
      options: ['mars 2026', 'avril 2026'],
    }),
  ];
  const look = (month: string) =>
    wrongOn(
      'monespaceprive.msa.fr',
      'Déclaration trimestrielle de ressources (prime d’activité)',
      [...row(1, '31/03/2026', 'mars 2026'), ...row(2, '30/04/2026', month)],
      {
        blocks: [
          'Trimestre : mars, avril, mai 2026.',
          'Payé le',
          'Compte pour le mois de',
          'Bulletin 1',
          'Bulletin 2',
        ],
      },
    );
  expect(look('mars 2026')).toEqual(['Bulletin 2 – Payé le']);
  expect(look('avril 2026')).toEqual([]);
});

test('a payslip counts for the month it was paid in', () => {
  const row = (day: string, month: string, amount: string) => [
    aField('Employeur', { valueType: 'organisation', text: 'GAEC Exemple' }),
    aField('Payé le', { valueType: 'date', text: day }),
    aField('Compte pour le mois de', {
      kind: 'select',
      valueType: 'month',
      text: month,
      options: ['juin 2026', 'juillet 2026', 'août 2026'],
    }),
    anAmount('Montant net social', amount),
  ];
  const look = (month: string) =>
    wrongOn(
      'monespaceprive.msa.fr',
      'Déclaration trimestrielle de ressources (prime d’activité)',
      [...row('30/06/2026', 'juin 2026', '1 121,40'), ...row('31/07/2026', month, '214,60')],
      {
        blocks: [
          'Trimestre : juin, juillet, août 2026. Un bulletin appartient au mois de sa date de paiement.',
        ],
      },
    );
  expect(look('août 2026')).toEqual(['Payé le']);
  expect(look('juillet 2026')).toEqual([]);
});

test('one payslip after the other, each over its amount', () => {
  const paper = (social: string, paid: string) => [
    `Montant net social ${social}`,
    `Net à payer ${paid}`,
    'Montant à déclarer (€)',
  ];
  const look = (
    june: string,
    rule = 'Recopiez, pour chaque mois, le montant net social de votre bulletin.',
  ) =>
    wrongOn(
      'wwwd.caf.fr',
      'Prime d’activité : vos ressources de mai, juin et juillet 2026',
      ['1 268,55', june, '1 202,58'].map((text) => anAmount('Montant à déclarer (€)', text)),
      {
        blocks: [
          rule,
          ...paper('1 268,55', '1 241,87'),
          ...paper('1 143,50', '1 119,44'),
          ...paper('1 202,58', '1 177,29'),
        ],
      },
      '2026-09-21',
    );
  expect(look('1 119,44')).toEqual(['Montant à déclarer (€)']);
  expect(look('1 143,50')).toEqual([]);
  expect(look('1 000,00')).toEqual([]);
  expect(look('1 119,44', 'Recopiez, pour chaque mois, le net à payer de votre bulletin.')).toHaveLength(2);
});

test('the household as it was on a day is told under that name', () => {
  const look = (situation: string) =>
    told(
      assessed(
        recapOf('cfspart.impots.gouv.fr', 'Résumé de votre déclaration de revenus 2026', [
          'Situation au 31 décembre 2026',
          situation,
          'Case T – parent isolé, élevant seul ses enfants',
          'Cochée',
          '1AJ – Salaires déclarant 1',
          '27 416 €',
        ]),
        '2027-05-06',
      ),
    );
  expect(look('Mariés depuis 2008, imposition commune').problems).toHaveLength(1);
  expect(look('Divorcée depuis 2019')).toEqual({ verdict: 'complete', problems: [] });
});
