/** An amount to be carried over as it stands, a benefit told twice, a child listed in one home and another in two. */
import { expect, test } from 'vitest';
import { aDate, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

test('a total « à reporter tel quel dans la case 7GA »', () => {
  const total = 'Total inscrit sur l’attestation (à reporter tel quel dans la case 7GA)';
  const box = 'Montant corrigé, frais de garde 7GA';
  const look = (given: string, name = total) => wrongIn([anAmount(box, given), anAmount(name, '1240')]);
  expect(look('1420')).toEqual([box]);
  expect(look('1 240,00')).toEqual([]);
  expect(look('1420', 'Total inscrit sur l’attestation')).toEqual([]);
});

test('« sans indemnisation », beside an allowance that she receives', () => {
  const now = 'Votre nouvelle situation';
  const ways = ['Demandeuse d’emploi sans indemnisation', 'Demandeuse d’emploi indemnisée'];
  const look = (
    way: number,
    answer: 'Oui' | 'Non',
    asks = 'Recevez-vous une allocation de France Travail ?',
  ) => wrongIn([aSelect(now, ways, ways[way] ?? ''), aYesNo(asks, answer)]);
  expect(look(0, 'Oui')).toEqual([now]);
  expect(look(0, 'Non')).toEqual([]);
  expect(look(1, 'Oui')).toEqual([]);
  expect(look(0, 'Oui', 'Votre conjoint reçoit-il une allocation de France Travail ?')).toEqual([]);
  expect(look(0, 'Oui', 'Avez-vous demandé une allocation de chômage ?')).toEqual([]);
});

test('a pension in the line of the grown-up, of a child whose birth stands in the same part', () => {
  const part = { group: 'Pension alimentaire que vous avez versée' };
  const label = 'Pension versée à un enfant majeur (18 ans ou plus)';
  const look = (born: string) =>
    wrongIn(
      [
        aField('Nom et prénom de l’enfant', { valueType: 'name', text: 'Le Goff Malo', ...part }),
        aDate('Né(e) le (JJ/MM/AAAA)', born, part),
        anAmount(label, '1800', part),
        aDate('Date du jugement', '12/03/2022', part),
      ],
      taxReturn,
    );
  expect(look('14/06/2016')).toEqual([label]);
  expect(look('14/06/2004')).toEqual([]);
});

test('one child « à charge exclusive », of two listed, the other of whom lives here half of the time', () => {
  const label = 'Enfants mineurs à charge exclusive (case F)';
  const look = (text: string, other: string) =>
    wrongIn([aField(label, { valueType: 'household', text })], {
      ...taxReturn,
      says: ['Enfants', 'Anouk, née le 30/06/2012 : chez vous toute l’année', other],
    });
  expect(look('1', 'Nino, né le 08/12/2016 : en résidence alternée')).toEqual([]);
  expect(look('1', 'Nino, né le 08/12/2016 : chez vous toute l’année')).toEqual([label]);
});
