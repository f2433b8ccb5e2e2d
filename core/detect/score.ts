import { isAside } from '../check/aside.ts';
import { shownIn } from '../check/recap/shown.ts';
import { monthOf } from '../check/who-and-when.ts';
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked, isYesNo } from '../values/answer.ts';
import { fold, hasWords, saysOneOf } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import { closest, sameWording } from '../wording/similar.ts';
import { isAroundIt, isHintedThere, isNeighboursAddress, isSaidThere, isSimulator } from './by-address.ts';
import type { MatchedCases } from './match-cases.ts';

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
/** A title reworded or worn is still that title from here on. */
const sameTitle = 0.7;
const sameButton = 0.8;
const shortName = 18;
const longWord = 6;
/** A longer text that says a name may only mention it: « sans attendre votre prochaine déclaration de ressources ». */
const longestName = 100;
const shortestMention = 50;
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

/** Titles of a page, most telling first: its headings, the step's title, the parts of the window's title. */
export function titlesOf(page: PageModel): string[] {
  const fromWindow = page.title.split(/\s[-–|·]\s/).slice(0, 3);
  return [...page.headings.map((heading) => heading.text), page.step?.title ?? '', ...fromWindow].filter(
    (text) => text.trim() !== '',
  );
}

/** « Ma famille », then « Déclarer un changement : naissance » over every case of the page: that is its name too. */
function nameOverCases({ fields, headings }: PageModel): string[] {
  const asked = fields.filter((field) => isAsked(field) && !isAside(field));
  const over = new Set(asked.map(({ outerGroup, heading }) => outerGroup ?? heading));
  const [only] = over;
  return over.size === 1 && only && asked.length > 1
    ? headings.filter(({ level, text }) => level === 2 && text === only).map(({ text }) => text)
    : [];
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
  const inTitle = recognise.nameOnly
    ? ownNames.some((name) => isNamedAs(name, recognise.strong))
    : closestTitle(recognise.strong) >= sameTitle;
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
  const byQuestion = asksOneByOne(page, matched);
  const byItsWords =
    inTitle ||
    inText ||
    (byMonths && (weak > 0 || atEnd) && !names.some((name) => ofAnother.test(fold(name)))) ||
    byQuestion ||
    isMarked(everything, page, procedure, atEnd) ||
    (recognise.byCases !== null && matched.cases.size >= recognise.byCases);
  const atAddress =
    isSaid &&
    !isAroundIt(page) &&
    (isFilledIn(page, procedure, atEnd) || isAStep(page) || asksItsOwn(page, matched));
  const hasInside = (inTitle || atAddress) && hasSignInside(page, procedure);
  const total =
    (inTitle ? points.strongTitle : atAddress ? points.atAddress : inText ? points.strongText : 0) +
    Math.min(weak, most.weak) * points.weak +
    cases * points.case +
    (atStep ? points.step : 0) +
    (atEnd ? points.finalButton : 0) +
    (byMonths ? points.months : 0) +
    (hasInside ? points.inside : 0) +
    (byQuestion ? points.question : 0) +
    (byAddress ? points.address : 0);
  return {
    total,
    nameCloseness: closestTitle(recognise.strong, recognise.nameOnly ? ownNames : titles),
    isNamed: byItsWords || atAddress,
    isNamedByAddress: atAddress && !byItsWords,
    isInside:
      cases > 0 ||
      byMonths ||
      hasInside ||
      (page.step !== null && (inTitle || atStep)) ||
      atEnd ||
      atAddress ||
      (inTitle &&
        (asksMuch(page) ||
          insists(page) ||
          (goesOn(page) && !names.some((name) => aroundIt.test(fold(name)))) ||
          page.fields.some(({ kind }) => kind === 'file'))),
  };
}

/**
 * A neighbour's name, whole or worn. « Déposer un document » is not « Déposer un CV » worn: it is nearer to a name of the
 * procedure's own. « Souhaitez-vous rester inscrit comme demandeur d'emploi ? » is a question of its own over its answers.
 */
function isNeighbour(name: string, { recognise: { not, strong }, cases }: Procedure): boolean {
  const likeness = closest(name, not);
  if (likeness < 0.8 || (name.endsWith('?') && cases.some(({ labels }) => closest(name, labels) >= likeness)))
    return false;
  return (
    saysOneOf(name, not) ||
    (likeness >= closest(name, strong) &&
      not.some((one) => closest(name, [one]) >= 0.8 && isTold(name, one, strong)))
  );
}

/** « Déclaration de l'année » is not « Déclaration de TVA » worn: the word that tells the two procedures apart is not there. */
function isTold(name: string, neighbour: string, strong: readonly string[]): boolean {
  const own = new Set(strong.flatMap((one) => fold(one).split(' ')));
  const telling = fold(neighbour)
    .split(' ')
    .filter((word) => !own.has(word));
  const words = fold(name).split(' ');
  return telling.length === 0 || telling.some((word) => closest(word, words) >= sameTitle);
}

/** What the page calls itself: the window's title and the first-level headings, or its first heading without any. */
export function namesOf(page: PageModel): string[] {
  const first = page.headings.filter(({ level }) => level === 1);
  const own = first.length > 0 ? first : page.headings.slice(0, 1);
  return [page.title, ...own.map(({ text }) => text)];
}

/** A name of few letters is a few letters away from many others: it must stand there whole. */
function isNamedAs(name: string, wordings: readonly string[]): boolean {
  return wordings.some(
    (wording) =>
      closest(name, [wording]) >= (wording.length < shortName ? sameButton : sameTitle) &&
      hasItsWords(name, wording),
  );
}

/** « Allocation de soutien familial » is not « Attestation de quotient familial » worn: what it is called by is not there. */
function hasItsWords(name: string, wording: string): boolean {
  const words = fold(name).split(' ');
  return fold(wording)
    .split(' ')
    .every((word) => word.length < longWord || closest(word, words) >= sameWording);
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

/** A list is shown by what one looks for; answers are kept, carried on or sent. */
export function carriesOn({ buttons }: PageModel): boolean {
  return buttons.some(({ role }) => ['next', 'save', 'submit-final'].includes(role));
}

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

/** A page that shows or asks for three months for something else. */
const ofAnother = /\b(demande\w*|paiements?|simul\w*|aides?|quittances?|controle|historique|signaler)\b/;

/** Amounts asked for, or shown again, for three months in a row: that is what a quarter's declaration is made of. */
function asksForMonths(page: PageModel, { checks }: Procedure): boolean {
  // The guides that look for a person's month with nothing said.
  if (!checks.some(({ kind }) => kind === 'unsaid')) return false;
  const amounts = [...page.fields, ...shownIn(page)].filter(
    (field) => field.valueType === 'amount' || (field.kind === 'text' && monthsIn(field.label).length === 1),
  );
  const months = [...new Set(amounts.flatMap((field) => monthOf(field)?.month ?? []))];
  return (
    months.length === 3 &&
    months.some((month) => [1, 2].every((next) => months.includes(((month + next - 1) % 12) + 1)))
  );
}

/** « Question 8 sur 8 »: one question a screen, and it is one of the guide's. */
function asksOneByOne({ step, fields }: PageModel, { caseOf }: MatchedCases): boolean {
  const questions = fields.filter((field) => isYesNo(field) && isAsked(field));
  return (step?.total ?? 0) > 3 && questions.length === 1 && questions.every(({ id }) => caseOf.has(id));
}

/** A question of the guide's about her affairs, and the next page after it. */
function asksItsOwn({ fields, buttons }: PageModel, { caseOf }: MatchedCases): boolean {
  return (
    buttons.some(({ role }) => role === 'next') &&
    fields.some((field) => caseOf.has(field.id) && isAsked(field) && affairs.has(field.valueType))
  );
}

/** Answers that must be given before one goes on: a page that only speaks of a procedure demands none. */
export function insists({ fields, buttons }: PageModel): boolean {
  return (
    fields.filter((field) => field.required && isAsked(field)).length > 1 &&
    buttons.some(({ role }) => role === 'next' || role === 'submit-final')
  );
}

/** « Contacter un conseiller – Actualisation », « Simuler… », « nos articles »: pages about it, with cases of their own. */
const aroundIt =
  /\b(contact\w*|(votre|un) avis|satisfaction|simul\w*|articles?|actualites?|conseils?|aide|rendez vous|reclamations?)\b/;

/** Pages beside a procedure that ask as much and name it too. */
const besideIt =
  /\b(nous contacter|contacter|contactez|messagerie|reclamations?|prendre rendez vous|satisfaction|mot de passe|enquete)\b/;

/** One question at least, or several answers shown again, on a page that counts its steps. */
function isAStep({ step, fields, buttons, answers }: PageModel): boolean {
  const isCounted = (step?.total ?? 0) > 1 && buttons.some(({ role }) => role === 'next');
  const asks = fields.some((field) => isAsked(field) && !isAside(field) && field.valueType !== 'search');
  return isCounted && (asks || answers.length > 2);
}

/** Two cases at least, hers and not to search, and a button to the next page. */
function goesOn({ fields, buttons }: PageModel): boolean {
  const own = fields.filter((field) => isAsked(field) && field.valueType !== 'search' && !isAside(field));
  return own.length > 1 && buttons.some(({ role }) => role === 'next');
}

/** « Je valide et j’envoie », « Signer et envoyer », « Valider définitivement »: by its own words it sends. */
export function sends(folded: string): boolean {
  return (
    /^(je |j )?(valide|confirme|envoi|envoy|transmet|signe|depose|soumet)\w*\b/.test(folded) ||
    /\b(je valide|j envoie|je confirme|je transmets|je signe)\b|\bet (envoyer|transmettre|signer|deposer)\b|\bbon (j )?(envoy|transmet|valid)\w*\b/.test(
      folded,
    )
  );
}

/** « Passer à la signature », « Accéder à l'envoi »: what is shown above is not shown again. */
export function goesToSign(folded: string): boolean {
  return /^(passer|aller|acceder|continuer|poursuivre)( \w+)? (a|vers) (la |l )?(signature|envoi|transmission|depot)\b/.test(
    folded,
  );
}

/** Whether the button that sends for good is in sight. On a site nobody compared, its own words are all there is. */
export function hasFinalButton(page: PageModel, procedure: Procedure): boolean {
  const isKnown = (text: string): boolean =>
    procedure.recognise.anySite !== null ||
    closest(text, procedure.finalButtons) >= sameButton ||
    sends(fold(text)) ||
    goesToSign(fold(text));
  return page.buttons.some(({ role, text }) => role === 'submit-final' && isKnown(text));
}

const affairs = new Set(
  'yes-no amount date hours month iban period household nir tax-number siret'.split(' '),
);

/** Written to be registered: only a page that does something with them asks for them. */
const numbers = new Set(['nir', 'iban', 'tax-number', 'siret']);

/** What a page that only speaks of a procedure may ask too: a search, a word back, whom to write to. */
const ofAnyLetter = new Set(['search', 'email', 'free-text', 'consent', 'name', 'phone']);
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

/**
 * « Votre actualisation », « Déclaration trimestrielle, ressources de novembre » name it, in a text of any length;
 * « L'actualisation est ouverte jusqu'au 15 décembre » only mentions it.
 */
function isNamedInText(page: PageModel, { recognise }: Procedure): boolean {
  return [...shortTexts(page), ...lastButtons(page)].some((text) =>
    recognise.strong.some((one) => isNamedIn(text, fold(one))),
  );
}

/** Whether a page says the procedure's name in a title, a line or its last button: its cases alone may be a neighbour's. */
export function saysName(page: PageModel, procedure: Procedure): boolean {
  return (
    titlesOf(page).some((title) => closest(title, procedure.recognise.strong) >= sameTitle) ||
    isNamedInText(page, procedure)
  );
}

function isNamedIn(text: string, name: string): boolean {
  if (!hasWords(text, name)) return false;
  const room = name.length < shortName ? shortestMention : longestName;
  return (
    text.length <= room ||
    text.startsWith(name) ||
    ['votre', 'ma', 'mon'].some((whose) => hasWords(text, `${whose} ${name}`))
  );
}

/** « Terminer mon actualisation » */
function lastButtons({ buttons }: PageModel): string[] {
  return buttons.filter(({ role }) => role === 'submit-final').map(({ text }) => fold(text));
}

function shortTexts(page: PageModel): string[] {
  return [...page.alerts, ...page.blocks].filter((text) => text.length <= 160).map(fold);
}

function labelsOf(page: PageModel): string[] {
  return page.fields
    .flatMap((field) => [field.label, field.group, field.question])
    .map((text) => fold(text ?? ''));
}
