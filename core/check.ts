/**
 * The closed list of checks. The first are made on every page, known or not; the last are those a guide asks for, in the
 * kinds of core/pack/check-schema.ts. A check says problem, ok, unknown or question; what cannot be read is never ok.
 */
import type { Finding } from './assessment.ts';
import { checkAccountReplaced } from './check/answers/account-replaced.ts';
import { checkAgreement } from './check/answers/agreement.ts';
import { checkAsOnPaper } from './check/answers/as-on-paper.ts';
import { checkChanged } from './check/answers/changed.ts';
import { checkContradiction } from './check/answers/contradiction.ts';
import { checkCopied } from './check/answers/copied.ts';
import { checkDeniedButKnown } from './check/answers/denied-but-known.ts';
import { checkFirstOrAgain } from './check/answers/first-or-again.ts';
import { checkHomeToldButZero } from './check/answers/home-told-but-zero.ts';
import { checkKnownAlready } from './check/answers/known-already.ts';
import { checkLodgedFree } from './check/answers/lodged-free.ts';
import { checkMaintenanceDirection } from './check/answers/maintenance-direction.ts';
import { checkNoButGiven } from './check/answers/no-but-given.ts';
import { checkNoRoomFor } from './check/answers/no-room-for.ts';
import { checkNoThenGiven, noThenGiven } from './check/answers/no-then-given.ts';
import { checkNoWorkButEmployer } from './check/answers/no-work-but-employer.ts';
import { checkNoWorkButPays } from './check/answers/no-work-but-pays.ts';
import { checkNoneChosenButAmount } from './check/answers/none-chosen-but-amount.ts';
import { checkNotMoved } from './check/answers/not-moved.ts';
import { checkNumberShown } from './check/answers/number-shown.ts';
import { checkOneOfTwo } from './check/answers/one-of-two.ts';
import { checkPaidBeforeWork } from './check/answers/paid-before-work.ts';
import { checkPaidByOffice } from './check/answers/paid-by-office.ts';
import { checkPaidEveryMonth } from './check/answers/paid-every-month.ts';
import { checkPaidInPart } from './check/answers/paid-in-part.ts';
import { checkSameAsKnown } from './check/answers/same-as-known.ts';
import { checkSiretOfSiren } from './check/answers/siret-of-siren.ts';
import { checkSlipInWords } from './check/answers/slip-in-words.ts';
import { checkToldButZero } from './check/answers/told-but-zero.ts';
import { checkToldByOthers } from './check/answers/told-by-others.ts';
import { checkToldInWords } from './check/answers/told-in-words.ts';
import { checkToldOfWork } from './check/answers/told-of-work.ts';
import { checkToldToSayYes } from './check/answers/told-to-say-yes.ts';
import { checkTrainedTold } from './check/answers/trained-told.ts';
import { checkUnpaidChosen } from './check/answers/unpaid-chosen.ts';
import { checkWhoPays } from './check/answers/who-pays.ts';
import { checkWorkInLines } from './check/answers/work-in-lines.ts';
import { checkWorkedUnpaid } from './check/answers/worked-unpaid.ts';
import { checkYesButZero } from './check/answers/yes-but-zero.ts';
import { checkBoxes } from './check/asks/boxes.ts';
import { checkChoiceAsked } from './check/asks/choice-asked.ts';
import { checkChoiceNeeds } from './check/asks/choice-needs.ts';
import { checkChoicesLeft, choiceLeft } from './check/asks/choices-left.ts';
import { checkChosenBefore } from './check/asks/chosen-before.ts';
import { checkDaysTicked } from './check/asks/days-ticked.ts';
import { checkEachOf } from './check/asks/each-of.ts';
import { checkFilledThough } from './check/asks/filled-though.ts';
import { checkFormat } from './check/asks/format.ts';
import { checkHalfTold } from './check/asks/half-told.ts';
import { checkMarksUnseen } from './check/asks/marks-unseen.ts';
import { checkMessagesBeside } from './check/asks/messages-beside.ts';
import { checkNamedDetail } from './check/asks/named-detail.ts';
import { checkNeededTogether } from './check/asks/needed-together.ts';
import { checkNoneOfThese } from './check/asks/none-of-these.ts';
import { checkOnlyIf } from './check/asks/only-if.ts';
import { checkPageRules } from './check/asks/page-rules.ts';
import { checkPageErrors, checkPartsLeft, checkUnread } from './check/asks/page-says.ts';
import { checkPageWords } from './check/asks/page-words.ts';
import { checkPartsCalled } from './check/asks/parts-called.ts';
import { checkRange } from './check/asks/range.ts';
import { checkReachable } from './check/asks/reachable.ts';
import { checkRequired } from './check/asks/required.ts';
import { inSkippedParts } from './check/asks/skipped-part.ts';
import { checkTickNeeds } from './check/asks/tick-needs.ts';
import { checkUnderLines } from './check/asks/under-lines.ts';
import { mayStayEmptyIn } from './check/asks/waits.ts';
import { checkWordGiven } from './check/asks/word-given.ts';
import { checkWrittenAsSaid } from './check/asks/written-as-said.ts';
import { checkYesNeedsAnywhere, checkYesNeedsShown } from './check/asks/yes-needs.ts';
import type { CheckContext } from './check/context.ts';
import { checkBegunInMonth } from './check/days/begun-in-month.ts';
import { checkBoundSaid } from './check/days/bound-said.ts';
import { checkClassAge } from './check/days/class-age.ts';
import { checkDayAsTold } from './check/days/day-as-told.ts';
import { checkDaysTold } from './check/days/days-told.ts';
import { checkDelaySaid } from './check/days/delay-said.ts';
import { checkEndOfKnown } from './check/days/end-of-known.ts';
import { checkHappenedWithin } from './check/days/happened-within.ts';
import { checkIllWhileWorking } from './check/days/ill-while-working.ts';
import { checkLastDay } from './check/days/last-day.ts';
import { checkMonthsChosen } from './check/days/months-chosen.ts';
import { checkMonthLeftOut, checkOtherMonth, checkPaidMonth } from './check/days/months-declared.ts';
import { checkOrder } from './check/days/order.ts';
import { checkOrderSaid } from './check/days/order-said.ts';
import { checkOverlap } from './check/days/overlap.ts';
import { checkPaidOnADay } from './check/days/paid-on-a-day.ts';
import { checkPastOnly } from './check/days/past-only.ts';
import { checkSpanTold } from './check/days/span-told.ts';
import { checkThingOfAnother } from './check/days/thing-of-another.ts';
import { checkTimeSaid } from './check/days/time-said.ts';
import { checkTimesTold } from './check/days/times-told.ts';
import { checkTogetherApart } from './check/days/together-apart.ts';
import { checkTooOld } from './check/days/too-old.ts';
import { checkThatMade } from './check/finding.ts';
import { checkGuide } from './check/guide/guide.ts';
import { isNeededByGuide } from './check/guide/guide-yes-needs.ts';
import { checkTopicParts } from './check/guide/topic-parts.ts';
import { checkAlreadyTakenOff } from './check/money/already-taken-off.ts';
import { checkCorrectedTotal } from './check/money/corrected-total.ts';
import { checkDirectionSaid } from './check/money/direction-said.ts';
import { checkFigures } from './check/money/figures.ts';
import { checkHoursForNoPay } from './check/money/hours-for-no-pay.ts';
import { checkHoursInDays } from './check/money/hours-in-days.ts';
import { checkHoursOfAWeek } from './check/money/hours-of-a-week.ts';
import { checkKnownMonth } from './check/money/known-month.ts';
import { checkLineOfAnother } from './check/money/line-of-another.ts';
import { checkMonthForYear } from './check/money/month-for-year.ts';
import { checkMovedMonth } from './check/money/moved-month.ts';
import { checkNotToCount } from './check/money/not-to-count.ts';
import { checkPaidAsTold } from './check/money/paid-as-told.ts';
import { checkPaidInMonth } from './check/money/paid-in-month.ts';
import { checkPaidToWhom } from './check/money/paid-to-whom.ts';
import { checkPapersOfPeople } from './check/money/papers-of-people.ts';
import { checkPayersAdded } from './check/money/payers-added.ts';
import { checkPayslipYear } from './check/money/payslip-year.ts';
import { checkPeriodOfSum } from './check/money/period-of-sum.ts';
import { checkRowOfAnother } from './check/money/row-of-another.ts';
import { checkSlipOfSum } from './check/money/slip-of-sum.ts';
import { checkSortOfMoney } from './check/money/sort-of-money.ts';
import { checkSum } from './check/money/sum.ts';
import { checkSumOfSoMany } from './check/money/sum-of-so-many.ts';
import { checkSumSaid } from './check/money/sum-said.ts';
import { checkTimesShown } from './check/money/times-shown.ts';
import { checkTimesTen } from './check/money/times-ten.ts';
import { checkToldForNobody } from './check/money/told-for-nobody.ts';
import { checkToldOfOther, toldOfOther } from './check/money/told-of-other.ts';
import { checkTotalOfShown } from './check/money/total-of-shown.ts';
import { withTotalsCalled } from './check/money/totals-called.ts';
import { checkUnitOfAnother } from './check/money/unit-of-another.ts';
import { checkWorkedByFormula } from './check/money/worked-by-formula.ts';
import { checkWorkedOut } from './check/money/worked-out.ts';
import { checkFiles } from './check/papers/file.ts';
import { checkFilesListed } from './check/papers/files-listed.ts';
import { checkOfChosenOne } from './check/papers/of-chosen-one.ts';
import { checkOwnAccount } from './check/papers/own-account.ts';
import { checkPaperDetails } from './check/papers/paper-details.ts';
import { checkPaperTwice } from './check/papers/paper-twice.ts';
import { checkPapers } from './check/papers/papers.ts';
import { checkAgeTold } from './check/people/age-told.ts';
import { checkAgesAsked } from './check/people/ages-asked.ts';
import { checkAllToTick } from './check/people/all-to-tick.ts';
import { checkAloneInCouple } from './check/people/alone-in-couple.ts';
import { checkAttachedApart } from './check/people/attached-apart.ts';
import { checkBirths } from './check/people/births.ts';
import { checkChildNamedWhere } from './check/people/child-named-where.ts';
import { checkChildTooOld } from './check/people/child-too-old.ts';
import { checkChildrenAlternate } from './check/people/children-alternate.ts';
import { checkChildrenChosen } from './check/people/children-chosen.ts';
import { checkChildrenOrNone } from './check/people/children-or-none.ts';
import { checkChildrenTold } from './check/people/children-told.ts';
import { checkCount } from './check/people/count.ts';
import { checkCountedByChoice } from './check/people/counted-by-choice.ts';
import { checkCountedInRows } from './check/people/counted-in-rows.ts';
import { checkPartnerAtHome, checkPartnerLeft, checkPartnerTold } from './check/people/couple.ts';
import { checkStillTogether, checkWidowed } from './check/people/couple-apart.ts';
import { checkDeliveredThen } from './check/people/delivered-then.ts';
import { checkEventStatus } from './check/people/event-status.ts';
import { checkHomeInTurn } from './check/people/home-in-turn.ts';
import { checkHomeOfEach } from './check/people/home-of-each.ts';
import { checkHomesApart } from './check/people/homes-apart.ts';
import {
  checkAdultsOfCouple,
  checkHouseholdLeast,
  checkHouseholdOfRequest,
} from './check/people/household-least.ts';
import { checkKinBirths } from './check/people/kin-births.ts';
import { checkKnownBirth } from './check/people/known-birth.ts';
import { checkLevelOfEach } from './check/people/level-of-each.ts';
import { checkLivesWith } from './check/people/lives-with.ts';
import { checkNirOfNamed } from './check/people/nir-of-named.ts';
import { checkNoChangeBut } from './check/people/no-change-but.ts';
import { checkPaidForOneHere } from './check/people/paid-for-one-here.ts';
import { checkPersonChosen } from './check/people/person-chosen.ts';
import { checkSituationTold } from './check/people/situation-told.ts';
import { checkStillThere } from './check/people/still-there.ts';
import { checkTiedButAlone } from './check/people/tied-but-alone.ts';
import { checkToBeIn } from './check/people/to-be-in.ts';
import { checkTogetherTold } from './check/people/together-told.ts';
import { checkTwoPartners } from './check/people/two-partners.ts';
import { checkWhoLeft } from './check/people/who-left.ts';
import { toldOnce } from './check/told-once.ts';
import { stateOf } from './values/answer.ts';

export const checks: Record<string, (context: CheckContext) => Finding[]> = {
  required: checkRequired,
  'marks-unseen': checkMarksUnseen,
  'each-of': checkEachOf,
  boxes: checkBoxes,
  'days-ticked': checkDaysTicked,
  'word-given': checkWordGiven,
  'chosen-before': checkChosenBefore,
  'choice-asked': checkChoiceAsked,
  reachable: checkReachable,
  format: checkFormat,
  'written-as-said': checkWrittenAsSaid,
  'days-told': checkDaysTold,
  'day-as-told': checkDayAsTold,
  file: checkFiles,
  'files-listed': checkFilesListed,
  range: checkRange,
  'page-rules': checkPageRules,
  'page-words': checkPageWords,
  order: checkOrder,
  'order-said': checkOrderSaid,
  'bound-said': checkBoundSaid,
  'happened-within': checkHappenedWithin,
  overlap: checkOverlap,
  'together-apart': checkTogetherApart,
  births: checkBirths,
  'times-told': checkTimesTold,
  'time-said': checkTimeSaid,
  'last-day': checkLastDay,
  'delay-said': checkDelaySaid,
  'too-old': checkTooOld,
  'span-told': checkSpanTold,
  'ill-while-working': checkIllWhileWorking,
  sum: withTotalsCalled(checkSum),
  'sum-said': withTotalsCalled(checkSumSaid),
  'total-of-shown': withTotalsCalled(checkTotalOfShown),
  'known-month': checkKnownMonth,
  'corrected-total': checkCorrectedTotal,
  'already-taken-off': checkAlreadyTakenOff,
  'worked-out': checkWorkedOut,
  'worked-by-formula': checkWorkedByFormula,
  'slip-of-sum': checkSlipOfSum,
  agreement: checkAgreement,
  same: checkSameAsKnown,
  copied: checkCopied,
  'number-shown': checkNumberShown,
  'one-of-two': checkOneOfTwo,
  'siret-of-siren': checkSiretOfSiren,
  'as-on-paper': checkAsOnPaper,
  count: checkCount,
  'counted-in-rows': checkCountedInRows,
  'all-to-tick': checkAllToTick,
  'known-birth': checkKnownBirth,
  'kin-births': checkKinBirths,
  'nir-of-named': checkNirOfNamed,
  'delivered-then': checkDeliveredThen,
  'not-to-count': checkNotToCount,
  papers: checkPapers,
  'paper-details': checkPaperDetails,
  'paper-twice': checkPaperTwice,
  'paid-month': checkPaidMonth,
  'paid-on-a-day': checkPaidOnADay,
  'other-month': checkOtherMonth,
  'begun-in-month': checkBegunInMonth,
  'month-left-out': checkMonthLeftOut,
  'months-chosen': checkMonthsChosen,
  figures: checkFigures,
  'payslip-year': checkPayslipYear,
  'sort-of-money': checkSortOfMoney,
  'paid-as-told': checkPaidAsTold,
  'paid-to-whom': checkPaidToWhom,
  'line-of-another': checkLineOfAnother,
  'row-of-another': checkRowOfAnother,
  [toldOfOther]: checkToldOfOther,
  'hours-for-no-pay': checkHoursForNoPay,
  'hours-of-a-week': checkHoursOfAWeek,
  'hours-in-days': checkHoursInDays,
  'unit-of-another': checkUnitOfAnother,
  'payers-added': checkPayersAdded,
  'times-ten': checkTimesTen,
  contradiction: checkContradiction,
  'no-but-given': checkNoButGiven,
  [noThenGiven]: checkNoThenGiven,
  'told-of-work': checkToldOfWork,
  'trained-told': checkTrainedTold,
  'no-room-for': checkNoRoomFor,
  'who-pays': checkWhoPays,
  'no-work-but-employer': checkNoWorkButEmployer,
  'lodged-free': checkLodgedFree,
  'not-moved': checkNotMoved,
  'own-account': checkOwnAccount,
  'only-if': checkOnlyIf,
  'filled-though': checkFilledThough,
  'past-only': checkPastOnly,
  'none-of-these': checkNoneOfThese,
  'known-already': checkKnownAlready,
  'no-work-but-pays': checkNoWorkButPays,
  'still-there': checkStillThere,
  'thing-of-another': checkThingOfAnother,
  'denied-but-known': checkDeniedButKnown,
  'told-by-others': checkToldByOthers,
  'none-chosen-but-amount': checkNoneChosenButAmount,
  'paid-in-month': checkPaidInMonth,
  'times-shown': checkTimesShown,
  'home-in-turn': checkHomeInTurn,
  'two-partners': checkTwoPartners,
  'children-chosen': checkChildrenChosen,
  'children-or-none': checkChildrenOrNone,
  'adults-of-couple': checkAdultsOfCouple,
  'sum-of-so-many': checkSumOfSoMany,
  'told-for-nobody': checkToldForNobody,
  'age-told': checkAgeTold,
  'counted-by-choice': checkCountedByChoice,
  'first-or-again': checkFirstOrAgain,
  'maintenance-direction': checkMaintenanceDirection,
  'end-of-known': checkEndOfKnown,
  'level-of-each': checkLevelOfEach,
  'unpaid-chosen': checkUnpaidChosen,
  'direction-said': checkDirectionSaid,
  'event-status': checkEventStatus,
  'no-change-but': checkNoChangeBut,
  'paid-for-one-here': checkPaidForOneHere,
  'to-be-in': checkToBeIn,
  'alone-in-couple': checkAloneInCouple,
  'attached-apart': checkAttachedApart,
  'still-together': checkStillTogether,
  widowed: checkWidowed,
  'household-least': checkHouseholdLeast,
  'household-of-request': checkHouseholdOfRequest,
  'home-of-each': checkHomeOfEach,
  'ages-asked': checkAgesAsked,
  'child-too-old': checkChildTooOld,
  'class-age': checkClassAge,
  'told-in-words': checkToldInWords,
  'told-to-say-yes': checkToldToSayYes,
  'told-but-zero': checkToldButZero,
  'home-told-but-zero': checkHomeToldButZero,
  'slip-in-words': checkSlipInWords,
  'work-in-lines': checkWorkInLines,
  'worked-unpaid': checkWorkedUnpaid,
  'account-replaced': checkAccountReplaced,
  'paid-before-work': checkPaidBeforeWork,
  'paid-every-month': checkPaidEveryMonth,
  'paid-in-part': checkPaidInPart,
  'partner-at-home': checkPartnerAtHome,
  'partner-left': checkPartnerLeft,
  'partner-told': checkPartnerTold,
  'lives-with': checkLivesWith,
  'situation-told': checkSituationTold,
  'tied-but-alone': checkTiedButAlone,
  'together-told': checkTogetherTold,
  'children-told': checkChildrenTold,
  'children-alternate': checkChildrenAlternate,
  'homes-apart': checkHomesApart,
  'child-named-where': checkChildNamedWhere,
  'changed-value': checkChanged,
  'page-error': checkPageErrors,
  unread: checkUnread,
  'yes-needs': checkYesNeedsAnywhere,
  'yes-needs-shown': checkYesNeedsShown,
  'yes-but-zero': checkYesButZero,
  'under-lines': checkUnderLines,
  'named-detail': checkNamedDetail,
  'needed-together': checkNeededTogether,
  'half-told': checkHalfTold,
  'tick-needs': checkTickNeeds,
  'choice-needs': checkChoiceNeeds,
  'of-chosen-one': checkOfChosenOne,
  'paid-by-office': checkPaidByOffice,
  'who-left': checkWhoLeft,
  'person-chosen': checkPersonChosen,
  'month-for-year': checkMonthForYear,
  'period-of-sum': checkPeriodOfSum,
  'moved-month': checkMovedMonth,
  'papers-of-people': checkPapersOfPeople,
  'parts-called': checkPartsCalled,
  'parts-left': checkPartsLeft,
  'messages-beside': checkMessagesBeside,
  [choiceLeft]: checkChoicesLeft,
  'topic-parts': checkTopicParts,
  guide: checkGuide,
};

/** Every finding of a page, in the order of its cases; those of the whole page last. Cost grows with the cases. */
export function check(context: CheckContext): Finding[] {
  const place = new Map(context.page.fields.map((field, index) => [field.id, index]));
  const at = (finding: Finding): number => place.get(finding.fieldId ?? '') ?? Number.POSITIVE_INFINITY;
  const findings = Object.values(checks).flatMap((make) => make(context));
  const byId = new Map(context.asked.map((field) => [field.id, field]));
  const mayStayEmpty = mayStayEmptyIn(context);
  const isInSkippedPart = inSkippedParts(context.page);
  const isLeftOpen = (finding: Finding): boolean => {
    const { check: kind, source, status, fieldId } = finding;
    if (status !== 'problem' || kind === 'changed-value' || kind === choiceLeft) return false;
    const field = byId.get(fieldId ?? '');
    if (field === undefined || stateOf(field) !== 'empty') return false;
    if (isInSkippedPart(field)) return true;
    if (source !== null && kind !== 'every-question' && kind !== 'yes-needs') return false;
    // What the guide knows to go with a yes is wanted on a page that calls it optional too.
    const own = context.procedure && checkThatMade(context.procedure, finding);
    return !(own?.kind === 'yes-needs' && isNeededByGuide(own, field, context)) && mayStayEmpty(field);
  };
  const standing = findings.filter((one) => !isLeftOpen(one));
  return toldOnce(standing).sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
