import type { Posture } from '../../core/review/events.ts';
import { Note } from '../Note/Note.tsx';
import { useInBoth } from '../Said/InBoth.tsx';

/** « Je fais à la place », at the end: said by who did, unread by Bienvu, and she reads it again herself. */
export function MandateSaid({ posture }: { posture: Posture }) {
  const both = useInBoth('beside');
  return posture === 'act' ? (
    <Note kind="look" icon="work">
      <p>{both('end.mandate')}</p>
      <p>{both('mandate.rereads')}</p>
    </Note>
  ) : null;
}
