/** What the name of a case itself says: which lines it adds, of whom it is and in which month. */
import { expect, test } from 'vitest';
import { aDate, amounts, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = {
  host: 'wwwd.caf.fr',
  title: 'Prime d’activité – Déclaration trimestrielle de ressources',
  today: '2026-07-21',
};

test('« Total (somme des lignes ci-dessus) » adds them all, though some of them make it', () => {
  const group = 'Ressources mensuelles';
  const look = (name: string, total: string) =>
    wrongIn([
      ...amounts(
        ['Salaire : 1312', 'Prime d’activité : 188', 'Allocations familiales : 151', 'Pension reçue : 150'],
        { group },
      ),
      anAmount(name, total, { group }),
    ]);
  const whole = 'Total des ressources mensuelles (somme des lignes ci-dessus)';
  expect(look(whole, '1651')).toEqual([whole]);
  expect(look(whole, '1801')).toEqual([]);
  // Nothing says that the pension is counted.
  expect(look('Total des ressources mensuelles hors pension', '1651')).toEqual([]);
});

test('« Avez-vous eu un travail salarié ? Non », and the pay of each month under a title of its own', () => {
  const group = 'Vos salaires, mois par mois';
  const look = (answer: 'Oui' | 'Non', pay: string) =>
    wrongIn(
      [
        aYesNo('Avez-vous eu un travail salarié en mars, avril ou mai ?', answer),
        ...amounts([`Salaire de mars 2026 : ${pay}`, `Salaire d’avril 2026 : ${pay}`], { group }),
      ],
      caf,
    );
  expect(look('Non', '712,18')).toEqual(['Salaire de mars 2026', 'Salaire d’avril 2026']);
  expect(look('Non', '0')).toEqual([]);
  expect(look('Oui', '712,18')).toEqual([]);
});

test('« Je confirme que Gabin (8 ans) n’a pas de ressources »: of Gabin, beside her own pay and his pension', () => {
  const months = (group: string, sum: string) =>
    amounts([`Avril 2026 : ${sum}`, `Mai 2026 : ${sum}`, `Juin 2026 : ${sum}`], { group, heading: group });
  const says = 'Je confirme que Gabin (8 ans) n’a pas de ressources';
  const look = (...more: ReturnType<typeof months>) =>
    wrongIn(
      [
        ...months('Mon salaire', '887,42'),
        ...months('Pension alimentaire reçue pour Gabin', '120'),
        ...more,
        aField(says, { kind: 'checkbox', valueType: 'consent', text: says }),
      ],
      { ...caf, today: '2026-08-11' },
    );
  expect(look()).toEqual([]);
  expect(look(...months('Salaire de Gabin', '310'))).not.toEqual([]);
});

test('« Avez-vous commencé un congé en décembre 2026 ? Oui », and a first day a year before', () => {
  const look = (asks: string, day: string) =>
    wrongIn([aYesNo(asks, 'Oui'), aDate('Premier jour du congé', day)], { today: '2027-01-04' });
  const dated = 'Avez-vous commencé un congé en décembre 2026 ?';
  expect(look(dated, '14/12/2025')).toEqual(['Premier jour du congé']);
  expect(look(dated, '14/12/2026')).toEqual([]);
  // Where no year is said, it may be the one before.
  expect(look('Avez-vous commencé un congé en décembre ?', '14/12/2025')).toEqual([]);
});
