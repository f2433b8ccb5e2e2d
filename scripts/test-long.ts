// As scripts/test.ts, with what takes longer than ten minutes.
import { finishWith } from './test/finish.ts';
import { runStages } from './test/run-stages.ts';
import { longStages } from './test/stages.ts';

finishWith(await runStages(longStages, 2));
