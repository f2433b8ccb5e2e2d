/** « Si oui, remplissez le cadre C »: a part of the page that an answer further up asks for, left empty. */
import type { Finding } from '../assessment.ts';
import type { Field, PageModel } from '../page-model.ts';
import { isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';
import { sentencesOf } from './papers.ts';
import { ofDetail } from './yes-needs.ts';

const part = '(?:cadre|partie|rubrique|annexe|section|volet|tableau|bloc|encadr[ée]|paragraphe)';
/** « le cadre C », « la partie 3 », « la rubrique « Votre employeur » »: « rubrique à droite » is none. */
const name = String.raw`(?:(${part}) (?:n° ?)?([A-Z]|\d{1,2}|[IVX]+)(?![\p{L}\d])|${part} (?:intitulée? )?[«“"]\s?([^»”"]{3,60}?)\s?[»”"])`;
const fills =
  '(?:rempli(?:r|ssez|e|es)|compl[ée]te[rz]|renseigne[rz]|servir|passe[rz] (?:à|au)|répond(?:ez|re) (?:à|au))';
const call = new RegExp(
  String.raw`(?<!\p{L})${fills}(?:\s[\p{L}-]+){0,3}? (?:(?:le|la|les|du|au)\s)?${name}`,
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
/** More is a text about the procedure. */
const longest = 240;

/** The part a sentence sends to: how its title begins. */
function partIn(sentence: string): string | null {
  const [, kind, mark, title] = call.exec(sentence) ?? [];
  if (title !== undefined) return fold(title);
  return kind && mark && mark === mark.toUpperCase() ? fold(`${kind} ${mark}`) : null;
}

export function checkPartsCalled({ asked: cases, page }: CheckContext): Finding[] {
  const called = [...byAnswers(cases, page), ...byParts(cases, page)];
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
const isUnder = (field: Field, title: string): boolean =>
  titlesOf(field).some((one) => one === title || one.startsWith(`${title} `));

/** By the line under the title of a part, which names the part that holds the question. */
function byParts(cases: readonly Field[], { blocks }: PageModel): string[] {
  return blocks.flatMap((block, at) => {
    const title = fold(blocks[at - 1] ?? '');
    const mark = block.length <= longest ? asked.exec(block)?.[1] : undefined;
    const words = fold(block);
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
  const own = cases.filter((field) => isUnder(field, title) && field.kind !== 'checkbox');
  const empty = own.filter(
    (field) =>
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
