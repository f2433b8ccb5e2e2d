import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, readCounts } from './counts.ts';
import type { Stage } from './stages.ts';

/** Where what a stage wrote stays, and its runner's counts. */
const kept = '.reports/test';

export interface StageResult extends Counts {
  name: string;
  seconds: number;
  hasPassed: boolean;
}

/**
 * Runs the stages, `width` at a time, each as soon as those it stands on have passed, and prints each one's time.
 * What a stage wrote, figures included, is shown only when it failed. A stage whose ground failed is not run and counts as
 * failed.
 */
export async function runStages(stages: Stage[], width: number): Promise<StageResult[]> {
  const waiting = [...stages];
  const results = new Map<string, StageResult>();
  const running = new Map<string, Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    for (const stage of waiting.filter((candidate) => isReady(candidate, results))) {
      if (running.size >= width) break;
      waiting.splice(waiting.indexOf(stage), 1);
      const ground = (stage.after ?? []).filter((name) => !results.get(name)?.hasPassed);
      const done = ground.length > 0 ? skipStage(stage, ground) : runStage(stage);
      running.set(
        stage.name,
        done.then((result) => {
          results.set(stage.name, result);
          running.delete(stage.name);
        }),
      );
    }
    await Promise.race(running.values());
  }
  return [...results.values()];
}

function isReady(stage: Stage, results: Map<string, StageResult>): boolean {
  return (stage.after ?? []).every((name) => results.has(name));
}

async function skipStage(stage: Stage, ground: string[]): Promise<StageResult> {
  console.log(`✗ ${stage.name}: not run, because of: ${ground.join(', ')}`);
  return { name: stage.name, seconds: 0, hasPassed: false, passed: 0, failed: 1 };
}

async function runStage(stage: Stage): Promise<StageResult> {
  const start = performance.now();
  mkdirSync(kept, { recursive: true });
  if (stage.report) rmSync(stage.report, { force: true });
  const { output, code } = await runQuietly(stage);
  writeFileSync(join(kept, `${stage.name.replaceAll(' ', '-')}.txt`), output);
  const seconds = (performance.now() - start) / 1000;
  const counts = stage.report ? readCounts(stage.report) : { passed: 0, failed: 0 };
  const hasPassed = code === 0 && counts.failed === 0 && (!stage.report || counts.passed > 0);
  // A stage that fails without naming a test (types, lint, a crash) still counts as one failure.
  if (!hasPassed && counts.failed === 0) counts.failed = 1;
  const tally = stage.report ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${hasPassed ? '✓' : '✗'} ${stage.name}: ${seconds.toFixed(1)} s${tally}`);
  if (!hasPassed) console.log(indent(output));
  return { name: stage.name, seconds, hasPassed, ...counts };
}

function runQuietly(stage: Stage): Promise<{ output: string; code: number }> {
  return new Promise((resolve) => {
    const child = spawn(stage.command, stage.args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ output: `${output}\n${error.message}`, code: 1 }));
    child.on('close', (code) => resolve({ output, code: code ?? 1 }));
  });
}

function indent(text: string): string {
  const lines = text.trimEnd().split('\n');
  const shown = lines.length > 200 ? ['…', ...lines.slice(-200)] : lines;
  return shown.map((line) => `    ${line}`).join('\n');
}
