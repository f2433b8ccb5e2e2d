import { AfterSent } from '../Keep/AfterSent.tsx';
import { keepsNothing } from '../Keep/keeping.ts';
import { notesAfter } from '../Keep/sent-notes.ts';
import type { PanelView } from './panel-view.ts';
import { papersKnownOf } from './ToSendPart.tsx';

/** What may be done once it is sent, or once she says that it is. */
export function AfterSentScreen({
  state,
  texts,
  guide,
  move,
  onAct,
  isLeft,
}: PanelView & { isLeft?: boolean }) {
  const papersKnown = papersKnownOf(state, guide);
  const sent = state.keeping?.sent;
  return (
    <AfterSent
      keeping={state.keeping ?? keepsNothing}
      isLeft={isLeft}
      text={texts.text}
      onPrint={() =>
        onAct({
          type: 'printSent',
          title: guide && texts.text(guide.title),
          ...notesAfter(guide?.toSend?.papers ?? null, papersKnown, sent?.next ?? null, texts),
        })
      }
      onKeep={(withAnswers, remindOn) => onAct({ type: 'keepSent', withAnswers, remindOn })}
      onRemind={(reminder) => onAct({ type: 'remind', ...reminder })}
      onDoubts={() => move({ type: 'open', place: { name: 'again-keep' } })}
      onNotebook={() => move({ type: 'open', place: { name: 'notebook' } })}
    />
  );
}
