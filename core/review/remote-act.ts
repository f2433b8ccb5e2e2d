import type { Reply } from './events.ts';
import type { MeetingWay } from './remote-review.ts';

/** What she may ask for in a review from afar. None can carry a value to the page. */
export type RemoteAct =
  /** A new code or a new link. */
  | { do: 'meet'; way: MeetingWay }
  /** Before anything is shown: everything stops. */
  | { do: 'stop' }
  /** The row she touched; null: none of them. After a link, any row means yes. */
  | { do: 'choose'; row: number[] | null }
  | { do: 'reveal'; id: string }
  /** null: all that is shown. */
  | { do: 'conceal'; ids: string[] | null }
  /** « Montrer plusieurs réponses »: looks first, then shows of that what she ticked, or nothing. */
  | { do: 'preview' }
  | { do: 'dropPreview' }
  | { do: 'showAll'; ids: string[] }
  | { do: 'reply'; id: string; reply: Reply['reply'] }
  | { do: 'retry' }
  /** For both, for good. */
  | { do: 'end' }
  /** What was left of it leaves the screen. */
  | { do: 'dismiss' }
  /** Closes the panel; the review waits. */
  | { do: 'closePanel' }
  | { do: 'copyLink' };
