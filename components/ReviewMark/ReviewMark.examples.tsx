import type { MarkKind } from '../../core/review/events.ts';
import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { ReviewMark } from './ReviewMark.tsx';

const kinds: MarkKind[] = ['nothing', 'question', 'together', 'unseen'];

export const examples: Example[] = [
  {
    name: 'review-marks',
    draw: (look) => (
      <InShell look={look}>
        <ul className="screen">
          {kinds.map((kind) => (
            <li key={kind} className="stack">
              <ReviewMark kind={kind} />
              <ReviewMark kind={kind} isExpired />
            </li>
          ))}
        </ul>
      </InShell>
    ),
  },
];
