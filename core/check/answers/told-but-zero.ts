/** « Le papa de Lou me verse 120 € tous les mois depuis juin », told in words on the page, and zero in the cases of those months. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsTold } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthsNamed } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { messagesSince } from '../messages/hers.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';
import { monthOf } from '../who-and-when.ts';
import { type LifeFact, lifeFacts } from './life-facts.ts';
import { withOtherParent } from './maintenance-told.ts';
import { quotesIn, tells, wordsOf } from './told-in-words.ts';

interface Text {
  /** Of what it stands under; null of a line of the page's own. */
  label: string | null;
  sentences: string[];
  /** The day on which she wrote it, of a message that the page shows. */
  written?: Temporal.PlainDate;
}

export function checkToldButZero(context: CheckContext): Finding[] {
  const amounts = [...context.asked, ...context.recap].filter(
    (field) => field.valueType === 'amount' && centsOf(field) !== null,
  );
  if (!amounts.some((field) => centsOf(field) === 0)) return [];
  return lifeFacts.flatMap((fact) => {
    const rows = amounts.filter((field) => isSumOf(fact, field));
    if (!rows.some((field) => centsOf(field) === 0)) return [];
    const others = amounts.filter((field) => !rows.includes(field));
    const texts = textsOf(context);
    // Told in one message, and no longer so in another.
    const isOver = texts.some(({ written, sentences }) => written && sentences.some(saysNotPaid));
    for (const { label, sentences, written } of texts) {
      if (written ? isOver : sentences.some(saysNotPaid)) continue;
      for (const sentence of sentences) {
        const zero = tells(fact, 'no', sentence)
          ? zeroAgainst(sentence, rows, others, context, written)
          : null;
        if (zero) return [apart(zero, label, sentence)];
      }
    }
    return [];
  });
}

/** « Il n'a rien payé en juillet » */
const saysUnpaid =
  /^(?=.*\b(?:pas|rien|jamais|plus|sauf|arrete\w*|retard\w*|impaye\w*)\b).*\b(?:pension|pere|mere|papa|maman|ex|ils?|elles?|vers\w*|pay\w*|recu\w*|touche\w*|percu\w*|locataires?)\b/;
const saysNotPaid = (sentence: string): boolean => saysUnpaid.test(fold(sentence));

function apart(zero: Field, label: string | null, sentence: string): Finding {
  const spot = spotOf(zero);
  return label === null
    ? ownFinding('contradiction', 'problem', spot, 'page-error-problem', { said: sentence })
    : ownFinding('contradiction', 'problem', spot, 'papers-problem', { told: label, asked: zero.label });
}

const isSumOf = ({ sum }: LifeFact, { label, group, heading }: Field): boolean =>
  sum?.test(foldAll(group, label)) === true &&
  !/\b(?:charges|depenses|deductibles?|deductions?)\b/.test(fold(heading ?? ''));

/** What she wrote, what a recap or a message shows of it, and last what the page says that it knows. */
function textsOf({ asked, recap, page, today }: CheckContext): Text[] {
  const hers = [...asked, ...recap]
    .filter(({ valueType }) => valueType !== 'amount')
    .map((field) => ({ label: field.label, sentences: whole(field, wordsOf(field)) }));
  const quotes = recap.length > 0 ? quotesIn(page) : [];
  return [
    ...hers,
    ...quotes.map(({ label, text }) => ({ label, sentences: sentencesOf([text], text.length) })),
    ...messagesSince(page, today).map(({ day, sentences }) => ({ label: null, sentences, written: day })),
    ...toldByPage(page).map((sentence) => ({ label: null, sentences: [sentence] })),
  ].map((text: Text) => ({ ...text, sentences: withOtherParent(text.sentences) }));
}

/** « Pension alimentaire : vous recevez 180 € tous les mois » */
const whole = (field: Field, sentences: string[]): string[] =>
  isShown(field) && field.label.length <= longestName
    ? sentences.map((sentence) => `${field.label} : ${sentence}`)
    : sentences;
const longestName = 40;

const ofAdvice =
  /\b(?:exemple|indiquez|declarez|inscrivez|notez|ajoutez|peut|pouvez|devez|faut|lorsque)\b|[?]/;
const toldByPage = ({ blocks }: PageModel): string[] =>
  sentencesOf(blocks).filter((sentence) => /\bvous\b/u.test(sentence) && !ofAdvice.test(fold(sentence)));

const everyMonth = /\b(?:tous les|chaque) mois\b/;
const eachMonth = /\b(?:(?:tous les|chaque|par) mois|mensuel\w*|depuis)\b/;

/** The case of a month in which it says that there was some, and there is none. */
function zeroAgainst(
  sentence: string,
  rows: readonly Field[],
  others: readonly Field[],
  { page, today }: CheckContext,
  written?: Temporal.PlainDate,
): Field | null {
  const told = centsTold(sentence);
  if (told.length === 0 || !eachMonth.test(fold(sentence))) return null;
  // Told in a case of another name.
  if (others.some((field) => isOfOther(field) || told.includes(centsOf(field) ?? 0))) return null;
  const months = Map.groupBy(rows, (field) => monthOf(field)?.month ?? null);
  const named = months.has(null) ? monthsNamed(page).map(({ month }) => month) : [...months.keys()];
  const declared = named.flatMap((month) =>
    month !== null && (!written || isUpTo(month, written)) ? [month] : [],
  );
  const first = firstOf(declared, sentence, today);
  if (first === null) return null;
  const isNone = (fields: readonly Field[]): boolean => fields.every((field) => centsOf(field) === 0);
  if (isNone(rows)) return rows[months.has(null) ? 0 : first] ?? rows[0] ?? null;
  // Two months may have been paid at once.
  const isMore = rows.some((field) => (centsOf(field) ?? 0) > Math.max(...told));
  if (months.has(null) || isMore || !everyMonth.test(fold(sentence))) return null;
  // In the month in which it began, it may not have come yet.
  const began = startIn(sentence) === null ? 0 : first + 1;
  return (
    declared
      .slice(began)
      .map((month) => months.get(month) ?? [])
      .find(isNone)?.[0] ?? null
  );
}

/** A message tells of the months up to its own. */
const isUpTo = (month: number, written: Temporal.PlainDate): boolean =>
  (written.month - month + 12) % 12 < monthsAround;

const isOfOther = (field: Field): boolean =>
  /\bautres?\b/.test(fold(field.label)) && (centsOf(field) ?? 0) > 0;

/** A declaration is made within so many months of what it is about. */
const monthsAround = 5;

/** Which of the months declared is the first of those it tells of; null where they all came before, or nothing tells. */
function firstOf(declared: readonly number[], sentence: string, today: Temporal.PlainDate): number | null {
  const [first, last] = [declared[0], declared.at(-1)];
  const start = startIn(sentence);
  if (first === undefined || last === undefined || start === 'unsaid') return null;
  if (start === null || (start.year !== null && start.year < today.year - 1)) return 0;
  const at = declared.indexOf(start.month);
  if (at >= 0) return at;
  const isAfter = (start.month - last + 12) % 12 < monthsAround && start.year !== today.year - 1;
  return isAfter ? null : 0;
}

/** « Depuis juin », « depuis le jugement de novembre » */
const starts =
  /\b(depuis|a partir d(?:e|u)?|des|a compter d(?:e|u)?) (?:(?:les?|la|l|mon|ma|notre|fin|debut|mi|mois|de|du|d|en|1er|jugement|divorce|separation|rupture|ordonnance|decision|audience|convention|accord) )*(?:\d{1,2} )?(\p{L}{3,9}|\d{1,2})(?: (20\d\d))?\b/gu;
const long = /\bdepuis (?:toujours|longtemps|plusieurs annees|20\d\d)\b/;

type Start = { month: number; year: number | null };

/** « Depuis juin »; null where it tells of no start, 'unsaid' where the start is no month: « depuis la séparation ». */
function startIn(sentence: string): Start | null | 'unsaid' {
  const words = fold(sentence).replace(long, ' ');
  const found = [...words.matchAll(starts)].flatMap(([, word, name = '', year]): (Start | 'unsaid')[] => {
    const month = monthNumber(name);
    // « Le papa des enfants »
    if (month === null && word === 'des') return [];
    return [
      month === null || (/\d/.test(name) && year === undefined)
        ? 'unsaid'
        : { month, year: year === undefined ? null : Number(year) },
    ];
  });
  if (found[0]) return found[0];
  // « En octobre »
  const isOfMonths = words.split(' ').some((word) => /^\p{L}/u.test(word) && monthNumber(word) !== null);
  return isOfMonths ? 'unsaid' : null;
}
