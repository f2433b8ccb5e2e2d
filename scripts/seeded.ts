// npm run -s seeded [-- --only=caf/ --seed=7 --keep=FOLDER]: a made-up set of cases through `assess`, and its score.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allCases } from '../tests/seeded/all-cases.ts';
import { missedGates, scoreOf } from '../tests/seeded/score.ts';
import { answerFolder } from './assess/answer-folder.ts';

const option = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);

const kept = option('keep');
const folder = kept ?? mkdtempSync(join(tmpdir(), 'bienvu-seeded-'));
mkdirSync(folder, { recursive: true });
const wanted = new RegExp(option('case') ?? '');
const cases = allCases(Number(option('seed') ?? 1), option('only')).filter(({ name }) => wanted.test(name));
for (const { html, truth: _, name, ...one } of cases) {
  writeFileSync(join(folder, `${name}.html`), html);
  writeFileSync(join(folder, `${name}.case.json`), JSON.stringify({ ...one, html: `${name}.html` }, null, 2));
}
const answers = await answerFolder(folder);
const score = scoreOf(cases, answers);
const missed = missedGates(score);
process.stdout.write(`${JSON.stringify({ ...score, missedGates: missed }, null, 2)}\n`);
if (kept) writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers, null, 2));
else rmSync(folder, { recursive: true });
process.exitCode = missed.length === 0 ? 0 : 1;
