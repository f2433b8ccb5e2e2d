/** Children that a page itself lists, with their births, beside a case that asks how many they are. */
import type { Field, PageModel } from '../page-model.ts';
import { isYesNo, yesNoOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';

export interface ListedChild {
  /** Year of birth. */
  born: number;
}

/** « Vos enfants mineurs », « Enfants connus de votre dossier », « Tous les enfants qui vivent chez vous » */
const title = /\benfants\b/;
const notTitle =
  /\b(nombre|combien|majeurs?|rattaches?|pensions?|garde|frais|scolarite|autres?|attendus?|naitre|decedes?|ajouter|modifier|supprimer)\b|[?]/;
const longestTitle = 90;
/** The heads of a table stand between its title and its first row. */
const mostHeads = 8;
const bornOn =
  /(?<!\p{L})née?(?:\(e\))?\s(?:le\s|en\s)?(?:\d{1,2}[/.-]\d{1,2}[/.-]|(?:\d{1,2}|1er)\s\p{L}+\s)?((?:19|20)\d\d)(?!\d)/iu;
const birthHead = /^(nee?( e)?( le)?|date de naissance|naissance)$/;
const bareDay = /^\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)$/;

/**
 * The children of the one list of the page, or null: none, several lists, or one that asks of each whether it still holds
 * and was told no.
 */
export function childrenListed({ blocks, headings, fields }: PageModel): ListedChild[] | null {
  const own = new Set(fields.map(({ label }) => fold(label)));
  const names = new Set(headings.map(({ text }) => fold(text)));
  const lists = blocks.flatMap((block, at) => {
    const words = fold(block);
    if (block.length > longestTitle || !title.test(words) || notTitle.test(words) || own.has(words))
      return [];
    const children = listedAfter(blocks, at, names);
    return children.length > 0 ? [{ at, children }] : [];
  });
  // A title and the caption under it stand over the same rows.
  const [only, ...others] = lists;
  if (
    !only ||
    others.some(({ at, children }) => at - only.at > mostHeads || children.length !== only.children.length)
  )
    return null;
  return fields.some((field) => isYesNo(field) && yesNoOf(field) === 'no' && isAboutChild(field))
    ? null
    : only.children;
}

function listedAfter(blocks: readonly string[], title: number, names: ReadonlySet<string>): ListedChild[] {
  const children: ListedChild[] = [];
  let isUnderBirth = false;
  let last = title;
  for (let at = title + 1; at < blocks.length && at - last <= mostHeads; at++) {
    const block = blocks[at] ?? '';
    const words = fold(block);
    if (names.has(words)) break;
    isUnderBirth ||= birthHead.test(words);
    const year = bornOn.exec(block)?.[1] ?? (isUnderBirth ? bareDay.exec(block)?.[1] : undefined);
    if (year === undefined) continue;
    children.push({ born: Number(year) });
    last = at;
  }
  return children;
}

/** « Vit toujours avec vous ? » */
function isAboutChild({ label, group, question }: Field): boolean {
  return [label, group, question].some((name) =>
    /\b(enfants?|vit|habite|liste|exacte?)\b/.test(fold(name ?? '')),
  );
}
