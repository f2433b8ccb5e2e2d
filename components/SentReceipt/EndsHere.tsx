import type { ReceiptEnds, TextRef } from '../../core/assessment.ts';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';
import { Source } from '../Source/Source.tsx';

/** What the receipt says that ends with this answer, and what to do if she did not mean it. */
export function EndsHere({ ends, text }: { ends: ReceiptEnds; text: (ref: TextRef) => Said }) {
  return (
    <>
      <Note kind="look" icon="phone">
        {[ends.text, ends.then].map(text).map((said) => (
          <div key={said.text}>
            <p>
              <b>
                <Sentence said={said} />
              </b>
            </p>
            <FrenchBelow said={said} />
          </div>
        ))}
      </Note>
      {ends.source && <Source source={ends.source} />}
    </>
  );
}
