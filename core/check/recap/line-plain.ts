/** The answers that a line of text tells by its own words, or under the line that names it. */
import type { PageModel } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { numberNamed } from '../asks/number-names.ts';
import {
  amountBeforeAside,
  amountsByMonth,
  birthsIn,
  dayAtEnd,
  holdsAmount,
  holdsAnswer,
  inOneLine,
  isAmount,
  isYesOrNo,
  leftUnsaid,
  measureAfter,
  measureOf,
  ofThatDay,
  saysNothing,
  totalsIn,
  withoutMeasure,
  withoutWayBack,
  wordsAfterColon,
} from './answer-lines.ts';
import { hoursAndPayIn, jobInSentences } from './figures-in-line.ts';
import { isBareDay, isMonth, isNumberOrAddress, isValue, money } from './line-answer.ts';
import { isName, isNotice } from './line-names.ts';
import { herWordsIn } from './line-within.ts';
import { linesIn, partsOf, sumsInTurn } from './line-writing.ts';
import { isChoice, isOption } from './offered.ts';
import { isHours, type ShownLine } from './shown-rows.ts';
import { longestLine, namedInSentences, tellsFigures, toldInSentence } from './shown-sentences.ts';
import { toldInTurn } from './told-in-turn.ts';

/** `plain`: each line in the writing that is read. */
export type PlainLines = Pick<PageModel, 'blocks' | 'answers' | 'fields' | 'headings'> & {
  plain: readonly string[];
};

/** One way a line may tell its answers; null where it is not written so. */
type Reading = (line: string, at: number, page: PlainLines) => ShownLine[] | null;

/** Tried in turn: what names its answer surely comes before what stands under a name. */
const readings: readonly Reading[] = [
  (line, at) => herWords(line, at),
  noneAndZero,
  (line, at) => (tellsFigures(line) ? toldInSentence(line, at) : null),
  figures,
  severalLines,
  (line, at, page) => {
    const parts = partsOf(line);
    return parts.length > 1 ? partsRead(page, at, parts) : null;
  },
  (line, at) => {
    const unsaid = leftUnsaid(line);
    return unsaid === null ? null : [money(at, at, unsaid, null)];
  },
  afterColon,
  (line, at) => someOf(toldInSentence(line, at)),
  nameAndAnswer,
  (line, at) =>
    someOf(birthsIn(line).map((one) => ({ at, nameAt: at, ...one, meaning: 'words', sentence: line }))),
  addedUp,
  whereOrWho,
  underName,
  dayUnderName,
  wordsOrDay,
  (line, at) =>
    someOf(
      toldInTurn(line).map(({ label, value, isMoney }) =>
        isMoney ? money(at, at, label, value) : { at, nameAt: at, label, value, meaning: 'words' },
      ),
    ),
];

/** Told by the line's own words: « Salaire : 640 € », or an amount, « Oui » or nothing under the line that names it. */
export function plainLine(page: PlainLines, at: number, line = page.plain[at] ?? ''): ShownLine[] {
  if ((!isYesOrNo(line) && isChoice(page, line)) || isOption(page.blocks, at)) return [];
  for (const reading of readings) {
    const told = reading(line, at, page);
    if (told) return told;
  }
  return [];
}

/** « Aucune ressource (0 € chaque mois) », under « Ressources de Maël » */
function noneAndZero(line: string, at: number, page: PlainLines): ShownLine[] | null {
  const none = /^(aucune? (?:ressource|revenu|salaire)s?)\s\((?:soit\s)?0(?:,00)?\s?€[^()\d€]*\)\.?$/iu.exec(
    line,
  )?.[1];
  const over = withoutWayBack(page.blocks[at - 1] ?? '');
  return none !== undefined && isName(over)
    ? [{ at, nameAt: at - 1, label: over, value: none, meaning: 'words' }]
    : null;
}

function herWords(line: string, at: number): ShownLine[] | null {
  const said = herWordsIn(line);
  return said && [{ at, nameAt: at, ...said, meaning: 'words' }];
}

/** A passage: answers that each follow their name, or sentences told back. */
export function longLine(page: PlainLines, block: string, at: number): ShownLine[] {
  const said = herWords(block, at);
  if (said) return said;
  const parts = partsOf(withoutWayBack(block));
  return parts.length > 1 ? partsRead(page, at, parts) : toldInSentence(block, at);
}

/** The row of a table under a head of months: its name, then a value for each. */
export function rowOfMonths(blocks: readonly string[], at: number, months: readonly string[]): ShownLine[] {
  const name = withoutWayBack(blocks[at] ?? '');
  const cells = blocks.slice(at + 1, at + 1 + months.length);
  if (months.length < 2 || !isName(name)) return [];
  // Its total may be left out.
  if (cells.length < months.length || !cells.every(isValue))
    return isMonth(months.at(-1)) ? [] : rowOfMonths(blocks, at, months.slice(0, -1));
  return cells.map((cell, column) =>
    money(at + 1 + column, at, `${name} – ${months[column]}`, isAmount(cell) ? cell : null),
  );
}

const someOf = (lines: ShownLine[]): ShownLine[] | null => (lines.length > 0 ? lines : null);

const amountsAt = (at: number, lines: readonly { label: string; value: string | null }[]) =>
  someOf(lines.map(({ label, value }) => money(at, at, label, value)));

function figures(line: string, at: number): ShownLine[] | null {
  const told = [totalsIn(line), hoursAndPayIn(line), jobInSentences(line), sumsInTurn(line)].find(
    ({ length }) => length > 0,
  );
  return told ? amountsAt(at, told) : null;
}

/** « Mai : 290,00 € — Juin : 290,00 € », or « Avez-vous perçu un salaire ? Oui », then those. */
function severalLines(line: string, at: number, page: PlainLines): ShownLine[] | null {
  const [, question, answer, rest = ''] =
    /^([^?]{3,120}\?)\s(oui|non)\s(?=\p{Lu}[^?]*:)(.+)$/iu.exec(line) ?? [];
  if (question === undefined || answer === undefined) return amountsAt(at, linesIn(line));
  const several = amountsAt(at, linesIn(rest));
  // Over a choice still to make, the lines alone.
  return several && !isChoice(page, question) ? [money(at, at, question, answer), ...several] : several;
}

/** Beside the parts that are understood, one that is not still forbids to call the page read. */
function partsRead(page: PlainLines, at: number, parts: readonly string[]): ShownLine[] {
  return parts.flatMap((part): ShownLine[] => {
    const told = part.length > longestLine ? [] : plainLine(page, at, part);
    if (told.length > 0 || !holdsAnswer(part)) return told;
    // Long words of hers, among answers that each follow their name.
    const [, label = '', value = ''] = /^([^:]{2,60}?)\s?:\s(.+)$/u.exec(part) ?? [];
    return isName(label) && !holdsAmount(value) && !isNotice(value)
      ? [{ at, nameAt: at, label, value, meaning: 'words' }]
      : [{ at, nameAt: at, label: '', value: part, meaning: 'unknown' }];
  });
}

/** Of each month; « en août » is of one. */
const noResource =
  /^aucun(?:e ressource| revenu)s?(?: (?:sur|pendant|durant|pour) (?:les|ces) (?:trois|3) mois| (?:sur|pour) (?:le|ce) trimestre)?$/;
const ofPartner = /^(?:votre |mon |ma )?(?:conjointe?|concubine?|partenaire|epou(?:x|se)|compagn(?:on|e))$/;

/** « Salaires : 640 € en mai, 512 € en juin », « Loyer : 412 € (hors charges) », « En couple : oui » */
function afterColon(line: string, at: number, page: PlainLines): ShownLine[] | null {
  const words = wordsAfterColon(line);
  if (!words) return null;
  const byMonth = amountsAt(at, amountsByMonth(words.value, words.label));
  if (byMonth) return byMonth;
  // « Votre conjointe : aucune ressource sur les trois mois »
  if (noResource.test(fold(words.value)) && ofPartner.test(fold(words.label)))
    return [{ ...money(at, at, `${words.label} : aucune ressource`, 'Oui'), sentence: line }];
  if (!isName(words.label)) return null;
  const first = amountBeforeAside(words.value);
  if (first !== null) return [{ ...money(at, at, words.label, first), sentence: line }];
  if (!isYesOrNo(words.value)) return null;
  return isChoice(page, words.label) ? [] : [money(at, at, words.label, words.value)];
}

function nameAndAnswer(line: string, at: number, page: PlainLines): ShownLine[] | null {
  const whole = inOneLine(withoutMeasure(line));
  if (!whole || isChoice(page, whole.label)) return null;
  const value = whole.value === null ? null : `${whole.value} ${measureAfter(line) ?? ''}`.trim();
  return [money(at, at, whole.label, value)];
}

/** An amount of a sum written out, with or without its « € ». */
const written = String.raw`\d[\d\s]*(?:,\d{1,2})?\s?€?`;
const sumInFull = new RegExp(
  String.raw`^${written}(?:\s\+\s${written})+\s=\s(\d[\d\s]*(?:,\d{1,2})?\s?€)$`,
  'u',
);
/** « 1 530,44 + 486,90 = 2 017,34 € », under « Les deux mois ensemble »; one that does not add up is not understood. */
function addedUp(line: string, at: number, page: PlainLines): ShownLine[] | null {
  const sum = sumInFull.exec(line)?.[1];
  const over = withoutWayBack(page.blocks[at - 1] ?? '');
  const centsIn = (text: string): number => {
    const amount = readAmount(text.trim());
    return amount.state === 'amount' ? amount.cents : Number.NaN;
  };
  const parts = line.replace(/=.*$/, '').split('+').map(centsIn);
  const isRight = sum !== undefined && parts.reduce((all, one) => all + one, 0) === centsIn(sum);
  return isRight && isName(over) ? [{ ...money(at, at - 1, over, sum), sentence: line }] : null;
}

/** « Où ? Camping des Pins, du 1er juillet au 31 août 2026 »; not « Où envoyer mes papiers ? », which anybody asks. */
function whereOrWho(line: string, at: number): ShownLine[] | null {
  const [, label, value] =
    /^((?:Où|Qui|Chez qui|Avec qui|Quand|Depuis quand|Quel(?:le)?s?)(?:\s(?=[^?]*(?:vous|avez))[^?]{0,50})?\s?\?)\s(\p{Lu}[^?!]{3,100})$/u.exec(
      line,
    ) ?? [];
  return label !== undefined && value !== undefined && !isNotice(value)
    ? [{ at, nameAt: at, label, value, meaning: 'words' }]
    : null;
}

/** « 640,00 € », « Oui », « – », « 12 heures », under the line that names it. */
function underName(line: string, at: number, page: PlainLines): ShownLine[] | null {
  const over = withoutWayBack(page.blocks[at - 1] ?? '');
  if (!isName(over)) return null;
  // « Situation au 31 décembre 2026 », then « Mariés, imposition commune ».
  if (ofThatDay.test(fold(over)) && /\d{4}$/.test(over) && !isAmount(line) && line.length < longestLine)
    return [{ at, nameAt: at - 1, label: over, value: line, meaning: 'words' }];
  if (saysNothing(line)) return [money(at, at - 1, over, null)];
  if (isAmount(line) || (isYesOrNo(line) && !isChoice(page, over)))
    return [{ ...money(at, at - 1, over, line), ...(line.length > 40 ? { sentence: line } : {}) }];
  if (
    readDate(line).state === 'date' ||
    isHours({ label: over, value: line }) ||
    (isNumberOrAddress(line) && numberNamed(over) !== null)
  )
    return [{ at, nameAt: at - 1, label: over, value: line, meaning: 'words' }];
  const measured = measureOf(line);
  return measured && [money(at, at - 1, `${over} – ${measured.unit}`, measured.value)];
}

function dayUnderName(line: string, at: number, page: PlainLines): ShownLine[] | null {
  if (!isBareDay(line)) return null;
  // « du 2 décembre » then « au 6 décembre »: both under what stood before.
  const nameAt = isBareDay(withoutWayBack(page.blocks[at - 1] ?? '')) ? at - 2 : at - 1;
  const label = withoutWayBack(page.blocks[nameAt] ?? '');
  // Under the page's own name, the period is that of the declaration.
  if (label === page.headings[0]?.text || !isName(label)) return [];
  return [{ at, nameAt, label, value: line, meaning: 'words' }];
}

/** « Situation familiale : en couple », « Inscrit depuis le 12/02/2025 » */
function wordsOrDay(line: string, at: number): ShownLine[] | null {
  const inSentences = namedInSentences(line, at);
  if (inSentences.length > 0) return inSentences;
  const said = wordsAfterColon(line) ?? dayAtEnd(line);
  if (!said || !isName(said.label)) return null;
  if (!saysNothing(said.value)) return [{ at, nameAt: at, ...said, meaning: 'words' }];
  // « Votre fille : revenus non indiqués »
  const what = /^(?:ressources?|revenus?|salaires?|montants?)(?= )/iu.exec(said.value)?.[0];
  return [money(at, at, what ? `${said.label} – ${what}` : said.label, null)];
}
