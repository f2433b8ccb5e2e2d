import { withChangedBefore } from './assess/changed-before.ts';
import { doubtsBefore } from './assess/doubts-before.ts';
import { lostCases } from './assess/lost-cases.ts';
import { nameableOf, reviewOf } from './assess/review.ts';
import { sentOf } from './assess/sent.ts';
import { stepsOf } from './assess/steps.ts';
import { unreadRules } from './assess/unread-rules.ts';
import { verdictOf } from './assess/verdict.ts';
import { withYears } from './assess/years.ts';
import type { Assessment, Progress } from './assessment.ts';
import { dayAt } from './calendar/months.ts';
import { withNumberedRows } from './check/asks/numbered-rows.ts';
import { withoutNumbers } from './check/asks/numbers-before.ts';
import { withSignedCases } from './check/asks/required-signs.ts';
import { withCellNames } from './check/cell-names.ts';
import { type CheckContext, contextOf } from './check/context.ts';
import { withWholeAmounts } from './check/euros-and-cents.ts';
import { withHelpApart } from './check/help-apart.ts';
import { withMarkedRows, withMonthsOfBoxes } from './check/marked-rows.ts';
import { withMeanings } from './check/meanings.ts';
import { withMonthsBack } from './check/months-back.ts';
import { withNumbersNamed } from './check/numbers-named.ts';
import { withSentences } from './check/paragraphs.ts';
import { withPartsOfGroups } from './check/parts-of-groups.ts';
import { withPlainLines } from './check/plain-lines.ts';
import { withPlainTitles } from './check/plain-titles.ts';
import { withFirstRows, withNamelessRows } from './check/recap/first-rows.ts';
import { isShown } from './check/recap/shown.ts';
import { withRowsOfPeople } from './check/rows-of-people.ts';
import { withSmallLetters } from './check/small-letters.ts';
import { withUnitsAfter } from './check/units-after.ts';
import { check } from './check.ts';
import { calledAs } from './detect/called-as.ts';
import { withFinalButtons, withRecapButton } from './detect/final-buttons.ts';
import { matchCases } from './detect/match-cases.ts';
import { detect, signIn } from './detect.ts';
import type { FirstValues } from './first-values.ts';
import type { Procedure } from './pack.ts';
import type { PageModel } from './page-model.ts';
import type { CheckKey } from './values/numbers.ts';
import { foldingOnce } from './wording/fold.ts';

/**
 * Everything the panel shows of a page.
 * @param procedures the guides of this host
 * @param today ISO date (« 2026-11-24 ») as it is for the person, or ISO instant (« 2026-11-24T11:00:00Z »)
 * @param checkKey whether an IBAN, a NIR… carries the right key; unknown while nobody answered
 * @param firstValues what amounts of the pages before first held
 * @param timeZone her time zone, used when `today` is an instant
 */
export function assess(
  read: PageModel,
  procedures: readonly Procedure[],
  progress: Progress,
  today: string,
  timeZone: string,
  checkKey: CheckKey = () => 'unknown',
  firstValues: FirstValues = {},
): Assessment {
  return foldingOnce(() => assessed(read, procedures, progress, today, timeZone, checkKey, firstValues));
}

/** What is understood of a page besides what its script told, each on what those before it made of it. */
const readings = [
  withHelpApart,
  withWholeAmounts,
  withSentences,
  withUnitsAfter,
  withNumbersNamed,
  withNamelessRows,
  withFirstRows,
  withNumberedRows,
  withoutNumbers,
  withMarkedRows,
  withMonthsOfBoxes,
  withPartsOfGroups,
  withRowsOfPeople,
  withCellNames,
  withSignedCases,
  withPlainLines,
  withPlainTitles,
  withRecapButton,
];

function assessed(
  read: PageModel,
  procedures: readonly Procedure[],
  progress: Progress,
  today: string,
  timeZone: string,
  checkKey: CheckKey,
  firstValues: FirstValues,
): Assessment {
  const day = today.includes('T') ? dayAt(today, timeZone) : Temporal.PlainDate.from(today);
  const asRead = readings.reduce((page, better) => better(page), withSmallLetters(read, procedures));
  const place = detect(withYears(asRead, day), procedures);
  const procedure =
    procedures.find(
      (one) => one.portal === place?.portal && one.id === place.procedure && one.id !== signIn,
    ) ?? null;
  const named = withMonthsBack(asRead, procedure, day);
  const page = withFinalButtons(withMeanings(named, procedure), procedure, place?.stepId ?? null);
  const sent = sentOf(withYears(page, day), place, procedure, progress, procedures, day);
  const contextAt = (its: PageModel): CheckContext => {
    const context = contextOf(its, {
      ...matchCases(its.fields, procedure?.cases ?? []),
      today: day,
      procedure,
      stepId: place?.stepId ?? null,
      progress,
      checkKey,
    });
    return sent.state === 'sent' ? context : withChangedBefore(context, read, place, firstValues);
  };
  const context = contextAt(page);
  // On a translated page and on the stop list nothing is concluded, not even that a case is empty.
  const isMute = page.stopped !== null || page.isTranslated;
  const made = isMute ? [] : check(context);
  const findings = isMute ? [] : [...made, ...unreadRules(context, made, (its) => check(contextAt(its)))];
  const verdict = verdictOf(context, place, findings, sent);
  const before = isMute ? [] : doubtsBefore(context, place);
  const lost = isMute ? [] : lostCases(context);
  const called = isMute || place ? null : calledAs(asRead, procedures);
  return {
    page,
    shown: isMute ? [] : context.recap.filter(isShown),
    nameable: isMute ? [] : nameableOf(context),
    place,
    steps: stepsOf(procedure, place, progress, sent, context.cases),
    findings,
    review: isMute ? [] : reviewOf(context, findings, progress),
    verdict,
    sent,
    isCalm: verdict === 'complete',
    ...(before.length > 0 ? { doubtsBefore: before } : {}),
    ...(lost.length > 0 ? { lostCases: lost } : {}),
    ...(called ? { calledAs: `${called.portal}/${called.id}` } : {}),
  };
}
