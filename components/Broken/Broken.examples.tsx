import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Broken } from './Broken.tsx';

const ignore = () => {};

const cases = [
  ['v-broken', 'broken', undefined],
  ['v-lost', 'lost', undefined],
  ['v-lost-pressed', 'lost', 'Envoyer'],
] as const;

export const examples: Example[] = cases.map(([name, reason, pressed]) => ({
  name,
  draw: (look) => (
    <InShell look={look}>
      <Broken
        reason={reason}
        pressed={pressed}
        hasCopied={reason === 'broken'}
        onRetry={ignore}
        onCopyReport={ignore}
      />
    </InShell>
  ),
}));
