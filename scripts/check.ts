// The checks that need no browser: types, lint, unused code, import direction.
import { finishWith } from './test/finish.ts';
import { runStages } from './test/run-stages.ts';
import { checkStages } from './test/stages.ts';

finishWith(await runStages(checkStages, 2));
