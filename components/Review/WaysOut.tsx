import type { TextRef, WayOut } from '../../core/assessment.ts';
import { Press } from '../Press/Press.tsx';

interface WaysOutProps {
  waysOut: WayOut[];
  text: (ref: TextRef) => string;
  onWayOut: (wayOut: WayOut) => void;
}

/** Ways out as equal answers: none pushes. */
export function WaysOut({ waysOut, text, onWayOut }: WaysOutProps) {
  return (
    <div className="stack">
      {waysOut.map((wayOut) => (
        <Press
          key={wayOut.kind}
          under={wayOut.then ? text(wayOut.then) : undefined}
          onPress={() => onWayOut(wayOut)}
        >
          {text(wayOut.text)}
        </Press>
      ))}
    </div>
  );
}
