import type { FieldId } from '../../core/page-model.ts';
import type { RemoteAct } from '../../core/review/remote-act.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { PhoneAbove } from '../ByPhone/PhoneAbove.tsx';
import { firstBeside } from './navigation.ts';
import type { PanelView } from './panel-view.ts';

type PhoneAboveLineProps = PanelView & { live: LiveReview; lineId: FieldId; onLine: (id: FieldId) => void };

/** Who looks on his telephone, what he points at, and the ways out when it is cut off. */
export function PhoneAboveLine({ live, lineId, onLine, state, move, onAct }: PhoneAboveLineProps) {
  const act = (one: RemoteAct) => onAct({ type: 'remote', act: one });
  const isStopped = state.assessment?.page.stopped != null;
  return (
    <PhoneAbove
      live={live}
      page={state.isSharedPage ? (isStopped ? 'stopped' : 'shared') : 'other'}
      lineId={lineId}
      onLine={onLine}
      onRetry={() => act({ do: 'retry' })}
      onAgain={() => {
        act({ do: 'meet', way: 'beside' });
        move({ type: 'replace', place: { name: 'beside', stage: 'phone', lineId: null, ids: [] } });
      }}
      onAlone={() => {
        act({ do: 'stop' });
        move({ type: 'replace', place: firstBeside });
      }}
    />
  );
}
