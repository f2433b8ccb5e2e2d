/** What stays open when she leaves a part, and what is remembered of it once its page is gone. */
import type { Assessment, Finding, PartLeft, Place, Progress, TextRef } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { confirmedState, doubtState, stepName } from '../progress.ts';

/** What she chose to leave as it is, sure or not: not asked again, and not forgotten at the end. */
export function putAside(assessment: Pick<Assessment, 'findings'>, progress: Progress): Finding[] {
  return assessment.findings.filter(({ status, id }) => status !== 'ok' && progress.dismissed.includes(id));
}

/** Worth her look: not what was made well, nor what she put aside, answered, or compared and kept. */
export function isOpen(finding: Finding, fields: readonly Field[], progress: Progress): boolean {
  if (finding.status === 'ok' || progress.dismissed.includes(finding.id)) return false;
  const answer = progress.answers[finding.id];
  if (finding.status === 'question' && answer !== undefined && answer !== 'unsure')
    return leavesSomething(finding, answer);
  // Of these alone is the case looked for: a page may have thousands of each, and this is asked at every reading.
  if (finding.check !== 'changed-value') return true;
  const field = fields.find((one) => one.id === finding.fieldId);
  return !field || confirmedState(progress, field) !== 'stands';
}

/**
 * Whether her answer to a question leaves something to see: it stays in the list. Of the lines of a paper, any but the right
 * one does, « Je ne sais pas » too.
 */
export const leavesSomething = ({ asks }: Finding, answer: string | undefined): boolean =>
  asks !== undefined &&
  answer !== undefined &&
  (asks.choices.length > 0 ? answer !== 'yes' : answer === asks.toPutRight);

/**
 * Of a part where nothing stays to see, that too. The same progress when nothing of it changed. A page nothing can be
 * concluded of tells nothing of its part.
 */
export function rememberLeft(progress: Progress, assessment: Assessment): Progress {
  const { place, page, sent } = assessment;
  const isMute = page.stopped !== null || page.isTranslated || page.isLoading;
  if (!place?.stepId || isMute || sent.state === 'sent') return progress;
  const name = stepName(place, place.stepId);
  const now = leftHere(assessment, progress);
  if (JSON.stringify(now) === JSON.stringify(progress.left[name])) return progress;
  return { ...progress, left: { ...progress.left, [name]: now } };
}

/**
 * An answer of this part has just changed: what was open there may no longer be, and nothing is said of it until the part is
 * read again. She may go on to the next page before. The same progress when nothing was left there, or remembered.
 */
export function forgetLeft(progress: Progress, place: Place): Progress {
  const { [stepName(place, place.stepId ?? '')]: before, ...others } = progress.left;
  return before && isLeft(before) ? { ...progress, left: others } : progress;
}

/** Only how many, and which of the guide's own questions: no name of a case, no answer. */
function leftHere({ findings, page, shown }: Assessment, progress: Progress): PartLeft {
  const fields = [...page.fields, ...shown];
  const open = findings.filter((one) => isOpen(one, fields, progress));
  // A question of the guide's that she did not answer is nothing she left: it may not be hers.
  const isAsk = ({ status }: Finding): boolean => status === 'question';
  const answered = open.filter((one) => isAsk(one) && progress.answers[one.id] !== undefined);
  // Those of any page are counted only: the guide's are told again by their sentence.
  const asks = answered.filter(({ text }) => text.ns !== 'checks');
  return {
    points: open.filter((one) => !isAsk(one)).length + answered.length - asks.length,
    aside: putAside({ findings }, progress).length,
    doubts: fields.filter((field) => doubtState(progress, field) === 'stands').length,
    asks: asks.map(({ text }) => text.key),
  };
}

const isLeft = ({ points, aside, doubts, asks }: PartLeft): boolean =>
  points + aside + doubts + asks.length > 0;

/** A part by its step, with what stays to see there. */
export interface LeftPart extends Omit<PartLeft, 'asks'> {
  title: TextRef;
  /** The guide's questions, as they are asked. */
  asks: TextRef[];
}

/** The parts before this one where something stays to see. A question is told once: here where it is asked again, else in its first part. */
export function leftBefore(
  { steps, place, findings }: Pick<Assessment, 'steps' | 'place' | 'findings'>,
  { left, answers }: Pick<Progress, 'left' | 'answers'>,
): LeftPart[] {
  if (!place) return [];
  const here = steps.findIndex(({ isCurrent }) => isCurrent);
  const again = findings.filter((finding) => leavesSomething(finding, answers[finding.id]));
  const told = new Set(again.map(({ text }) => text.key));
  return steps.slice(0, Math.max(0, here)).flatMap(({ id, title }) => {
    const part = left[stepName(place, id)];
    if (!part) return [];
    const asks = part.asks.filter((key) => !told.has(key));
    for (const key of asks) told.add(key);
    if (!isLeft({ ...part, asks })) return [];
    return [{ ...part, title, asks: asks.map((key) => ({ ns: place.portal, key, params: {} })) }];
  });
}

/** Whether a part was read, and nothing stayed to see in it when she was last on it. */
export function isAnswered({ left }: Progress, place: Place, stepId: string): boolean {
  const part = left[stepName(place, stepId)];
  return part !== undefined && !isLeft(part);
}
