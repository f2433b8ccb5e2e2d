// Everything that must hold, each stage with its time, and one last line of counts.
import { finishWith } from './test/finish.ts';
import { runStages } from './test/run-stages.ts';
import { testStages } from './test/stages.ts';

// Three at a time on two processors: tests in a browser wait for a good part of their time.
finishWith(await runStages(testStages, 3));
