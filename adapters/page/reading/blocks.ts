/** The page's words outside its fields: headings, alerts, and blocks in order. */
import type { Heading, PageModel } from '../../../core/page-model.ts';
import { collapse } from '../../../core/reading/normalise.ts';
import { boxOf } from './safe-dom.ts';
import type { Item, Scan, Seen } from './seen.ts';
import { classOf, foldedLevel } from './seen.ts';
import { answersIn, type Line, lineHolderOf, wordsOf } from './shown-answers.ts';
import { inTurns } from './slices.ts';
import { readAll } from './text.ts';
import { isInToggle } from './toggles.ts';
import { isOutOfSight } from './visibility.ts';

const MOST_ALERTS = 50;
const LONGEST_ALERT = 1000;
const ALERT_CLASS = /alert|error|erreur|danger|notice|succes|warning|callout|flash|toast/;

export function readHeadings(scan: Scan): Heading[] {
  const headings: Heading[] = [];
  for (const { seen, level } of scan.headings) {
    if (level === foldedLevel || isOutOfSight(seen)) continue;
    const text = readAll(scan, seen);
    if (text) headings.push({ level, text });
  }
  return headings;
}

/** Messages people see, each once, the outermost of nested ones. */
export function readAlerts(scan: Scan): string[] {
  const alerts: string[] = [];
  let end = -1;
  for (const seen of scan.messages) {
    if (seen.itemEnd === seen.itemStart || seen.itemStart < end || seen.fieldEnd > seen.fieldStart) continue;
    if (!seen.role && !ALERT_CLASS.test(classOf(seen))) continue;
    if (isOutOfSight(seen) || alerts.length >= MOST_ALERTS) continue;
    const text = readAll(scan, seen).slice(0, LONGEST_ALERT);
    if (text && !alerts.includes(text)) alerts.push(text);
    end = seen.itemEnd;
  }
  return alerts;
}

/** Beyond, the text of a page is not a form's: it is left unread, and said so. */
const MOST_TEXT = 500_000;

/** A page that asks for more is no recap: what it shows beside its cases is not told apart. */
const MOST_CASES = 1000;

/** The lines of a page, and the answers among them. */
export interface Lines {
  blocks: string[];
  /** What holds each of them. */
  holders: Element[];
  answers: PageModel['answers'];
}

/** A name and its answer, as in « Courriel : lea@exemple.fr ». */
const NAMED = /^[^:?!]{2,60}:\s?\S/;

/** Names with their answers, one under the other in a block of several lines, are lines of their own. */
function splitAtNames(line: Line): Line[] {
  const starts = line.items.flatMap(({ type }, at) => (type === 'break' ? [at] : []));
  if (starts.length === 0) return [line];
  const named = [0, ...starts].filter((start, index) =>
    NAMED.test(wordsOf(line.holder, line.items.slice(start, starts[index]))),
  );
  if (named.length < 2) return [line];
  const cuts = [...new Set([0, ...named])];
  return cuts.map((start, index) => ({ ...line, items: line.items.slice(start, cuts[index + 1]) }));
}

/**
 * « <span class="chip">Enfants <b>2</b></span> <span class="chip">Loyer <b>610 €</b></span> … »: of one make, a line each.
 * « <span>Nom</span><span>MOREL</span><span>Adresse</span><span>… », drawn in two columns: a line for each row.
 */
function splitAtBoxes(line: Line): Line[] {
  const { holder, items } = line;
  // Two may be a name and its answer.
  if (items.length < 3 || items.some(({ owner }) => owner.parent !== holder)) return [line];
  const owners = items.map(({ owner }) => owner);
  const make = classOf(owners[0] as Seen);
  const areChips =
    make && items.every(({ owner, text }) => classOf(owner) === make && collapse(text).includes(' '));
  const size = areChips ? 1 : areInTwoColumns(owners) ? 2 : items.length;
  return items.flatMap((_, at) => (at % size ? [] : [{ ...line, items: items.slice(at, at + size) }]));
}

function areInTwoColumns(owners: readonly Seen[]): boolean {
  if (owners.length % 2) return false;
  const [name, answer, nextName, nextAnswer] = owners.slice(0, 4).map(({ el }) => boxOf(el).left);
  return name === nextName && answer === nextAnswer && name !== answer;
}

/** Not « Changer de banque », « Reprendre un emploi », which may be the name. */
const wayBack =
  /^(?:modifier|corriger|rectifier|reprendre|changer|éditer)(?: (?:ici|cette|ce|ces|ma|mon|mes|la|le|les)\b.{0,20})?$/i;

/** « Modifier » as a link before or after a name and its answer is a thing to press, as its buttons are. */
function withoutWayBack(line: Line): Line {
  const isWayBack = (item: Item): boolean => item.owner.tag === 'a' && wayBack.test(collapse(item.text));
  const items = line.items.filter((item, at) => (at > 0 && at < line.items.length - 1) || !isWayBack(item));
  return items.length > 0 ? { ...line, items } : line;
}

/** One line per block of text, in order, fields and buttons left out. What is left is counted as a zone not read. */
export function* readBlocks(scan: Scan): Generator<void, Lines> {
  const lines: Line[] = [];
  let line = null as Line | null;
  let total = 0;
  const close = (): void => {
    for (const one of line ? splitAtNames(withoutWayBack(line)).flatMap(splitAtBoxes) : []) {
      one.words = wordsOf(one.holder, one.items);
      if (one.words && total <= MOST_TEXT) lines.push(one);
      total += one.words.length;
    }
  };
  yield* inTurns(scan.items, (item) => {
    const isBreak = item.type === 'break';
    if (!isBreak && (item.type !== 'text' || item.owner.field)) return;
    if (item.owner.isInButton && !isInToggle(item.owner)) return;
    const holder: Seen = isBreak && line ? line.holder : lineHolderOf(item.owner);
    if (holder === line?.holder) line.items.push(item);
    else {
      close();
      line = { holder, items: [item], words: '' };
    }
  });
  close();
  if (total > MOST_TEXT) {
    scan.unreadZones++;
    const last = lines.at(-1);
    if (last) last.words = last.words.slice(0, MOST_TEXT - total + last.words.length);
  }
  const answers = scan.candidates.length > MOST_CASES ? [] : yield* answersIn(scan, lines);
  return {
    blocks: lines.map(({ words }) => words),
    holders: lines.map(({ holder }) => holder.el),
    answers,
  };
}
