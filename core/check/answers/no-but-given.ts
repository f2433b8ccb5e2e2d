/** « Non », over something that only a « Oui » leaves room for. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { denies, isYesNo, stateOf, tellsNothing, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { monthsIn, withoutMonths } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { isAskedBetween } from '../asks/asked-between.ts';
import { isOtherColumn, openedBy, questionsOf } from '../asks/yes-needs.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot, spotOf } from '../finding.ts';
import { isOfPartner, isSamePerson, mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { asksForSome, detailsGiven } from './detail-given.ts';
import {
  another,
  directionOf,
  isNamedIn,
  isNamedWhole,
  isOfOther,
  isOfOtherYear,
  isSameWay,
  ofBefore,
  ofSomethingElse,
} from './money-named.ts';
import { isOneSort } from './one-sort.ts';
import {
  asksOfAnyWork,
  asksOfSomeWork,
  isHours,
  isJobDenied,
  isMoney,
  isOfEmployer,
  isOfOthers,
  isOfOtherWork,
  isOfWorkDenied,
} from './work-denied.ts';
import { asksOfPartnersMoney } from './yes-but-zero.ts';

export function checkNoButGiven(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  return [
    ...inCases(context),
    ...onRecap(context),
    ...ofDetails(context),
    ...underIfYes(said, context.page),
    ...inBoxes(context),
  ];
}

/** « Avez-vous suivi une formation ? Non », and « Organisme de formation », in cases or shown again. */
function ofDetails({ asked, recap, procedure }: CheckContext): Finding[] {
  const given = procedure ? [asked, recap].flatMap(detailsGiven) : [];
  return given.map(({ line, question }) => over(spotOf(line), question));
}

/** « Vous dites non à … » */
export function over(given: Spot, question: Field): Finding {
  return ownFinding('contradiction', 'problem', given, 'no-but-given-problem', { first: question.label });
}

/** « Votre salaire a-t-il augmenté ? », « En avez-vous perçu un tous les mois ? »: not whether there was any. */
const asksHow =
  /\b(?:(?:chaque|tous les) mois|chacun des|(?:a|ont) (?:t (?:il|elle)s? )?(?:augmente|change|varie|diminue|baisse|evolue)|(?:le|la|les) memes?|identiques?)\b/;
/** « Elle n'a rien touché pendant ces trois mois : Non »: there was some. */
const isNegative =
  /^aucune?s?\b|\b(?:sans (?:aucune?|la moindre|le moindre|revenus?|ressources?|salaires?)|zero)\b|(?<!\b(?:qui|dont) )\bn (?:a|ai|as|avez|avons|ont) (?:(?:vous|t|il|elle|ete|percu|touche|recu|gagne|eu) ){0,3}(?:rien|aucune?|pas|jamais|ni)\b|\brien (?:percu|touche|recu|gagne|eu)\b/;
const deniesIt = (question: Field): boolean =>
  isYesNo(question) &&
  yesNoOf(question) === 'no' &&
  ![asksHow, isNegative].some((sort) => sort.test(fold(question.label)));

/** « Avez-vous versé une pension ? Non », and its amount in a case. The questions a guide knows are left to it. */
function inCases({ asked, procedure, caseOf, page }: CheckContext): Finding[] {
  if (!procedure) return [];
  const known = questionsOf(procedure);
  return asked.flatMap((question, index) => {
    if (!deniesIt(question)) return [];
    const work = workGiven(question, asked.slice(index + 1));
    const after = openedBy(question, asked.slice(index + 1)).filter(
      (field) =>
        isNamedIn(question, withItsTitle(field), asked.indexOf(field) - index - 1) ||
        isUnderAllMoney(question, field),
    );
    if (known.has(caseOf.get(question.id) ?? ''))
      return [...work, ...after.filter((field) => isMoney(field) && !caseOf.has(field.id))]
        .filter((field) => !caseOf.has(field.id) || isAskedBetween(page, question, field))
        .map((field) => over(spotOf(field), question));
    const next = asked.findIndex((field, at) => at > index && isYesNo(field));
    const hers = deniesAll(question)
      ? asked
          .slice(index + 1, next < 0 ? undefined : next)
          .filter((field) => field.heading === question.heading && isOfHers(question, field))
      : [];
    const theirs = asksOfPartnersMoney(question)
      ? asked
          .slice(index + 1)
          .filter(
            (field) =>
              isOfPartner(field) &&
              directionOf(fold(field.label)) !== 'paid' &&
              !isOfOtherYear(question, field) &&
              mayBeSameMonth(monthOf(question), monthOf(field)),
          )
      : [];
    return [
      ...new Set([
        ...after,
        ...underMonths(question, asked.slice(index + 1)),
        ...hers,
        ...theirs,
        ...toldBefore(question, asked.slice(0, index)),
      ]),
    ]
      .filter(isMoney)
      .concat(work)
      .map((field) => over(spotOf(field), question));
  });
}

/** « Octobre 2026 », under « Montant de la pension alimentaire reçue, mois par mois »: named by that. */
function withItsTitle(field: Field): Field {
  const title = withoutBrackets(field.group ?? '').replace(/,? mois par mois.*$/iu, '');
  return field.group !== null && stems(withoutMonths(field.label)).length === 0
    ? { ...field, label: title }
    : field;
}

/**
 * The hours, where both they and their pay follow « Avez-vous travaillé ? Non », in whatever words it was said to leave them;
 * the pay of each month, where there are no hours.
 */
function workGiven(question: Field, after: readonly Field[]): Field[] {
  if (!asksOfAnyWork(question)) return [];
  const next = after.findIndex(isYesNo);
  const own = (next < 0 ? after : after.slice(0, next)).filter(
    (field) =>
      isOfWorkDenied(question, field) &&
      ![ofBefore, ofWishes].some((words) => words.test(foldAll(field.label, field.group))),
  );
  if (!own.some(isMoney)) return [];
  const hours = own.filter(isHours);
  return hours.length > 0 ? hours.slice(0, 1) : own;
}

/** « Salaire souhaité », « Dernier salaire brut », « Heures de garde »: of no work of that time. */
const ofWishes = /\b(?:dernie\w*|souhait\w*|recherch\w*|garde|accueil|maintien|prevu\w*)\b/;

/** Each is looked at for every question. */
export const mostAround = 50;

/** « Pension alimentaire reçue », in a table above the question whether one was received. */
function toldBefore(question: Field, before: readonly Field[]): Field[] {
  return before
    .slice(-mostAround)
    .filter(isMoney)
    .filter(
      (field) =>
        (isSamePerson(personOf(question), personOf(field)) || isForChild(question, field)) &&
        !isOfOtherYear(question, field) &&
        (isSameWay(question, field) || isNamedWhole(question, field)),
    );
}

/** « Pension versée à un enfant mineur » is paid by who is asked. */
function isForChild(question: Field, field: Field): boolean {
  return (
    directionOf(fold(field.label)) === 'paid' &&
    personOf(field).role === 'child' &&
    personOf(question).role === 'you'
  );
}

/** « Pension alimentaire reçue : Non », and « Pension alimentaire » month by month in a table further on. */
function inTableAfter(question: Field, after: readonly Field[]): Field[] {
  if (directionOf(fold(question.label)) !== 'had') return [];
  const first = after
    .slice(0, mostAround)
    .find(
      (field) =>
        isMoney(field) &&
        /^pensions? alimentaires?\b(?!.*\b(?:versee?s?|payee?s?|dues?|fixee?s?)\b)/.test(fold(field.label)) &&
        monthsIn(field.label).length === 1 &&
        !/\b(?:charges|depenses|versee?s?)\b/.test(foldAll(field.group, field.heading)) &&
        isSamePerson(personOf(question), personOf(field)) &&
        !isOfOthers(question, field) &&
        !isOfOtherYear(question, field) &&
        isNamedWhole(question, { ...field, label: field.label.replace(/ – [^–]*$/, '') }),
    );
  return first ? [first] : [];
}

/**
 * On a recap: what the guide says goes with a « Oui », in whatever part of the page; before the next question, an amount
 * the question names.
 */
function onRecap({ recap, recapCaseOf: caseOf, procedure }: CheckContext): Finding[] {
  if (!procedure) return [];
  const told = recap.flatMap((line, at) => (isMoney(line) || isHours(line) ? [{ line, at }] : []));
  return recap.flatMap((question, index) => {
    if (!deniesIt(question)) return [];
    const own = caseOf.get(question.id);
    const needs = procedure.checks.flatMap((one) =>
      one.kind === 'yes-needs' && one.case === own ? one.needs : [],
    );
    const after = recap.slice(index + 1);
    const next = after.findIndex(isYesNo);
    const near = (next < 0 ? after : after.slice(0, next)).filter(({ group }) => group === question.group);
    const given = new Set([
      ...told
        .filter(
          ({ line, at }) =>
            at > index &&
            needs.includes(caseOf.get(line.id) ?? '') &&
            !asksForSome(question) &&
            !asksOfSomeWork(question) &&
            !isOfOtherWork(recap.slice(index + 1, at)) &&
            !isOfOther(question, line) &&
            !isOfEmployer(question, line) &&
            !isOfOthers(question, line),
        )
        .map(({ line }) => line),
      ...near.filter(
        (line, place) =>
          (isMoney(line) &&
            (isNamedIn(question, line, place) || (deniesAll(question) && isOfHers(question, line)))) ||
          isOfWorkDenied(question, line) ||
          isDayOf(question, line),
      ),
      ...toldBefore(question, recap.slice(0, index)).filter((line) => isSameWay(question, line)),
      ...after.filter((line) => isJobDenied(question, line)),
      ...inTableAfter(question, after),
      ...after.filter((line) => isMoney(line) && fold(line.group ?? '') === fold(question.label)).slice(0, 1),
    ]);
    // « Avez-vous perçu un salaire en avril ? Non », and that of May.
    return [...given]
      .filter((line) => mayBeSameMonth(monthOf(question), monthOf(line)))
      .map((line) => over(spotOf(line), question));
  });
}

const allMoney = /\b(gagne|percu|recu|touche|eu)\b.*\b(revenus?|ressources?|argent|sommes?)\b/;

/** « Lina a-t-elle perçu un revenu ? Non », and an amount in the part that bears her name. */
function isUnderAllMoney(question: Field, { group, label }: Field): boolean {
  const asks = fold(question.label);
  const isHers = group !== null && group === question.group && question.question === group;
  return (
    isHers &&
    allMoney.test(asks) &&
    !another.test(asks) &&
    !isOneSort(asks) &&
    !/\b(loyers?|charges|frais|versee?s?)\b/.test(fold(label))
  );
}

const ofMonthAlone =
  /^(?:(?:combien|avez|vous|montants?|sommes?|nets?|social|total|salaires?|percue?s?|recue?s?|verse\w*|ressources?|revenus?|euros?|mois|pour|en|de|du) ?)*$/;
/** « A-t-il travaillé ou touché une indemnité ? » */
const anyOfBoth =
  /\b(?:travaille|salaires?)\b.*\bou\b.*\b(?:percu|recu|touche|indemnites?|allocations?|chomage)\b/;

/** « Un employeur vous a-t-il payée ? » */
const paidBy =
  /^(?:un|votre|l) (?:ou plusieurs )?employeurs? (?:vous |l )?(?:a|ont) (?:t il )?(?:payee?s?|verse)\b/;

/** « Nolan a-t-il eu des ressources ? Non », and right under it, in the same part, « Février 2027 : 410,20 ». */
function underMonths(question: Field, after: readonly Field[]): Field[] {
  const asks = fold(question.label);
  if (![allMoney, anyOfBoth, paidBy].some((one) => one.test(asks)) || another.test(asks) || ofSome.test(asks))
    return [];
  if (allMoney.test(asks) && isOneSort(asks)) return [];
  const next = after.findIndex(
    (field) =>
      field.valueType !== 'amount' ||
      field.group !== question.group ||
      field.heading !== question.heading ||
      monthsIn(field.label).length !== 1 ||
      !ofMonthAlone.test(withoutNameOf(question, fold(withoutMonths(field.label)))),
  );
  return next < 0 ? [...after] : after.slice(0, next);
}

/** « Lina – décembre 2026 », where the question is « Lina a-t-elle travaillé ? » */
const withoutNameOf = ({ label }: Field, name: string): string => {
  const [first = ''] = fold(label).split(' ');
  return name.startsWith(`${first} `) || name === first ? name.slice(first.length).trim() : name;
};

/** « Avez-vous perçu des ressources au cours du trimestre ? Non » leaves room for no amount of hers. */
const asksOfAll =
  /^(?:avez vous|vous avez|j ai) (?:percu|recu|touche|eu) (?:des|de) (?:ressources|revenus|argent)(?: (?:au cours|pendant|durant|en|sur|ce|ces|pour)\b.*)?$/;
const deniesAll = ({ label }: Field): boolean => asksOfAll.test(fold(label));

const ofMoneyHad =
  /^(?:(?:vos |mes )?(?:salaires?|paies?|payes?|revenus?|ressources?)|allocations?|indemnites?|pensions? (?:recue?s?|percue?s?))\b/;

function isOfHers(question: Field, line: Field): boolean {
  return (
    isSamePerson(personOf(question), personOf(line)) &&
    !isOfOthers(question, line) &&
    [line.label, line.group].some((name) => ofMoneyHad.test(fold(name ?? '')))
  );
}

const side = /^(?:premier jour|dernier jour|(?:date |jour )?(?:de |du |d )?(?:debut|fin))\b/;

/** « Arrêt maladie : Non », then « Premier jour d'arrêt maladie : 12/10/2026 ». */
function isDayOf(question: Field, line: Field): boolean {
  const name = fold(line.label);
  const asked = stems(question.label);
  return (
    line.valueType === 'date' &&
    stateOf(line) === 'filled' &&
    side.test(name) &&
    !/\b(?:prevue?s?|precedent\w*|ancien\w*|travaille|sinon|si non)\b/.test(name) &&
    !ofSomethingElse.test(fold(question.label)) &&
    stems(line.label).some((stem) => asked.includes(stem))
  );
}

/** « Si oui, lequel ? »; not « Si oui à la question 2 ». */
const ifYes = /^si oui\b(?! (a la (question|rubrique|ligne)|au \d))/;

/** « Si oui, lequel ? », answered under a « Non ». */
function underIfYes(said: readonly Field[], page: PageModel): Finding[] {
  let question: Field | null = null;
  return said.flatMap((field, at) => {
    const isUnder = ifYes.test(fold(field.label));
    // « Déclarant 1 : Oui », « Déclarant 2 : Non », over one « Si oui »
    const before = said[at - 1];
    const isOfEach = before !== undefined && question === before && [before, field].every(isOfDeclarant);
    if (isYesNo(field) && !isUnder && !(isOfEach && yesNoOf(before) === 'yes')) question = field;
    if (!isUnder || !question || isOtherColumn(question, field)) return [];
    if (isAskedBetween(page, question, field)) return [];
    // A row of questions, then a row of details.
    if (question.group !== field.group && !isSamePerson(personOf(question), personOf(field))) return [];
    return yesNoOf(question) === 'no' && !tellsNothing(field) ? [over(spotOf(field), question)] : [];
  });
}

const isOfDeclarant = ({ label }: Field): boolean =>
  /^(?:declarante? [12]|vous|conjointe?|votre conjointe?)$/.test(fold(columnName(label)));

/** What is chosen of it: « Jours de cantine choisis ». */
const ofChoice = /^(?:jours|choisi|souhai|concer|semain|dates|creneau)/;
/** Asked of some of it, of another time, or of a change. */
const ofSome =
  /\b(?:tous|toutes?|chaque|toujours|autres?|aussi|egalement|encore|plus|dernie\w*|precedent\w*|deja|jusqu|avant|\w+(?:ait|aient) (?:il|elle)s?)\b/;

/** « Votre enfant déjeunera-t-il à la cantine ? Non », right over « Jours de cantine choisis » with days ticked. */
function inBoxes({ asked, procedure }: CheckContext): Finding[] {
  if (!procedure) return [];
  return asked.flatMap((question, at) => {
    const next = asked[at + 1];
    const asks = fold(question.label);
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || next?.kind !== 'checkbox') return [];
    if (!next.question || ofSome.test(asks) || ofSomethingElse.test(asks)) return [];
    const named = stems(next.question).filter((stem) => !ofChoice.test(stem));
    const own = stems(question.label);
    if (named.length === 0 || !named.every((stem) => own.includes(stem))) return [];
    const ticked = asked
      .slice(at + 1)
      .find(
        (field) =>
          field.question === next.question &&
          stateOf(field) === 'filled' &&
          !tellsNothing(field) &&
          !denies(fold(field.label)),
      );
    return ticked ? [over(spotOf(ticked), question)] : [];
  });
}
