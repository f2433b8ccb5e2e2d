// node scripts/measure-marks.ts FILE.jsonl [--read JUDGED.jsonl] [--list] : of the marks set in real strings, how many
// are false, beside how many of the labelled words are found.
//
// A mark is false when what it covers is not the word its term explains:
// - over the labelled word, the label tells: the term must be the label's, or an expression of several words that holds
//   the labelled one and is written out (« pièce jointe » over « jointe »);
// - elsewhere in a string nothing is labelled: a mark over an expression of several words, written out, is right. Any
//   other mark there is read by eye: JUDGED holds {"line", "term", "text", "right"}, one a line, as --list prints them.
//   Marks nobody read are counted apart, never as right.
import { readFileSync } from 'node:fs';
import { buildMatcher } from '../core/glossary/build-matcher.ts';
import { foldAccents, tokenise, toPlain } from '../core/glossary/tokenise.ts';
import { formsFor } from '../core/glossary/word-entry.ts';
import { loadGlossaries } from './load-glossary.ts';
import { contextOf, readLines } from './senses/labelled-lines.ts';

interface Judged {
  term: string;
  text: string;
  line: string;
  right: boolean;
}

const [file, ...options] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/measure-marks.ts FILE.jsonl [--read JUDGED.jsonl] [--list]');
  process.exit(2);
}
const judgedFile = options[options.indexOf('--read') + 1];
const judged = new Map<string, boolean>();
if (options.includes('--read') && judgedFile)
  for (const one of readFileSync(judgedFile, 'utf8').split('\n').filter(Boolean).map(toJudged))
    judged.set(keyOf(one.line, one.term, one.text), one.right);

const terms = formsFor(loadGlossaries(), null);
const matcher = buildMatcher(terms);
const byId = new Map(terms.map((term) => [term.id, term]));
const wordsOf = (text: string) => tokenise(text).map(({ raw }) => foldAccents(toPlain(raw)));
const sameWords = (one: string, other: string) =>
  wordsOf(one).map(singular).join(' ') === wordsOf(other).map(singular).join(' ');

const counts = { labelled: 0, found: 0, right: 0, false: 0, unread: 0 };
const shown: string[] = [];
for (const line of readLines(file)) {
  const { start, end } = contextOf(line);
  const marks = matcher.find(line.text);
  if (byId.has(line.lemma)) {
    counts.labelled++;
    if (marks.some((mark) => mark.start <= start && mark.end > start)) counts.found++;
  }
  for (const mark of marks) {
    const isOverLabel = byId.has(line.lemma) && mark.start < end && mark.end > start;
    const isOfLabel = isOverLabel && mark.termId === line.lemma;
    const read = judged.get(keyOf(line.id, mark.termId, mark.form)) ?? (isOverLabel ? false : null);
    const isRight = isOfLabel || isWrittenOut(mark.termId, mark.form) || read;
    counts[isRight === null ? 'unread' : isRight ? 'right' : 'false']++;
    if (isRight) continue;
    const said = { line: line.id, term: mark.termId, text: mark.form, in: around(line.text, mark.start) };
    shown.push(`${isRight === null ? 'unread' : 'false'}\t${JSON.stringify(said)}`);
  }
}
const judgedMarks = counts.right + counts.false;
console.log(
  JSON.stringify({
    ...counts,
    foundRate: rate(counts.found, counts.labelled),
    falseRate: rate(counts.false, judgedMarks),
    marksRead: rate(judgedMarks, judgedMarks + counts.unread),
  }),
);
for (const one of shown) if (options.includes('--list') || one.startsWith('false')) console.log(one);

/** An expression of several words can hardly be something else. */
function isWrittenOut(termId: string, text: string): boolean {
  const { forms = [], exact = [] } = byId.get(termId) ?? {};
  return wordsOf(text).length > 1 && [...exact, ...forms].some((form) => sameWords(form, text));
}

function singular(word: string): string {
  return word.replace(/(?<=.{2})[sx]$/, '');
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1e4 * part) / whole) / 1e4;
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 45), at + 60);
}

function keyOf(line: string, term: string, text: string): string {
  return `${line}\t${term}\t${text.toLowerCase()}`;
}

function toJudged(line: string): Judged {
  return JSON.parse(line) as Judged;
}
