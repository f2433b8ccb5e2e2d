import { AfterSent } from '../Keep/AfterSent.tsx';
import { keepsNothing } from '../Keep/keeping.ts';
import type { PanelView } from './panel-view.ts';

/** What may be done once it is sent, or once she says that it is. */
export function AfterSentScreen({
  state,
  texts,
  guide,
  move,
  onAct,
  isLeft,
}: PanelView & { isLeft?: boolean }) {
  return (
    <AfterSent
      keeping={state.keeping ?? keepsNothing}
      isLeft={isLeft}
      text={texts.text}
      onPrint={() => onAct({ type: 'printSent', title: guide && texts.text(guide.title) })}
      onKeep={(withAnswers, remindOn) => onAct({ type: 'keepSent', withAnswers, remindOn })}
      onRemind={(reminder) => onAct({ type: 'remind', ...reminder })}
      onDoubts={() => move({ type: 'open', place: { name: 'again-keep' } })}
      onNotebook={() => move({ type: 'open', place: { name: 'notebook' } })}
    />
  );
}
