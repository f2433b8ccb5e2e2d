// npm run -s assess -- DIR: what Bienvu concludes on each case of a folder. Input and output: README.md.
import { existsSync } from 'node:fs';
import { answerFolder } from './assess/answer-folder.ts';

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.error('Usage: npm run -s assess -- FOLDER (a folder that holds NAME.case.json files)');
  process.exit(2);
}

try {
  const answers = await answerFolder(folder);
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
