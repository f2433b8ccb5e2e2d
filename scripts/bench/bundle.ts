import { build } from 'vite';

/** A module of tests/measure and all it imports as one script that leaves its exports in `globalThis.measured`. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // As in the production build: without it React's and others' slower forms would be measured.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.FIREFOX': 'false' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'measured' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} gave no bundle.`);
  const chunk = first.output[0];
  // A script's `var` is not global once evaluated in a function.
  return `${chunk.code}\n;globalThis.measured = measured;`;
}
