/** Whether a place is where she says, however she writes it: « st etienne », « L'Hay les Roses », « 44000 Nantes », « Paris 20e ». */
import { fold } from '../wording/fold.ts';
import type { Place } from './place.ts';

interface Town {
  /** Without its numbers; empty: a number alone. */
  words: string;
  /** A postcode, its beginning, a department or a district; empty: none. */
  digits: string;
}

/** Numbers of districts are not those of departments. */
const hasDistricts = /^(?:paris|lyon|marseille)$/;
/** « Lyon 3e arrondissement », « Nantes Cedex 1 » */
const ofNoTown =
  /\b\d{1,2} ?(?:ere?|i?e(?:me)?)\b|\d+|\b(?:arr|ard|arrdt|arrondissement|cedex|france)\b|^(?:a|ville de|pres de) /g;

/** What she wrote, or what the list writes, read as a town and a number. */
function readTown(written: string): Town {
  // « Nantes, Loire-Atlantique »: the first part with letters is the town.
  const name = written.split(/[,;(]/).find((part) => /\p{L}{2}/u.test(part)) ?? written;
  const words = fold(name)
    .replace(ofNoTown, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/ +/g, ' ')
    .trim();
  const numbers = fold(written)
    .replace(/\bcedex \d+/g, '')
    .replace(/(?<=\d) (?=\d)/g, '');
  const [digits = ''] = /\d{5}(?!\d)/.exec(numbers) ?? /\d{1,4}/.exec(numbers) ?? [];
  return { words, digits };
}

/** there: in that town · perhaps: in one whose name or number begins so. */
type Nearness = 'there' | 'perhaps';

/** Tells of each place how near it is to what she wrote; null: elsewhere. Nothing written: everywhere. */
export function nearTo(
  written: string,
): (place: Place) => { nearness: Nearness; isSameCode: boolean } | null {
  const { words, digits } = readTown(written);
  if (written.trim() === '') return () => ({ nearness: 'perhaps', isSameCode: false });
  const isDistrict = hasDistricts.test(words) && digits.length < 3;
  return ({ city, postcode }) => {
    if (postcode === digits) return { nearness: 'there', isSameCode: true };
    const isSameCode = isDistrict && digits !== '' && postcode.endsWith(digits.padStart(2, '0'));
    if (words === '')
      return digits !== '' && postcode.startsWith(digits) ? { nearness: 'perhaps', isSameCode } : null;
    const town = readTown(city).words;
    // Of two towns of one name, the one of the same department.
    const isElsewhere = !isDistrict && !postcode.startsWith(digits.slice(0, 2));
    if (isElsewhere || !` ${town}`.includes(` ${words}`)) return null;
    return { nearness: town === words ? 'there' : 'perhaps', isSameCode };
  };
}
