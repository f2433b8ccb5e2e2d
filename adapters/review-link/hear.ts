import type { HelperEvent, PersonEvent } from '../../core/review/events.ts';
import { marksText } from '../../core/review/marks-text.ts';
import type { ReviewEvent } from '../../core/review/reduce.ts';
import type { HelperPart, ReviewState } from '../../core/review/state.ts';
import { toText, utf8 } from './bytes.ts';
import { sha256 } from './digest.ts';
import type { Role } from './key-schedule.ts';

/** SHA-256 of every mark of a snapshot, base64url: the end of a reading names what was read. */
export async function marksRoot(part: HelperPart, snap: number): Promise<string> {
  return toText(await sha256(utf8(marksText(part, snap))));
}

/** An event of the link as the review counts it: with who says it and whether an end is of the marks that are here. */
export async function hear(
  { helper }: ReviewState,
  from: Role,
  event: PersonEvent | HelperEvent,
): Promise<ReviewEvent> {
  if (from === 'u') return { from: 'person', event: event as PersonEvent };
  const said = event as HelperEvent;
  const isTrue = said.t === 'done' && said.root === (await marksRoot(helper, said.snap));
  return { from: 'helper', event: said, isTrue };
}
