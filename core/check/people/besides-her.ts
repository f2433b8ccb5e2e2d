/** Whether she is counted, and is none of the people told one by one. */
import { foldAll } from '../../wording/fold.ts';
import type { Count } from './counts-announced.ts';
import { withHer } from './people-told.ts';
import type { Row } from './rows-told.ts';

export const isBesides = (rows: readonly Row[], count: Count): boolean =>
  isFromSecond(rows, count) || areOthers(rows, count);

/** « Personne 2 », over the first of the others: she is the first, and counted. */
export const isFromSecond = (rows: readonly Row[], { sort, words }: Count): boolean =>
  sort === 'personne' &&
  withHer.test(words) &&
  rows.some(({ row }) => /\b2\b/.test(row)) &&
  rows.every(({ row }) => !/\b1\b/.test(row));

/** « Les autres personnes de votre foyer », over « Première personne »: she is counted, and none of them. */
const areOthers = (rows: readonly Row[], { sort, words }: Count): boolean =>
  sort === 'personne' &&
  withHer.test(words) &&
  rows.every(({ field }) =>
    /\bautres (?:personnes|membres|occupants)\b/.test(foldAll(field.outerGroup, field.heading)),
  );
