/**
 * The closed list of checks. The first are made on every page, known or not; the last are those a guide asks for, in the
 * kinds of core/pack/check-schema.ts. A check says problem, ok, unknown or question; what cannot be read is never ok.
 */
import type { Finding } from './assessment.ts';
import { checkAgreement } from './check/agreement.ts';
import { checkBirths } from './check/births.ts';
import { checkChanged } from './check/changed.ts';
import { checkChoiceNeeds } from './check/choice-needs.ts';
import type { CheckContext } from './check/context.ts';
import { checkContractsTold } from './check/contracts-told.ts';
import { checkContradiction } from './check/contradiction.ts';
import { checkCopied } from './check/copied.ts';
import { checkCount } from './check/count.ts';
import { checkPartnerLeft, checkPartnerTold } from './check/couple.ts';
import { checkDenied } from './check/denied.ts';
import { checkFigures } from './check/figures.ts';
import { checkFiles } from './check/file.ts';
import { checkFormat } from './check/format.ts';
import { checkGuide } from './check/guide.ts';
import { checkKnownAlready } from './check/known-already.ts';
import { checkLastDay } from './check/last-day.ts';
import { checkMonthsChosen } from './check/months-chosen.ts';
import { checkOtherMonth, checkPaidMonth } from './check/months-declared.ts';
import { checkNoButGiven } from './check/no-but-given.ts';
import { checkNoRoomFor } from './check/no-room-for.ts';
import { checkOrder } from './check/order.ts';
import { checkPageRules } from './check/page-rules.ts';
import { checkPageErrors, checkUnread } from './check/page-says.ts';
import { checkPageWords } from './check/page-words.ts';
import { checkPaperDetails } from './check/paper-details.ts';
import { checkPapers } from './check/papers.ts';
import { checkPerTime } from './check/per-time.ts';
import { checkRange } from './check/range.ts';
import { checkReachable } from './check/reachable.ts';
import { checkRequired } from './check/required.ts';
import { checkSpanTold } from './check/span-told.ts';
import { checkSum } from './check/sum.ts';
import { checkSumSaid } from './check/sum-said.ts';
import { checkTickNeeds } from './check/tick-needs.ts';
import { checkTimeSaid } from './check/time-said.ts';
import { checkTimesTold } from './check/times-told.ts';
import { checkWeekday } from './check/weekday.ts';
import { checkWorkedOut } from './check/worked-out.ts';
import { checkYesButZero } from './check/yes-but-zero.ts';
import { checkYesNeedsAnywhere, checkYesNeedsShown } from './check/yes-needs.ts';

export const checks: Record<string, (context: CheckContext) => Finding[]> = {
  required: checkRequired,
  reachable: checkReachable,
  format: checkFormat,
  file: checkFiles,
  range: checkRange,
  'page-rules': checkPageRules,
  'page-words': checkPageWords,
  order: checkOrder,
  births: checkBirths,
  'times-told': checkTimesTold,
  'time-said': checkTimeSaid,
  'last-day': checkLastDay,
  'span-told': checkSpanTold,
  weekday: checkWeekday,
  sum: checkSum,
  'sum-said': checkSumSaid,
  'worked-out': checkWorkedOut,
  agreement: checkAgreement,
  copied: checkCopied,
  count: checkCount,
  'contracts-told': checkContractsTold,
  papers: checkPapers,
  'paper-details': checkPaperDetails,
  'paid-month': checkPaidMonth,
  'other-month': checkOtherMonth,
  'months-chosen': checkMonthsChosen,
  figures: checkFigures,
  'per-time': checkPerTime,
  contradiction: checkContradiction,
  'no-but-given': checkNoButGiven,
  'no-room-for': checkNoRoomFor,
  denied: checkDenied,
  'known-already': checkKnownAlready,
  'partner-left': checkPartnerLeft,
  'partner-told': checkPartnerTold,
  'changed-value': checkChanged,
  'page-error': checkPageErrors,
  unread: checkUnread,
  'yes-needs': checkYesNeedsAnywhere,
  'yes-needs-shown': checkYesNeedsShown,
  'yes-but-zero': checkYesButZero,
  'tick-needs': checkTickNeeds,
  'choice-needs': checkChoiceNeeds,
  guide: checkGuide,
};

/** Every finding of a page, in the order of its cases; those of the whole page last. Cost grows with the cases. */
export function check(context: CheckContext): Finding[] {
  const place = new Map(context.page.fields.map((field, index) => [field.id, index]));
  const at = (finding: Finding): number => place.get(finding.fieldId ?? '') ?? Number.POSITIVE_INFINITY;
  const findings = Object.values(checks).flatMap((make) => make(context));
  // A guide's own sentence says it better than the general one.
  const nameOf = ({ check: kind, fieldId, status }: Finding): string => `${kind} ${fieldId} ${status}`;
  const said = new Set(findings.filter(({ source }) => source !== null).map(nameOf));
  const kept = findings.filter(
    (one) => one.source !== null || one.fieldId === null || !said.has(nameOf(one)),
  );
  const once = [...new Map(kept.map((finding) => [finding.id, finding])).values()];
  return once.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
