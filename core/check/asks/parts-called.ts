/** « Si oui, remplissez le cadre C »: a part of the page that an answer further up asks for, left empty. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { ofDetail } from './if-yes.ts';

const part = '(?:cadre|partie|rubrique|annexe|section|volet|tableau|bloc|encadr[ée]|paragraphe)';
/** « le cadre C », « la partie 3 », « la rubrique « Votre employeur » »: « rubrique à droite » is none. */
const name = String.raw`(?:(${part}) (?:n° ?)?([A-Z]|\d{1,2}|[IVX]+)(?![\p{L}\d])|${part} (?:intitulée? )?[«“"]\s?([^»”"]{3,60}?)\s?[»”"])`;
const fills =
  '(?:rempli(?:r|ssez|e|es)|compl[ée]te[rz]|renseigne[rz]|servir|passe[rz] (?:à|au)|répond(?:ez|re) (?:à|au))';
const call = new RegExp(
  String.raw`(?<!\p{L})${fills}(?:\s[\p{L}-]+){0,3}? (?:(?:le|la|les|du|au)\s|l['’])?${name}`,
  'iu',
);
/** « Remplissez le cadre B ou joignez une attestation », « le cadre C est réservé à l'administration » */
const notOfAll =
  /\b(ou|ne|n|sauf|reserve\w*|facultati\w+|le cas echeant|si (?:besoin|necessaire)|telecharg\w*|joi\w+|imprim\w*)\b/;
const ifYes =
  /\b(si (?:la reponse est |vous (?:avez repondu|repondez) )?oui|dans l affirmative|en cas de reponse (?:positive|affirmative)|si (?:c est le cas|tel est le cas))\b/;
const ifNo = /\b(si (?:la reponse est |vous (?:avez repondu|repondez) )?non|dans la negative|sinon)\b/;
/** « À servir si la réponse au cadre A est « Oui » », in the part itself. */
const asked = new RegExp(
  String.raw`(?<!\p{L})(?:${fills})(?!\p{L}).*\bsi\b.*(?<!\p{L})(?:au|à la|du|de la) (?:${part}|question) (?:n° ?)?([A-Z]|\d{1,2}|[IVX]+)(?![\p{L}\d])`,
  'iu',
);
/** « À remplir seulement si vous avez répondu « Oui » ci-dessus » */
const ofAbove =
  /^(?!.*\b(?:non|ne|n|ou)\b)(?:a (?:remplir|completer|renseigner|servir)|remplissez|completez|renseignez)\b.*\bsi vous avez repondu oui(?: (?:ci dessus|plus haut|a la question precedente|juste avant))?$/;
/** More is a text about the procedure. */
const longest = 240;

/** The part a sentence sends to: how its title begins. */
function partIn(sentence: string): string | null {
  const [, kind, mark, title] = call.exec(sentence) ?? [];
  if (title !== undefined) return fold(title);
  return kind && mark && mark === mark.toUpperCase() ? foldAll(kind, mark) : null;
}

export function checkPartsCalled({ asked: cases, page }: CheckContext): Finding[] {
  const called = [...byAnswers(cases, page), ...bySentences(cases, page), ...byParts(cases, page)];
  return [
    ...new Map(called.flatMap((title) => leftIn(title, cases)).map((field) => [field.id, field])).values(),
  ].map((field) => ownFinding('yes-needs', 'problem', spotOf(field), 'yes-needs-problem'));
}

/** By the question, by what stands under it, by the answer chosen: « Je vis en couple (remplissez le cadre B) ». */
function byAnswers(cases: readonly Field[], page: PageModel): string[] {
  return cases.flatMap((field, at) => {
    const chosen = isChoice(field) ? partIn(textOf(field) ?? '') : null;
    const fromChosen = chosen !== null && !notOfAll.test(fold(textOf(field) ?? '')) ? [chosen] : [];
    const answer = isYesNo(field) ? yesNoOf(field) : 'other';
    if (answer !== 'yes' && answer !== 'no') return fromChosen;
    const lines = [field.label, field.hint ?? '', ...linesUnder(field, cases[at + 1], page)];
    const sentences = sentencesOf(lines, longest).filter((one) => {
      const words = fold(one);
      return (
        !notOfAll.test(words) &&
        (answer === 'yes' ? ifYes : ifNo).test(words) &&
        !(ifYes.test(words) && ifNo.test(words))
      );
    });
    return [...fromChosen, ...sentences.flatMap((one) => partIn(one) ?? [])];
  });
}

const isChoice = ({ kind }: Field): boolean =>
  kind === 'radio' || kind === 'select' || kind === 'checkbox' || kind === 'button-group';

/** What the page writes between a question and the case after it. */
function linesUnder({ label }: Field, next: Field | undefined, { blocks }: PageModel): string[] {
  const from = blocks.indexOf(label);
  const to = next ? blocks.indexOf(next.label, from + 1) : -1;
  return from < 0 || to < 0 ? [] : blocks.slice(from + 1, to);
}

const titlesOf = ({ group, outerGroup, heading }: Field): string[] =>
  [group, outerGroup, heading].map((title) => fold(title ?? ''));
/** « Cadre B – Emploi » for « cadre b »; « B. Emploi » too. */
export function isUnder(field: Field, title: string): boolean {
  const mark = /^\p{L}{4,} ([a-z\d]{1,2})$/u.exec(title)?.[1];
  const begins = mark === undefined ? null : new RegExp(`^${mark}\\s?[.):–—-]`, 'i');
  return (
    titlesOf(field).some((one) => one === title || one.startsWith(`${title} `)) ||
    [field.group, field.outerGroup, field.heading].some((one) => begins?.test(one ?? ''))
  );
}

/** « Si vous avez changé d'employeur, remplissez le cadre B. », where that very thing is asked. */
function bySentences(cases: readonly Field[], { blocks }: PageModel): string[] {
  return sentencesOf(blocks, longest).flatMap((sentence) => {
    const words = fold(sentence);
    const when = stems(/^si (vous .{4,80}?) (?:rempli|compl|renseign)/.exec(words)?.[1] ?? '');
    if (when.length === 0 || notOfAll.test(words) || ifYes.test(words)) return [];
    const [only, other] = cases.filter((field) => {
      const own = stems(field.label);
      return isYesNo(field) && when.every((stem) => own.includes(stem));
    });
    return only && !other && yesNoOf(only) === 'yes' ? (partIn(sentence) ?? []) : [];
  });
}

/** By the line under the title of a part, which names the part that holds the question. */
function byParts(cases: readonly Field[], { blocks }: PageModel): string[] {
  return blocks.flatMap((block, at) => {
    const title = fold(blocks[at - 1] ?? '');
    const words = fold(block);
    if (title === '' || block.length > longest) return [];
    if (ofAbove.test(words)) {
      const first = cases.findIndex((field) => isUnder(field, title));
      const question = cases.slice(0, Math.max(first, 0)).findLast(isYesNo);
      return question && yesNoOf(question) === 'yes' ? [title] : [];
    }
    const mark = asked.exec(block)?.[1];
    if (mark === undefined || !/\b(oui|affirmative|positive)\b/.test(words) || /\b(non|ne|ou)\b/.test(words))
      return [];
    const [only, other] = cases.filter(
      (field) =>
        isYesNo(field) &&
        [fold(field.label), ...titlesOf(field)].some((one) =>
          new RegExp(`^(?:${part} |question )?${fold(mark)} `).test(one),
        ),
    );
    return only && !other && yesNoOf(only) === 'yes' ? [title] : [];
  });
}

const isEnd = /\b(fin|sortie|depart|retour|echeance|terme|dernier)\b/;

/** All its cases where nothing was written in it; else the days and sums alone of their sort that were left. */
function leftIn(title: string, cases: readonly Field[]): Field[] {
  const own = cases.filter((field) => isUnder(field, title));
  // « Logement (déjà transmis) »
  if (own.some((field) => titlesOf(field).some((one) => /\b(deja|transmise?|connue?)\b/.test(one))))
    return [];
  const empty = own.filter(
    (field) =>
      field.kind !== 'checkbox' &&
      stateOf(field) === 'empty' &&
      !field.required &&
      !isOptional(field) &&
      !ofDetail.test(fold(field.label)) &&
      !/\bsi\b/.test(fold(field.label)),
  );
  const isWhole = own.every((field) => stateOf(field) === 'empty');
  return isWhole
    ? empty
    : empty.filter(
        ({ valueType, label }) =>
          (valueType === 'date' || valueType === 'amount') &&
          !isEnd.test(fold(label)) &&
          own.filter((field) => field.valueType === valueType && !isEnd.test(fold(field.label))).length === 1,
      );
}
