import type { Place, Progress, Sent, StepState, StepView } from '../assessment.ts';
import type { Procedure } from '../pack.ts';
import type { Field } from '../page-model.ts';
import { isTicked } from '../progress.ts';
import { isAnswered } from './left.ts';

/**
 * The guide's steps with what is known of each. seen: read with nothing left to see and counted past by the page itself, or
 * said by it to be received · told: ticked by the person · look: here, asked for on this page, passed without being read, with
 * something left to see, or any while nobody knows which one is on screen · later: not reached.
 * @param cases those of the guide on this page
 */
export function stepsOf(
  procedure: Procedure | null,
  place: Place | null,
  progress: Progress,
  sent: Sent,
  cases: ReadonlyMap<string, readonly Field[]>,
): StepView[] {
  if (!procedure || !place) return [];
  const current = procedure.steps.findIndex((step) => step.id === place.stepId);
  const counted = place.step;
  // The page's count is only proof for the guide's steps when both count the same ones and agree on where she is.
  // Steps told by the person were compared with no page: the count is not theirs.
  const parts = procedure.steps.filter((step) => !step.isBefore);
  const isCounted =
    procedure.evidence === 'page' &&
    current >= 0 &&
    counted?.total === parts.length &&
    parts[counted.index - 1] === procedure.steps[current];
  const isSent = sent.state === 'sent';
  const sending = procedure.steps.findIndex((step) => step.sends);
  return procedure.steps.map((step, index): StepView => {
    const isTold = isTicked(progress, place, step.id);
    // A site may count past a part that was left empty, or that was filled in before anybody looked.
    const isPassed = isCounted && !step.isBefore && index < current && isAnswered(progress, place, step.id);
    const isSeen = (isSent && index <= sending) || isPassed;
    // The site may ask on one page for what the guide tells in two steps.
    const isAskedHere = step.case !== undefined && cases.has(step.case);
    const isReached = isAskedHere || current < 0 || index <= current;
    const state: StepState = isSeen ? 'seen' : isTold ? 'told' : isReached ? 'look' : 'later';
    return {
      id: step.id,
      title: { ns: procedure.portal, key: step.title, params: {} },
      state,
      isCurrent: index === current,
    };
  });
}
