import { useEffect, useState } from 'react';
import { Ending } from '../Ending/Ending.tsx';
import { PrintSheet } from '../Ending/PrintSheet.tsx';
import { countPutAside, type ReviewGroup } from '../Review/review-items.ts';
import type { PanelView } from './panel-view.ts';

/** The end of the review and, for the printer, the sheet it leaves. */
export function EndingScreen(view: PanelView) {
  const { state, portal, move, onAct, items } = view;
  const [printing, setPrinting] = useState({ withAnswers: false, times: 0 });

  // The sheet must stand in the document before the printer looks at it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one print for each press.
  useEffect(() => {
    if (printing.times > 0) onAct({ type: 'print' });
  }, [printing.times]);

  const count = (group: ReviewGroup) => items.filter((item) => item.group === group).length;
  const remains = {
    doubts: count('doubt'),
    findings: count('changed') + count('finding'),
    unseen: count('unseen'),
    aside: state.assessment ? countPutAside(state.assessment, state.progress) : 0,
  };
  return (
    <>
      <Ending
        remains={remains}
        isCalm={(state.assessment?.isCalm ?? false) && remains.doubts === 0}
        onPage={() => {
          onAct({ type: 'returnToPage' });
          move({ type: 'home' });
        }}
        onList={() => move({ type: 'back' })}
        onPrint={(withAnswers) => setPrinting((former) => ({ withAnswers, times: former.times + 1 }))}
      />
      <PrintSheet
        items={items}
        site={portal?.name ?? state.assessment?.page.host ?? ''}
        withAnswers={printing.withAnswers}
      />
    </>
  );
}
