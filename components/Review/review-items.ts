import type { Assessment, Finding, Progress, ReviewLine } from '../../core/assessment.ts';

/** Why something is in the review, in the order it is re-read. */
export type ReviewGroup = 'doubt' | 'changed' | 'finding' | 'rest' | 'unseen';

export const reviewGroups: readonly ReviewGroup[] = ['doubt', 'changed', 'finding', 'rest', 'unseen'];

/**
 * One thing to re-read: a case with what was found about it, something found that belongs to no case, or the zones
 * that could not be read. `id` is stable while the page stays.
 */
export type ReviewItem =
  | {
      id: string;
      group: ReviewGroup;
      kind: 'line';
      line: ReviewLine;
      findings: Finding[];
      isConfirmed: boolean;
    }
  | { id: string; group: ReviewGroup; kind: 'finding'; finding: Finding }
  | { id: string; group: 'unseen'; kind: 'zones'; count: number };

/** The text a mark stands on: it expires when the text changes. */
export const markedValue = (line: ReviewLine): string => line.value ?? '';

/** Something worth her look: not what was made well, nor what she has put aside. */
const isOpen = (finding: Finding, progress: Progress): boolean =>
  finding.status !== 'ok' && !progress.dismissed.includes(finding.id);

/**
 * Everything to re-read on the page, in order: doubts, already-written values that changed, findings, the rest, then
 * what could not be seen. Inside a group the order is the page's.
 */
export function listReviewItems(assessment: Assessment, progress: Progress): ReviewItem[] {
  const open = assessment.findings.filter((finding) => isOpen(finding, progress));
  const onLine = new Set(assessment.review.map((line) => line.fieldId));
  const lines = assessment.review.map((line): ReviewItem => {
    const findings = open.filter((one) => one.fieldId === line.fieldId);
    const isConfirmed = progress.confirmed[line.fieldId] === markedValue(line);
    return {
      id: line.fieldId,
      kind: 'line',
      line,
      findings,
      isConfirmed,
      group: groupOf(line, findings, progress, isConfirmed),
    };
  });
  const loose = open
    .filter((finding) => finding.fieldId === null || !onLine.has(finding.fieldId))
    .map(
      (finding): ReviewItem => ({
        id: `finding:${finding.id}`,
        kind: 'finding',
        finding,
        group: finding.status === 'unknown' ? 'unseen' : 'finding',
      }),
    );
  const { unreadZones } = assessment.page;
  const zones: ReviewItem[] =
    unreadZones > 0 ? [{ id: 'zones', kind: 'zones', group: 'unseen', count: unreadZones }] : [];
  const all = [...lines, ...loose, ...zones];
  return reviewGroups.flatMap((group) => all.filter((item) => item.group === group));
}

function groupOf(
  line: ReviewLine,
  findings: Finding[],
  progress: Progress,
  isConfirmed: boolean,
): ReviewGroup {
  if (progress.doubts[line.fieldId] === markedValue(line)) return 'doubt';
  // She has looked at this very value and kept it.
  if (line.hasChanged && !isConfirmed && !isChangeDismissed(line, findings)) return 'changed';
  if (findings.some((finding) => finding.status !== 'unknown')) return 'finding';
  if ((line.isUnread || findings.length > 0) && !isConfirmed) return 'unseen';
  return 'rest';
}

/** A changed value whose finding she put aside (« Elle dit 1 420 € ») has been answered. */
function isChangeDismissed(line: ReviewLine, findings: Finding[]): boolean {
  return line.findingIds.length > 0 && findings.length === 0;
}
