import type { BlockedReason } from '../Blocked/Blocked.tsx';
import { BlockedAnswer } from '../Blocked/BlockedAnswer.tsx';
import { BlockedFear } from '../Blocked/BlockedFear.tsx';
import { BlockedGesture } from '../Blocked/BlockedGesture.tsx';
import { BlockedWord } from '../Blocked/BlockedWord.tsx';
import type { PanelView } from './panel-view.ts';

/** Where each of the four sentences leads. */
export function BlockedScreen({ reason, ...view }: PanelView & { reason: BlockedReason }) {
  const { state, portal, move, onAct } = view;
  const onBack = () => move({ type: 'back' });
  switch (reason) {
    case 'word':
      return <BlockedWord words={view.words} portal={portal} onBack={onBack} onWord={view.openWord} />;
    case 'answer':
      return (
        <BlockedAnswer
          hasCases={(state.assessment?.page.fields.length ?? 0) > 0}
          portal={portal}
          onBack={onBack}
          onCases={() => move({ type: 'open', place: { name: 'cases' } })}
        />
      );
    case 'gesture':
      return (
        <BlockedGesture
          onBack={onBack}
          onSettings={() => move({ type: 'open', place: { name: 'settings' } })}
        />
      );
    case 'fear':
      return (
        <BlockedFear
          canReview={view.items.length > 0}
          portal={portal}
          onBack={onBack}
          onReview={() => move({ type: 'open', place: { name: 'review-list' } })}
          onPractice={() => onAct({ type: 'openPractice' })}
        />
      );
  }
}
