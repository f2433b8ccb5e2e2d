import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Ending } from './Ending.tsx';

const ignore = () => {};

export const examples: Example[] = [
  {
    name: 'g-ending-calm',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <Ending
          isCalm
          remains={{ doubts: 0, findings: 0, unseen: 0, aside: 0 }}
          onPage={ignore}
          onList={ignore}
          onPrint={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'g-ending-remains',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <Ending
          isCalm={false}
          remains={{ doubts: 1, findings: 2, unseen: 1, aside: 1 }}
          onPage={ignore}
          onList={ignore}
          onPrint={ignore}
        />
      </InShell>
    ),
  },
];
