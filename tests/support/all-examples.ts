import type { Example } from '../../components/example.ts';
import { translatedExamples } from './translated-examples.tsx';

const files = import.meta.glob<{ examples: Example[] }>('../../components/*/*.examples.tsx', { eager: true });

/** Every example of every component and the translated ones, in the order of their names. */
export const allExamples: Example[] = [
  ...Object.values(files).flatMap((file) => file.examples),
  ...translatedExamples,
].toSorted((one, other) => one.name.localeCompare(other.name));

/** Ten examples a test: for a thousand tests of one example each, half of the time is the runner's own. */
export function inTens(examples: readonly Example[]): { names: string; ten: Example[] }[] {
  const tens = Array.from({ length: Math.ceil(examples.length / 10) }, (_none, at) =>
    examples.slice(at * 10, at * 10 + 10),
  );
  return tens.map((ten) => ({ names: `${ten[0]?.name} to ${ten.at(-1)?.name}`, ten }));
}
