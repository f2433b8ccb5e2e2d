import type { Finding } from '../../assessment.ts';
import type { Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { isOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { emptyWords, stems } from '../../wording/stems.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { ownFinding, type Spot, spotOf } from '../finding.ts';
import {
  addressIfYes,
  asksForDetails,
  beforeNext,
  besideIfYes,
  ifYes,
  isForSome,
  ofDetail,
  saidAfterYes,
  withoutOthers,
  yesAsks,
} from './if-yes.ts';
import { withoutIfYes } from './in-brackets.ts';
import { isBirth } from './range.ts';
import { isSaidLeft } from './recap-left.ts';

/** What a yes opens: how much, when, how long. */
const opened = new Set(['amount', 'date', 'hours', 'month', 'duration']);
/** « Montant », « Depuis le », « Du » say nothing alone: they are about what was asked just before. */
export const bare =
  /^(les? |votre )?(montants?|sommes?|totaux|total|combien|a (quelle date|quel moment)|gains?|paies?|payes?|brut|net|recettes?|si oui|depuis|quand|du|au|le|a partir d\w*|jusqu \w+|dates?|jour|(premier|dernier) jour|debut|fin|duree|nombre d heures|heures)\b/;
/** Meanings that such a name may have been taken for. */
const mayBeOpened = new Set(['unknown', 'period', 'duration', 'household', 'count']);

/** The cases whose « Oui » a guide itself knows the needs of: the general checks leave them to it. */
export const questionsOf = ({ checks }: Procedure): Set<string> =>
  new Set(checks.flatMap((one) => (one.kind === 'yes-needs' ? [one.case] : [])));

/** Whether a case can hold what a yes asks for: by its meaning, or by a name that says nothing else. */
export function isOpenedCase({ valueType, kind, label }: Field): boolean {
  if (opened.has(valueType)) return true;
  // « Jour » and « Mois », to choose from.
  if (kind === 'select' && /^(?:jour|mois|annee)$/.test(fold(label))) return true;
  return kind === 'text' && mayBeOpened.has(valueType) && bare.test(fold(label));
}

/**
 * « Oui » with what it asks for left empty: the case right after the question, and those after it that speak of the same
 * thing. The questions a guide knows are left to it; an optional case and another section are not looked at.
 */
export function checkYesNeedsAnywhere(context: CheckContext): Finding[] {
  const { asked, dates, procedure, caseOf, cases, page } = context;
  const isDetailed = page.blocks.some(asksForDetails);
  const beside = linesBeside(page);
  const known = procedure ? questionsOf(procedure) : new Set<string>();
  return asked.flatMap((question, index) => {
    const id = caseOf.get(question.id) ?? '';
    // Of two questions that it takes for one, the guide says nothing.
    const isOfGuide = known.has(id) && cases.get(id)?.length === 1;
    if (!isYesNo(question) || isOfGuide || yesNoOf(question) !== 'yes') return [];
    const after = asked.slice(index + 1);
    const isLeft = (field: Field): boolean =>
      stateOf(field) === 'empty' &&
      !field.required &&
      !isOptional(field) &&
      !ofNo.test(fold(field.label)) &&
      !ofSome.test(fold(field.label)) &&
      !isForSome(field) &&
      !isOpenEnd(question, field, beforeNext(after)) &&
      !isOtherColumn(question, field) &&
      !isOfUntickedBox(field, asked.slice(index + 1, asked.indexOf(field)));
    // Of a page that no guide knows, only what itself says « Si oui ».
    if (!procedure)
      return ifYes(after)
        .filter(isLeft)
        .map((field) => leftEmpty(spotOf(field)));
    const date = dateOpenedBy(question, beforeNext(after), dates);
    const spots = date
      ? date.fields.every(isLeft)
        ? [date.spot]
        : []
      : [
          ...openedBy(question, after).filter((field) => isOfYes(question, field, beforeNext(after))),
          ...ifYes(after),
          ...besideIfYes(after, beside),
          ...addressIfYes(after),
          ...partLeft(question, after),
          ...(isDetailed ? detailOf(question, after) : []),
          ...saidAfterYes(page.blocks, question, after),
          ...sumOfPart(question, asked),
          ...inItsPart(question, after),
          ...countOfThem(question, after),
        ]
          .filter(isLeft)
          .map(spotOf);
    return spots.map(leftEmpty);
  });
}

const leftEmpty = (spot: Spot): Finding => ownFinding('yes-needs', 'problem', spot, 'yes-needs-problem');

/** The amounts and the days of a part that has the question itself as its title. */
const inItsPart = ({ label }: Field, after: readonly Field[]): Field[] =>
  after.filter(({ group, valueType }) => group === label && (valueType === 'amount' || valueType === 'date'));

/** « Nombre d'enfants », right after « A-t-il des enfants à charge ? »: of those and of nothing else. */
function countOfThem(question: Field, [next]: readonly Field[]): Field[] {
  if (next?.valueType !== 'count' && next?.valueType !== 'household') return [];
  const [asks, name] = [fold(question.label), fold(withoutIfYes(next.label))];
  const own = stems(asks);
  const things = stems(name).filter((stem) => !general.test(stem));
  const isOfThem =
    /^(?:le )?(?:nombre|combien)\b/.test(name) &&
    things.length > 0 &&
    things.every((stem) => own.includes(stem));
  return isOfThem && !asksNothing.test(asks) && !isDenied(asks) && !isWish.test(asks) ? [next] : [];
}

/**
 * « Services à domicile », over « Avez-vous employé un salarié à domicile ? » and « Sommes versées (7DB) »: the one amount of
 * a part of the page that is about what its one question asks.
 */
function sumOfPart(question: Field, said: readonly Field[]): Field[] {
  const { group } = question;
  const part = said.filter((field) => group !== null && field.group === group);
  const [sum, other] = part.filter(({ valueType }) => valueType === 'amount');
  const asks = fold(question.label);
  const isAlone = part.filter(isYesNo).length === 1 && part.indexOf(question) < part.indexOf(sum ?? question);
  if (!sum || other || !isAlone || asksNothing.test(asks) || isDenied(asks) || isOnlyAsked(question, sum))
    return [];
  return wordsFor(group ?? '').some((word) => wordsFor(asks).includes(word)) ? [sum] : [];
}

/** « Dons » and « don » are one. */
const wordsFor = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 3 && !emptyWords.has(word) && !ofAnyPart.test(word))
    .map((word) => word.slice(0, 6).replace(/s$/, ''));
const ofAnyPart =
  /^(?:situation|question\w*|informations?|reponses?|activites?|ressources?|dans|avec|pour|sans|etes|vous|20\d\d)$/;

/** « Précisions sur le traitement », in the row of its question. */
function detailOf(question: Field, [next]: readonly Field[]): Field[] {
  const isDetail =
    next?.kind === 'text' || next?.kind === 'textarea'
      ? /^(precisions?|precisez|details?|explications?|lequel|laquelle|lesquel\w*)\b/.test(fold(next.label))
      : false;
  return next && isDetail && next.group === question.group ? [next] : [];
}

/** « Vous n'êtes plus à la recherche d'un emploi depuis le »: what goes with a no. */
export const ofNo = /\bn (etes|avez|est|a|ont|etait) (plus|pas)\b|^(si non|sinon)\b/;

/** « Si oui, et en cas de colocation, … » */
const ofSome =
  /^si oui .*\b(si|s ils?|s elles?|en cas|sauf|eventuel\w*|autres?)\b|\b(inutile|nous (le|la|les) connaissons|deja connue?s?)\b/;

/** « Toujours », « gratuitement »: a yes to it leaves nothing to tell. */
export const asksNothing =
  /\b(toujours|encore|rest(?:ez|er)|memes?|inchange\w*|exacte?s?|correcte?s?|a jour|d accord|avez vous (?:deja )?declare|accept\w*|autoris\w*|confirm\w*|certifi\w*|gratuit\w*|exoner\w*|dispens\w*)\b/;
/** « … pour un enfant qui ne vit pas chez vous » denies nothing of what is asked. */
export const isDenied = (asks: string): boolean => denied.test(asks.replace(/ qui (?:ne|n) .*$/, ''));
const denied = /\b(sans|aucune?|rien|jamais|ne|n)\b/;
const since = /^(depuis|a partir|quand|si oui|a quelle date)\b/;
const ofEnd =
  /^((dernier jour|dates?|jour) (de |d |du |de la )?(fin|reprise|sortie|depart|retour|terme|echeance)|fin|terme|echeance|au|et le|jusqu \w+)\b/;
const ends =
  /\b(fin|finie?s?|termine\w*|quitt\w*|romp\w*|rupture|cess\w*|sorti\w*|partie?s?|partez|depart|repris\w*|reprendre|arrete\w*|expir\w*|demission\w*|licenci\w*|perdu\w*|acheve\w*|retour\w*|revenue?s?|rentre\w*|separe\w*)\b/;

/** « Contrat terminé ? Oui », right over « Date de fin du contrat » of the same row: whatever is said of those that go on. */
export function isEndOfYes(field: Field, asked: readonly Field[]): boolean {
  const question = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  return (
    question !== undefined &&
    asked[asked.indexOf(field) - 1] === question &&
    question.group === field.group &&
    yesNoOf(question) === 'yes' &&
    ends.test(fold(question.label)) &&
    ofEnd.test(fold(field.label))
  );
}

/** Of what goes on, the end is not there yet. */
const goesOn =
  /^(etes vous|avez vous une? (?:contrat|emploi|poste|travail|bail)\b|est il|est elle|sont ils|sont elles|hebergez|travaillez|vivez|habitez)\b|\b(continue\w*|se poursui\w*|en cours|dure)\b/;

/** « Jusqu'au », after the day it began, or where the question says that it goes on: there may be no end yet. */
export function isOpenEnd(question: Field, field: Field, following: readonly Field[]): boolean {
  if (!ofEnd.test(fold(field.label)) || ends.test(fold(question.label))) return false;
  const before = following.slice(0, Math.max(0, following.indexOf(field)));
  return (
    goesOn.test(fold(question.label)) ||
    before.some((one) => one.valueType === 'date' && stateOf(one) === 'filled')
  );
}
/** Said of anything. */
const general =
  /^(?:combie|nombre|mensue|annuel|hebdom|debut|premie|dernie|heures|horair|duree|brute|brutes|nette|nettes|entree|depart|arrive|signat|evenem|total|ensemb|moyen|exact|periode|trimes|sommes|montan|chaque|concer|conver|precis|indiqu|estime|recue|recus|trois|somme|quand|quelle|encais|hauteu|depens|touche|partir|jusqu|(?:verse|paye|regle|donne)(?:e|s|es)?$)/;
const work =
  /\b(travail\w*|emplois?|salaires?|employeurs?|activites?|salarie\w*|independant\w*|interim|revenus?|ressources?|argent|gagn\w*|remuner\w*|paye\w*|auto ?entrepr\w*|micro ?entrepr\w*|stages?|missions?|contrats?)\b/;
const pay =
  /\b(salaires?|remunerations?|gratifications?|brute?s?|nets?|nettes?|heures?|paies?|gains?|revenus?|chiffres? d affaires|recettes|benefices?|embauche|contrat)\b/;

/** By its words a case is of what the question asks: the hours and the pay of work, and what bears its name. */
export function speaksOf(question: Field, field: Field): boolean {
  const [asks, name] = [fold(question.label), fold(field.label)];
  const own = stems(asks);
  return (work.test(asks) && pay.test(name)) || stems(name).some((stem) => own.includes(stem));
}

const aChange = /\b(?:chang\w*|demenag\w*|nouve\w+)\b/;
const ofOneThing = [
  /\b(?:adresse|domicile|logement|demenag\w*|emmenag\w*)\b/,
  /\b(?:comptes?|bancaires?|banque|iban|rib)\b/,
];
/** « Date du déménagement », after « Avez-vous changé d'adresse ? »: one thing in two words. */
export const isOfThatChange = (asks: string, name: string): boolean =>
  aChange.test(asks) && ofOneThing.some((words) => words.test(asks) && words.test(name));

const isWish = /^(?:souhaitez|voulez|desirez|preferez)\b/;

/** Not « Épargne », after « Êtes-vous locataire ? Oui »: the case says nothing else than what is asked, or what is paid for work. */
function isOfYes(question: Field, field: Field, following: readonly Field[]): boolean {
  const [asks, name] = [fold(question.label), fold(withoutIfYes(field.label))];
  // « Souhaitez-vous être prévenue ? », « À partir du »: from now on.
  if (isOnlyAsked(question, field) || (isWish.test(asks) && /^(?:a partir|jusqu)/.test(name))) return false;
  if (asksNothing.test(asks) || (isDenied(asks) && !since.test(name))) return false;
  if (field.group === question.label || (work.test(asks) && pay.test(name))) return true;
  if (isOfThatChange(asks, name) || isOfAnySort(question, field, following)) return true;
  const own = stems(asks);
  const others = stems(name).filter((stem) => !general.test(stem));
  return others.length === 0 || others.some((stem) => own.includes(stem));
}

/** « Avez-vous eu d'autres ressources ? », of whatever sort. */
const ofAnySort = /\bautres? (?:\w+ )?(?:ressources?|revenus?|argent|sommes?|rentrees? d argent|gains?)\b/;
const spent =
  /\b(?:payee?s?|versee?s?|a payer|charges?|frais|depenses?|impots?|dettes?|credits?|loyer|epargne)\b/;

/** An amount under it, alone of those up to the next question: how much they are. */
const isOfAnySort = (question: Field, field: Field, following: readonly Field[]): boolean =>
  field.valueType === 'amount' &&
  ofAnySort.test(fold(question.label)) &&
  !spent.test(fold(field.label)) &&
  following.every((one) => one === field || one.valueType !== 'amount');

/** « Avez-vous demandé une pension ? Oui »: how much it will be is not known yet. */
export const isOnlyAsked = (question: Field, { valueType }: Field): boolean =>
  valueType === 'amount' && /\b(demande|demandee?|sollicitee?|depose)\b/.test(fold(question.label));

/** A part of the page under the question itself, with nothing filled in. */
function partLeft(question: Field, following: readonly Field[]): Field[] {
  const part = following.filter(
    ({ outerGroup, heading }) => outerGroup === question.label || heading === question.label,
  );
  if (part.some((field) => stateOf(field) !== 'empty')) return [];
  return part.filter(
    ({ kind, label }) => ['text', 'date', 'number', 'textarea'].includes(kind) && !ofDetail.test(fold(label)),
  );
}

/**
 * « Si oui, montant – Vous », under « Revenus perçus à l'étranger ? – Votre conjoint »: a column for each. A column of a
 * person may be named again by the first name alone: « Bourse ? – Ana (14 ans) », « Montant de la bourse si oui, Lou ».
 */
export function isOtherColumn(question: Field, field: Field): boolean {
  const [number, otherNumber] = [question, field].map(({ label }) => rowNumber.exec(label)?.[1]);
  if (number !== undefined && otherNumber !== undefined && number !== otherNumber) return true;
  const one = / – ([^–]+)$/.exec(question.label)?.[1];
  // « Mars 2026 – Pension reçue ? », « Mars 2026 – Montant »; « Sodexo – Contrat terminé ? », « Sodexo – Date de fin »: of one row.
  if (one === undefined) return false;
  const row = question.label.slice(0, -one.length);
  const isRow = monthsIn(row).length === 1 || /\?\s*$/.test(one);
  if (isRow && field.label.startsWith(row)) return false;
  const other = / – ([^–]+)$/.exec(field.label)?.[1];
  if (other !== undefined) return one !== other;
  const name = /, (\p{Lu}\p{Ll}[\p{L}'’-]*)$/u.exec(field.label)?.[1];
  return name !== undefined && /^\p{Lu}\p{Ll}/u.test(one) && !one.split(/[ ,(]/).includes(name);
}

/** « Contrat terminé, ligne 1 » */
const rowNumber = /,? (?:ligne|rang|n°|no|numéro) ?(\d{1,2})$/iu;

/** A box left unticked, with the amounts of that sort beside it, one for each month: nothing of that sort is told. */
function isOfUntickedBox(field: Field, before: readonly Field[]): boolean {
  const at = before.findLastIndex((one) => one.kind !== field.kind || one.group !== field.group);
  const box = before[at];
  return box?.kind === 'checkbox' && box.group === field.group && stateOf(box) === 'empty';
}

/**
 * On a recap, « Oui » with what goes with it left empty: what stands between that question and the next one, when it speaks
 * of the same thing, is what the guide says goes with it, or is alone with it in its part of the page.
 */
export function checkYesNeedsShown({ recap, recapCaseOf: caseOf, procedure, page }: CheckContext): Finding[] {
  if (!procedure) return [];
  return recap.flatMap((question, index) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'yes') return [];
    const after = recap.slice(index + 1);
    const next = after.findIndex(isYesNo);
    const needs = procedure.checks.flatMap((one) =>
      one.kind === 'yes-needs' && one.case === caseOf.get(question.id) ? one.needs : [],
    );
    const sum = sumOfPart(question, recap);
    const isNeeded = (line: Field): boolean => needs.includes(caseOf.get(line.id) ?? '');
    const lines = (next < 0 ? after : after.slice(0, next)).filter((line) => line.group === question.group);
    // « Enfants : 2 », told; « Pension reçue : – », beside it, may be that there is none.
    const isWhole = lines.every((line) => stateOf(line) === 'empty');
    const isEndTold = lines.some((line) => stateOf(line) === 'filled' && end.test(fold(line.label)));
    const isAlone =
      question.group !== null &&
      recap.filter((one) => one.group === question.group && isYesNo(one)).length === 1;
    return lines
      .filter((line) => stateOf(line) === 'empty')
      .filter(
        (line) =>
          opened.has(line.valueType) ||
          (beginning.test(fold(line.label)) &&
            !asksNothing.test(fold(question.label)) &&
            (isEndTold || ((isWhole || line.block === question.block) && isSaidLeft(line, page)))),
      )
      .filter((line) => !isOnlyAsked(question, line))
      .filter(
        (line) => (isAlone && isWhole) || isNeeded(line) || isAbout(line, question) || sum.includes(line),
      )
      .map((line) => ownFinding('yes-needs', 'problem', spotOf(line), 'yes-needs-problem'));
  });
}

/** Of what is so, or was, there is always a first day; the last may be to come. */
const beginning =
  /^(?:premier jour|(?:date|jour) (?:de |du |d )(?:debut|commencement)|debut)\b(?!.*\b(?:prevue?|fin)\b)/;
const end = /^(?:dernier jour|(?:date|jour) (?:de |de la )?fin|fin)\b/;

/** « À quelle date a-t-elle eu lieu ? » before the next question, in three cases that have a name of their own. */
function dateOpenedBy(
  question: Field,
  following: readonly Field[],
  dates: readonly PageDate[],
): PageDate | undefined {
  return dates.find(
    (date) =>
      date.fields.length > 1 &&
      date.fields.every((part) => following.includes(part)) &&
      date.fields[0]?.heading === question.heading &&
      (bare.test(fold(date.label)) || yesAsks.test(fold(date.label))) &&
      !isBirth(date),
  );
}

/** The cases between a question and the next one that hold what a yes to it asks for. */
export function openedBy(question: Field, following: readonly Field[]): Field[] {
  const found: Field[] = [];
  for (const [index, field] of following.entries()) {
    if (isYesNo(field)) break;
    const isUnder = field.group !== null && field.group === question.label;
    // « B. Pension alimentaire », over the question and over the months of it, which have a name of their own.
    const isInPart =
      question.heading !== null &&
      question.group === question.heading &&
      field.heading === question.heading &&
      monthsIn(field.label).length === 1;
    if (!isUnder && !isInPart && field.group !== question.group) break;
    if (isOtherColumn(question, field) || !isOpenedCase(field)) continue;
    // « Locataire » and « Sans loyer » ask for what speaks of the same thing alone.
    const isNext = index === 0 && question.valueType === 'yes-no';
    if (isUnder || isNext || isAbout(field, question)) found.push(field);
  }
  return withoutOthers(found);
}

function isAbout(field: Field, question: Field): boolean {
  const label = fold(field.label);
  if (bare.test(label) || isOfThatChange(fold(question.label), label)) return true;
  const asked = new Set(stems(question.label));
  return stems(label).some((stem) => asked.has(stem));
}
