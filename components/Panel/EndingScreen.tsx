import { Ending } from '../Ending/Ending.tsx';
import { leavesSomething, putAside, type ReviewGroup } from '../Review/review-items.ts';
import type { PanelView } from './panel-view.ts';

/** The end of the review and the way to the sheet it leaves. */
export function EndingScreen(view: PanelView) {
  const { state, move, onAct, items } = view;
  const count = (group: ReviewGroup) => items.filter((item) => item.group === group).length;
  const remains = {
    doubts: count('doubt'),
    findings: count('changed') + count('finding'),
    unseen: count('unseen'),
    aside: state.assessment ? putAside(state.assessment, state.progress).length : 0,
  };
  const findings = state.assessment?.findings ?? [];
  const isLeft = findings.some((finding) => leavesSomething(finding, state.progress.answers[finding.id]));
  return (
    <Ending
      remains={remains}
      isCalm={(state.assessment?.isCalm ?? false) && remains.doubts === 0 && !isLeft}
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
