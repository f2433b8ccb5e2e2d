/** The payments that a page lists, with the part they stand in: under days that stand alone, one in a line, in rows. */
import type { PageModel } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { longestLine } from '../sentences.ts';
import { paymentsInRows } from './payments-told.ts';

export interface Listed {
  day: Temporal.PlainDate;
  cents: number;
  told: string;
  /** Those of its line, and of its part over the first of its payments. */
  words: readonly string[];
  /** Of the title of its part, those that tell one money from another. */
  title: readonly string[];
  /** All lines of its part. */
  part: readonly string[];
}

type Told = Pick<Listed, 'day' | 'cents' | 'told'> & { at: number };

/** The payments of each part of the page; under no title, those of the whole page. */
export function paymentsInParts(page: PageModel): Listed[][] {
  const { blocks, headings, fields } = page;
  const titles = new Set(headings.filter(({ level }) => level > 1).map(({ text }) => text));
  const starts = blocks.flatMap((block, at) => (at === 0 || titles.has(block) ? [at] : []));
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  const lines = [...underDays(blocks), ...inLines(blocks, ofCases), ...paymentsInRows(page)];
  const payments = lines.filter(({ told }) => !isElse.test(fold(told)));
  return starts.flatMap((start, order) => {
    const end = starts[order + 1] ?? blocks.length;
    const own = payments.filter(({ at }) => at >= start && at < end);
    const first = Math.min(...own.map(({ at }) => at));
    const part = blocks.slice(start, end);
    const isTitled = titles.has(blocks[start] ?? '');
    if (own.length === 0) return [];
    const over = isTitled ? stems(blocks.slice(start, first).join(' ')) : [];
    const title = isTitled ? stems(withoutMonths(part[0] ?? '')).filter((word) => !ofAny.has(word)) : [];
    return [own.map((one) => ({ ...one, words: [...stems(one.told), ...over], title, part }))];
  });
}

/** What did not come, not yet, or went back. */
const isElse =
  /\b(?:si|exemple|sera|seront|prochaine?s?|prevue?s?|rejet\w*|annul\w*|repris\w*|rembours\w*|preleve\w*|impaye\w*|non (?:verse|paye|recu)\w*|vous (?:versez|payez|devez)|verse\w* par vous|pas)\b/;
/** « Versements récents de notre intermédiaire »: of any money. */
const ofAny = new Set(
  stems(
    'versements versée paiements payée virements relevé liste historique dernière récents intermédiaire notre agence recouvrement aripa compte détail montants déclarer reporter sommes reversée chaque',
  ),
);

/** « Le 7 octobre 2026 », and nothing else. */
const dayAlone = /^(?:le )?(?:\d{1,2}|1er) \p{L}{3,9} 20\d\d$|^\d{2} \d{2} 20\d\d$/u;

/** Lines « name : sum » under a day that stands alone, up to the next one. */
function underDays(blocks: readonly string[]): Told[] {
  let day: Temporal.PlainDate | undefined;
  let [head, isNear] = ['', false];
  return blocks.flatMap((block, at): Told[] => {
    if (dayAlone.test(fold(block))) {
      [day] = datesIn(block);
      [head, isNear] = [block, true];
      return [];
    }
    const [cents, other] = sumsIn(block);
    const isLine = isNear && day !== undefined && cents !== undefined && other === undefined;
    isNear = isLine;
    return isLine && day ? [{ day, cents, told: `${head}, ${block}`, at }] : [];
  });
}

/** « 04/09/2026 : 165,00 € versés sur votre compte » */
const inLines = (blocks: readonly string[], ofCases: ReadonlySet<string>): Told[] =>
  blocks.flatMap((block, at) => {
    if (block.length > longestLine || ofCases.has(block) || block.includes('?')) return [];
    const [[day, otherDay], [cents, otherSum]] = [datesIn(block), sumsIn(block)];
    return day && !otherDay && cents && otherSum === undefined ? [{ day, cents, told: block, at }] : [];
  });
