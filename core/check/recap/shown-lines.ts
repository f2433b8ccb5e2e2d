/** The answers among a page's lines of text: which line each stands in, and what names it. */
import type { Field, PageModel } from '../../page-model.ts';
import { splitLabel } from '../../reading/label-text.ts';
import { isAsked } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { leftBeside } from '../asks/left-empty.ts';
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
  onlyAmountIn,
  saysNothing,
  severalInOneLine,
  totalsIn,
  withoutMeasure,
  withoutSign,
  withoutWayBack,
  wordsAfterColon,
} from './answer-lines.ts';
import { correctionIn, hoursAndPayIn, tellsCorrections } from './figures-in-line.ts';
import { isBareDay, isMonth, isNumberOrAddress, isValue, money } from './line-answer.ts';
import { isName, isNotice, isPlainHead, ofThePage } from './line-names.ts';
import { isHerWords, readWithin } from './line-within.ts';
import { linesIn, namedIn, partsOf, sumsInTurn, writtenPlainly } from './line-writing.ts';
import { withEuros, withSameAgain } from './lines-around.ts';
import { withPeopleNamed } from './people-named.ts';
import { isHours, type LinePlace, type ShownLine, underTitles, withWholeRows } from './shown-rows.ts';
import {
  explainsFigures,
  longestLine,
  mayTellFigures,
  namedInSentences,
  sentencesOf,
  tellsFigures,
  toldInSentence,
} from './shown-sentences.ts';
import { isToldBack } from './told-back.ts';

/** Several sentences told back in one line. */
const longestPassage = 2000;

/** Ids of answers that are only shown begin so; those of cases never do. */
export function shownId(name: string): string {
  return `shown-${name}`;
}

type Lines = Pick<PageModel, 'blocks' | 'answers' | 'fields' | 'headings'>;
/** `plain`: each line in the writing that is read. */
type PlainLines = Lines & { plain: readonly string[] };

/** Answers, then the lines that hold one in a form not known here, in the order of the page. */
export function shownLines(page: Lines, places: readonly LinePlace[]): ShownLine[] {
  const found = knownLines(page, places);
  const told = new Set([...found.flatMap(({ at, nameAt }) => [at, nameAt]), ...headsOf(page)]);
  // Nothing left to answer but her word, and no line understood: each that holds an answer may be one.
  const isBlank = found.length === 0 && asksOnlyHerWord(page);
  const first = isBlank
    ? places.findIndex(({ isTitle }) => isTitle)
    : found.reduce((least, { nameAt }) => Math.min(least, nameAt), Number.POSITIVE_INFINITY);
  const last = isBlank ? page.blocks.length : (found.at(-1)?.at ?? -1);
  const unknown = page.blocks.flatMap((block, at): ShownLine[] => {
    const { isTitle = false, isAside = false } = places[at] ?? {};
    if (told.has(at) || isTitle || isAside || block.length > longestPassage) return [];
    const isAnswer =
      block.length > longestLine
        ? sentencesOf(block).some(isToldBack)
        : isToldBack(block) ||
          (!isHerWords(places[at]?.group ?? '') && mayTellFigures(block)) ||
          (at > first && at < last && holdsAnswer(block.replace(aFile, '')));
    if (!isAnswer) return [];
    const line = withoutWayBack(block);
    const title = places[at - 1]?.isTitle ? withoutWayBack(page.blocks[at - 1] ?? '') : null;
    const read = block.length > longestLine && !isHerWords(title ?? '') ? [] : readWithin(line, title);
    if (read.length === 0 && explainsFigures(line)) return [];
    return read.length > 0
      ? read.map(({ label, value }) => ({ ...money(at, at, label, value), sentence: line }))
      : [{ at, nameAt: at, label: '', value: line, meaning: 'unknown' }];
  });
  return [...found, ...unknown].sort((a, b) => a.at - b.at);
}

/** « RIB releve.pdf (98 Ko), ajouté le 16/11/2026 »: a paper that is joined; the day is when it was. */
const aFile = /(?<=^|\s)[^\s/:«»"]+\.(?:pdf|jpe?g|png|docx?|odt)(?![\p{L}\d]).*$/u;

function asksOnlyHerWord({ fields }: Lines): boolean {
  const asked = fields.filter((field) => isAsked(field));
  return (
    asked.length > 0 && asked.every(({ valueType }) => valueType === 'consent' || valueType === 'search')
  );
}

/** « Scolarité au 31/12/2025 », over its column: it names, whatever it holds. */
const headsOf = ({ answers }: Lines): Set<number> => new Set(answers.flatMap(({ column }) => column ?? []));

/** Further from an answer than that, words after a colon are not among the answers. */
const closeBy = 6;

function knownLines(page: Lines, places: readonly LinePlace[]): ShownLine[] {
  const { blocks } = page;
  const answers = new Map(page.answers.map((answer) => [answer.block, answer]));
  const named = new Set(page.answers.map(({ name }) => name));
  const asked = new Set(
    page.answers.flatMap(({ block, name }) => (isYesOrNo(withoutWayBack(blocks[block] ?? '')) ? [name] : [])),
  );
  const heads = headsOf(page);
  const titled = new Map(underTitles(places).map((answer) => [answer.block, answer]));
  const found: ShownLine[] = [];
  const lines = { ...page, plain: writtenPlainly(blocks) };
  const isCorrection = tellsCorrections(blocks);
  let months: string[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] ?? '';
    const answer = answers.get(at);
    if (places[at]?.isAside) continue;
    if (isMonth(block)) months = isMonth(blocks[at - 1]) ? [...months, block] : [block];
    if (places[at]?.isTitle || heads.has(at)) continue;
    if (block.length > longestLine && !answer) {
      if (block.length <= longestPassage) found.push(...longLine(lines, block, at));
      continue;
    }
    const row = answer ? [] : rowOfMonths(blocks, at, months);
    const corrected = isCorrection && !answer ? correctionIn(withoutWayBack(block)) : [];
    // « J'ai suivi une formation », whose answer stands beside it, tells nothing by itself.
    const isNameAlone = asked.has(at) && isToldBack(block);
    const own = answer
      ? builtLine(lines, answer)
      : row.length > 0 || corrected.length > 0
        ? [...row, ...corrected.map(({ label, value }) => money(at, at, label, value))]
        : isNameAlone
          ? []
          : plainLine(lines, at);
    const under = own.length === 0 && !isToldBack(block) ? titled.get(at) : undefined;
    const told = under ? builtLine(lines, under) : own;
    const left = told.length === 0 && !named.has(at) ? leftBeside(page, at, answers) : null;
    found.push(...(left ? [emptyLine(page, at, left)] : told));
    at += row.length;
  }
  const whole = withPeopleNamed(
    withWholeRows(blocks, withEuros(withSameAgain(found), blocks, places), answers),
    blocks,
  );
  found.splice(0, found.length, ...whole);
  // What stands above the page's own name is the site's.
  const start = Math.max(
    0,
    places.findIndex(({ isTitle }) => isTitle),
  );
  const near = new Set<number>();
  const inRow = new Set(found.filter(isInRow).map(({ at }) => at));
  for (const line of found) {
    const { meaning, at } = line;
    if (meaning !== 'words' || answers.has(at) || titled.has(at) || inRow.has(at) || isDayOfHers(line))
      for (let one = at - closeBy; one <= at + closeBy; one++) near.add(one);
  }
  const isNear = ({ meaning, at }: ShownLine): boolean => meaning !== 'words' || (at > start && near.has(at));
  const told = found.filter(isNear).map(({ at }) => at);
  const [first = 0, last = 0] = [told[0], told.at(-1)];
  // Far from any other answer, a line among them that holds one still names it.
  return found.filter(
    (line) => isNear(line) || (line.at > first && line.at < last && holdsAnswer(blocks[line.at] ?? '')),
  );
}

/** « Date de naissance : 14/03/2012 »; not the day the site or her account was last seen to. */
function isDayOfHers({ label, value }: ShownLine): boolean {
  const isDay = ['date', 'impossible'].includes(readDate(value ?? '').state);
  return isDay && !/\b(mise a jour|connexion|publie\w*|version|visite)\b/.test(fold(label));
}

/** One of three lines in a row that each name what they say: « Nom : ROUX », « Prénom : Léa », « Né le : 02/03/1990 ». */
function isInRow({ at, nameAt }: ShownLine, place: number, all: readonly ShownLine[]): boolean {
  const isNext = (step: number): boolean =>
    all[place + step]?.at === at + step && all[place + step]?.nameAt === at + step;
  return nameAt === at && ((isNext(1) && (isNext(2) || isNext(-1))) || (isNext(-1) && isNext(-2)));
}

/** What stands between a name and its answer in one line; a stroke right before a number is its minus. */
const afterName = /^(?:[\s:]|[–-](?!\d))+(?=.)/u;
/** Before an answer that stands by itself, where no stroke parts it from its name. */
const beforeAnswer = /^(?:[\s:]|[–-](?!\s?\d))+(?=.)/u;

/** An answer by the way the page is built: its name is known, whatever it says. */
function builtLine(
  page: PlainLines,
  { block, from, name, column }: PageModel['answers'][number],
): ShownLine[] {
  const whole = page.blocks[block] ?? '';
  if (whole.length > longestLine) return longAnswer(page, { block, from, name, column });
  // « Modifier la première – Modifier la seconde »
  if (page.plain[block] === '') return [];
  const line = withoutWayBack(whole);
  const value = withoutSign(line.slice(from).replace(name === block ? afterName : beforeAnswer, ''));
  const own = name === block ? line.slice(0, from) : withoutWayBack(page.blocks[name] ?? '');
  // A sign drawn before a line names nothing.
  if (name === block && !/\p{L}/u.test(own)) return plainLine(page, block);
  const head = column === null ? '' : (page.blocks[column] ?? '');
  // « Activité : oui Heures : 22 h Brut : 275 € »
  const several =
    name === block && value.includes(' : ')
      ? severalInOneLine(`${own.replace(/[\s:]+$/, '')} : ${value}`)
      : [];
  if (several.length > 0) return several.map((one) => money(block, name, one.label, one.value));
  const work = hoursAndPayIn(value);
  if (work.length > 0) return work.map((one) => money(block, name, `${own} – ${one.label}`, one.value));
  // « Salaire : 0 € — Allocation chômage : 921 € » under its month.
  const named = name === block ? [] : namedIn(value);
  if (named.length > 1) return named.map((one) => money(block, name, `${own} – ${one.label}`, one.value));
  // « Salaire : 980,44 € » in the cell of a month and a person.
  const inner = inOneLine(value);
  const label = [own, inner?.label ?? '', isPlainHead(head) ? '' : head].filter(Boolean).join(' – ');
  const said = inner ? inner.value : value;
  // « Montant (obligatoire) », over its case, with nothing beside it but « € ».
  if (!said && isChoice(page, splitLabel(label).text)) return [];
  if ((said === '' && block !== name) || !isName(label)) return [];
  // « 9 640 », under « Montant (€) »
  if (said !== null && /€|\beuros?\b/iu.test(head) && /^[-−]?\d[\d\s.,]*$/.test(said))
    return [money(block, name, label, `${said} €`)];
  if (said === null || said === '' || isValue(said) || isYesOrNo(said))
    return isChoice(page, label) ? [] : [money(block, name, label, said)];
  const first = amountBeforeAside(said);
  if (first !== null) return [{ ...money(block, name, label, first), sentence: `${label} : ${said}` }];
  const sum = isMonth(own) ? onlyAmountIn(said) : null;
  if (sum !== null) return [money(block, name, label, sum)];
  const sums = sumsInTurn(`${label} : ${said}`);
  if (sums.length > 0) return sums.map((one) => money(block, name, one.label, one.value));
  const births = birthsIn(`${label} : ${said}`);
  if (births.length > 0)
    return births.map((one) => ({ at: block, nameAt: name, ...one, meaning: 'words', sentence: line }));
  return isNotice(said) || ofThePage.test(fold(said))
    ? []
    : [{ at: block, nameAt: name, label, value: said, meaning: 'words' }];
}

/** « Amélie EXEMPLE », in a row whose cell is empty: named as those around it. */
function emptyLine({ blocks }: Lines, at: number, { column }: PageModel['answers'][number]): ShownLine {
  const head = column === null ? '' : (blocks[column] ?? '');
  const own = withoutWayBack(blocks[at] ?? '');
  return money(at, at, isPlainHead(head) ? own : `${own} – ${head}`, null);
}

/**
 * What she wrote in a large case, as it stands: nothing is looked for in it. Where it holds an amount or a day, it may be a
 * whole recap.
 */
function longAnswer(page: Lines, { block, from, name }: PageModel['answers'][number]): ShownLine[] {
  const words = page.blocks[block] ?? '';
  const label = name === block ? words.slice(0, from) : (page.blocks[name] ?? '');
  const value = words.slice(from).trim();
  if (label.length > longestLine || !isName(label) || isNotice(value)) return [];
  if (holdsAnswer(value) && !isHerWords(label))
    return [{ at: block, nameAt: block, label: '', value, meaning: 'unknown' }];
  return [{ at: block, nameAt: name, label, value, meaning: 'words' }];
}

/** A passage: answers that each follow their name, or sentences told back. */
function longLine(page: PlainLines, block: string, at: number): ShownLine[] {
  const parts = partsOf(withoutWayBack(block));
  return parts.length > 1 ? partsRead(page, at, parts) : toldInSentence(block, at);
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

/** Told by the line's own words: « Salaire : 640 € », or an amount, « Oui » or nothing under the line that names it. */
function plainLine(page: PlainLines, at: number, line = page.plain[at] ?? ''): ShownLine[] {
  if ((!isYesOrNo(line) && isChoice(page, line)) || isOption(page.blocks, at)) return [];
  if (tellsFigures(line)) return toldInSentence(line, at);
  const figures = [totalsIn(line), hoursAndPayIn(line), sumsInTurn(line)].find(({ length }) => length > 0);
  if (figures) return figures.map(({ label, value }) => money(at, at, label, value));
  // « Avez-vous perçu un salaire ? Oui Mai : 290,00 € — Juin : 290,00 € »
  const [, question, answer, rest = ''] =
    /^([^?]{3,120}\?)\s(oui|non)\s(?=\p{Lu}[^?]*:)(.+)$/iu.exec(line) ?? [];
  const several = question === undefined ? linesIn(line) : linesIn(rest);
  if (question !== undefined && answer !== undefined && several.length > 0 && !isChoice(page, question))
    return [
      money(at, at, question, answer),
      ...several.map(({ label, value }) => money(at, at, label, value)),
    ];
  if (several.length > 0) return several.map(({ label, value }) => money(at, at, label, value));
  const parts = partsOf(line);
  if (parts.length > 1) return partsRead(page, at, parts);
  const unsaid = leftUnsaid(line);
  if (unsaid !== null) return [money(at, at, unsaid, null)];
  const words = wordsAfterColon(line);
  const byMonth = words ? amountsByMonth(words.value, words.label) : [];
  if (byMonth.length > 0) return byMonth.map(({ label, value }) => money(at, at, label, value));
  // « Votre conjointe : aucune ressource sur les trois mois »
  if (words && noResource.test(fold(words.value)) && ofPartner.test(fold(words.label)))
    return [{ ...money(at, at, `${words.label} : aucune ressource`, 'Oui'), sentence: line }];
  const first = words ? amountBeforeAside(words.value) : null;
  if (words && first !== null && isName(words.label))
    return [{ ...money(at, at, words.label, first), sentence: line }];
  if (words && isYesOrNo(words.value) && isName(words.label))
    return isChoice(page, words.label) ? [] : [money(at, at, words.label, words.value)];
  const sentence = toldInSentence(line, at);
  if (sentence.length > 0) return sentence;
  const whole = inOneLine(withoutMeasure(line));
  if (whole && !isChoice(page, whole.label))
    return [
      money(
        at,
        at,
        whole.label,
        whole.value === null ? null : `${whole.value} ${measureAfter(line) ?? ''}`.trim(),
      ),
    ];
  const births = birthsIn(line);
  if (births.length > 0)
    return births.map((one) => ({ at, nameAt: at, ...one, meaning: 'words', sentence: line }));
  const over = withoutWayBack(page.blocks[at - 1] ?? '');
  if (isName(over)) {
    if (saysNothing(line)) return [money(at, at - 1, over, null)];
    if (isAmount(line) || (isYesOrNo(line) && !isChoice(page, over)))
      return [{ ...money(at, at - 1, over, line), ...(line.length > 40 ? { sentence: line } : {}) }];
    if (readDate(line).state === 'date')
      return [{ at, nameAt: at - 1, label: over, value: line, meaning: 'words' }];
    if (isHours({ label: over, value: line }) || (isNumberOrAddress(line) && numberNamed(over) !== null))
      return [{ at, nameAt: at - 1, label: over, value: line, meaning: 'words' }];
    const measured = measureOf(line);
    if (measured !== null) return [money(at, at - 1, `${over} – ${measured.unit}`, measured.value)];
  }
  if (isBareDay(line)) {
    // « du 2 décembre » then « au 6 décembre »: both under what stood before.
    const nameAt = isBareDay(over) ? at - 2 : at - 1;
    const label = withoutWayBack(page.blocks[nameAt] ?? '');
    // Under the page's own name, the period is that of the declaration.
    if (label === page.headings[0]?.text) return [];
    return isName(label) ? [{ at, nameAt, label, value: line, meaning: 'words' }] : [];
  }
  const said = words ?? dayAtEnd(line);
  const inSentences = namedInSentences(line, at);
  if (inSentences.length > 0) return inSentences;
  if (!said || !isName(said.label)) return [];
  if (saysNothing(said.value)) {
    // « Votre fille : revenus non indiqués »
    const what = /^(?:ressources?|revenus?|salaires?|montants?)(?= )/iu.exec(said.value)?.[0];
    return [money(at, at, what ? `${said.label} – ${what}` : said.label, null)];
  }
  return [{ at, nameAt: at, ...said, meaning: 'words' }];
}

/** Of each month; « en août » is of one. */
const noResource =
  /^aucun(?:e ressource| revenu)s?(?: (?:sur|pendant|durant|pour) (?:les|ces) (?:trois|3) mois| (?:sur|pour) (?:le|ce) trimestre)?$/;
const ofPartner = /^(?:votre |mon |ma )?(?:conjointe?|concubine?|partenaire|epou(?:x|se)|compagn(?:on|e))$/;

/** The row of a table under a head of months: its name, then a value for each. */
function rowOfMonths(blocks: readonly string[], at: number, months: readonly string[]): ShownLine[] {
  const name = withoutWayBack(blocks[at] ?? '');
  const cells = blocks.slice(at + 1, at + 1 + months.length);
  if (months.length < 2 || !isName(name) || cells.length < months.length || !cells.every(isValue)) return [];
  return cells.map((cell, column) =>
    money(at + 1 + column, at, `${name} – ${months[column]}`, isAmount(cell) ? cell : null),
  );
}

/** The words of a choice one can still make are no answer. */
function isChoice({ fields }: Lines, question: string): boolean {
  let known = choices.get(fields);
  if (!known) {
    known = new Set(
      fields.flatMap(({ label, question: over, options }) => [label, over ?? '', ...options]).map(fold),
    );
    known.delete('');
    choices.set(fields, known);
  }
  return known.has(fold(question));
}

/** « Oui » and « Non », one after the other, are offered: neither was answered. */
function isOption(blocks: readonly string[], at: number): boolean {
  const own = fold(blocks[at] ?? '');
  const other = own === 'oui' ? 'non' : own === 'non' ? 'oui' : null;
  return other !== null && [at - 1, at + 1].some((one) => fold(blocks[one] ?? '') === other);
}

/** A page may have many cases, and many lines. */
const choices = new WeakMap<readonly Field[], Set<string>>();
