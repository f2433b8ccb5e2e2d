import type { Said } from '../Panel/panel-state.ts';
import { Sentence } from '../Said/Said.tsx';

/** Gestures to make, in order: the interface's sentences, or a guide's. */
export function NumberedList({ lines }: { lines: (string | Said)[] }) {
  return (
    <ol className="numbered">
      {lines.map((line, at) => (
        <li key={typeof line === 'string' ? line : line.text}>
          <span className="num" aria-hidden="true">
            {at + 1}
          </span>
          <span>{typeof line === 'string' ? line : <Sentence said={line} />}</span>
        </li>
      ))}
    </ol>
  );
}
