/** What a page calls itself, against what a procedure is called. */
import { isAside } from '../check/aside.ts';
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { fold, hasWords, saysOneOf } from '../wording/fold.ts';
import { closest, sameWording } from '../wording/similar.ts';
import { callsElsewhere, isCalledOtherwise, isTitledAs, overItsFoot, sameTitle } from './called-otherwise.ts';
import { sameButton } from './final-buttons.ts';

/** Titles of a page, most telling first: its headings, the step's title, the parts of the window's title. */
export function titlesOf(page: PageModel): string[] {
  const fromWindow = page.title.split(/\s[-–|·]\s/).slice(0, 3);
  return [...page.headings.map((heading) => heading.text), page.step?.title ?? '', ...fromWindow].filter(
    (text) => text.trim() !== '',
  );
}

/** What the page calls itself: the window's title and the first-level headings, or its first heading without any. */
export function namesOf(page: PageModel): string[] {
  const first = page.headings.filter(({ level }) => level === 1);
  const own = first.length > 0 ? first : page.headings.slice(0, 1);
  return [page.title, ...own.map(({ text }) => text)];
}

/** « Ma famille », then « Déclarer un changement : naissance » over every case of the page: that is its name too. */
export function nameOverCases({ fields, headings }: PageModel): string[] {
  const asked = fields.filter((field) => isAsked(field) && !isAside(field));
  const over = new Set(asked.map(({ outerGroup, heading }) => outerGroup ?? heading));
  const [only] = over;
  return over.size === 1 && only && asked.length > 1
    ? headings.filter(({ level, text }) => level === 2 && text === only).map(({ text }) => text)
    : [];
}

const shortName = 18;
const longWord = 6;

/** A longer text that says a name may only mention it: « sans attendre votre prochaine déclaration de ressources ». */
const longestName = 100;
const shortestMention = 50;

/** A name of few letters is a few letters away from many others: it must stand there whole. */
export function isNamedAs(name: string, wordings: readonly string[]): boolean {
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
 * A neighbour's name, whole or worn. « Déposer un document » is not « Déposer un CV » worn: it is nearer to a name of the
 * procedure's own. « Souhaitez-vous rester inscrit comme demandeur d'emploi ? » is a question of its own over its answers.
 */
export function isNeighbour(name: string, { recognise: { not, strong }, cases }: Procedure): boolean {
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

/**
 * « Votre actualisation », « Déclaration trimestrielle, ressources de novembre » name it, in a text of any length;
 * « L'actualisation est ouverte jusqu'au 15 décembre » only mentions it.
 */
export function isNamedInText(page: PageModel, procedure: Procedure): boolean {
  return [...namingLines(page, procedure), ...lastButtons(page)].some((text) =>
    procedure.recognise.strong.some((one) => isNamedIn(text, fold(one))),
  );
}

/** Lines of a page that does something else, of its foot, or that call her elsewhere, name nothing. */
function namingLines(page: PageModel, procedure: Procedure): string[] {
  if (isCalledOtherwise(page, procedure)) return [];
  return shortTexts({ ...page, blocks: overItsFoot(page) }).filter((text) => !callsElsewhere(text));
}

/** Titles that may name the page: its own, and those of its parts. « Actualisation » beside it, or at its foot, is no part. */
export function namingTitles(page: PageModel, procedure: Procedure): string[] {
  const over = new Set(overItsFoot(page));
  const isOtherwise = isCalledOtherwise(page, procedure);
  const own = page.headings[0];
  const headings = page.headings.filter(
    (heading) => heading.level === 1 || (!isOtherwise && (heading === own || over.has(heading.text))),
  );
  return titlesOf({ ...page, headings });
}

/** Whether a page says the procedure's name in a title, a line or its last button: its cases alone may be a neighbour's. */
export function saysName(page: PageModel, procedure: Procedure): boolean {
  return (
    namingTitles(page, procedure).some((title) => isTitledAs(title, procedure.recognise.strong)) ||
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

/** The lines that may name the page, folded: a longer one is a text. */
export function shortTexts(page: PageModel): string[] {
  return [...page.alerts, ...page.blocks].filter((text) => text.length <= 160).map(fold);
}

/** Pages beside a procedure that ask as much and name it too. */
export const besideIt =
  /\b(nous contacter|contacter|contactez|messagerie|reclamations?|prendre rendez vous|satisfaction|mot de passe|enquete|(?:votre|mon|notre|un) avis (?!d)|avis sur)\b/;
