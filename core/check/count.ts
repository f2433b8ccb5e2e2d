import type { Finding } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { textOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';
import { isShown } from './shown.ts';

/**
 * « Nombre d'enfants à charge », « Nombre de personnes dans le foyer ». Any other word in it (« de moins de 3 ans », « en
 * garde alternée », « inscrits ») counts some of them only, and nothing tells which.
 */
const announced =
  /^(?:(?:nombre|nb) (?:total )?(?:d|de|des) (?:vos )?|combien (?:d |de ))?(enfant|personne)s?(?: avez vous)?(?: mineure?s?)?(?: a (?:votre )?charge)?(?: (?:vivant )?(?:au|du|dans le|dans votre|de votre|composant le|composant votre) (?:foyer|logement|menage))?$/;
const numbered = /^(?:l )?(enfant|personne)(?: n)? (\d{1,2})\b|\b(?:de|a) l (enfant)(?: n)? (\d{1,2})\b/;
const ranks = ['premiere?', '(deuxieme|seconde?)', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];

type Sort = 'enfant' | 'personne';

/** How many people are announced, and how many are then told one by one. */
export function checkCount({ asked, recap, page, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const counts = said.filter((field) => sortOf(field) !== null && numberIn(field) !== null);
  return counts.flatMap((count) => {
    const sort = sortOf(count) as Sort;
    const others = counts.filter((one) => sortOf(one) === sort);
    const stated = numberIn(count);
    if (stated === null || others.length > 1) return [];
    const rows = rowsOf(sort, said);
    const told = new Set(rows.filter(({ field }) => textOf(field) !== null).map(({ row }) => row)).size;
    if (told === 0 || told === stated) return [];
    // Grown-up children told among the others are not « mineurs ».
    if (/\bmineur/.test(fold(count.label)) && rows.some(({ field }) => isOfAnAdult(field, today))) return [];
    // Fewer: another page may hold the rest, or someone is told elsewhere. Not under a list that is whole.
    if (told < stated && !isWhole(rows, stated, count, sort, page.blocks)) return [];
    return [
      ownFinding('count', 'problem', spotOf(count), 'count-problem', {
        stated: `${stated}`,
        told: `${told}`,
      }),
    ];
  });
}

function sortOf(field: Field): Sort | null {
  return (announced.exec(fold(nameOf(field)))?.[1] as Sort | undefined) ?? null;
}

/** « Léa – Date de naissance »: in a table, a line's name is its row's, then its column's. */
function nameOf({ label }: Field): string {
  return label.split(' – ')[0] ?? label;
}

interface Row {
  field: Field;
  row: string;
}

/** The cases and lines of people told one by one: « Enfant 2 », or a name and a birth under « Enfants au foyer ». */
function rowsOf(sort: Sort, said: readonly Field[]): Row[] {
  const byNumber = said.flatMap((field): Row[] => {
    const row = [field.label, field.group, field.question, field.outerGroup]
      .map((name) => numberOf(sort, name ?? ''))
      .find((one) => one !== null);
    return row ? [{ field, row }] : [];
  });
  if (byNumber.length > 0 || sort === 'personne') return byNumber;
  return said
    .filter(
      (line) =>
        isShown(line) &&
        line.valueType === 'date' &&
        /^(vos |les |mes )?enfants\b/.test(fold(line.group ?? '')) &&
        !/\b(date|nee?|naissance|depuis|debut|fin)\b/.test(fold(nameOf(line))),
    )
    .map((field) => ({ field, row: fold(nameOf(field)) }));
}

function numberOf(sort: Sort, name: string): string | null {
  const folded = fold(name);
  const found = numbered.exec(folded);
  if (found && (found[1] ?? found[3]) === sort) return found[2] ?? found[4] ?? null;
  const rank = ranks.findIndex((one) => new RegExp(`^${one} ${sort}\\b`).test(folded));
  return rank < 0 ? null : `${rank + 1}`;
}

/**
 * Whether the list holds everybody: a recap that shows them again, each with a number or a birth; or empty rows left on
 * the page for those announced. Of people, only where no other word of the page tells of some of them.
 */
function isWhole(
  rows: readonly Row[],
  stated: number,
  count: Field,
  sort: Sort,
  blocks: readonly string[],
): boolean {
  const isRecap = isShown(count) && rows.every(({ field }) => isShown(field));
  if (sort === 'personne')
    return isRecap && !blocks.some((block) => /^(conjointe?|enfant)s? \d/.test(fold(block)));
  return isRecap || new Set(rows.map(({ row }) => row)).size >= stated;
}

function isOfAnAdult(field: Field, today: Temporal.PlainDate): boolean {
  const year = /\b(19|20)\d\d\b/.exec(textOf(field) ?? '')?.[0];
  return year !== undefined && today.year - Number(year) >= 18;
}

function numberIn(field: Field): number | null {
  const text = textOf(field)?.trim() ?? '';
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}
