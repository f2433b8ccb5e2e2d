/** « Non », over something that only a « Oui » leaves room for. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { isAskedBetween } from '../asks/asked-between.ts';
import { isOtherColumn, openedBy, stems } from '../asks/yes-needs.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot, spotOf } from '../finding.ts';
import { isOfPartner, isSamePerson, mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { asksForSome, detailsGiven } from './detail-given.ts';
import { isOneSort } from './one-sort.ts';
import { asksOfPartnersMoney } from './yes-but-zero.ts';

export function checkNoButGiven(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  return [...inCases(context), ...onRecap(context), ...ofDetails(context), ...underIfYes(said, context.page)];
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

const isMoney = (field: Field): boolean => field.valueType === 'amount' && (centsOf(field) ?? 0) !== 0;

/** « Avez-vous versé une pension ? Non », and its amount in a case. The questions a guide knows are left to it. */
function inCases({ asked, procedure, caseOf }: CheckContext): Finding[] {
  if (!procedure) return [];
  const known = new Set(procedure.checks.flatMap((one) => (one.kind === 'yes-needs' ? [one.case] : [])));
  return asked.flatMap((question, index) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || known.has(caseOf.get(question.id) ?? ''))
      return [];
    const after = openedBy(question, asked.slice(index + 1)).filter(
      (field) =>
        isNamedIn(question, field, asked.indexOf(field) - index - 1) || isUnderAllMoney(question, field),
    );
    const theirs = asked
      .slice(index + 1)
      .filter(
        (field) =>
          asksOfPartnersMoney(question) &&
          isOfPartner(field) &&
          directionOf(fold(field.label)) !== 'paid' &&
          !isOfOtherYear(question, field) &&
          mayBeSameMonth(monthOf(question), monthOf(field)),
      );
    return [...new Set([...after, ...theirs, ...toldBefore(question, asked.slice(0, index))])]
      .filter(isMoney)
      .map((field) => over(spotOf(field), question));
  });
}

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
        !/\b(?:charges|depenses|versee?s?)\b/.test(fold(`${field.group ?? ''} ${field.heading ?? ''}`)) &&
        isSamePerson(personOf(question), personOf(field)) &&
        !isOfOthers(question, field) &&
        !isOfOtherYear(question, field) &&
        isNamedWhole(question, { ...field, label: field.label.replace(/ – [^–]*$/, '') }),
    );
  return first ? [first] : [];
}

/** « Versez-vous une pension en novembre 2026 ? », and what was paid in 2025. */
function isOfOtherYear(question: Field, field: Field): boolean {
  const yearsIn = ({ label }: Field): string[] => label.match(/\b20\d\d\b/g) ?? [];
  const [asked, own] = [yearsIn(question), yearsIn(field)];
  return asked.length > 0 && own.length > 0 && !own.some((year) => asked.includes(year));
}

/** By two of its words at least. */
function isNamedWhole(question: Field, field: Field): boolean {
  const own = stems(field.label).filter((stem) => !verbs.test(stem) && !ofHowMuch.test(stem));
  return own.length > 1 && isNamedIn(question, field, 1);
}

/**
 * On a recap: what the guide says goes with a « Oui », in whatever part of the page; before the next question, an amount
 * the question names.
 */
function onRecap({ recap, recapCaseOf: caseOf, procedure }: CheckContext): Finding[] {
  if (!procedure) return [];
  const told = recap.flatMap((line, at) => (isMoney(line) || isHours(line) ? [{ line, at }] : []));
  return recap.flatMap((question, index) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no') return [];
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

/** « Activité salariée : Non », then « Activité indépendante : Oui » and its hours. */
function isOfOtherWork(between: readonly Field[]): boolean {
  const last = between.findLast(isYesNo);
  return (
    last !== undefined &&
    yesNoOf(last) === 'yes' &&
    /^(?:activites?|travail|missions?|(?:avez vous|j ai|vous avez) (?:travaille|exerce))\b/.test(
      fold(last.label),
    )
  );
}

/** « Avez-vous travaillé en novembre ? Non », and the hours of the partner, or of another month. */
function isOfOthers(question: Field, line: Field): boolean {
  const { role } = personOf(line);
  const [asked, told] = [monthOf(question), monthOf(line)];
  const isOtherMonth = asked !== null && told !== null && asked.month !== told.month;
  return isOtherMonth || ((role === 'partner' || role === 'child') && role !== personOf(question).role);
}

const isHours = (field: Field): boolean => field.valueType === 'hours' && (centsOf(field) ?? 0) !== 0;

/**
 * « Vos ressources ont-elles changé ? Non », « Le loyer comprend-il les charges ? Non », « Avez-vous reçu votre bulletin de
 * salaire ? Non », « Avez-vous payé votre loyer ? Non »: there is an amount all the same.
 */
const ofSomethingElse =
  /\b(chang\w*|modifi\w*|identiques?|exact\w*|correct\w*|confirm\w*|compren\w*|compris\w*|inclu\w*|connai\w*|deja|seule?|a jour|est (il|elle)|sont (ils|elles)|bulletins?|fiches?|attestations?|justificatifs?|factures?|(paye|verse|percu|recu|touche)\w* (votre|vos|le|la|les|l|ce|cette|ces))\b/;
/** What is had or paid, of which a bare « Montant » may be the amount. */
const ofMoney =
  /\b(perc\w+|rec(u|ue|us|ues|evez)|touch\w+|vers\w+|pay\w+|gagn\w+|revenus?|ressources?|salaires?|pensions?|allocations?|indemnites?|rentes?|primes?|bourses?|aides?|dons?|frais)\b/;
const another = /\bautres?\b/;

const money = new Set('pensio salair bourse alloca indemn'.split(' '));
/** « Montant mensuel » */
const ofHowMuch = /^(mensue|annuel|trimes)/;
const verbs = /^(perc|rec|touch|vers|pay|gagn)/;

/** Whether a pension is paid or had, by the words that name it; null where they do not say. */
function directionOf(name: string): 'paid' | 'had' | null {
  if (!/\bpensions?\b/.test(name)) return null;
  // « Pension versée par un pays étranger »
  if (/\b(vers|pay)(e|ee|es|ees) par (?!vous|moi|le declarant|la declarante|l allocataire)/.test(name))
    return 'had';
  if (/\b(vers|pay)(e|ee|es|ees|ez)\b/.test(name)) return 'paid';
  return /\b(percu|recu|percev|recev|touch)\w*/.test(name) || /\bretraite\b/.test(name) ? 'had' : null;
}

const sortOfPension = /\b(retraite|invalidite|reversion|alimentaires?)\b/;

/** « Avez-vous versé une pension ? » and « 6GU – Pensions versées pour des enfants mineurs » */
function isSameWay(question: Field, given: Field): boolean {
  const [asks, name] = [fold(question.label), fold(given.label)];
  const [isAskedAbroad, isAbroad] = [asks, name].map((words) => /\betrang/.test(words));
  return (
    isAskedAbroad === isAbroad &&
    directionOf(asks) !== null &&
    directionOf(asks) === directionOf(name) &&
    !isOtherPension(asks, name) &&
    !isForAnother(asks, name) &&
    // « Des pensions de source étrangère ? Non » leaves room for those of France.
    (!isOneSort(asks) || isOneSort(name)) &&
    !another.test(asks)
  );
}

/** « De réversion ? Non », and the pension of retirement. */
function isOtherPension(asks: string, name: string): boolean {
  const [one, two] = [asks, name].map((text) => sortOfPension.exec(text)?.[0].slice(0, 6));
  return one !== undefined && two !== undefined && one !== two;
}

const forWhom = /\b(mineur|majeur|ascendant|parent|conjoint)/;

/** « À un enfant majeur ? Non », and what is paid for one who is « mineur ». */
function isForAnother(asks: string, name: string): boolean {
  const [one, two] = [asks, name].map((text) => forWhom.exec(text)?.[1]);
  return one !== undefined && two !== undefined && one !== two;
}

/** « Avez-vous versé une pension ? » over « Pensions reçues » */
function isOpposite(question: Field, given: Field): boolean {
  const [asked, own] = [directionOf(fold(question.label)), directionOf(fold(given.label))];
  return asked !== null && own !== null && asked !== own;
}

const allMoney = /\b(percu|recu|touche|eu)\b.*\b(revenus?|ressources?|argent|sommes?)\b/;

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

/** « Avez-vous perçu des ressources au cours du trimestre ? Non » leaves room for no amount of hers. */
const asksOfAll =
  /^(?:avez vous|vous avez|j ai) (?:percu|recu|touche|eu) (?:des|de) (?:ressources|revenus|argent)(?: (?:au cours|pendant|durant|en|sur|ce|ces|pour)\b.*)?$/;
const deniesAll = ({ label }: Field): boolean => asksOfAll.test(fold(label));

function isOfHers(question: Field, line: Field): boolean {
  return (
    isSamePerson(personOf(question), personOf(line)) &&
    !isOfOthers(question, line) &&
    /^(?:salaires?|paies?|payes?|revenus?|ressources?|allocations?|indemnites?|pensions? (?:recue?s?|percue?s?))\b/.test(
      fold(line.label),
    )
  );
}

const pay = /\b(brute?s?|salaires?|remunerations?|paies?)\b/;

/** « Activité professionnelle en juillet : Non », then « SARL Martin – heures : 31 »; not « Activité non salariée : Non ». */
function isOfWorkDenied(question: Field, line: Field): boolean {
  const [asks, name] = [question, line].map(({ label }) => fold(label.replace(/\([^)]*\)/g, ' ')));
  return (
    /\b(?:travail\w*|activite|emploi)\b/.test(asks ?? '') &&
    allWork.test(asks ?? '') &&
    !/^(?!.*\bou\b).*\b(?:non salarie\w*|independant\w*|liberal\w*)\b/.test(asks ?? '') &&
    (isHours(line) || (isMoney(line) && pay.test(name ?? ''))) &&
    !notOfWork.test(name ?? '') &&
    !isOfOthers(question, line)
  );
}

/** « Avez-vous travaillé ? Non », then « Emploi de novembre 2026 : Boulangerie Roux, 38 heures ». */
function isJobDenied(question: Field, line: Field): boolean {
  const name = fold(line.label);
  return (
    /\b(?:travail\w*|activite)\b/.test(fold(question.label)) &&
    allWork.test(fold(question.label)) &&
    /^(?:emplois?|missions?) (?:de|en|d) /.test(name) &&
    monthOf(line) !== null &&
    /\b\d+ ?(?:heures|h)\b/.test(fold(textOf(line) ?? '')) &&
    !ofBefore.test(name) &&
    !isOfOthers(question, line)
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

/** Fixed by the judge, owed, or wished for: not had. */
const unpaid = /\b(fixee?s?|souhaitee?s?|dues?|impayee?s?|non (vers|pay|perc)\w+|a (percevoir|recouvrer))\b/;

const ofBefore = /\b(ancien\w*|deja|precedent\w*|actuel\w*|en cours)\b/;
const ofWork = /\b(travaill\w*|activite)\b/;
/** Hours of a training, a benefit, a pension: had without work. */
const notOfWork =
  /\b(formation|stages?|benevol\w*|cours|permanences?|pensions?|retraites?|rentes?|allocations?|indemnites?|reference|journalie\w+)\b/;

/** A number and a title may stand before it: « 2. Travail – Avez-vous travaillé ? » */
const allWork =
  /^(?:\d{1,2} )?(?:(?:travail|avez|vous|ai|j|je|travaille\w*|exerce\w*|ou|et|eu|une|activite|emploi|professionnelle|salariee|non|remuneree|periode|en|au|dans|cours|pendant|durant|sur|du|de|d|a|le|la|l|ce|cette|ces|trois|mois|declare\w*|20\d\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: |$))+$/;

/** « Avez-vous travaillé à l'étranger ? », « … plus de 78 heures ? »: of some work, which leaves room for hours and pay. */
export const asksOfSomeWork = ({ label }: Field): boolean =>
  /\btravaille\b/.test(fold(label)) && !allWork.test(fold(label.replace(/\([^)]*\)/g, ' ')));

/** What is owed to her, and the money of her partner or of her child, that the question does not ask about. */
export function isOfOther(question: Field, field: Field): boolean {
  const [asks, name] = [fold(question.label), fold(field.label)];
  const whose = ({ outerGroup: _over, ...one }: Field): string =>
    personOf({ ...one, question: null, group: null, heading: null }).role;
  const isOfKin = ['partner', 'child'].includes(whose(field)) && directionOf(name) !== 'paid';
  return (
    (unpaid.test(name) && !unpaid.test(asks)) ||
    (/\bnouve\w+/.test(asks) && ofBefore.test(name)) ||
    (ofWork.test(asks) && notOfWork.test(name) && !notOfWork.test(asks)) ||
    isOpposite(question, field) ||
    (isOfKin && whose(question) === 'you')
  );
}

/** All that the amount names is in the question; « Montant », right after it, names nothing. */
function isNamedIn(question: Field, field: Field, place: number): boolean {
  const { label } = field;
  const asks = fold(question.label);
  const name = fold(label);
  const [direction, other] = [directionOf(asks), directionOf(name)];
  if (ofSomethingElse.test(asks) || isOpposite(question, field)) return false;
  if (isForAnother(asks, name) || isOtherPension(asks, name) || isOfOther(question, field)) return false;
  // « Des salaires de l'étranger ? Non » leaves room for « Salaires ».
  if (isOneSort(asks) && !isOneSort(name)) return false;
  const asked = stems(question.label);
  const own = stems(label).filter(
    (stem) => !ofHowMuch.test(stem) && (!verbs.test(stem) || asked.includes(stem)),
  );
  // « Dons (7UF) » names its money in a short word.
  if (own.length === 0) return place === 0 && ofMoney.test(asks) && !/^(?:dons?|apl|aah|rsa)\b/.test(name);
  // « 6GU – Pensions versées à des enfants mineurs », right under « Avez-vous versé une pension alimentaire ? Non »
  const isLike =
    (direction !== null && direction === other) ||
    asked.every((stem) => own.includes(stem) || verbs.test(stem));
  const isSame = place === 0 && isLike && own.some((stem) => money.has(stem) && asked.includes(stem));
  // « D'autres revenus ? Non » leaves room for « Revenus ».
  return (isSame || own.every((stem) => asked.includes(stem))) && (!another.test(asks) || another.test(name));
}

/** « Si oui, lequel ? »; not « Si oui à la question 2 ». */
const ifYes = /^si oui\b(?! (a la (question|rubrique|ligne)|au \d))/;

/** « Si oui, lequel ? », answered under a « Non ». */
function underIfYes(said: readonly Field[], page: PageModel): Finding[] {
  let question: Field | null = null;
  return said.flatMap((field) => {
    const isUnder = ifYes.test(fold(field.label));
    if (isYesNo(field) && !isUnder) question = field;
    if (!isUnder || !question || isOtherColumn(question, field)) return [];
    if (isAskedBetween(page, question, field)) return [];
    // A row of questions, then a row of details.
    if (question.group !== field.group && !isSamePerson(personOf(question), personOf(field))) return [];
    return yesNoOf(question) === 'no' && !tellsNothing(field) ? [over(spotOf(field), question)] : [];
  });
}
