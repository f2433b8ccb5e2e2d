/** « Employeur 2 : 52 heures », and « Salaire brut : 0 € »: the pay of the hours of a month is told, be it paid or not; or the other way round. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { asksOfAnyWork } from '../answers/work-denied.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import { withoutMonth } from '../who-and-when.ts';

/** Hours of work of the month, in the name of a case. */
const ofHours =
  /^(?!.*\b(?:semaine|hebdo\w*|jours?|contrat|prevue?s?|absen\w*|formation|stage|conges?|chomees?|maladie|benevol\w*)\b).*\b(?:heures?|duree du travail)\b/;
/** Gross pay; « net social » is that of another month. */
const ofPay =
  /^(?!.*\b(?:taux|horaire|annuel\w*|dont|primes?|avantages?|nets?|avance|acompte|precedent\w*|heures?)\b).*\b(?:salaires?|remunerations?|paies?|bruts?|brutes?)\b/;
/** Work that is paid otherwise than by its hours, or not at all. */
const otherwise =
  /\b(?:benevol\w*|non remuneree?s?|sans (?:solde|salaire|remuneration)|dispense\w*|gerante?|mandat\w*|elue?|stages?|immersion|pmsmp|civique|independante?|\w*entrepreneu\w+|chiffre d affaires|recettes|cachets?|piges?|commissions?|droits d auteur|non salarie\w*|pas encore|ne connais pas)\b/;
/** What tells neither an employer from another. */
const measure =
  /\b(?:total|nombre|montants?|heures?|duree|travail(?:lee?s?)?|effectuees?|salaires?|remunerations?|paies?|bruts?|brutes?|reels?|reelles?|estimee?s?|ou|et|dans|votre|vos|mon|mes|a|h|euros?|declaree?s?|d|de|du|le|ce|mois)\b/g;

/** Where the pay of the month's work is asked, real or estimated; elsewhere it may be of another month. */
export function checkHoursForNoPay(context: CheckContext): Finding[] {
  if (!context.procedure?.checks.some(({ kind }) => kind === 'declaration-window')) return [];
  const said = [...context.asked, ...context.recap];
  const isPaidOtherwise = () =>
    [...context.page.blocks, ...said.map((field) => textOf(field) ?? '')].some((text) =>
      forNoHours.test(fold(text)),
    ) || said.some((field) => yesNoOf(field) === 'yes' && ofLeave.test(fold(field.label)));
  const parts = [...Map.groupBy(said, partOf).values()];
  const unworked = parts.flatMap(paidForNone);
  const found = [...parts.flatMap(inPart), ...(unworked.length > 0 && !isPaidOtherwise() ? unworked : [])];
  return found.length > 0 ? found : inLines(context);
}

/** Hours and pay of one part, one beside the other for each employer. */
function inPart(part: readonly Field[]): Finding[] {
  const hours = part.filter(isOfHours);
  const pays = part.filter(isOfPay);
  if (hours.length !== pays.length || part.some(saysOtherwise)) return [];
  // Paid under another name.
  if (part.some((field) => field.valueType === 'amount' && !pays.includes(field) && centsOf(field) !== 0))
    return [];
  return pays.flatMap((pay, at) => {
    const worked = hours[at];
    const isWorked = worked !== undefined && (readHours(textOf(worked) ?? '') ?? 0) > 0;
    return isWorked && centsOf(pay) === 0
      ? [
          ownFinding('contradiction', 'problem', spotOf(pay), 'papers-problem', {
            told: `${worked.label} : ${textOf(worked)}`,
            asked: `${pay.label} : ${textOf(pay)}`,
          }),
        ]
      : [];
  });
}

/** Paid for another time, or for something else than hours. */
const forNoHours =
  /\b(?:preavis|dispense\w*|maint(?:ien|enu)\w*|rappel|regularis\w*|solde|primes?|retard|conges?|cachets?|forfait\w*|commissions?|pige\w*|droits d auteur|assistante? maternelle)\b/;
const ofLeave = /\b(?:maladie|maternite|paternite|accident|arret)\b/;

/** « Heures travaillées : 0 h », over « Salaire brut : 655 € » of the same employer. */
function paidForNone(part: readonly Field[]): Finding[] {
  const [hours, otherHours] = part.filter(isOfHours);
  const [pay, otherPay] = part.filter(isOfPay);
  if (!hours || !pay || otherHours || otherPay || part.some(saysOtherwise)) return [];
  const isNone = stateOf(hours) === 'filled' && readHours(textOf(hours) ?? '') === 0;
  return isNone && (centsOf(pay) ?? 0) > 0
    ? [
        ownFinding('contradiction', 'problem', spotOf(hours), 'papers-problem', {
          told: `${pay.label} : ${textOf(pay)}`,
          asked: `${hours.label} : ${textOf(hours)}`,
        }),
      ]
    : [];
}

const isOfHours = ({ label, kind }: Field): boolean => kind !== 'checkbox' && ofHours.test(fold(label));
const isOfPay = ({ label, valueType }: Field): boolean => valueType === 'amount' && ofPay.test(fold(label));

/** Under one title, or of one name: « Mme Vidal – Heures » and « Mme Vidal – Salaire brut ». */
function partOf(field: Field): string {
  const isOne = isOfHours(field) || isOfPay(field);
  const name = isOne ? withoutMonth(field.label).replace(measure, ' ').replace(/ +/g, ' ').trim() : '';
  return [field.outerGroup ?? '', field.group ?? '', name].join('\n');
}

/** A « Non » says nothing of it, nor does a question of any work. */
export function saysOtherwise(field: Field): boolean {
  const { label, group } = field;
  const isUnticked = field.kind === 'checkbox' && stateOf(field) !== 'filled';
  const isAsked = isUnticked || (isYesNo(field) && (yesNoOf(field) !== 'yes' || asksOfAnyWork(field)));
  // « Avez-vous travaillé ou exercé une activité non salariée ? » may stand over them as their title.
  const part = group !== null && !asksOfAnyWork({ label: group }) ? group : '';
  const texts = isAsked ? [] : [label, part, isYesNo(field) ? '' : (textOf(field) ?? '')];
  return texts.some((text) => otherwise.test(fold(text)));
}

const hoursInLine =
  /(?<![\d,.])(?!0(?:,0+)? )\d{1,3}(?:,\d{1,2})? ?(?:heures?|h)(?![\p{L}\d])[^€]{0,60}?(?<![\d,. ])\s0(?:,0+)?\s?(?:€|euros?)/u;

/** An amount other than zero. */
const some = /[1-9]\d*(?:,\d+)?\s?(?:€|euros?)/u;
/** It goes on to say why. */
const goesOn = /\b(?:mais|sauf|car|puisque|parce)\b/;

/** « Aide à domicile EXEMPLE : 52 heures, 0 € brut », in one line of what is shown again. */
function inLines({ recap, page }: CheckContext): Finding[] {
  if (recap.length === 0) return [];
  return page.blocks.flatMap((block, at) => {
    const words = fold(block);
    const isTold = block.length <= longestLine && !block.includes('?') && hoursInLine.test(block);
    const tellsNone = ofPay.test(words.replace(/\bheures?\b/g, '')) && !some.test(block);
    if (!isTold || !tellsNone || otherwise.test(words) || goesOn.test(words)) return [];
    const line = recap.find((field) => field.block === at);
    return [
      ownFinding('contradiction', 'problem', line ? spotOf(line) : wholePage, 'page-error-problem', {
        said: block,
      }),
    ];
  });
}
