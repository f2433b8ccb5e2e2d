import type { Example } from '../example.ts';
import { sampleState } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { FirstVisit } from './FirstVisit.tsx';

const ignore = () => {};

export const examples: Example[] = [
  {
    name: 'a-first-visit',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <FirstVisit
          languages={sampleState.languages}
          onLanguage={ignore}
          onAnswer={ignore}
          onPractice={ignore}
          onLater={ignore}
        />
      </InShell>
    ),
  },
];
