// npm run -s bench: the budgets, each with what was measured on this machine. JSON on standard output, nothing else.
import { cpus } from 'node:os';
import { runBench } from './bench/run-bench.ts';

try {
  const { budgets, details } = await runBench();
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? 'unknown', node: process.versions.node };
  process.stdout.write(`${JSON.stringify({ machine, budgets, details }, null, 2)}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
