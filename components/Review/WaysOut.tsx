import type { TextRef, WayOut } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';

interface WaysOutProps {
  waysOut: WayOut[];
  text: (ref: TextRef) => Said;
  onWayOut: (wayOut: WayOut) => void;
}

/** Ways out as equal answers: none pushes. */
export function WaysOut({ waysOut, text, onWayOut }: WaysOutProps) {
  return (
    <div className="stack">
      {waysOut.map((wayOut) => (
        <Press
          key={wayOut.kind}
          under={(wayOut.then || text(wayOut.text).french) && <Under wayOut={wayOut} text={text} />}
          onPress={() => onWayOut(wayOut)}
        >
          <Sentence said={text(wayOut.text)} />
        </Press>
      ))}
    </div>
  );
}

/** What this way out does; below it the French of its name, to be found again by whoever looks with her. */
function Under({ wayOut, text }: Pick<WaysOutProps, 'text'> & { wayOut: WayOut }) {
  const said = text(wayOut.text);
  return (
    <>
      {wayOut.then && <Sentence said={text(wayOut.then)} />}
      <FrenchBelow said={said} />
    </>
  );
}
