import {
  findPlainConfirmation,
  findReceipt,
  findReceiptOfDay,
  isReceiptByName,
  type Receipt,
  saysAlreadyDeclared,
} from './assess/receipt.ts';
import type { Place } from './assessment.ts';
import { listsFiles } from './check/papers/files-listed.ts';
import { shownIn } from './check/recap/shown.ts';
import { bearsSignsOf } from './detect/any-site.ts';
import { sameTitle } from './detect/called-otherwise.ts';
import { hasFinalButton } from './detect/final-buttons.ts';
import { matchCases } from './detect/match-cases.ts';
import { titlesOf } from './detect/page-names.ts';
import { type Score, scoreOf } from './detect/score.ts';
import { isHostOf } from './pack/hosts.ts';
import type { Procedure } from './pack.ts';
import type { PageModel } from './page-model.ts';
import { isAsked, stateOf } from './values/answer.ts';
import { fold, saysOneOf } from './wording/fold.ts';
import { clearMargin, closest } from './wording/similar.ts';

/** The place of every page where someone signs in, whatever the portal. */
export const signIn = 'sign-in';

const signInReasons = new Set(['sign-in', 'one-time-code', 'france-connect']);

/**
 * The procedure a page belongs to, by its visible words on its own portal; null when none or when two are as likely.
 * @param procedures the guides of this host (packs/index.ts)
 */
export function detect(page: PageModel, procedures: readonly Procedure[]): Place | null {
  const here = procedures.filter(
    (one) => one.hosts.length === 0 || one.recognise.anySite !== null || isHostOf(page.host, one.hosts),
  );
  if (page.stopped !== null) {
    const sheet = here.find((one) => one.id === signIn);
    return sheet && signInReasons.has(page.stopped)
      ? { portal: sheet.portal, procedure: signIn, stepId: null, step: null }
      : null;
  }
  // Labels of a translated page are not the portal's: nothing is concluded.
  if (page.isTranslated) return null;
  const found = here
    .filter((one) => one.id !== signIn)
    .flatMap((procedure) => {
      const total = totalOf(page, procedure);
      return total === null ? [] : [{ procedure, ...total }];
    })
    .sort(
      (a, b) =>
        b.total - a.total ||
        Number(a.isNamedByAddress) - Number(b.isNamedByAddress) ||
        b.nameCloseness - a.nameCloseness,
    );
  // « Accusé de réception de votre déclaration », under « Corriger ma déclaration »: of the one that the page is called after.
  const hasOwn = found.some(({ isAfter: hasEnded, isPlacedByReceipt }) => hasEnded && !isPlacedByReceipt);
  const scored = found.filter(({ isPlacedByReceipt }) => !hasOwn || !isPlacedByReceipt);
  const [best, second] = scored;
  if (!best || (second && isAsLikely(best, second))) return null;
  const { procedure } = best;
  return {
    portal: procedure.portal,
    procedure: procedure.id,
    stepId: stepOf(page, procedure),
    step: page.step,
  };
}

type Likelihood = Pick<Score, 'total' | 'nameCloseness' | 'isNamedByAddress'> & {
  /** The page says that it has gone. */
  isAfter: boolean;
  /** By nothing but that sentence: the page is called after another. */
  isPlacedByReceipt: boolean;
};

/** Of two with as many points, the one its words name, or name better. */
function isAsLikely(best: Likelihood, second: Likelihood): boolean {
  return (
    best.total === second.total &&
    best.isNamedByAddress === second.isNamedByAddress &&
    best.nameCloseness - second.nameCloseness < clearMargin
  );
}

/** Points of a page for a procedure, or null when they do not suffice. */
function totalOf(page: PageModel, procedure: Procedure): Likelihood | null {
  const { anySite, minimum } = procedure.recognise;
  if (anySite)
    return bearsSignsOf(page, procedure, anySite)
      ? {
          total: minimum,
          nameCloseness: 1,
          isNamedByAddress: false,
          isAfter: false,
          isPlacedByReceipt: false,
        }
      : null;
  // Above a button that sends, questions with their answers are the procedure's, asked or shown again.
  const shown = page.buttons.some(({ role }) => role === 'submit-final') ? shownIn(page) : [];
  const matched = matchCases([...page.fields, ...shown], procedure.cases);
  const score = scoreOf(page, procedure, matched);
  if (!score && !procedure.receipt) return null;
  const receipt = receiptFor(page, procedure);
  // « Mes documents », or the step where papers are sent, with its « Votre actualisation de février est validée ».
  if (!score)
    return receipt && isReceiptByName(receipt, page, procedure)
      ? {
          total: Number.POSITIVE_INFINITY,
          nameCloseness: closenessOf(receipt, procedure),
          isNamedByAddress: false,
          isAfter: true,
          isPlacedByReceipt: true,
        }
      : null;
  const after = receipt !== null || saysAlreadyDeclared(page, procedure);
  const total = score.total + (after ? minimum : 0);
  if (total < minimum) return null;
  const isItsOwn = after ? score.isNamed || procedure.receipt !== null : score.isNamed && score.isInside;
  const nameCloseness = score.nameCloseness + closenessOf(receipt, procedure);
  return isItsOwn ? { ...score, total, nameCloseness, isAfter: after, isPlacedByReceipt: false } : null;
}

/** « Votre déclaration rectificative »: of two guides that are as likely, of the one that its sentence names. */
const closenessOf = (receipt: Receipt | null, { recognise }: Procedure): number =>
  receipt && saysOneOf(receipt.sentence, recognise.strong) ? 2 * clearMargin : 0;

/** A page that says what was sent has no case left: its own sentence places it. */
const isAfter = (page: PageModel, procedure: Procedure): boolean =>
  saysAlreadyDeclared(page, procedure) || receiptFor(page, procedure) !== null;

/** « Accusé de réception » of last year, over an empty case of the guide's and the way to the next page: she is in the middle. */
function asksStill({ fields, buttons }: PageModel, { cases }: Procedure): boolean {
  const isOn = buttons.some(({ role }) => role === 'next');
  const { caseOf } = matchCases(isOn ? fields : [], cases);
  return fields.some((field) => caseOf.has(field.id) && isAsked(field) && stateOf(field) === 'empty');
}

const receiptFor = (page: PageModel, procedure: Procedure): Receipt | null =>
  procedure.receipt
    ? (findReceipt(page, procedure) ?? findReceiptOfDay(page, procedure))
    : findPlainConfirmation(page, procedure);

/** The guide's step the page shows: by the titles it gives, else by its own count when both count the same steps. */
function stepOf(page: PageModel, procedure: Procedure): string | null {
  if (isAfter(page, procedure) && !asksStill(page, procedure)) {
    const sending = procedure.steps.findIndex((step) => step.sends);
    return (procedure.steps[sending + 1] ?? procedure.steps[sending])?.id ?? null;
  }
  const fetched = fetchedStep(page, procedure);
  if (fetched) return fetched;
  // Above the last button, with nothing left to fill: what is read again, whatever its parts are called.
  const sending = procedure.steps.find((step) => step.sends);
  if (
    sending &&
    hasFinalButton(page, procedure) &&
    page.fields.every((field) => !isAsked(field) || field.valueType === 'consent') &&
    (shownIn(page).length > 0 || listsFiles(page, procedure))
  )
    return sending.id;
  const { strong } = procedure.recognise;
  const own = page.step?.title;
  // Under the page's own name, which may be that of a first step too, its parts say where she is.
  const parts = page.headings.filter(({ level }) => level > 1).map(({ text }) => text);
  // A step called as the procedure is says nothing, over parts called otherwise.
  const isOverParts = Boolean(own) || parts.length > 0;
  const names = partsOf(titlesOf(page)).filter((title) => !isOverParts || closest(title, strong) < sameTitle);
  for (const titles of [partsOf(own ? [own] : []), partsOf(parts), names]) {
    const scores = procedure.steps
      .map((step) => ({
        id: step.id,
        score: Math.max(
          0,
          ...titles.map((title) => {
            const score = closest(title, step.anchors);
            // « Ressources du trimestre » is found in « Déclaration trimestrielle de ressources », the procedure's own name.
            return closest(title, strong) > score ? 0 : score;
          }),
        ),
      }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scores;
    if (best && best.score >= 0.7 && best.score - (second?.score ?? 0) >= clearMargin) return best.id;
  }
  // Steps nobody could compare with the portal's own are not those a page counts.
  if (procedure.evidence === 'told') return null;
  const { index, total } = page.step ?? { index: 0, total: null };
  // A part that the page calls otherwise than the guide may be another one.
  if (total === procedure.steps.length && !own) return procedure.steps[index - 1]?.id ?? null;
  return hasFinalButton(page, procedure) && page.fields.length === 0
    ? (procedure.steps.at(-1)?.id ?? null)
    : null;
}

/** « Déclaration trimestrielle : vos ressources » names the procedure, then its part. */
const partsOf = (titles: readonly string[]): string[] =>
  titles.flatMap((title) => [title, ...title.split(/\s[-–—|·:>]\s|\s?:\s/u)]);

/** « Votre attestation est disponible. »: of a guide that sends nothing, the page says whole that its last part is there. */
function fetchedStep({ alerts }: PageModel, { steps }: Procedure): string | null {
  const last = steps.at(-1);
  if (!last || steps.some((step) => step.sends)) return null;
  const said = new Set(alerts.flatMap((alert) => alert.split(/[.!]/u)).map(fold));
  return last.anchors.some((anchor) => said.has(fold(anchor))) ? last.id : null;
}
