/**
 * The closed list of checks. The first are made on every page, known or not; the last are those a guide asks for, in the
 * kinds of core/pack/check-schema.ts. A check says problem, ok, unknown or question; what cannot be read is never ok.
 */
import type { Finding } from './assessment.ts';
import { checkAgreement } from './check/agreement.ts';
import { checkBirths } from './check/births.ts';
import { checkBoxes } from './check/boxes.ts';
import { checkChanged } from './check/changed.ts';
import { checkChildrenTold } from './check/children-told.ts';
import { checkChoiceNeeds } from './check/choice-needs.ts';
import type { CheckContext } from './check/context.ts';
import { checkContractsTold } from './check/contracts-told.ts';
import { checkContradiction } from './check/contradiction.ts';
import { checkCopied } from './check/copied.ts';
import { checkCount } from './check/count.ts';
import { checkPartnerAtHome, checkPartnerLeft, checkPartnerTold } from './check/couple.ts';
import { checkDaysTold } from './check/days-told.ts';
import { checkDenied } from './check/denied.ts';
import { checkEachOf } from './check/each-of.ts';
import { checkFigures } from './check/figures.ts';
import { checkFiles } from './check/file.ts';
import { checkFormat } from './check/format.ts';
import { checkGuide } from './check/guide.ts';
import { checkJoined } from './check/joined.ts';
import { checkKnownAlready } from './check/known-already.ts';
import { checkLastDay } from './check/last-day.ts';
import { checkLivesWith } from './check/lives-with.ts';
import { checkMonthsChosen } from './check/months-chosen.ts';
import { checkMonthsCounted } from './check/months-counted.ts';
import { checkOtherMonth, checkPaidMonth } from './check/months-declared.ts';
import { checkNoButGiven } from './check/no-but-given.ts';
import { checkNoRoomFor } from './check/no-room-for.ts';
import { checkNoneOfThese } from './check/none-of-these.ts';
import { checkOnlyIf } from './check/only-if.ts';
import { checkOrder } from './check/order.ts';
import { checkOverlap } from './check/overlap.ts';
import { checkPageRules } from './check/page-rules.ts';
import { checkPageErrors, checkUnread } from './check/page-says.ts';
import { checkPageWords } from './check/page-words.ts';
import { checkPaperDetails } from './check/paper-details.ts';
import { checkPaperTwice } from './check/paper-twice.ts';
import { checkPapers } from './check/papers.ts';
import { checkPartsCalled } from './check/parts-called.ts';
import { checkPayslipYear } from './check/payslip-year.ts';
import { checkPerTime } from './check/per-time.ts';
import { checkRange } from './check/range.ts';
import { checkReachable } from './check/reachable.ts';
import { checkRequired } from './check/required.ts';
import { checkSameAsKnown } from './check/same-as-known.ts';
import { checkSamePerson } from './check/same-person.ts';
import { checkSchoolYear } from './check/school-year.ts';
import { checkSpanTold } from './check/span-told.ts';
import { checkSum } from './check/sum.ts';
import { checkSumSaid } from './check/sum-said.ts';
import { checkTickNeeds } from './check/tick-needs.ts';
import { checkTimeSaid } from './check/time-said.ts';
import { checkTimesTold } from './check/times-told.ts';
import { checkTooOld } from './check/too-old.ts';
import { checkWeekday } from './check/weekday.ts';
import { checkWordGiven } from './check/word-given.ts';
import { checkWorkedOut } from './check/worked-out.ts';
import { checkWrittenAsSaid } from './check/written-as-said.ts';
import { checkYesButZero } from './check/yes-but-zero.ts';
import { checkYesNeedsAnywhere, checkYesNeedsShown } from './check/yes-needs.ts';

export const checks: Record<string, (context: CheckContext) => Finding[]> = {
  required: checkRequired,
  'each-of': checkEachOf,
  boxes: checkBoxes,
  'word-given': checkWordGiven,
  reachable: checkReachable,
  format: checkFormat,
  'written-as-said': checkWrittenAsSaid,
  'days-told': checkDaysTold,
  file: checkFiles,
  range: checkRange,
  'page-rules': checkPageRules,
  'page-words': checkPageWords,
  order: checkOrder,
  overlap: checkOverlap,
  births: checkBirths,
  'times-told': checkTimesTold,
  'time-said': checkTimeSaid,
  'last-day': checkLastDay,
  'too-old': checkTooOld,
  'school-year': checkSchoolYear,
  'span-told': checkSpanTold,
  weekday: checkWeekday,
  sum: checkSum,
  'sum-said': checkSumSaid,
  'worked-out': checkWorkedOut,
  agreement: checkAgreement,
  same: checkSameAsKnown,
  copied: checkCopied,
  count: checkCount,
  'same-person': checkSamePerson,
  'contracts-told': checkContractsTold,
  'months-counted': checkMonthsCounted,
  papers: checkPapers,
  'paper-details': checkPaperDetails,
  'paper-twice': checkPaperTwice,
  'paid-month': checkPaidMonth,
  'other-month': checkOtherMonth,
  'months-chosen': checkMonthsChosen,
  figures: checkFigures,
  'payslip-year': checkPayslipYear,
  'per-time': checkPerTime,
  contradiction: checkContradiction,
  'no-but-given': checkNoButGiven,
  'no-room-for': checkNoRoomFor,
  'only-if': checkOnlyIf,
  'none-of-these': checkNoneOfThese,
  denied: checkDenied,
  'known-already': checkKnownAlready,
  'partner-at-home': checkPartnerAtHome,
  'partner-left': checkPartnerLeft,
  'partner-told': checkPartnerTold,
  'lives-with': checkLivesWith,
  'children-told': checkChildrenTold,
  'changed-value': checkChanged,
  'page-error': checkPageErrors,
  unread: checkUnread,
  'yes-needs': checkYesNeedsAnywhere,
  'yes-needs-shown': checkYesNeedsShown,
  'yes-but-zero': checkYesButZero,
  'tick-needs': checkTickNeeds,
  'choice-needs': checkChoiceNeeds,
  'parts-called': checkPartsCalled,
  joined: checkJoined,
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
