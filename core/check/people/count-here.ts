/** Whether those a page counts would all be told on it. */
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { isOfHousehold, type Sort } from './count-said.ts';
import type { Row } from './rows-told.ts';

/** « Enfant 1 » and « Enfant 2 » on the page that counts three; not where another part, or a sheet, is for those beyond. */
export function isEachChildHere(
  rows: readonly Row[],
  { sort, words }: { sort: Sort; words: string },
  { blocks }: PageModel,
): boolean {
  if (sort !== 'enfant' || /\binscri/.test(words) || !rows.every(({ row }) => /^\d+$/.test(row)))
    return false;
  const isElsewhere = blocks.some((block) =>
    /\bautres? enfants?\b|\bplus de (?:un|deux|trois|quatre|cinq|\d) enfants?\b|\b(?:page|ecran|etape) suivante?\b|\benfants? (?:majeurs?|de plus de|a naitre|attendus?)\b|\benfants? (?:qui|a inscrire|concernee?s?|scolarisee?s?|gardee?s?)\b|\bplus jeunes\b|\baltern|\bpapier libre\b/.test(
      fold(block),
    ),
  );
  // Of all she has, those « à charge ».
  const isOfSome =
    !isOfHousehold(words) &&
    !/\bmineurs?\b/.test(words) &&
    [...blocks, ...rows.map(({ field }) => field.group ?? '')].some((block) =>
      /\benfants?\b.*\b(?:charge|foyer|mineurs?|viv\w+)\b/.test(fold(block)),
    );
  const isOfAge =
    !/\bmoins de\b/.test(words) &&
    blocks.some((block) => /^(?:vos )?enfants de moins de\b/.test(fold(block)));
  return !isElsewhere && !isOfSome && !isOfAge;
}

/** « Ajouter un enfant », a button or a link: the rest would be told on this page. */
export function addsHere(sort: Sort, { buttons, blocks }: PageModel, isOfRows: boolean): boolean {
  const what = isOfRows ? `(ligne|${sort})` : sort;
  const adds = new RegExp(`^ajouter (une? )?(autre )?${what}\\b`);
  return (
    buttons.some(({ text }) => adds.test(fold(text).replace(/^[^a-z]+/, ''))) ||
    blocks.some((block) => block.length <= longestLink && adds.test(fold(block)))
  );
}

const longestLink = 40;
