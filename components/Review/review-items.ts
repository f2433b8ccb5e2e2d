import type { Assessment, Finding, Progress, ReviewLine, TextRef } from '../../core/assessment.ts';
import type { Field } from '../../core/page-model.ts';
import { confirmedState, doubtState, type MarkState, markedText } from '../../core/progress.ts';
import { isAsked } from '../../core/values/answer.ts';

/** Why something is in the review, in the order it is re-read. */
export type ReviewGroup = 'doubt' | 'changed' | 'finding' | 'rest' | 'unseen';

export const reviewGroups: readonly ReviewGroup[] = ['doubt', 'changed', 'finding', 'rest', 'unseen'];

/** A case to re-read, with what was found about it and her own marks. */
export interface LineItem {
  id: string;
  group: ReviewGroup;
  kind: 'line';
  line: ReviewLine;
  findings: Finding[];
  doubt: MarkState;
  confirmed: MarkState;
  /** The text a mark would stand on. */
  marked: string;
  /** The page shows it and she wrote nothing there: a line, a case that is closed, or an answer she left as it was. */
  isOfPage?: boolean;
  /** A problem of it was left as it is. */
  isAside?: boolean;
}

/**
 * One thing to re-read: a case, something found that belongs to no case, or the zones that could not be read. `id` is
 * stable while the page stays.
 */
export type ReviewItem =
  | LineItem
  | { id: string; group: ReviewGroup; kind: 'finding'; finding: Finding }
  | { id: string; group: 'unseen'; kind: 'zones'; count: number };

/**
 * Everything to re-read on the page, in order: doubts, already-written values that changed, findings, the rest, then
 * what could not be seen. Inside a group the order is the assessment's.
 */
export function listReviewItems(assessment: Assessment, progress: Progress): ReviewItem[] {
  const { page, shown, review } = assessment;
  const fields = [...page.fields, ...shown];
  const open = assessment.findings
    .filter(
      (finding, at, all) => !isSaidBefore(finding, all.slice(0, at)) && isOpen(finding, fields, progress),
    )
    .map((finding) => {
      const field = fields.find(({ id }) => id === finding.fieldId);
      if (isClosed(field)) return withWayBack(finding);
      return field?.value.state === 'empty' && field.kind !== 'file' ? withAnswerNow(finding) : finding;
    });
  const onLine = new Set(review.map((line) => line.fieldId));
  const lines = review.map((line) =>
    lineItem(
      line,
      open.filter((one) => one.fieldId === line.fieldId || line.findingIds.includes(one.id)),
      fields.find((field) => field.id === line.fieldId),
      progress,
    ),
  );
  const aside = putAside(assessment, progress);
  for (const item of lines)
    item.isAside = aside.some(({ id, fieldId }) => fieldId === item.id || item.line.findingIds.includes(id));
  const taken = new Set(lines.flatMap((item) => item.findings.map((finding) => finding.id)));
  const loose = open.filter(
    (finding) =>
      !taken.has(finding.id) &&
      (finding.fieldId === null || !onLine.has(finding.fieldId)) &&
      !isAboutZones(finding),
  );
  const all: ReviewItem[] = [...lines, ...loose.map(looseItem)];
  if (page.unreadZones > 0)
    all.push({ id: 'zones', kind: 'zones', group: 'unseen', count: page.unreadZones });
  return reviewGroups.flatMap((group) => all.filter((item) => item.group === group));
}

/** Problems she chose to leave as they are: not asked again, and not forgotten at the end. */
export const countPutAside = (assessment: Assessment, progress: Progress): number =>
  putAside(assessment, progress).length;

const putAside = ({ findings }: Assessment, { dismissed }: Progress): Finding[] =>
  findings.filter(({ status, id }) => status === 'problem' && dismissed.includes(id));

/** One box, « Je n'ai aucune ressource », over the amounts of three months: asked at the first, the others are re-read as they are. */
function isSaidBefore({ check, group, text: { key, params } }: Finding, before: Finding[]): boolean {
  return (
    check === 'contradiction' &&
    params.first !== undefined &&
    before.some(
      (one) =>
        one.check === check &&
        one.group === group &&
        one.text.key === key &&
        one.text.params.first === params.first,
    )
  );
}

/** Worth her look: not what was made well, nor what she put aside, answered, or compared and kept. */
function isOpen(finding: Finding, fields: Field[], progress: Progress): boolean {
  if (finding.status === 'ok' || progress.dismissed.includes(finding.id)) return false;
  const answer = progress.answers[finding.id];
  if (finding.status === 'question' && answer !== undefined && answer !== 'unsure')
    return leavesSomething(finding, answer);
  const field = fields.find((one) => one.id === finding.fieldId);
  const isKept = finding.check === 'changed-value' && field && confirmedState(progress, field) === 'stands';
  return !isKept;
}

/**
 * Whether her answer to a question leaves something to see: it stays in the list. Of the lines of a paper, any but the right
 * one does, « Je ne sais pas » too.
 */
export const leavesSomething = ({ asks }: Finding, answer: string | undefined): boolean =>
  asks !== undefined &&
  answer !== undefined &&
  (asks.choices.length > 0 ? answer !== 'yes' : answer === asks.toPutRight);

const isClosed = (field: Field | undefined): boolean => field !== undefined && !isAsked(field);

const ownText = (key: string): TextRef => ({ ns: 'checks', key, params: {} });

/** Where nothing can be written, whoever wants to put it right first goes back to where it was answered. */
const withWayBack = (finding: Finding): Finding => ({
  ...finding,
  waysOut: finding.waysOut.map((way) =>
    way.kind === 'put-right'
      ? { ...way, text: ownText('way-put-right-line'), then: ownText('way-put-right-line-then') }
      : way,
  ),
});

/** Where nothing is written yet, nothing is changed. A guide's own words stay. */
const withAnswerNow = (finding: Finding): Finding => ({
  ...finding,
  waysOut: finding.waysOut.map((way) =>
    way.kind === 'put-right' && way.text.ns === 'checks'
      ? { ...way, text: ownText('way-put-right-empty') }
      : way,
  ),
});

/** The zones have their own line. */
const isAboutZones = (finding: Finding): boolean => finding.check === 'unread' && finding.fieldId === null;

const looseItem = (finding: Finding): ReviewItem => ({
  id: `finding:${finding.id}`,
  kind: 'finding',
  finding,
  group: finding.status === 'unknown' ? 'unseen' : 'finding',
});

function lineItem(
  line: ReviewLine,
  findings: Finding[],
  field: Field | undefined,
  progress: Progress,
): LineItem {
  const doubt = field ? doubtState(progress, field) : 'none';
  const confirmed = field ? confirmedState(progress, field) : 'none';
  const marked = field ? markedText(field) : '';
  const group = groupOf(line, findings, doubt, confirmed);
  return {
    id: line.fieldId,
    kind: 'line',
    line,
    findings,
    doubt,
    confirmed,
    marked,
    group,
    isOfPage: isClosed(field) || (line.initial !== null && !line.hasChanged),
  };
}

function groupOf(line: ReviewLine, findings: Finding[], doubt: MarkState, confirmed: MarkState): ReviewGroup {
  if (doubt === 'stands') return 'doubt';
  // Compared with her paper and kept, or put aside: it has been answered.
  const isAnswered = confirmed === 'stands' || (line.findingIds.length > 0 && findings.length === 0);
  if (line.hasChanged && !isAnswered) return 'changed';
  if (findings.some((finding) => finding.status !== 'unknown')) return 'finding';
  const isUnseen = line.isUnread || line.isNotUnderstood === true;
  if ((isUnseen || findings.length > 0) && !line.isHidden && confirmed !== 'stands') return 'unseen';
  return 'rest';
}
