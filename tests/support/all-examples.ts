import type { Example } from '../../components/example.ts';
import { translatedExamples } from './translated-examples.tsx';

const files = import.meta.glob<{ examples: Example[] }>('../../components/*/*.examples.tsx', { eager: true });

/** Every example of every component and the translated ones, in the order of their names. */
export const allExamples: Example[] = [
  ...Object.values(files).flatMap((file) => file.examples),
  ...translatedExamples,
].toSorted((one, other) => one.name.localeCompare(other.name));
