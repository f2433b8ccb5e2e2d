/** Invented data for examples and tests: nobody's sending. */
import { say } from '../Panel/sample.ts';
import type { Keeping, NextTime, NotebookLine, SameReview, SentDoubts } from './keeping.ts';

const source = { name: 'francetravail.fr', url: null, verifiedOn: '2026-11-10', day: 'document' } as const;

export const sampleWindow: NextTime = { kind: 'window', opens: '2026-12-28', closes: '2027-01-15', source };

export const sampleEnds: NextTime = {
  kind: 'ends',
  ends: {
    text: say('La page dit : vous ne souhaitez pas rester inscrit.'),
    then: say('Vous cherchez encore ? Appelez le 3949 sans attendre.'),
    source,
  },
};

export const sampleDoubts: SentDoubts = {
  cases: [
    { id: 'salary', label: 'Salaire net' },
    { id: 'pension', label: 'Pension alimentaire reçue' },
  ],
  others: 1,
  unkept: 0,
  isKept: false,
};

export const sampleAgain: SameReview = {
  day: '2026-09-03',
  who: 'Samira',
  doubts: [
    { caseId: 'salary', label: 'Salaire', fieldIds: ['f1', 'f2', 'f3'], part: null },
    { caseId: 'pension', label: 'Pension alimentaire reçue', fieldIds: ['f4'], part: null },
    { caseId: 'rent', label: 'Loyers reçus', fieldIds: [], part: say('Votre argent') },
    { caseId: 'former', label: null, fieldIds: [], part: null },
  ],
};

/** What was sent, kept by nobody. */
export const sampleSent: NonNullable<Keeping['sent']> = {
  thing: {
    portal: 'france-travail',
    procedure: 'monthly-actualisation',
    site: 'France Travail',
    at: '2026-12-01T10:42',
    reference: 'AB 1234 5678',
    isTold: false,
    isLast: false,
  },
  papers: null,
  next: { kind: 'unknown' },
  keptId: null,
  hasAnswers: false,
  doubts: null,
};

export const sampleKeeping: Keeping = {
  canKeep: true,
  isPrivate: false,
  unreadable: 0,
  lines: [
    {
      id: '0b5ff6b0-7f59-4c4a-9c55-0d6f2f5e6a01',
      site: 'France Travail',
      title: say('Dire votre mois'),
      at: '2026-12-01T10:42',
      reference: 'AB 1234 5678',
      isTold: false,
      keep: [{ text: say('Envoyez votre fiche de paie avec la page des papiers.'), source }],
      next: sampleWindow,
      remindOn: null,
      hasAnswers: true,
      again: { who: 'Samira', cases: ['Salaire net', null] },
    },
    {
      id: '0b5ff6b0-7f59-4c4a-9c55-0d6f2f5e6a02',
      site: 'CAF',
      title: null,
      at: '2026-11-03',
      reference: null,
      isTold: true,
      keep: [],
      next: { kind: 'unknown' },
      remindOn: '2026-12-10',
      hasAnswers: false,
      again: null,
    },
  ],
  sent: { ...sampleSent, next: sampleWindow, hasAnswers: true, doubts: sampleDoubts },
  again: sampleAgain,
  lastTime: {},
};

/** The sample's lines, with other next times. */
export const linesWith = (next: NextTime[]): NotebookLine[] =>
  next.flatMap((one, at) => {
    const line = sampleKeeping.lines[at];
    return line ? [{ ...line, next: one }] : [];
  });
