import type { Example } from '../example.ts';
import { sampleEntries } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { KnownWords } from './KnownWords.tsx';

const ignore = () => {};
const words = sampleEntries.slice(0, 3).map((entry) => ({ entry, sense: null, index: null, because: null }));

export const examples: Example[] = [
  { name: 'u4-known-words', words },
  { name: 'u4-known-words-none', words: [] },
].map(({ name, words: known }) => ({
  name,
  draw: (look) => (
    <InShell look={look}>
      <KnownWords words={known} backLabel="Retour" onBack={ignore} onWord={ignore} onForgetAll={ignore} />
    </InShell>
  ),
}));
