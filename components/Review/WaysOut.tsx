import { useTranslation } from 'react-i18next';
import type { TextRef, WayOut, WayOutKind } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';

interface WaysOutProps {
  waysOut: WayOut[];
  text: (ref: TextRef) => Said;
  /** The way out by which the case was just shown in the page. */
  shownBy: WayOutKind | null;
  onWayOut: (wayOut: WayOut) => void;
}

/** Ways out as equal answers: none pushes. */
export function WaysOut({ waysOut, text, shownBy, onWayOut }: WaysOutProps) {
  return (
    <div className="stack">
      {waysOut.map((wayOut) => {
        const isDone = shownBy === wayOut.kind;
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

/** The way out she chose, which waits for her to write in the page, and what it asks of her. */
export function ChosenWay({ way, text }: Pick<WaysOutProps, 'text'> & { way: WayOut }) {
  const { t } = useTranslation('panel');
  return (
    <>
      {t('finding.youChose')}{' '}
      <b>
        <Sentence said={text(way.text)} />
      </b>
      . {way.then && <Sentence said={text(way.then)} />}
    </>
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
