/** What the helper's page shows and what it may ask for. Nothing here carries an answer, types or sends. */
import type { TextRef } from '../../core/assessment.ts';
import type { MarkKind, Posture } from '../../core/review/events.ts';
import type { HelperReviewState } from '../../core/review/helper-review.ts';
import type { PictureId } from '../../core/review/picture-ids.ts';
import type { SaidBefore } from '../../core/review/said-before.ts';
import type { GuideView, VoiceName } from '../Guide/guide-view.ts';
import type { Said, TextSize } from '../Panel/panel-state.ts';

/** Who helps, as they say themselves; kept in this page's memory only. */
export interface HelperSelf {
  name: string;
  voice: VoiceName | null;
  posture: Posture | null;
  /** « Le mandat est signé », for who acts in her place. */
  hasMandate: boolean;
}

export const unknownSelf: HelperSelf = { name: '', voice: null, posture: null, hasMandate: false };

export interface HelperView {
  lang: string;
  dir: 'ltr' | 'rtl';
  textSize: TextSize;
  languages: { id: string; name: string }[];
  /** By ten digits, by a link, or by the drawing on her screen; a link that was cut on its way. */
  arrival: 'code' | 'link' | 'beside' | 'bad-link';
  /** Whether this build knows a relay at all. */
  hasRelay: boolean;
  /** Where this page comes from, when it is a page of the web. */
  host: string | null;
  /** null before joining. */
  review: HelperReviewState | null;
  /** The row to read aloud. */
  pictures: PictureId[] | null;
  /** Of the page she shares; null when there is none, or it is not loaded yet. */
  guide: GuideView | null;
  /** What he had said in a review that was lost; empty when there is none. */
  before: SaidBefore;
}

export type HelperAct =
  | { do: 'speak'; lang: string }
  /** `digits`: null to use the link. */
  | { do: 'join'; self: HelperSelf; digits: string | null }
  | { do: 'mark'; id: string; mark: MarkKind; remark: string }
  | { do: 'unmark'; id: string }
  | { do: 'point'; id: string | null }
  | { do: 'done' }
  /** Ends it for both. */
  | { do: 'end' }
  /** Back to the beginning, for another code. */
  | { do: 'again' }
  /** The link is lost and she says a new code: what he had said stays on his page until then. */
  | { do: 'rejoin' }
  | { do: 'forget' };

/** Given beside the state: functions that need no more than what is given to them. */
export interface HelperTools {
  text: (ref: TextRef) => Said;
  checkCode: (digits: string) => 'short' | 'wrong' | 'good';
  /** Whether a remark holds an address or a number. */
  hasContact: (remark: string) => boolean;
}

/** What is still to be said before going on: a name and who, what a professional does today, its mandate; null: nothing. */
export function missingOf(self: HelperSelf): 'missing' | 'missingPosture' | 'missingMandate' | null {
  if (self.name.trim() === '' || self.voice === null) return 'missing';
  if (self.posture === null) return 'missingPosture';
  return self.posture === 'act' && !self.hasMandate ? 'missingMandate' : null;
}
