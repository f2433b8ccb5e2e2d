// Everything that must hold, each stage with its time, and one last line of counts.
import { finishWith } from './test/finish.ts';
import { runStages } from './test/run-stages.ts';
import { testStages } from './test/stages.ts';

finishWith(await runStages(testStages, 2));
