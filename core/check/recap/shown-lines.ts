/** The answers among a page's lines of text: which line each stands in, and what names it. */
import type { PageModel } from '../../page-model.ts';
import { isAsked } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { ofSeveralMonths, withTotal } from '../../wording/total-names.ts';
import { leftBeside, rowLeft } from '../asks/left-empty.ts';
import { isByHer, messageHead } from '../messages/head.ts';
import { aDay, holdsAnswer, isYesOrNo, withoutWayBack } from './answer-lines.ts';
import { correctionIn, tellsCorrections } from './figures-in-line.ts';
import { isMonth, money } from './line-answer.ts';
import { builtLine, emptyLine } from './line-built.ts';
import { ofTimeBefore } from './line-names.ts';
import { longLine, plainLine, rowOfMonths } from './line-plain.ts';
import { isHerMessage, isHerWords, readWithin } from './line-within.ts';
import { writtenPlainly } from './line-writing.ts';
import { withEuros, withSameAgain } from './lines-around.ts';
import { withPeopleNamed } from './people-named.ts';
import { type LinePlace, type ShownLine, underTitles, withWholeRows } from './shown-rows.ts';
import { explainsFigures, longestLine, mayTellFigures, sentencesOf } from './shown-sentences.ts';
import { isToldBack, readToldBack } from './told-back.ts';

/** Several sentences told back in one line. */
const longestPassage = 2000;

/** Ids of answers that are only shown begin so; those of cases never do. */
export function shownId(name: string): string {
  return `shown-${name}`;
}

type Lines = Pick<PageModel, 'blocks' | 'answers' | 'fields' | 'headings'>;

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
    if (ofTimeBefore.test(fold(block)) || toldByOthers.test(fold(places[at]?.group ?? ''))) return [];
    const isAnswer =
      block.length > longestLine
        ? sentencesOf(block).some(isToldBack)
        : isToldBack(block) ||
          (!isHerWords(places[at]?.group ?? '') && mayTellFigures(block)) ||
          (at > first &&
            at < last &&
            !isHerMessage(places[at]?.group ?? '') &&
            holdsAnswer(withoutFile(block)));
    if (!isAnswer) return [];
    const line = withoutWayBack(block);
    const title = places[at - 1]?.isTitle ? withoutWayBack(page.blocks[at - 1] ?? '') : null;
    const read = block.length > longestLine && !isHerWords(title ?? '') ? [] : readWithin(line, title);
    if (read.length === 0 && explainsFigures(line)) return [];
    return read.length > 0
      ? read.map(({ label, value }) => ({ ...money(at, at, label, value), sentence: line }))
      : [{ at, nameAt: at, label: '', value: line, meaning: 'unknown' }];
  });
  const isOfMessage = ({ at, meaning }: ShownLine): boolean =>
    meaning === 'unknown' && isMessage(page.blocks[at] ?? '');
  return [...found, ...unknown].filter((line) => !isOfMessage(line)).sort((a, b) => a.at - b.at);
}

/** « Ce que les organismes nous ont transmis »: what stands under it is no answer of hers. */
const toldByOthers = /^ce que .{2,60} (?:nous )?(?:a|ont) (?:transmis|communique|envoye)$/;

const ofTheOffice =
  /^(?:votre|la (?:caf|msa|mairie)|le service|notre|conseill|france travail|caf|msa)(?!\p{L}{3})/iu;

/** « 17 mars 2026, vous : Bien reçu, merci. », « Le 12/03/2026 à 9h05 – votre caisse : … »: said between her and the office. */
function isMessage(line: string): boolean {
  const head = messageHead(line);
  return head !== null && line.startsWith(head.when) && (isByHer(head) || ofTheOffice.test(head.author));
}

/** « RIB releve.pdf (98 Ko), ajouté le 16/11/2026 »: a paper that is joined; the day is when it was. */
const aFile = /(?<=^|[\s(])[^\s/:«»"(]+\.(?:pdf|jpe?g|png|docx?|odt)(?![\p{L}\d]).*$/u;
/** « — ajouté par vous le 30/11/2026 (bulletin.pdf, 84 Ko) » */
const whenJoined = new RegExp(
  `(?:ajouté|déposé|joint|transmis|envoyé)e?s? (?:par vous )?le (?:${aDay})`,
  'iu',
);

function withoutFile(line: string): string {
  const rest = line.replace(aFile, '');
  return rest === line ? line : rest.replace(whenJoined, '');
}

function asksOnlyHerWord({ fields }: Lines): boolean {
  const asked = fields.filter((field) => isAsked(field));
  return (
    asked.length > 0 && asked.every(({ valueType }) => valueType === 'consent' || valueType === 'search')
  );
}

/** « Scolarité au 31/12/2025 », over its column: it names, whatever it holds. */
const headsOf = ({ answers }: Lines): Set<number> => new Set(answers.flatMap(({ column }) => column ?? []));

/** Shorter, it may be « Modifier ». */
const shortestWords = 20;

/** Further from an answer than that, words after a colon are not among the answers. */
const closeBy = 6;

/** « Total », « Les trois mois réunis », « Montant du trimestre », after the heads of as many months. */
const isTotalOf = (head: string, count: number): boolean =>
  /^total\b/i.test(withTotal(head)) || ofSeveralMonths(head) === count;

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
    // « Total du trimestre », the last head of those rows.
    else if (isMonth(blocks[at - 1]) && isTotalOf(block, months.length)) months = [...months, block];
    if (places[at]?.isTitle || heads.has(at)) continue;
    const over = places[at - 1]?.isTitle ? withoutWayBack(blocks[at - 1] ?? '') : '';
    if (!answer && block.length >= shortestWords && isHerMessage(over)) {
      found.push({ at, nameAt: at - 1, label: over, value: block, meaning: 'words' });
      continue;
    }
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
    const isLeft = told.length === 0 && !named.has(at);
    const whole = isLeft ? rowLeft(page, at, answers) : [];
    const one = isLeft && whole.length === 0 ? leftBeside(page, at, answers) : null;
    const left = one ? [one] : whole;
    found.push(
      ...(left.length > 0
        ? left.map((beside) => emptyLine(page, at, beside))
        : told.filter(isNamed).flatMap(asAnswered)),
    );
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

/** « – » between two links, under a paragraph: it names nothing that was left empty. */
const isNamed = ({ label, value }: ShownLine): boolean => value !== null || label.length <= longestName;
const longestName = 200;

/** « Activité : Vous n'avez pas travaillé »: what stands beside the name is a sentence that answers by itself. */
function asAnswered(line: ShownLine): ShownLine[] {
  const { meaning, value } = line;
  if (meaning !== 'words' || !value || !/^(?:vous|je|j['’])/iu.test(value) || value.includes('€'))
    return [line];
  const told = readToldBack(value);
  if (told.length === 0) return [line];
  return told.map(({ question, isYes }) => ({
    ...line,
    label: question,
    value: isYes ? 'Oui' : 'Non',
    meaning: 'yes-no',
    sentence: value,
  }));
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
