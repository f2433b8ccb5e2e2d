import type { Example } from '../../components/example.ts';

const files = import.meta.glob<{ examples: Example[] }>('../../components/*/*.examples.tsx', { eager: true });

/** Every example of every component, in the order of their names. */
export const allExamples: Example[] = Object.values(files)
  .flatMap((file) => file.examples)
  .toSorted((one, other) => one.name.localeCompare(other.name));
