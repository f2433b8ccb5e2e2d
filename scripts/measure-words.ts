// node scripts/measure-words.ts FILE.jsonl [--list] : how many of the labelled words are found in real strings, how
// many marks fall elsewhere than on a whole written form of their term, and what marking 300 kB costs.
import { buildMatcher } from '../core/glossary/build-matcher.ts';
import { foldAccents, tokenise, toPlain } from '../core/glossary/tokenise.ts';
import { formsFor } from '../core/glossary/word-entry.ts';
import { loadGlossaries } from './load-glossary.ts';
import { contextOf, readLines } from './senses/labelled-lines.ts';

const [file, flag] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/measure-words.ts FILE.jsonl [--list]');
  process.exit(2);
}
const terms = formsFor(loadGlossaries(), null);
const matcher = buildMatcher(terms);
const lines = readLines(file);
const known = new Set(terms.map(({ id }) => id));
const fold = (text: string) => tokenise(text).map(({ raw }) => foldAccents(toPlain(raw)));

let wanted = 0;
const missed: string[] = [];
const marks = new Map<string, number>();
for (const line of lines) {
  const matches = matcher.find(line.text);
  for (const { termId, form } of matches) {
    const key = `${termId}\t${fold(form).join(' ')}`;
    marks.set(key, (marks.get(key) ?? 0) + 1);
  }
  if (!known.has(line.lemma)) continue;
  wanted++;
  const { start } = contextOf(line);
  // A longer term of the glossary that covers the word serves it: « pièce jointe » for « jointe ».
  if (!matches.some((match) => match.start <= start && match.end > start))
    missed.push(`${line.form} | ${line.text}`);
}

let text = '';
while (text.length < 300_000) text += `${lines.map((line) => line.text).join('\n')}\n`;
const times = Array.from({ length: 7 }, () => {
  const fresh = buildMatcher(terms);
  const begin = performance.now();
  fresh.find(text.slice(0, 300_000));
  return performance.now() - begin;
});
console.log(
  JSON.stringify({
    terms: terms.length,
    wanted,
    found: Math.round((1e4 * (wanted - missed.length)) / wanted) / 1e4,
    marks: [...marks.values()].reduce((all, one) => all + one, 0),
    msFor300kB: Math.round(times.sort((a, b) => a - b)[3] ?? 0),
  }),
);
for (const line of missed) console.log(`missed: ${line.slice(0, 160)}`);
if (flag === '--list') for (const [key, count] of [...marks].sort()) console.log(`${count}\t${key}`);
