import { AfterSent } from '../Keep/AfterSent.tsx';
import { keepsNothing } from '../Keep/keeping.ts';
import type { PanelView } from './panel-view.ts';

/** What may be done once it is sent, or once she says that it is. */
export function AfterSentScreen({ state, texts, move, onAct }: PanelView) {
  return (
    <AfterSent
      keeping={state.keeping ?? keepsNothing}
      text={texts.text}
      onPrint={() => onAct({ type: 'printSent' })}
      onKeep={(withAnswers) => onAct({ type: 'keepSent', withAnswers })}
      onRemind={(reminder) => onAct({ type: 'remind', ...reminder })}
      onDoubts={() => move({ type: 'open', place: { name: 'again-keep' } })}
      onNotebook={() => move({ type: 'open', place: { name: 'notebook' } })}
    />
  );
}
