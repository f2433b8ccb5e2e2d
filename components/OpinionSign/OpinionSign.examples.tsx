import type { MarkKind } from '../../core/review/events.ts';
import type { Example } from '../example.ts';
import { Screen } from '../Screen/Screen.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { OpinionSign } from './OpinionSign.tsx';

const kinds: MarkKind[] = ['nothing', 'question', 'together', 'unseen'];

export const examples: Example[] = [
  {
    name: 'opinion-signs',
    draw: (look) => (
      <InShell look={look}>
        <Screen title="Avis">
          <ul className="stack">
            {kinds.flatMap((kind) => [
              <li key={kind}>
                <OpinionSign kind={kind} />
              </li>,
              <li key={`old ${kind}`}>
                <OpinionSign kind={kind} isExpired />
              </li>,
            ])}
          </ul>
        </Screen>
      </InShell>
    ),
  },
];
