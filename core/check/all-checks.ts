/**
 * The closed list of checks. The first are made on every page, known or not; the last are those a guide asks for, in the
 * kinds of core/pack/check-schema.ts. A check says problem, ok, unknown or question; what cannot be read is never ok.
 */
import type { Finding } from '../assessment.ts';
import { checkAccountClosed } from './answers/account-closed.ts';
import { checkAccountReplaced } from './answers/account-replaced.ts';
import { checkAgreement } from './answers/agreement.ts';
import { checkAsOnPaper } from './answers/as-on-paper.ts';
import { checkAskedByNoun } from './answers/asked-by-noun.ts';
import { checkBracketChosen } from './answers/bracket-chosen.ts';
import { checkChanged } from './answers/changed.ts';
import { checkChildPayDenied } from './answers/child-pay-denied.ts';
import { checkChoiceTold } from './answers/choice-told.ts';
import { checkContradiction } from './answers/contradiction.ts';
import { checkCopied } from './answers/copied.ts';
import { checkDeniedButKnown } from './answers/denied-but-known.ts';
import { checkDeniedByChoice } from './answers/denied-by-choice.ts';
import { checkDepartmentLeft } from './answers/department-left.ts';
import { checkDirectionTicked } from './answers/direction-ticked.ts';
import { checkEmployerLeft } from './answers/employer-left.ts';
import { checkEmployersTold } from './answers/employers-told.ts';
import { checkFirstOrAgain } from './answers/first-or-again.ts';
import { checkHomeToldButZero } from './answers/home-told-but-zero.ts';
import { checkIsNoSuchThing } from './answers/is-no-such-thing.ts';
import { checkKindOfHome } from './answers/kind-of-home.ts';
import { checkKnownAlready } from './answers/known-already.ts';
import { checkLodgedFree } from './answers/lodged-free.ts';
import { checkMaintenanceDirection } from './answers/maintenance-direction.ts';
import { checkNoButGiven } from './answers/no-but-given.ts';
import { checkNoRoomFor } from './answers/no-room-for.ts';
import { checkNoThenGiven, noThenGiven } from './answers/no-then-given.ts';
import { checkNoWorkButEmployer } from './answers/no-work-but-employer.ts';
import { checkNoWorkButPays } from './answers/no-work-but-pays.ts';
import { checkNoneChosenButAmount } from './answers/none-chosen-but-amount.ts';
import { checkNoneChosenButTicked } from './answers/none-chosen-but-ticked.ts';
import { checkNoneIfAllZero } from './answers/none-if-all-zero.ts';
import { checkNoneTickedButGiven } from './answers/none-ticked-but-given.ts';
import { checkNotMoved } from './answers/not-moved.ts';
import { checkNumberShown } from './answers/number-shown.ts';
import { checkOneOfTwo } from './answers/one-of-two.ts';
import { checkOwnBusinessKnown } from './answers/own-business-known.ts';
import { checkPaidBeforeHire } from './answers/paid-before-hire.ts';
import { checkPaidBeforeWork } from './answers/paid-before-work.ts';
import { checkPaidByOffice } from './answers/paid-by-office.ts';
import { checkPaidEveryMonth } from './answers/paid-every-month.ts';
import { checkPaidInPart } from './answers/paid-in-part.ts';
import { checkPairedByPage } from './answers/paired-by-page.ts';
import { checkPaperOfWhom } from './answers/paper-of-whom.ts';
import { checkPayBeforeNo } from './answers/pay-before-no.ts';
import { checkPlaceNotServed } from './answers/place-not-served.ts';
import { checkReadAndDeclared } from './answers/read-and-declared.ts';
import { checkSameAsKnown } from './answers/same-as-known.ts';
import { checkSiretOfSiren } from './answers/siret-of-siren.ts';
import { checkSlipInWords } from './answers/slip-in-words.ts';
import { checkSourcesTicked } from './answers/sources-ticked.ts';
import { checkStatements } from './answers/statements.ts';
import { checkStayedButAway } from './answers/stayed-but-away.ts';
import { checkStillWorking } from './answers/still-working.ts';
import { checkToldBeforeButZero } from './answers/told-before-but-zero.ts';
import { checkToldButZero } from './answers/told-but-zero.ts';
import { checkToldByOthers } from './answers/told-by-others.ts';
import { checkToldInWords } from './answers/told-in-words.ts';
import { checkToldOfWork } from './answers/told-of-work.ts';
import { checkToldToSayNo } from './answers/told-to-say-no.ts';
import { checkToldToSayYes } from './answers/told-to-say-yes.ts';
import { checkTownAndCode } from './answers/town-and-code.ts';
import { checkTrainedTold } from './answers/trained-told.ts';
import { checkUnderNo } from './answers/under-no.ts';
import { checkUnpaidChosen } from './answers/unpaid-chosen.ts';
import { checkWhoPays } from './answers/who-pays.ts';
import { checkWorkInLines } from './answers/work-in-lines.ts';
import { checkWorkedUnpaid } from './answers/worked-unpaid.ts';
import { checkYesButZero } from './answers/yes-but-zero.ts';
import { checkZeroAfterNo } from './answers/zero-after-no.ts';
import { checkBoxAndCase } from './asks/box-and-case.ts';
import { checkBoxes } from './asks/boxes.ts';
import { boxesOfEach, checkBoxesOfEach } from './asks/boxes-of-each.ts';
import { checkChoiceAsked } from './asks/choice-asked.ts';
import { checkChoiceNeeds } from './asks/choice-needs.ts';
import { checkChoicesLeft, choiceLeft } from './asks/choices-left.ts';
import { checkChosenBefore } from './asks/chosen-before.ts';
import { checkChosenOnce } from './asks/chosen-once.ts';
import { checkDaysTicked } from './asks/days-ticked.ts';
import { checkDueIf, dueIf } from './asks/due-if.ts';
import { checkEachOf } from './asks/each-of.ts';
import { checkFileOrPromise } from './asks/file-or-promise.ts';
import { checkFilledThough } from './asks/filled-though.ts';
import { checkFormat } from './asks/format.ts';
import { checkHalfTold } from './asks/half-told.ts';
import { checkLeftBlank, leftBlank } from './asks/left-blank.ts';
import { checkLinesToMark } from './asks/lines-to-mark.ts';
import { checkMarksUnseen } from './asks/marks-unseen.ts';
import { checkMessagesBeside } from './asks/messages-beside.ts';
import { checkMostSaid } from './asks/most-said.ts';
import { checkNamedDetail } from './asks/named-detail.ts';
import { checkNeededFromAge } from './asks/needed-from-age.ts';
import { checkNeededTogether } from './asks/needed-together.ts';
import { checkNoneOfThese } from './asks/none-of-these.ts';
import { checkNotBoth } from './asks/not-both.ts';
import { checkOnlyIf } from './asks/only-if.ts';
import { checkOverThreshold } from './asks/over-threshold.ts';
import { checkPageRules } from './asks/page-rules.ts';
import { checkPageErrors, checkPartsLeft, checkUnread } from './asks/page-says.ts';
import { checkPageWords } from './asks/page-words.ts';
import { checkPartOfChoice } from './asks/part-of-choice.ts';
import { checkPartsCalled } from './asks/parts-called.ts';
import { checkRange } from './asks/range.ts';
import { checkReachable } from './asks/reachable.ts';
import { checkRequired } from './asks/required.ts';
import { checkShapeSaid } from './asks/shape-said.ts';
import { checkSortByNumber } from './asks/sort-by-number.ts';
import { checkTickCalled } from './asks/tick-called.ts';
import { checkTickNeeds } from './asks/tick-needs.ts';
import { checkUnderLines } from './asks/under-lines.ts';
import { checkWithAmount } from './asks/with-amount.ts';
import { checkWordGiven } from './asks/word-given.ts';
import { checkWordIfZero } from './asks/word-if-zero.ts';
import { checkWrittenAsSaid } from './asks/written-as-said.ts';
import { checkYesNeedsAnywhere, checkYesNeedsShown } from './asks/yes-needs.ts';
import type { CheckContext } from './context.ts';
import { checkAlreadySo } from './days/already-so.ts';
import { checkBegunInMonth } from './days/begun-in-month.ts';
import { checkBoundSaid } from './days/bound-said.ts';
import { checkClassAge } from './days/class-age.ts';
import { checkDayAsTold } from './days/day-as-told.ts';
import { checkDayOfSigning } from './days/day-of-signing.ts';
import { checkDayOfWhichSpan } from './days/day-of-which-span.ts';
import { checkDaysTold } from './days/days-told.ts';
import { checkDelaySaid } from './days/delay-said.ts';
import { checkEndOfKnown } from './days/end-of-known.ts';
import { checkFirstOfMonth } from './days/first-of-month.ts';
import { checkHappenedWithin } from './days/happened-within.ts';
import { checkIllWhileWorking } from './days/ill-while-working.ts';
import { checkLastDay } from './days/last-day.ts';
import { checkMonthsChosen } from './days/months-chosen.ts';
import { checkMonthLeftOut, checkOtherMonth, checkPaidMonth } from './days/months-declared.ts';
import { checkOfItsMonth } from './days/of-its-month.ts';
import { checkOnlyInMonth } from './days/only-in-month.ts';
import { checkOrder } from './days/order.ts';
import { checkOrderSaid } from './days/order-said.ts';
import { checkOrderUnsure, orderUnsure } from './days/order-unsure.ts';
import { checkOverButGoesOn } from './days/over-but-goes-on.ts';
import { checkOverlap } from './days/overlap.ts';
import { checkPaidOnADay } from './days/paid-on-a-day.ts';
import { checkPastOnly } from './days/past-only.ts';
import { checkSpanTold } from './days/span-told.ts';
import { checkThingOfAnother } from './days/thing-of-another.ts';
import { checkTimeSaid } from './days/time-said.ts';
import { checkTimesTold } from './days/times-told.ts';
import { checkTogetherApart } from './days/together-apart.ts';
import { checkTooOld } from './days/too-old.ts';
import { checkWeekdaySaid } from './days/weekday-said.ts';
import { checkWithinDeclared } from './days/within-declared.ts';
import { checkWithinSaid } from './days/within-said.ts';
import { checkGuide } from './guide/guide.ts';
import { checkTopicParts } from './guide/topic-parts.ts';
import { checkAddedToAnother } from './money/added-to-another.ts';
import { moneyChecks, sumChecks } from './money/all.ts';
import { checkDirectionOfTwo } from './money/direction-of-two.ts';
import { checkDirectionSaid } from './money/direction-said.ts';
import { checkMonthForYear } from './money/month-for-year.ts';
import { checkMovedMonth } from './money/moved-month.ts';
import { checkPaidAfterEnd } from './money/paid-after-end.ts';
import { checkPaidInMonth } from './money/paid-in-month.ts';
import { checkPapersOfPeople } from './money/papers-of-people.ts';
import { checkPayslipsInCases } from './money/payslips-in-cases.ts';
import { checkPeriodOfSum } from './money/period-of-sum.ts';
import { checkShareAtMost } from './money/share-at-most.ts';
import { checkSumOfSoMany } from './money/sum-of-so-many.ts';
import { checkTimesShown } from './money/times-shown.ts';
import { checkTimesTheMonths } from './money/times-the-months.ts';
import { checksToDeclare } from './money/to-declare.ts';
import { checkToldForNobody } from './money/told-for-nobody.ts';
import { checkToldInEachPart } from './money/told-in-each-part.ts';
import { checkTotalOfRun } from './money/total-of-run.ts';
import { checkBothSides } from './papers/both-sides.ts';
import { checkFiles } from './papers/file.ts';
import { checkFilesAtMost } from './papers/files-at-most.ts';
import { checkFilesListed } from './papers/files-listed.ts';
import { checkNoticeYear } from './papers/notice-year.ts';
import { checkOfChosenOne } from './papers/of-chosen-one.ts';
import { checkOwnAccount } from './papers/own-account.ts';
import { checkPaperDetails } from './papers/paper-details.ts';
import { checkPaperOfDenied } from './papers/paper-of-denied.ts';
import { checkPaperToSend } from './papers/paper-to-send.ts';
import { checkPaperTwice } from './papers/paper-twice.ts';
import { checkPapers } from './papers/papers.ts';
import { checkProofOfChoice } from './papers/proof-of-choice.ts';
import { checkWhenLower, whenLower } from './papers/when-lower.ts';
import { peopleChecks } from './people/all.ts';

export const checks: Record<string, (context: CheckContext) => Finding[]> = {
  required: checkRequired,
  'marks-unseen': checkMarksUnseen,
  'each-of': checkEachOf,
  boxes: checkBoxes,
  [boxesOfEach]: checkBoxesOfEach,
  'most-said': checkMostSaid,
  'sort-by-number': checkSortByNumber,
  'days-ticked': checkDaysTicked,
  'word-given': checkWordGiven,
  'word-if-zero': checkWordIfZero,
  'not-both': checkNotBoth,
  [leftBlank]: checkLeftBlank,
  'chosen-before': checkChosenBefore,
  'choice-asked': checkChoiceAsked,
  'chosen-once': checkChosenOnce,
  'needed-from-age': checkNeededFromAge,
  'file-or-promise': checkFileOrPromise,
  reachable: checkReachable,
  [dueIf]: checkDueIf,
  format: checkFormat,
  'written-as-said': checkWrittenAsSaid,
  'shape-said': checkShapeSaid,
  'days-told': checkDaysTold,
  'day-as-told': checkDayAsTold,
  'day-of-which-span': checkDayOfWhichSpan,
  file: checkFiles,
  'files-listed': checkFilesListed,
  'files-at-most': checkFilesAtMost,
  range: checkRange,
  'page-rules': checkPageRules,
  'page-words': checkPageWords,
  order: checkOrder,
  'order-said': checkOrderSaid,
  [orderUnsure]: checkOrderUnsure,
  'bound-said': checkBoundSaid,
  'first-of-month': checkFirstOfMonth,
  'within-said': checkWithinSaid,
  'paired-by-page': checkPairedByPage,
  'only-in-month': checkOnlyInMonth,
  'of-its-month': checkOfItsMonth,
  'within-declared': checkWithinDeclared,
  'happened-within': checkHappenedWithin,
  overlap: checkOverlap,
  'together-apart': checkTogetherApart,
  ...peopleChecks,
  'times-told': checkTimesTold,
  'time-said': checkTimeSaid,
  'last-day': checkLastDay,
  'day-of-signing': checkDayOfSigning,
  'delay-said': checkDelaySaid,
  'too-old': checkTooOld,
  'span-told': checkSpanTold,
  'ill-while-working': checkIllWhileWorking,
  ...sumChecks,
  agreement: checkAgreement,
  same: checkSameAsKnown,
  copied: checkCopied,
  'number-shown': checkNumberShown,
  'one-of-two': checkOneOfTwo,
  'siret-of-siren': checkSiretOfSiren,
  'as-on-paper': checkAsOnPaper,
  ...checksToDeclare,
  papers: checkPapers,
  'paper-to-send': checkPaperToSend,
  'paper-details': checkPaperDetails,
  'paper-twice': checkPaperTwice,
  'of-chosen-one': checkOfChosenOne,
  'paper-of-denied': checkPaperOfDenied,
  'both-sides': checkBothSides,
  [whenLower]: checkWhenLower,
  'paid-month': checkPaidMonth,
  'paid-after-end': checkPaidAfterEnd,
  'paid-on-a-day': checkPaidOnADay,
  'other-month': checkOtherMonth,
  'already-so': checkAlreadySo,
  'over-but-goes-on': checkOverButGoesOn,
  'begun-in-month': checkBegunInMonth,
  'month-left-out': checkMonthLeftOut,
  'months-chosen': checkMonthsChosen,
  ...moneyChecks,
  contradiction: checkContradiction,
  'no-but-given': checkNoButGiven,
  'asked-by-noun': checkAskedByNoun,
  'under-no': checkUnderNo,
  'none-if-all-zero': checkNoneIfAllZero,
  'none-ticked-but-given': checkNoneTickedButGiven,
  'child-pay-denied': checkChildPayDenied,
  [noThenGiven]: checkNoThenGiven,
  'told-of-work': checkToldOfWork,
  'trained-told': checkTrainedTold,
  'no-room-for': checkNoRoomFor,
  'zero-after-no': checkZeroAfterNo,
  'who-pays': checkWhoPays,
  'no-work-but-employer': checkNoWorkButEmployer,
  'lodged-free': checkLodgedFree,
  'kind-of-home': checkKindOfHome,
  'not-moved': checkNotMoved,
  'still-working': checkStillWorking,
  'choice-told': checkChoiceTold,
  'stayed-but-away': checkStayedButAway,
  'over-threshold': checkOverThreshold,
  'weekday-said': checkWeekdaySaid,
  'share-at-most': checkShareAtMost,
  'place-not-served': checkPlaceNotServed,
  'own-account': checkOwnAccount,
  'only-if': checkOnlyIf,
  'filled-though': checkFilledThough,
  'past-only': checkPastOnly,
  'none-of-these': checkNoneOfThese,
  'known-already': checkKnownAlready,
  'no-work-but-pays': checkNoWorkButPays,
  statements: checkStatements,
  'sources-ticked': checkSourcesTicked,
  'thing-of-another': checkThingOfAnother,
  'denied-but-known': checkDeniedButKnown,
  'department-left': checkDepartmentLeft,
  'town-and-code': checkTownAndCode,
  'times-the-months': checkTimesTheMonths,
  'told-in-each-part': checkToldInEachPart,
  'total-of-run': checkTotalOfRun,
  'direction-ticked': checkDirectionTicked,
  'added-to-another': checkAddedToAnother,
  'pay-before-no': checkPayBeforeNo,
  'own-business-known': checkOwnBusinessKnown,
  'bracket-chosen': checkBracketChosen,
  'told-by-others': checkToldByOthers,
  'none-chosen-but-amount': checkNoneChosenButAmount,
  'denied-by-choice': checkDeniedByChoice,
  'none-chosen-but-ticked': checkNoneChosenButTicked,
  'paid-in-month': checkPaidInMonth,
  'payslips-in-cases': checkPayslipsInCases,
  'times-shown': checkTimesShown,
  'sum-of-so-many': checkSumOfSoMany,
  'told-for-nobody': checkToldForNobody,
  'first-or-again': checkFirstOrAgain,
  'maintenance-direction': checkMaintenanceDirection,
  'end-of-known': checkEndOfKnown,
  'unpaid-chosen': checkUnpaidChosen,
  'direction-said': checkDirectionSaid,
  'direction-of-two': checkDirectionOfTwo,
  'class-age': checkClassAge,
  'told-in-words': checkToldInWords,
  'told-to-say-no': checkToldToSayNo,
  'is-no-such-thing': checkIsNoSuchThing,
  'told-to-say-yes': checkToldToSayYes,
  'read-and-declared': checkReadAndDeclared,
  'told-before-but-zero': checkToldBeforeButZero,
  'told-but-zero': checkToldButZero,
  'home-told-but-zero': checkHomeToldButZero,
  'slip-in-words': checkSlipInWords,
  'work-in-lines': checkWorkInLines,
  'worked-unpaid': checkWorkedUnpaid,
  'account-closed': checkAccountClosed,
  'account-replaced': checkAccountReplaced,
  'employer-left': checkEmployerLeft,
  'employers-told': checkEmployersTold,
  'paid-before-work': checkPaidBeforeWork,
  'paid-before-hire': checkPaidBeforeHire,
  'paid-every-month': checkPaidEveryMonth,
  'paper-of-whom': checkPaperOfWhom,
  'proof-of-choice': checkProofOfChoice,
  'notice-year': checkNoticeYear,
  'paid-in-part': checkPaidInPart,
  'changed-value': checkChanged,
  'page-error': checkPageErrors,
  unread: checkUnread,
  'yes-needs': checkYesNeedsAnywhere,
  'yes-needs-shown': checkYesNeedsShown,
  'yes-but-zero': checkYesButZero,
  'lines-to-mark': checkLinesToMark,
  'under-lines': checkUnderLines,
  'named-detail': checkNamedDetail,
  'needed-together': checkNeededTogether,
  'part-of-choice': checkPartOfChoice,
  'with-amount': checkWithAmount,
  'half-told': checkHalfTold,
  'tick-needs': checkTickNeeds,
  'tick-called': checkTickCalled,
  'box-and-case': checkBoxAndCase,
  'choice-needs': checkChoiceNeeds,
  'paid-by-office': checkPaidByOffice,
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
