import type { Progress } from '../assessment.ts';
import { hasFinalButton } from '../detect/final-buttons.ts';
import { matchCases } from '../detect/match-cases.ts';
import { givesPaper } from '../detect/score.ts';
import type { Procedure } from '../pack.ts';
import type { Field, PageModel } from '../page-model.ts';
import { isAsked, textOf } from '../values/answer.ts';
import type { CheckKey } from '../values/numbers.ts';
import { fold } from '../wording/fold.ts';
import { isAside } from './aside.ts';
import { datesOf, type PageDate } from './days/page-dates.ts';
import { recapIn, shownIn } from './recap/shown.ts';
import { datesShown } from './recap/shown-dates.ts';

/** What a check may look at. */
export interface CheckContext {
  page: PageModel;
  /** Cases the person is asked to fill: no search box, no letter to subscribe to, nothing greyed out or only shown. */
  asked: Field[];
  dates: PageDate[];
  /** Amounts and « Oui » and « Non » the page only shows, see shown.ts. */
  shown: Field[];
  /** What is to be read again above the button that sends: of a recap, all that it says. */
  recap: Field[];
  /** Of its lines, the already-written amounts she changed on the pages before; `initial` is what was there first. */
  changedBefore: Field[];
  /** Line of the recap → case of the guide it answers. */
  recapCaseOf: ReadonlyMap<string, string>;
  today: Temporal.PlainDate;
  procedure: Procedure | null;
  stepId: string | null;
  /** Case id → the fields that are it; two when found twice. */
  cases: ReadonlyMap<string, Field[]>;
  caseOf: ReadonlyMap<string, string>;
  progress: Progress;
  checkKey: CheckKey;
}

export function contextOf(
  page: PageModel,
  rest: Omit<CheckContext, 'page' | 'asked' | 'dates' | 'shown' | 'recap' | 'changedBefore' | 'recapCaseOf'>,
): CheckContext {
  const asked = page.fields.filter(
    (field) => isAsked(field) && field.kind !== 'search' && field.valueType !== 'search' && !isAside(field),
  );
  const held = heldIn(page, asked, rest.procedure);
  const recap = [...recapOf(page, asked, rest.procedure), ...held];
  return {
    page,
    asked,
    dates: [...datesOf(asked), ...datesShown(recap)],
    shown: [
      ...shownIn(page),
      ...held.filter(({ valueType }) => valueType === 'amount' || valueType === 'yes-no'),
    ],
    recap,
    changedBefore: [],
    recapCaseOf: matchCases(recap, rest.procedure?.cases ?? []).caseOf,
    ...rest,
  };
}

/** Answers shown again in cases that cannot be changed, above the last button and with nothing left to answer. */
function heldIn(page: PageModel, asked: readonly Field[], procedure: Procedure | null): Field[] {
  if (!procedure || !hasFinalButton(page, procedure) || asked.some(isQuestion)) return [];
  return page.fields.filter((field) => !isAsked(field) && field.kind !== 'password');
}

/** Not a word given on what is shown, nor a box beside it. */
function isQuestion({ valueType, kind }: Field): boolean {
  return valueType !== 'consent' && kind !== 'checkbox';
}

const summary =
  /^(?:resume|recapitulatif|synthese|relecture) (?:de |du |des )?(?:votre |ma |la |vos |mes |ce que )?(?:declar|demand|repons|saisi|actualis|dossier|situation)/;

/** « Résumé de votre déclaration » and « Suivant »: all that was said is shown again, and sent on the next page. */
function isSummary({ headings, step, buttons }: PageModel, asked: readonly Field[]): boolean {
  const titles = [...headings.map(({ text }) => text), step?.title ?? ''];
  return (
    asked.length === 0 &&
    buttons.some(({ role }) => role === 'next') &&
    titles.some((title) => summary.test(fold(title).replace(/^etape \d+ (?:sur )?\d+ /, '')))
  );
}

function recapOf(page: PageModel, asked: readonly Field[], procedure: Procedure | null): Field[] {
  if (!procedure) return [];
  const isAtEnd = hasFinalButton(page, procedure) || isSummary(page, asked);
  if (!isAtEnd && !givesPaper(page, procedure)) return [];
  // The name of a case beside its unit, and the answers it offers, show nothing that was answered.
  const ofCases = new Set(page.fields.flatMap(({ label, options }) => [label, ...options]).map(fold));
  ofCases.delete('');
  const all = recapIn(page).filter((line) => !ofCases.has(fold(line.label || (textOf(line) ?? ''))));
  const questions = asked.filter(isQuestion);
  // A page where papers are chosen is filled in, whatever it says of them.
  if (questions.some(({ kind }) => kind === 'file')) return shownIn(page);
  // Beside a form's own cases, words after a name may be anything: a telephone, an address to write to.
  if (all.length <= questions.length) return shownIn(page);
  // Where nothing is sent, a line that is not understood may be anything the site says.
  return isAtEnd ? all : all.filter(({ valueType }) => valueType !== 'unknown');
}
