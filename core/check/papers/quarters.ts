/** « 3e trimestre 2026 », asked for and chosen. */
import { fold } from '../../wording/fold.ts';

const named =
  /\b(?:([1-4])(?: ?(?:er|e|eme|ieme|nd))?|(premier)|(deuxieme|second)|(troisieme)|(quatrieme|dernier)) trimestre(?: (?:de )?(?:l annee )?(20\d\d))?\b|\bt([1-4]) (20\d\d)\b/g;

interface Quarter {
  number: number;
  year: string | undefined;
}

/** The one a text names. */
function quarterIn(text: string): Quarter | null {
  const [only, other] = [...fold(text).matchAll(named)].map(
    ([, digit, one, two, three, four, year, short, shortYear]): Quarter => {
      const word = [one, two, three, four].findIndex((name) => name !== undefined) + 1;
      return { number: Number(digit ?? short ?? word), year: year ?? shortYear };
    },
  );
  return only && !other ? only : null;
}

export function isOtherQuarter(chosen: string, asked: string): boolean {
  const [one, two] = [quarterIn(chosen), quarterIn(asked)];
  if (!one || !two) return false;
  return one.number !== two.number || (one.year ?? two.year) !== (two.year ?? one.year);
}
