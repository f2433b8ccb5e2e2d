/** « Employeur 2 : 52 heures », and « Salaire brut : 0 € »: the pay of the hours of a month is told, be it paid or not; or the other way round. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { asksOfAnyWork } from '../answers/work-denied.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
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
  /\b(?:combien|pour|quel(?:le)?s?|avez|vous|ete|gagnee?|percue?|recue?|total|nombre|montants?|heures?|duree|travail(?:lee?s?)?|effectuees?|salaires?|remunerations?|paies?|bruts?|brutes?|reels?|reelles?|estimee?s?|ou|et|dans|votre|vos|mon|mes|a|h|euros?|declaree?s?|d|de|du|le|ce|mois)\b/g;

/** Where the pay of the month's work is asked, real or estimated; elsewhere it may be of another month. */
export function checkHoursForNoPay(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  const isOfThatMonth = context.procedure?.checks.some(({ kind }) => kind === 'declaration-window') ?? false;
  if (!isOfThatMonth && !wantsPayForHours(context.page)) return [];
  const isPaidOtherwise = () =>
    [...context.page.blocks, ...said.map((field) => textOf(field) ?? '')].some((text) =>
      forNoHours.test(fold(text)),
    ) || said.some((field) => yesNoOf(field) === 'yes' && ofLeave.test(fold(field.label)));
  const parts = partsIn(said);
  const unworked = isOfThatMonth ? parts.flatMap(paidForNone) : [];
  const unpaid = mayBeZero(context.page) ? [] : parts.flatMap(inPart);
  const found = [...unpaid, ...(unworked.length > 0 && !isPaidOtherwise() ? unworked : [])];
  return found.length > 0 ? found : inLines(context);
}

/** « Un salaire doit accompagner les heures », « pas d'heures sans salaire » */
const hoursNeedPay =
  /^(?!.*\b(?:si|sauf|parfois|peuvent|peut)\b)(?:.*\bheures?\b.*\b(?:doi(?:t|vent)|toujours|forcement|obligatoire\w*)\b.*\b(?:salaires?|remunerations?|bruts?|pay\w+)\b|.*\b(?:salaires?|remunerations?|bruts?)\b.*\b(?:doi(?:t|vent)|toujours|forcement|obligatoire\w*)\b.*\bheures?\b|.*\b(?:pas d|aucune|jamais d|ni) heures? sans (?:salaire|remuneration|montant)\b)/;
const wantsPayForHours = ({ blocks, fields }: PageModel): boolean =>
  sentencesOf([...blocks, ...fields.flatMap(({ hint }) => hint ?? [])]).some((sentence) =>
    hoursNeedPay.test(fold(sentence)),
  );

/** « Si vous n'avez pas encore été payé, indiquez 0 » */
const saysZero =
  /(?<!\b(?:ne|jamais) )\b(?:indiqu|inscri|saisi|mett|laiss|ecri|not|tap|port)(?:ez|er|vez|ssez|re|r|s)? (?:un |le chiffre |simplement |alors )?(?:0|zero)\b/;
const ofPayAwaited = /\b(?:payee?s?|paies?|payes?|salaires?|remuner\w+|bulletins?|benevol\w*)\b/;
const ofNoWork = /\b(?:pas (?:ete )?(?:travaille|eu|exerce)|sans (?:travail|activite|emploi))\b/;
const mayBeZero = ({ blocks, fields }: PageModel): boolean =>
  sentencesOf([...blocks, ...fields.flatMap(({ hint }) => hint ?? [])]).some((sentence) => {
    const words = fold(sentence);
    return saysZero.test(words) && ofPayAwaited.test(words) && !ofNoWork.test(words);
  });

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

/** Of one case of each, however they are named: « Combien d'heures ? », « Pour quel salaire brut ? » */
function partsIn(said: readonly Field[]): Field[][] {
  const [hours, otherHours] = said.filter(isOfHours);
  const [pay, otherPay] = said.filter(isOfPay);
  if (!hours || !pay || otherHours || otherPay) return [...Map.groupBy(said, partOf).values()];
  const titles = [hours, pay].map(({ group }) => group);
  return [said.filter((field) => field === hours || field === pay || titles.includes(field.group))];
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
