import { useTranslation } from 'react-i18next';
import type { TextRef, WayOut } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';

interface WaysOutProps {
  waysOut: WayOut[];
  text: (ref: TextRef) => Said;
  /** The case was just shown in the page, by the way out that changes it. */
  isShown: boolean;
  onWayOut: (wayOut: WayOut) => void;
}

/** Ways out as equal answers: none pushes. */
export function WaysOut({ waysOut, text, isShown, onWayOut }: WaysOutProps) {
  return (
    <div className="stack">
      {waysOut.map((wayOut) => {
        const isDone = isShown && wayOut.kind === 'put-right';
        const hasUnder = wayOut.then || text(wayOut.text).french || isDone;
        return (
          <Press
            key={wayOut.kind}
            under={hasUnder && <Under wayOut={wayOut} text={text} isDone={isDone} />}
            onPress={() => onWayOut(wayOut)}
          >
            <Sentence said={text(wayOut.text)} />
          </Press>
        );
      })}
    </div>
  );
}

/** What this way out does; below it the French of its name, to be found again by whoever looks with her. */
function Under({ wayOut, text, isDone }: Pick<WaysOutProps, 'text'> & { wayOut: WayOut; isDone: boolean }) {
  const { t } = useTranslation('panel');
  const said = text(wayOut.text);
  return (
    <>
      {wayOut.then && <Sentence said={text(wayOut.then)} />}
      <FrenchBelow said={said} />
      {isDone && <span className="press-under">{t('review.shown')}</span>}
    </>
  );
}
