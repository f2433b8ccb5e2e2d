import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { TranslatedPage } from './TranslatedPage.tsx';

export const examples: Example[] = [
  {
    name: 'j2-translated',
    draw: (look) => (
      <InShell look={look}>
        <TranslatedPage onRetry={() => {}} />
      </InShell>
    ),
  },
];
