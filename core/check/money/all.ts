/** The checks of money, in the order they are made: of sums, then of whose money it is, of which paper and of which month. */
import { checkAlreadyTakenOff } from './already-taken-off.ts';
import { checkCorrectedTotal } from './corrected-total.ts';
import { checkFigureOfPart } from './figure-of-part.ts';
import { checkFigures } from './figures.ts';
import { checkHoursAndRates } from './hours-and-rates.ts';
import { checkHoursAtMost } from './hours-at-most.ts';
import { checkHoursForNoPay } from './hours-for-no-pay.ts';
import { checkHoursInDays } from './hours-in-days.ts';
import { checkHoursKnown } from './hours-known.ts';
import { checkHoursOfAWeek } from './hours-of-a-week.ts';
import { checkKnownMonth } from './known-month.ts';
import { checkLeftOrWhole } from './left-or-whole.ts';
import { checkLineChosen } from './line-chosen.ts';
import { checkLineOfAnother } from './line-of-another.ts';
import { checkMonthsOfPeriod } from './months-of-period.ts';
import { checkPaidAsTold } from './paid-as-told.ts';
import { checkPaidToWhom } from './paid-to-whom.ts';
import { checkPartOfTotal } from './part-of-total.ts';
import { checkPayersAdded } from './payers-added.ts';
import { checkPayslipYear } from './payslip-year.ts';
import { checkRentAndCharges } from './rent-and-charges.ts';
import { checkRowOfAnother } from './row-of-another.ts';
import { checkShareOfMonth } from './share-of-month.ts';
import { checkSharedOut } from './shared-out.ts';
import { checkSlipOfSum } from './slip-of-sum.ts';
import { checkSlipOverCases } from './slip-over-cases.ts';
import { checkSortOfMoney } from './sort-of-money.ts';
import { checkSum } from './sum.ts';
import { checkSumSaid } from './sum-said.ts';
import { checkTimesTen } from './times-ten.ts';
import { checkToldByMonth } from './told-by-month.ts';
import { checkToldOfOther, toldOfOther } from './told-of-other.ts';
import { checkTotalDeclared } from './total-declared.ts';
import { checkTotalOfRows } from './total-of-rows.ts';
import { checkTotalOfShown } from './total-of-shown.ts';
import { checkTotalsAlike } from './totals-alike.ts';
import { withTotalsCalled } from './totals-called.ts';
import { checkUnitOfAnother } from './unit-of-another.ts';
import { checkWorkedByFormula } from './worked-by-formula.ts';
import { checkWorkedOut } from './worked-out.ts';
import { checkZeroRefused } from './zero-refused.ts';

export const sumChecks = {
  sum: withTotalsCalled(checkSum),
  'sum-said': withTotalsCalled(checkSumSaid),
  'total-of-rows': checkTotalOfRows,
  'total-of-shown': withTotalsCalled(checkTotalOfShown),
  'total-declared': withTotalsCalled(checkTotalDeclared),
  'totals-alike': checkTotalsAlike,
  'known-month': checkKnownMonth,
  'corrected-total': checkCorrectedTotal,
  'already-taken-off': checkAlreadyTakenOff,
  'left-or-whole': checkLeftOrWhole,
  'worked-out': checkWorkedOut,
  'worked-by-formula': checkWorkedByFormula,
  'part-of-total': checkPartOfTotal,
  'slip-of-sum': checkSlipOfSum,
};

export const moneyChecks = {
  figures: checkFigures,
  'figure-of-part': checkFigureOfPart,
  'payslip-year': checkPayslipYear,
  'sort-of-money': checkSortOfMoney,
  'paid-as-told': checkPaidAsTold,
  'paid-to-whom': checkPaidToWhom,
  'line-chosen': checkLineChosen,
  'line-of-another': checkLineOfAnother,
  'row-of-another': checkRowOfAnother,
  [toldOfOther]: checkToldOfOther,
  'hours-for-no-pay': checkHoursForNoPay,
  'zero-refused': checkZeroRefused,
  'told-by-month': checkToldByMonth,
  'hours-known': checkHoursKnown,
  'slip-over-cases': checkSlipOverCases,
  'hours-of-a-week': checkHoursOfAWeek,
  'hours-at-most': checkHoursAtMost,
  'hours-and-rates': checkHoursAndRates,
  'hours-in-days': checkHoursInDays,
  'unit-of-another': checkUnitOfAnother,
  'payers-added': checkPayersAdded,
  'times-ten': checkTimesTen,
  'months-of-period': checkMonthsOfPeriod,
  'share-of-month': checkShareOfMonth,
  'shared-out': checkSharedOut,
  'rent-and-charges': checkRentAndCharges,
};
