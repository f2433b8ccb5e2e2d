import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import { blankPaper } from '../paper.ts';
import { monthAndYear, ofMonth, writeDate } from '../wording.ts';
import type { Sort } from './guide.ts';

/** Pages that say the month's declaration arrived, in the words seen of them. */
function receiptOf(
  chance: Chance,
  write: (month: string, of: string, date: string) => { h1: string; lines: string[] },
): Draft {
  const [today, month] = chance.one<[string, string]>([
    ['2026-11-28', '2026-11'],
    ['2026-11-30', '2026-11'],
    ['2026-12-03', '2026-11'],
    ['2026-12-15', '2026-11'],
    ['2027-02-26', '2027-02'],
    ['2027-03-02', '2027-02'],
    ['2026-12-31', '2026-12'],
  ]);
  const day = Temporal.PlainDate.from(today);
  const declared = Temporal.PlainYearMonth.from(month);
  const { h1, lines } = write(monthAndYear(declared), ofMonth(declared), writeDate(day));
  return {
    url: 'https://candidat.francetravail.fr/actualisation',
    today: day,
    paper: { ...blankPaper('France Travail', h1), intro: lines },
    answers: new Map(),
  };
}

const wished = 'Vous avez déclaré souhaiter le maintien de votre inscription comme demandeur d’emploi.';

export const receipts: Sort[] = [
  {
    what: 'proof of declaration',
    kind: 'receipt',
    times: 4,
    make: (chance) =>
      receiptOf(chance, (month, of, date) => ({
        h1: chance.one([
          `Justificatif de déclaration de situation pour le mois ${of}`,
          'Actualisation',
          `Actualisation ${of}`,
        ]),
        lines: [
          `Votre déclaration mensuelle - ${month} - a bien été validée le ${date} à ${chance.one(['10:42', '10h42', '10 h 42'])} depuis Internet.`,
          'VOTRE INSCRIPTION',
          wished,
        ],
      })),
  },
  {
    what: 'message',
    kind: 'receipt',
    times: 2,
    make: (chance) => {
      const page = receiptOf(chance, (_, of, date) => ({
        h1: `Actualisation ${of}`,
        lines: [`Date : ${date}`, 'Prochaine actualisation : le mois prochain.'],
      }));
      page.paper.alerts = ['Votre déclaration de situation a bien été prise en compte.'];
      return page;
    },
  },
  {
    what: 'already declared',
    kind: 'receipt',
    times: 2,
    make: (chance) =>
      receiptOf(chance, () => ({
        h1: 'Actualisation',
        lines: [
          'Vous avez déjà déclaré votre situation pour cette période.',
          'Prochaine actualisation : à partir du 28.',
        ],
      })),
  },
];
