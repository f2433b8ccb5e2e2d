import { isOpen, putAside } from '../../core/assess/left.ts';
import type {
  Assessment,
  DoubtBefore,
  Finding,
  Progress,
  ReviewLine,
  TextRef,
  WayOut,
} from '../../core/assessment.ts';
import type { Field, FieldId } from '../../core/page-model.ts';
import { confirmedState, doubtState, type MarkState, markedText } from '../../core/progress.ts';
import { asks, type MarkView } from '../../core/review/view.ts';
import { isAsked } from '../../core/values/answer.ts';
import { whoseCase } from './whose.ts';

/** Why something is in the review, in the order it is re-read. */
export type ReviewGroup = 'doubt' | 'opinion' | 'changed' | 'finding' | 'unseen' | 'aside' | 'rest';

export const reviewGroups: readonly ReviewGroup[] = [
  'doubt',
  'opinion',
  'changed',
  'finding',
  'unseen',
  'aside',
  'rest',
];

/** A case to re-read, with what was found about it and her own marks. */
export interface LineItem {
  id: string;
  group: ReviewGroup;
  kind: 'line';
  line: ReviewLine;
  findings: Finding[];
  /** What was found about it, and which she chose to leave as it is. */
  aside: Finding[];
  doubt: MarkState;
  confirmed: MarkState;
  /** What was said of the answer that is there by whoever looked with her. */
  opinion?: MarkView;
  /** The text a mark would stand on. */
  marked: string;
  /** The page shows it and she wrote nothing there: a line, a case that is closed, or an answer she left as it was. */
  isOfPage?: boolean;
  /** Whose case it is, where another of the same name and group is somebody else's. */
  whose?: string;
  /** What she chose of what was found of it, and that waits for her to write in the page. */
  chosen?: WayOut;
  /** Her doubt was told on a page before, of the very answer this line shows again. */
  before?: DoubtBefore;
}

/**
 * One thing to re-read: a case, a doubt on a case of a page before, something found that belongs to no case, or the zones
 * that could not be read. `id` is stable while the page stays. `answer`: hers to a question, once nothing is left to see of
 * it.
 */
export type ReviewItem =
  | LineItem
  | { id: string; group: 'doubt'; kind: 'before'; before: DoubtBefore }
  | { id: string; group: ReviewGroup; kind: 'finding'; finding: Finding; answer?: string }
  | { id: string; group: 'unseen'; kind: 'zones'; count: number };

/**
 * Everything to re-read on the page, in order: doubts, lines of which somebody asked something, already-written values
 * that changed, findings, what is not known or could not be seen, the rest. Inside a group the order is the assessment's.
 */
export function listReviewItems(
  assessment: Assessment,
  progress: Progress,
  opinions: Readonly<Record<FieldId, MarkView>> = {},
): ReviewItem[] {
  const { page, shown, review } = assessment;
  const before = (assessment.doubtsBefore ?? []).filter(({ name }) => progress.doubts[name] !== undefined);
  const isSentHere = page.buttons.some(({ role }) => role === 'submit-final');
  const fields = [...page.fields, ...shown];
  const open = assessment.findings
    .filter(
      (finding, at, all) => !isSaidBefore(finding, all.slice(0, at)) && isOpen(finding, fields, progress),
    )
    .map((finding) => {
      const field = fields.find(({ id }) => id === finding.fieldId);
      const told = isSentHere ? finding : withGoingOn(finding);
      if (isClosed(field)) return withWayBack(told);
      return field?.value.state === 'empty' && field.kind !== 'file' ? withAnswerNow(told) : told;
    });
  const onLine = new Set(review.map((line) => line.fieldId));
  const leftAside = putAside(assessment, progress);
  const lines = review.map((line) => {
    const isOf = (one: Finding): boolean => one.fieldId === line.fieldId || line.findingIds.includes(one.id);
    const field = fields.find(({ id }) => id === line.fieldId);
    const own = lineItem(line, open.filter(isOf), leftAside.filter(isOf), field, progress);
    const doubted = before.find(({ lineId }) => lineId === line.fieldId);
    const item = withOpinion(
      withDoubtBefore(own, doubted),
      Object.hasOwn(opinions, line.fieldId) ? opinions[line.fieldId] : undefined,
    );
    const whose = field && isUnderAnother(field, fields) ? whoseCase(field) : null;
    return whose === null ? item : { ...item, whose };
  });
  const taken = new Set(lines.flatMap((item) => [...item.findings, ...item.aside].map(({ id }) => id)));
  const isLoose = (finding: Finding): boolean =>
    !taken.has(finding.id) &&
    (finding.fieldId === null || !onLine.has(finding.fieldId)) &&
    !isAboutZones(finding);
  const loose = [
    ...open.filter(isLoose).map(looseItem),
    ...leftAside.filter(isLoose).map((finding) => ({ ...looseItem(finding), group: 'aside' as const })),
    ...assessment.findings
      .filter((finding) => isLoose(finding) && isAnswered(finding, fields, progress))
      .map((finding) => ({
        ...looseItem(finding),
        group: 'rest' as const,
        answer: progress.answers[finding.id] ?? '',
      })),
  ];
  const elsewhere = before
    .filter(({ lineId }) => lines.every(({ id }) => id !== lineId))
    .map((one): ReviewItem => ({ id: `before:${one.name}`, kind: 'before', group: 'doubt', before: one }));
  const all: ReviewItem[] = [...elsewhere, ...lines, ...loose];
  if (page.unreadZones > 0)
    all.push({ id: 'zones', kind: 'zones', group: 'unseen', count: page.unreadZones });
  return reviewGroups.flatMap((group) => all.filter((item) => item.group === group));
}

/** « Salaire », in July: hers and her partner's. */
const isUnderAnother = ({ label, group, outerGroup }: Field, fields: readonly Field[]): boolean =>
  outerGroup !== undefined &&
  fields.some((one) => one.label === label && one.group === group && one.outerGroup !== outerGroup);

/** Her own mark on a line: a doubt that stands, or what she said of another answer than the one that is there. */
export const markOf = ({ doubt, confirmed }: LineItem): MarkState =>
  doubt === 'stands' ? doubt : doubt === 'expired' || confirmed === 'expired' ? 'expired' : 'none';

/** What she left aside or answered stands in the list alone, without being asked again: she can change it there. */
export const isToReread = (item: ReviewItem): boolean =>
  item.kind !== 'finding' || (item.group !== 'aside' && item.answer === undefined);

/** The key of « J'ai un doute » is for the case one is in: a line that is only shown has none. */
export const isCase = (item: ReviewItem): boolean => item.kind === 'line' && !item.line.isOnlyShown;

/** A question that she answered, and that leaves nothing to see. */
const isAnswered = (finding: Finding, fields: readonly Field[], progress: Progress): boolean =>
  finding.status === 'question' &&
  progress.answers[finding.id] !== undefined &&
  !progress.dismissed.includes(finding.id) &&
  !isOpen(finding, fields, progress);

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

const isClosed = (field: Field | undefined): boolean => field !== undefined && !isAsked(field);

const ownText = (key: string): TextRef => ({ ns: 'checks', key, params: {} });

/** Where nothing is sent yet, she goes on to the next part. */
const withGoingOn = (finding: Finding): Finding => ({
  ...finding,
  waysOut: finding.waysOut.map((way) =>
    way.kind === 'send-anyway' ? { ...way, text: ownText('way-go-on-anyway') } : way,
  ),
});

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

const looseItem = (finding: Finding): Extract<ReviewItem, { kind: 'finding' }> => ({
  id: `finding:${finding.id}`,
  kind: 'finding',
  finding,
  group: finding.status === 'unknown' ? 'unseen' : 'finding',
});

function lineItem(
  line: ReviewLine,
  findings: Finding[],
  aside: Finding[],
  field: Field | undefined,
  progress: Progress,
): LineItem {
  const doubt = field ? doubtState(progress, field) : 'none';
  const confirmed = field ? confirmedState(progress, field) : 'none';
  const marked = field ? markedText(field) : '';
  const group = groupOf(line, findings, aside, doubt, confirmed);
  const [chosen] = findings.flatMap(({ id, waysOut }) =>
    waysOut.filter(({ kind }) => kind === progress.answers[id]),
  );
  return {
    id: line.fieldId,
    kind: 'line',
    line,
    findings,
    aside,
    doubt,
    confirmed,
    marked,
    group,
    ...(chosen ? { chosen } : {}),
    isOfPage: isClosed(field) || (line.initial !== null && !line.hasChanged),
  };
}

/** Said of the same answer, later than « C'est bien ça » of this line, which would have taken the doubt away. */
const withDoubtBefore = (item: LineItem, before: DoubtBefore | undefined): LineItem =>
  before ? { ...item, before, doubt: 'stands', confirmed: 'none', group: 'doubt' } : item;

/** What is asked of her is never folded away with the rest. */
function withOpinion(item: LineItem, opinion: MarkView | undefined): LineItem {
  if (!opinion) return item;
  return { ...item, opinion, group: item.group === 'rest' && asks(opinion) ? 'opinion' : item.group };
}

function groupOf(
  line: ReviewLine,
  findings: Finding[],
  aside: Finding[],
  doubt: MarkState,
  confirmed: MarkState,
): ReviewGroup {
  if (doubt === 'stands') return 'doubt';
  // Compared with her paper and kept, or put aside: it has been answered.
  const isAnswered = confirmed === 'stands' || (line.findingIds.length > 0 && findings.length === 0);
  if (line.hasChanged && !isAnswered) return 'changed';
  if (findings.some((finding) => finding.status !== 'unknown')) return 'finding';
  if (aside.length > 0) return 'aside';
  const isUnseen = line.isUnread || line.isNotUnderstood === true || doubt === 'expired';
  if ((isUnseen || findings.length > 0) && !line.isHidden && confirmed !== 'stands') return 'unseen';
  return 'rest';
}
