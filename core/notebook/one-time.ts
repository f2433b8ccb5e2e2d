import type { Assessment } from '../assessment.ts';

/** What is remembered of one procedure, from its first page to its sending. */
export interface OneTime {
  portal: string;
  procedure: string;
  /** It was sent, or perhaps: what is seen from here on is of another time. */
  isSent: boolean;
}

/**
 * What is remembered once this page was seen: of the same time, or of one that begins.
 * @param begin what nothing was told of yet
 * @param see what a page of the procedure adds
 */
export function follow<Told extends OneTime>(
  former: Told | null,
  { page, place, sent }: Assessment,
  begin: (time: OneTime) => Told,
  see: (told: Told) => Told,
): Told | null {
  if (!place || page.isTranslated || page.stopped) return former;
  const { portal, procedure } = place;
  const isSame = former?.portal === portal && former.procedure === procedure;
  const isSent = sent.state === 'sent' || (sent.state === 'unknown' && sent.pressed);
  if (isSent) return isSame ? { ...former, isSent } : null;
  return see(isSame && !former.isSent ? former : begin({ portal, procedure, isSent }));
}
