import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { fold, hasWords } from '../wording/fold.ts';
import { closest } from '../wording/similar.ts';
import {
  asksForMonths,
  asksItsOwn,
  asksMuch,
  asksOneByOne,
  carriesOn,
  goesOn,
  insists,
  isAmidSteps,
  isAStep,
  isStepOfQuarter,
  ofAnother,
  ofAnyLetter,
} from './asks-much.ts';
import { isAroundIt, isHintedThere, isNeighboursAddress, isSaidThere, isSimulator } from './by-address.ts';
import { isTitledAs, sameTitle } from './called-otherwise.ts';
import { hasFinalButton, sameButton } from './final-buttons.ts';
import type { MatchedCases } from './match-cases.ts';
import {
  besideIt,
  isNamedAs,
  isNamedInText,
  isNeighbour,
  nameOverCases,
  namesOf,
  namingTitles,
  shortTexts,
  titlesOf,
} from './page-names.ts';

/** Points for each sign that the page belongs to a procedure. Wording first; the address only helps. */
const points = {
  strongTitle: 3,
  strongText: 2,
  atAddress: 3,
  weak: 1,
  case: 1,
  step: 1,
  finalButton: 2,
  months: 2,
  inside: 1,
  question: 2,
  address: 1,
};
/** A sign of the same sort counts so many times at most, so that no single sort decides alone. */
const most = { weak: 3, cases: 4 };

export interface Score {
  total: number;
  /** The page names the procedure, or shows several of its cases. */
  isNamed: boolean;
  /** Nothing but its address names it: where words name another, it is that one. */
  isNamedByAddress: boolean;
  /** How close its title is to the procedure's, 0 to 1: of two as likely, the better named. */
  nameCloseness: number;
  /** The person is in it: a case, a step or its last button, and not only a text about it. */
  isInside: boolean;
}

/** How much a page looks like a procedure; null when a title or the address says it is a neighbour of it. */
export function scoreOf(page: PageModel, procedure: Procedure, matched: MatchedCases): Score | null {
  const { recognise } = procedure;
  const titles = titlesOf(page);
  const closestTitle = (wordings: readonly string[], among: readonly string[] = titles): number =>
    Math.max(0, ...among.map((title) => closest(title, wordings)));
  // Only the page's own name can say it is another page: a receipt has a part called « Votre inscription ».
  const names = namesOf(page);
  if (names.some((name) => isNeighbour(name, procedure) || besideIt.test(fold(name)))) return null;
  if (isNeighboursAddress(page, recognise) || isSimulator(page, names)) return null;
  if (recognise.inside.includes('download') && givesWord(page)) return null;

  const ownNames = [...names, page.step?.title ?? '', ...nameOverCases(page)];
  const naming = namingTitles(page, procedure);
  const inTitle = recognise.nameOnly
    ? ownNames.some((name) => isNamedAs(name, recognise.strong))
    : naming.some((title) => isTitledAs(title, recognise.strong));
  const inText = !inTitle && !recognise.nameOnly && isNamedInText(page, procedure);
  const everything = [...titles.map(fold), ...shortTexts(page), ...labelsOf(page)];
  const weak = recognise.weak.filter((one) => everything.some((text) => hasWords(text, fold(one)))).length;
  const anchors = procedure.steps.flatMap((step) => step.anchors);
  const atStep = closestTitle(anchors) >= sameTitle;
  const atEnd = hasFinalButton(page, procedure);
  const isSaid = isSaidThere(page, recognise);
  const byAddress = isSaid || isHintedThere(page, recognise);

  const byMonths = asksForMonths(page, procedure);
  const cases = Math.min(matched.cases.size, most.cases);
  const isOfOther = names.some((name) => ofAnother.test(fold(name)));
  const byQuarter =
    !byMonths && weak > 0 && !isOfOther && !isAroundIt(page) && isStepOfQuarter(page, procedure);
  const byQuestion = asksOneByOne(page, matched);
  const byMarks = isMarked(everything, page, procedure, atEnd);
  const byItsWords =
    inTitle ||
    inText ||
    (byMonths && (weak > 0 || atEnd) && !isOfOther) ||
    byQuarter ||
    byQuestion ||
    byMarks ||
    (recognise.byCases !== null && matched.cases.size >= recognise.byCases);
  const atAddress =
    isSaid &&
    !isAroundIt(page) &&
    (isFilledIn(page, procedure, atEnd) || isAStep(page) || asksItsOwn(page, matched));
  const isAround = names.some((name) => aroundIt.test(fold(name)));
  const hasInside =
    ((inTitle || atAddress) && hasSignInside(page, procedure)) ||
    (isCalledIt(page, procedure) &&
      !isAround &&
      !isAroundIt(page) &&
      (isAmidSteps(page) || (asksMuch(page) && carriesOn(page))));
  const total =
    (inTitle
      ? points.strongTitle
      : atAddress
        ? points.atAddress
        : inText || byQuarter
          ? points.strongText
          : 0) +
    Math.min(weak, most.weak) * points.weak +
    cases * points.case +
    (atStep ? points.step : 0) +
    (atEnd ? points.finalButton : 0) +
    (byMonths || byQuarter ? points.months : 0) +
    (hasInside ? points.inside : 0) +
    (byQuestion ? points.question : 0) +
    (byAddress ? points.address : 0);
  return {
    total,
    nameCloseness: closestTitle(recognise.strong, recognise.nameOnly ? ownNames : naming),
    isNamed: byItsWords || atAddress,
    isNamedByAddress: atAddress && !byItsWords,
    isInside:
      cases > 0 ||
      byMonths ||
      byQuarter ||
      hasInside ||
      byMarks ||
      (page.step !== null && (inTitle || atStep)) ||
      atEnd ||
      atAddress ||
      (inTitle &&
        (asksMuch(page) ||
          insists(page) ||
          (goesOn(page) && !isAround) ||
          page.fields.some(({ kind }) => kind === 'file'))),
  };
}

/**
 * What a page that only speaks of the procedure does not do: it asks for the paper, where sending one is what the guide is
 * about, or for several answers; or nothing is left but to send.
 */
function isFilledIn(page: PageModel, { recognise }: Procedure, atEnd: boolean): boolean {
  if (atEnd && page.fields.every((field) => !isAsked(field) || field.kind === 'checkbox')) return true;
  if (recognise.inside.includes('upload')) return page.fields.some(({ kind }) => kind === 'file');
  if (recognise.inside.includes('download')) return givesPaper(page, { recognise });
  if (page.fields.filter(isAsked).every(({ valueType }) => ofAnyLetter.has(valueType))) return false;
  return atEnd || insists(page) || (asksMuch(page) && carriesOn(page));
}

/** Its own title is one of the names of the procedure, whole, and nothing but a year with it. */
const isCalledIt = ({ headings }: PageModel, { recognise }: Procedure): boolean =>
  headings.some(
    ({ level, text }) =>
      level === 1 &&
      recognise.strong.some((name) => fold(name) === fold(text).replace(/(?: de l annee)? 20\d\d$/, '')),
  );

/** « 1AJ », « 7UD »: on a page that only speaks of them, they name nothing. */
function isMarked(texts: readonly string[], page: PageModel, procedure: Procedure, atEnd: boolean): boolean {
  const marks = procedure.recognise.marks.filter((mark) => texts.some((text) => hasWords(text, fold(mark))));
  return marks.length > (atEnd ? 0 : 1) && isFilledIn(page, procedure, atEnd);
}

/** A paper to fetch, where fetching one is what the guide is about: pressing is all that is asked. */
export function givesPaper(page: PageModel, { recognise }: Pick<Procedure, 'recognise'>): boolean {
  return (
    recognise.inside.includes('download') &&
    page.buttons.some(
      ({ role, text }) => role === 'download' || closest(text, recognise.buttons) >= sameButton,
    )
  );
}

/** « Attestation mensuelle », on honour and sent: to be given, not to be fetched. */
function givesWord({ fields, buttons }: PageModel): boolean {
  return (
    fields.some(({ valueType }) => valueType === 'consent') &&
    buttons.some(({ role }) => role === 'submit-final')
  );
}

/** A case of a meaning, or a button, that the guide names as a sign of being in it. */
function hasSignInside(page: PageModel, { recognise }: Procedure): boolean {
  return (
    page.fields.some((field) => !field.disabled && recognise.inside.includes(field.valueType)) ||
    page.buttons.some(
      (button) =>
        recognise.inside.includes(button.role) || closest(button.text, recognise.buttons) >= sameButton,
    )
  );
}

/** « Contacter un conseiller – Actualisation », « Simuler… », « nos articles »: pages about it, with cases of their own. */
const aroundIt =
  /\b(contact\w*|(votre|un) avis|satisfaction|simul\w*|articles?|actualites?|conseils?|aide|rendez vous|reclamations?)\b/;

function labelsOf(page: PageModel): string[] {
  return page.fields
    .flatMap((field) => [field.label, field.group, field.question])
    .map((text) => fold(text ?? ''));
}
