import type { SourceRef } from '../../core/assessment.ts';
import { Source } from '../Source/Source.tsx';

/** What the guide of this procedure says when she is stuck, in her language, with its source. */
export interface Saying {
  text: string;
  source: SourceRef | null;
}

/** The guide's own sentences, one under the other: each holds one idea. */
export function GuideSaying({ saying }: { saying: Saying }) {
  return (
    <div className="stack">
      {saying.text.split(/(?<=[.?])\s+(?=\p{Lu})/u).map((sentence) => (
        <p key={sentence} className="lead">
          {sentence}
        </p>
      ))}
      {saying.source && <Source source={saying.source} />}
    </div>
  );
}
