import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Broken } from './Broken.tsx';

const ignore = () => {};

export const examples: Example[] = (['broken', 'lost'] as const).map((reason) => ({
  name: `v-${reason}`,
  draw: (look) => (
    <InShell look={look}>
      <Broken reason={reason} hasCopied={reason === 'broken'} onRetry={ignore} onCopyReport={ignore} />
    </InShell>
  ),
}));
