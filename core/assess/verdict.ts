import type { Finding, Place, Progress, Verdict } from '../assessment.ts';
import { signIn } from '../detect.ts';
import type { PageModel } from '../page-model.ts';
import { confirmedState } from '../progress.ts';

/**
 * About the step on screen. incomplete-view: something was not read, or no procedure is known; attention: something to
 * look at before sending; complete: everything was read and nothing found. Open questions do not prevent the last.
 */
export function verdictOf(
  page: PageModel,
  place: Place | null,
  findings: readonly Finding[],
  progress: Progress,
): Verdict {
  const isSeen =
    place !== null &&
    place.procedure !== signIn &&
    page.stopped === null &&
    !page.isTranslated &&
    !page.isLoading;
  if (!isSeen || page.unreadZones > 0) return 'incomplete-view';
  if (findings.some((finding) => finding.status === 'problem' && !isSettled(finding, page, progress)))
    return 'attention';
  return findings.some((finding) => finding.status === 'unknown') ? 'incomplete-view' : 'complete';
}

/**
 * « Elle dit 1 420 €. Je garde ma réponse. »: an already-written amount she changed, compared with her paper and
 * confirmed as it now stands. Nothing else is settled by her word, and another change opens it again.
 */
function isSettled(finding: Finding, page: PageModel, progress: Progress): boolean {
  const field = page.fields.find((one) => one.id === finding.fieldId);
  return (
    finding.check === 'changed-value' && field !== undefined && confirmedState(progress, field) === 'stands'
  );
}
