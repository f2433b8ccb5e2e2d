/** Statements to say true or false of, and figures in each other's place, each with its right twin. */
import { expect, test } from 'vitest';
import { aRadio, quarterly, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const actualisation = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois d’octobre 2026',
  today: '2026-10-30',
};

const saidOf = (statement: string, answer: string) =>
  aRadio(statement, ['Vrai', 'Faux'], answer, { valueType: 'choice' });
/** Each of the other statements of that page. */
const others = [
  'J’ai travaillé en octobre.',
  'J’ai été en arrêt maladie en octobre.',
  'J’ai suivi une formation en octobre.',
].map((statement) => saidOf(statement, 'Faux'));

test.each(['Je ne suis plus à la recherche d’un emploi.', 'Je n’ai plus besoin de chercher un emploi.'])(
  '« %s »: true takes her off the list, false keeps her on it',
  (statement) => {
    const lookAt = (answer: string) => wrongIn([...others, saidOf(statement, answer)], actualisation);
    expect(lookAt('Vrai')).toEqual([statement]);
    expect(lookAt('Faux')).toEqual([]);
  },
);

test('« Je suis toujours à la recherche d’un emploi »: the other way round', () => {
  const statement = 'Je suis toujours à la recherche d’un emploi.';
  const lookAt = (answer: string) => wrongIn([...others, saidOf(statement, answer)], actualisation);
  expect(lookAt('Faux')).toEqual([statement]);
  expect(lookAt('Vrai')).toEqual([]);
});

test('hours and pay in each other’s place, whatever else the page asks', () => {
  const lookAt = (hours: string, pay: string, training: 'Oui' | 'Non' = 'Non') =>
    wrongIn(
      [
        aField('Heures effectuées', { valueType: 'hours', text: hours, group: 'SARL Le Comptoir' }),
        anAmount('Rémunération brute (€)', pay, { group: 'SARL Le Comptoir' }),
        aYesNo('Formation ou stage', training),
      ],
      actualisation,
    );
  expect(lookAt('198', '16')).toEqual(['Rémunération brute (€)']);
  expect(lookAt('24', '298')).toEqual([]);
  // Hours of training are not paid by the hour as work is; without any, 60 cents an hour is to be asked about.
  expect(lookAt('20', '12', 'Oui')).toEqual([]);
  expect(lookAt('20', '12')).toEqual(['Rémunération brute (€)']);
});

test('a month’s sum, the number of months, and their total', () => {
  const name = 'Pension alimentaire reçue';
  const total = `${name} : total des 12 mois`;
  const lookAt = (sum: string, number = '12') =>
    wrongIn(
      [
        anAmount(`${name} : montant d’un mois`, '150'),
        aField(`${name} : nombre de mois perçus`, { valueType: 'duration', text: number }),
        anAmount(total, sum),
      ],
      { host: 'assure.ameli.fr', title: 'Demande de Complémentaire santé solidaire', today: '2027-01-20' },
    );
  expect(lookAt('150')).toEqual([total]);
  expect(lookAt('1800')).toEqual([]);
  expect(lookAt('1350', '9')).toEqual([]);
});

test('the direction ticked as what is corrected, and the sum in the other', () => {
  const [had, paid] = ['Pensions alimentaires perçues', 'Pensions alimentaires versées pour enfants mineurs'];
  const box = (label: string, ticked: boolean) =>
    aField(label, { kind: 'checkbox', valueType: 'choice', text: ticked ? label : '', group: 'Objet' });
  const lookAt = (first: string, second: string) =>
    wrongIn(
      [
        box('Pensions que vous avez reçues', false),
        box('Pensions que vous avez payées', true),
        anAmount(had, first),
        anAmount(paid, second),
      ],
      taxReturn,
    );
  expect(lookAt('2400', '')).toEqual([had]);
  expect(lookAt('', '2400')).toEqual([]);
});

test('a comma left out, in parts named by figures of months; what the office pays, added', () => {
  const sums = (second: string) =>
    ['985,50', second, '1043,00'].map((sum, at) =>
      anAmount('CA micro-entreprise', sum, { group: `${String(at + 8).padStart(2, '0')}/2026` }),
    );
  const day = { ...quarterly, today: '2026-12-07' };
  expect(wrongIn(sums('112040'), day)).toEqual(['CA micro-entreprise']);
  expect(wrongIn(sums('1120,40'), day)).toEqual([]);
  const rule =
    'N’ajoutez jamais ce que la Caf vous verse elle-même (aide au logement, allocations familiales, RSA).';
  const row = (nature: string) =>
    wrongIn(
      [
        anAmount('De quelle ressource s’agit-il ?', nature),
        ...['août', 'septembre', 'octobre'].map((month) =>
          anAmount(`Combien avez-vous reçu en ${month} 2026 ?`, '180'),
        ),
      ],
      { ...day, says: [rule] },
    );
  expect(row('Pension alimentaire')).toEqual([]);
  expect(row('Allocation logement (APL)')).not.toEqual([]);
});
