import type { Assessment, Progress } from '../assessment.ts';

/** Where she had doubts and who looked with her. Never an answer, an amount, a code or an address. */
export interface Again {
  /** Ids of the guide's own cases. */
  cases: string[];
  /** In which part of the guide each was doubted, as far as it was known; absent of those kept before. */
  steps?: Record<string, string> | undefined;
  /** As she names that person; null: she named nobody. */
  who: string | null;
}

/** One line of « Mon carnet »: what was sent, and nothing of what was answered. */
export interface NotebookEntry {
  id: string;
  /** Pack id, and id of its guide. What comes next is read from the guide at each showing. */
  portal: string;
  procedure: string;
  /** Name of the site as it was shown then: it stays readable when the guide is gone. */
  site: string;
  /** ISO day or ISO day and hour: of the page's receipt, else of her press on the last button; null: not known. */
  at: string | null;
  reference: string | null;
  /** ISO time of her press on the last button: it tells two sendings of one day apart. Absent: not known. */
  pressedAt?: string | undefined;
  /** Said by her: no receipt was recognised on the page. */
  isTold: boolean;
  /** The receipt says that nothing comes back: no next time is announced of it. */
  isLast: boolean;
  /** ISO day it was put here. */
  keptOn: string;
  /** ISO day she chose to be reminded of; null: none. */
  remindOn: string | null;
  /** The doubts of that time, kept by another act of hers; null: not kept. */
  again: Again | null;
}

/** What was sent, as it would be kept, but for its id, days and doubts; null while nothing says that it went. */
export type SentThing = Omit<NotebookEntry, 'id' | 'keptOn' | 'remindOn' | 'again'>;

/**
 * @param nameOf the name of a site, as it is shown
 * @param momentOf the person's day and hour at an instant (ISO time → ISO day and hour), in her time zone
 * @returns null unless a receipt is on the page, or she pressed the last button and says that she saw a confirmation
 */
export function sentThing(
  { place, sent }: Assessment,
  progress: Progress,
  nameOf: (portal: string) => string,
  momentOf: (instant: string) => string,
): SentThing | null {
  const { finalPress, sawReceipt } = progress;
  if (sent.state === 'sent') {
    if (!place) return null;
    const isPressed = finalPress?.portal === place.portal && finalPress.procedure === place.procedure;
    return {
      portal: place.portal,
      procedure: place.procedure,
      site: nameOf(place.portal),
      at: sent.at,
      reference: sent.reference,
      ...(isPressed && { pressedAt: finalPress.at }),
      isTold: false,
      isLast: sent.ends !== undefined,
    };
  }
  const saysSo = sent.state === 'unknown' && sent.pressed && sawReceipt === 'yes';
  if (!saysSo || !finalPress) return null;
  // The page that follows the press is often not known: what she sent is what she pressed in.
  const { portal, procedure, at } = finalPress;
  return {
    portal,
    procedure,
    site: nameOf(portal),
    at: momentOf(at),
    reference: null,
    pressedAt: at,
    isTold: true,
    isLast: false,
  };
}

/** Whether a line of the notebook, or what went before, is of this very sending: keeping it again would write it twice. */
export function isSameSending(one: SentThing, thing: SentThing): boolean {
  const { portal, procedure, at, reference, pressedAt } = one;
  const isOne = portal === thing.portal && procedure === thing.procedure && reference === thing.reference;
  if (isOne && pressedAt && thing.pressedAt) return pressedAt === thing.pressedAt;
  return isOne && at?.slice(0, 10) === thing.at?.slice(0, 10);
}
