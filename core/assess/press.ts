import type { FinalPress, Place, Progress } from '../assessment.ts';
import { isHostOf } from '../pack/hosts.ts';
import type { Procedure } from '../pack.ts';

/**
 * Whether her press on the last button still speaks of this page: on the site where she pressed, and not once another
 * procedure is under way there.
 * @param isUnderWay something is being filled in or about to go on this page
 */
export function isOfPress(
  { finalPress }: Progress,
  host: string,
  place: Place | null,
  procedures: readonly Procedure[],
  isUnderWay: boolean,
): boolean {
  if (!finalPress) return false;
  const { portal, procedure } = finalPress;
  const isItsSite =
    host === finalPress.host || procedures.some((one) => one.portal === portal && isHostOf(host, one.hosts));
  const isElsewhere = place !== null && (place.portal !== portal || place.procedure !== procedure);
  return isItsSite && !(isElsewhere && isUnderWay);
}

/** Her press on the last button of this site, while nothing tells that it left: no receipt was seen, by her neither. */
export function unansweredPress(
  { finalPress, sawReceipt }: Progress,
  site: { host: string; portalId: string | null },
): FinalPress | null {
  if (!finalPress || finalPress.isReceived || sawReceipt === 'yes') return null;
  return finalPress.host === site.host || finalPress.portal === site.portalId ? finalPress : null;
}

/** What went before from this tab was of the guide of this page. */
export const isOfFormer = ({ former }: Progress, { portal, procedure }: Place): boolean =>
  former?.portal === portal && former.procedure === procedure;
