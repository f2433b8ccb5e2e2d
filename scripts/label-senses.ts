// npm run -s label-senses -- FILE.jsonl : one line {id, sense|null, confidence} for each line of FILE.
import { chooseSense } from '../core/senses/choose-sense.ts';
import { contextOf, readLines } from './senses/labelled-lines.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run -s label-senses -- FILE.jsonl');
  process.exit(2);
}
for (const line of readLines(file)) {
  const { sense, confidence } = chooseSense(line.lemma, contextOf(line));
  const rounded = Math.round(confidence * 1000) / 1000;
  console.log(JSON.stringify({ id: line.id, sense, confidence: rounded }));
}
