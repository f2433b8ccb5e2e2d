/** What stands on the payslips that a page shows, and another figure or another month in her cases. */
import { expect, test } from 'vitest';
import { aDate, aSelect, casesOf, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { tableOf } from '../../support/recap.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-12-02' };
const hoursOf = casesOf('hours');

test('the hours and the gross of each payslip, written over their cases', () => {
  const look = (given: { hours?: string; gross?: string; rule?: string; slip?: string }) => {
    const {
      hours = '21',
      gross = '258,72',
      rule = 'Recopiez les heures et le brut du bulletin placé à côté.',
      slip = 'Heures ........ 21,00 Salaire brut .. 258,72 Net social .... 204,60',
    } = given;
    const fields = [
      hoursOf('Heures, bulletin A', '35'),
      anAmount('Brut, bulletin A', '431,20'),
      hoursOf('Heures, bulletin B', hours),
      anAmount('Brut, bulletin B', gross),
    ];
    const [first, second, third, fourth] = fields.map(({ label }) => label);
    const title = 'Heures de novembre 2026';
    const one = 'Heures ........ 35,00 Salaire brut .. 431,20 Net social .... 341,07';
    return wrongIn(fields, {
      title,
      blocks: [title, rule, one, first, second, slip, third, fourth].map((line) => line ?? ''),
    });
  };
  expect(look({})).toEqual([]);
  expect(look({ hours: '12' })).toEqual(['Heures, bulletin B']);
  expect(look({ gross: '285,72' })).toEqual(['Brut, bulletin B']);
  expect(look({ hours: '12', slip: 'Heures : 21,00 h Salaire brut : 258,72 €' })).toEqual([
    'Heures, bulletin B',
  ]);
  expect(look({ hours: '12', slip: 'Heures 21,00 Salaire brut 258,72 Net social 204,60' })).toEqual([
    'Heures, bulletin B',
  ]);
  // Rounded to the hour; not asked to be copied; no payslip.
  expect(look({ slip: 'Heures ........ 21,50 Salaire brut .. 258,72' })).toEqual([]);
  expect(look({ hours: '12', rule: 'Indiquez les heures de tous vos contrats.' })).toEqual([]);
  expect(look({ hours: '12', slip: 'Contrat du 16 au 18/11/2026' })).toEqual([]);
});

test('a payslip paid after the quarter, in the case of its last month', () => {
  const slips = [
    'Travail de juillet — payé le 03/08/2026 Montant net social : 1 311,05 €',
    'Travail d’août — payé le 02/09/2026 Montant net social : 1 287,44 €',
    'Travail de septembre — payé le 01/10/2026 Montant net social : 1 329,90 €',
    'Travail d’octobre — payé le 03/11/2026 Montant net social : 1 350,12 €',
  ];
  const look = (...texts: string[]) =>
    wrongIn(
      ['août', 'septembre', 'octobre'].map((month, at) => anAmount(`Payé en ${month} 2026`, texts[at] ?? '')),
      { ...caf, says: slips },
    );
  expect(look('1 311,05', '1 287,44', '1 329,90')).toEqual([]);
  expect(look('1 311,05', '1 287,44', '1 350,12')).toEqual(['Payé en octobre 2026']);
});

test.each([
  'Le mois d’octobre n’a pas été transmis : le reprendre sur le bulletin, à la ligne « Montant net social ».',
  'Relevez sur le bulletin le montant net social.',
  'Copiez la ligne « Montant net social » du bulletin.',
])('another line of the payslip than the one told by « %s »', (rule) => {
  const asks = 'Octobre 2026 (à reprendre)';
  const table = tableOf(
    ['Bulletin d’octobre', ''],
    [
      ['Salaire brut', '1 886,40'],
      ['MONTANT NET SOCIAL', '1 471,42'],
      ['Net imposable', '1 524,07'],
    ],
  );
  const look = (text: string) =>
    wrongIn([anAmount(asks, text)], { ...caf, ...table, blocks: [...(table.blocks ?? []), rule, asks] });
  expect(look('1 471,42')).toEqual([]);
  expect(look('1 524,07')).toEqual([asks]);
});

test('how many of the list are at each level', () => {
  const levels = ['crèche', 'école primaire', 'collège', 'lycée', 'enseignement supérieur'];
  const look = (counts: string[], rule = 'Reportez le nombre d’enfants de la liste, niveau par niveau.') =>
    wrongIn(
      [
        ...['collège', 'école primaire', 'enseignement supérieur'].map((text, at) =>
          aSelect(`Établissement en 2025, enfant ${at + 1}`, levels, text, { group: 'Enfants' }),
        ),
        ...['7EA Collège', '7EC Lycée', '7EF Supérieur'].map((label, at) =>
          aField(label, { valueType: 'count', text: counts[at] ?? '' }),
        ),
      ],
      { ...taxReturn, says: [rule] },
    );
  expect(look(['1', '0', '1'])).toEqual([]);
  expect(look(['2', '0', '1'])).toEqual(['7EA Collège']);
  expect(look(['1', '0', '0'])).toEqual(['7EF Supérieur']);
  expect(look(['2', '0', '1'], 'Indiquez les frais de scolarité.')).toEqual([]);
});

test('an age in full years, beside the day of birth', () => {
  const asks = 'Son âge aujourd’hui, en années révolues';
  const look = (age: string) =>
    wrongIn([aDate('Sa date de naissance', '03/12/2018'), aField(asks, { valueType: 'count', text: age })]);
  expect(look('7')).toEqual([]);
  expect(look('9')).toEqual([asks]);
});
