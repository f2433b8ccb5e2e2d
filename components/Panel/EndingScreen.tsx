import { showsAmounts } from '../../core/assess/amounts.ts';
import { leavesSomething, leftBefore, putAside } from '../../core/assess/left.ts';
import { doubtsElsewhere } from '../../core/progress-names.ts';
import { Ending } from '../Ending/Ending.tsx';
import { DueLine } from '../Guide/DueLine.tsx';
import { isToReread, type ReviewItem } from '../Review/review-items.ts';
import type { PanelView } from './panel-view.ts';

/** The end of the review and the way to the sheet it leaves. */
export function EndingScreen(view: PanelView) {
  const { state, texts, portal, move, onAct, items } = view;
  const { reread } = view.navigation;
  const unread = items.filter(
    (item) => isToReread(item) && !isJudged(item) && (hasChangedSince(item) || !reread.includes(item.id)),
  );
  const open = items.filter(({ group }) => group !== 'rest' && group !== 'aside');
  const doubts = open.filter(({ group }) => group === 'doubt').length;
  const remains = {
    doubts,
    points: open.length - doubts,
    aside: state.assessment ? putAside(state.assessment, state.progress).length : 0,
    elsewhere: doubtsElsewhere(state.progress),
  };
  const before = state.assessment ? leftBefore(state.assessment, state.progress) : [];
  const findings = state.assessment?.findings ?? [];
  const isLeft = findings.some((finding) => leavesSomething(finding, state.progress.answers[finding.id]));
  return (
    <Ending
      remains={remains}
      left={items.filter((item) => open.includes(item) || unread.includes(item))}
      hasUnread={unread.length > 0}
      onUnread={() =>
        move({ type: 'replace', place: { name: 'review', ids: unread.map(({ id }) => id), at: 0 } })
      }
      before={before}
      siteName={portal?.nameWithArticle ?? null}
      text={texts.text}
      onItem={(id) => {
        // In the place of the end: « Revenir à la liste » leads to the list, and the last answer to the end again.
        const ids = items.filter(isToReread).map((item) => item.id);
        move({ type: 'replace', place: { name: 'review', ids, at: ids.indexOf(id) } });
      }}
      isCalm={
        (state.assessment?.isCalm ?? false) &&
        remains.doubts + remains.elsewhere === 0 &&
        !isLeft &&
        unread.length === 0 &&
        before.length === 0
      }
      hasAmounts={state.assessment ? showsAmounts(state.assessment) : false}
      isSentHere={state.assessment?.page.buttons.some(({ role }) => role === 'submit-final') ?? false}
      due={view.guide && <DueLine guide={view.guide} text={texts.text} />}
      onPage={() => {
        onAct({ type: 'returnToPage' });
        move({ type: 'home' });
      }}
      onList={() => move({ type: 'back' })}
      onPrint={(withAnswers) => {
        const screen = withAnswers ? 'paper-with' : 'paper-without';
        if (state.surface === 'side') onAct({ type: 'openInTab', screen });
        else move({ type: 'open', place: { name: 'paper', withAnswers } });
      }}
    />
  );
}

/** What she said of it, on another visit too, still stands. */
const isJudged = (item: ReviewItem): boolean =>
  item.kind === 'line' && (item.confirmed === 'stands' || item.doubt === 'stands');

/** What she said of it was said of another answer. */
const hasChangedSince = (item: ReviewItem): boolean =>
  item.kind === 'line' && (item.confirmed === 'expired' || item.doubt === 'expired');
