/** What a page does that only speaks of a procedure does not do. */
import { isAside } from '../check/aside.ts';
import { monthsNamed } from '../check/days/months-declared.ts';
import { shownIn } from '../check/recap/shown.ts';
import { monthOf } from '../check/who-and-when.ts';
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked, isYesNo } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import type { MatchedCases } from './match-cases.ts';

const affairs = new Set(
  'yes-no amount date hours month iban period household nir tax-number siret'.split(' '),
);

/** Written to be registered: only a page that does something with them asks for them. */
const numbers = new Set(['nir', 'iban', 'tax-number', 'siret']);

/** What a page that only speaks of a procedure may ask too: a search, a word back, whom to write to. */
export const ofAnyLetter = new Set(['search', 'email', 'free-text', 'consent', 'name', 'phone']);

const sideQuestions = new Set([...ofAnyLetter, 'choice']);

/**
 * Several questions, of which one about the person's affairs or several about months of hers: no page that only speaks
 * of a procedure asks them, nor shows her amounts beside a question.
 */
export function asksMuch(page: PageModel): boolean {
  const questions = page.fields.filter(
    (field) => !field.disabled && !sideQuestions.has(field.valueType) && !isAside(field),
  );
  if (questions.length === 0) return false;
  if (questions.some(({ valueType }) => numbers.has(valueType))) return true;
  const asked = [...questions, ...shownIn(page).filter(({ valueType }) => valueType === 'amount')];
  const months = new Set(asked.flatMap((field) => monthOf(field)?.month ?? []));
  return asked.length > 1 && (months.size > 1 || asked.some(({ valueType }) => affairs.has(valueType)));
}

/** Answers that must be given before one goes on: a page that only speaks of a procedure demands none. */
export function insists({ fields, buttons }: PageModel): boolean {
  return (
    fields.filter((field) => field.required && isAsked(field)).length > 1 &&
    buttons.some(({ role }) => role === 'next' || role === 'submit-final')
  );
}

/** A list is shown by what one looks for; answers are kept, carried on or sent. */
export function carriesOn({ buttons }: PageModel): boolean {
  return buttons.some(({ role }) => ['next', 'save', 'submit-final'].includes(role));
}

/** Two cases at least, hers and not to search, and a button to the next page. */
export function goesOn({ fields, buttons }: PageModel): boolean {
  const own = fields.filter((field) => isAsked(field) && field.valueType !== 'search' && !isAside(field));
  return own.length > 1 && buttons.some(({ role }) => role === 'next');
}

/** A question about her affairs, between the page before and the next one. */
export function isAmidSteps({ fields, buttons }: PageModel): boolean {
  const own = fields.filter((field) => isAsked(field) && affairs.has(field.valueType) && !isAside(field));
  return (
    own.length > 0 &&
    buttons.some(({ role }) => role === 'previous') &&
    buttons.some(({ role }) => role === 'next')
  );
}

/** One question at least, or several answers shown again, on a page that counts its steps. */
export function isAStep({ step, fields, buttons, answers }: PageModel): boolean {
  const isCounted = (step?.total ?? 0) > 1 && buttons.some(({ role }) => role === 'next');
  const asks = fields.some((field) => isAsked(field) && !isAside(field) && field.valueType !== 'search');
  return isCounted && (asks || answers.length > 2);
}

/** A question of the guide's about her affairs, and the next page after it. */
export function asksItsOwn({ fields, buttons }: PageModel, { caseOf }: MatchedCases): boolean {
  return (
    buttons.some(({ role }) => role === 'next') &&
    fields.some((field) => caseOf.has(field.id) && isAsked(field) && affairs.has(field.valueType))
  );
}

/** « Question 8 sur 8 »: one question a screen, and it is one of the guide's. */
export function asksOneByOne({ step, fields }: PageModel, { caseOf }: MatchedCases): boolean {
  const questions = fields.filter((field) => isYesNo(field) && isAsked(field));
  return (step?.total ?? 0) > 3 && questions.length === 1 && questions.every(({ id }) => caseOf.has(id));
}

/** Amounts asked for, or shown again, for three months in a row: that is what a quarter's declaration is made of. */
export function asksForMonths(page: PageModel, { checks }: Procedure): boolean {
  // The guides that look for a person's month with nothing said.
  if (!checks.some(({ kind }) => kind === 'unsaid')) return false;
  const amounts = [...page.fields, ...shownIn(page)].filter(
    (field) => field.valueType === 'amount' || (field.kind === 'text' && monthsIn(field.label).length === 1),
  );
  const months = [...new Set(amounts.flatMap((field) => monthOf(field)?.month ?? []))];
  // « Période déclarée : juillet, août et septembre 2026 », over sums that tell their month beside them.
  if (amounts.length > 2 && monthsNamed(page).length > 0) return true;
  return areInARow(months);
}

const areInARow = (months: readonly number[]): boolean =>
  months.length === 3 &&
  months.some((month) => [1, 2].every((next) => months.includes(((month + next - 1) % 12) + 1)));

/**
 * « Prime d'activité > Déclaration de novembre, décembre 2026 et janvier 2027 », over questions that are carried on: a step of it
 * that asks for no amount.
 */
export function isStepOfQuarter(page: PageModel, { checks }: Procedure): boolean {
  if (!checks.some(({ kind }) => kind === 'unsaid') || !asksMuch(page) || !carriesOn(page)) return false;
  const titles = page.headings.filter(({ level }) => level === 1).map(({ text }) => text);
  if (page.fields.some(({ kind }) => kind === 'file') || titles.some((text) => besides.test(fold(text))))
    return false;
  return [page.title, ...page.headings.map(({ text }) => text), ...page.blocks].some(saysQuarter);
}

/** Done beside it, though it speaks of it. */
const besides =
  /\b(?:contest\w*|rectifi\w*|corriger|rembours\w*|attestations?|avis|question|arreter|coordonnees|compte bancaire|rib|grossesse|suivre)\b/;
function saysQuarter(text: string): boolean {
  const words = fold(text);
  if (text.length > longestTrail || !ofDeclaring.test(words) || ofAnotherTime.test(words)) return false;
  return areInARow(monthsIn(text).map(({ month }) => month)) || fromTo.test(words);
}
/** Of a way through the site, with the page at its end. */
const longestTrail = 120;
const ofDeclaring = /\b(?:declaration|declarez|declarer|trimestre)\b/;
const ofAnotherTime =
  /\b(?:prochaine?|suivante?|precedente?|derniere?|passee?s?|ouv\w+|envoyee?|recue?|avant|jusqu|corrig\w*|erreur|rectifi\w*|si|sera|seront|demande\w*|historique|cours|etude|payee?s?|traitee?s?)\b/;
/** « Trimestre de novembre 2026 à janvier 2027 » */
const fromTo = /\btrimestre (?:de |d )\p{L}{3,9} (?:20\d\d )?a \p{L}{3,9} 20\d\d\b/u;

/** A page that shows or asks for three months for something else. */
export const ofAnother =
  /\b(demande\w*|paiements?|simul\w*|aides?|quittances?|controle|historique|signaler)\b/;
