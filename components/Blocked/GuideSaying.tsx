import type { SourceRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';
import { Source } from '../Source/Source.tsx';

/** What the guide of this procedure says when she is stuck, in her language, with its source. */
export interface Saying {
  said: Said;
  source: SourceRef | null;
}

/** The guide's own sentences, one under the other: each holds one idea. */
export function GuideSaying({ saying }: { saying: Saying }) {
  return (
    <div className="stack">
      {saying.said.text.split(/(?<=[.?])\s+(?=\p{Lu})/u).map((sentence) => (
        <p key={sentence} className="lead">
          <Sentence said={{ ...saying.said, text: sentence }} />
        </p>
      ))}
      {saying.said.french && (
        <p>
          <FrenchBelow said={saying.said} />
        </p>
      )}
      {saying.source && <Source source={saying.source} />}
    </div>
  );
}
