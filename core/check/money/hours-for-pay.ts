/** The hours of a job and what it was paid: « 86 » for both, far from the rate that is told, or what no hour is paid. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { formatAmount } from '../../values/amount.ts';
import { centsOf, textOf, yesNoOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const aRate = String.raw`(\d{1,2}(?:,\d{1,2})?)\s?€`;
/** « 12,10 € brut de l'heure », « Taux horaire brut : 12,10 € » */
const hourlyRate = new RegExp(
  String.raw`${aRate}\s(?:bruts?\s)?(?:de l['’]heure|par heure|l['’]heure)|(?:taux|salaire) horaire[^\d€]{0,20}${aRate}`,
  'iu',
);
const ofRate = /^(?:montant (?:du )?)?(?:taux|salaire|remuneration) (?:brute? |nette? )?horaire\b/;
const ofShortTime =
  /\b(?:par|chaque) (?:jour|semaine)\b|\b(?:hebdo|quotidien|journalier|supplementaire|complementaire)/;
/** Not those that are paid, or a time of the day. */
const ofOtherHours =
  /\b(?:absen\w*|formation|stages?|conges?|maladie|trajets?|recherche\w*|garde|chomees?|benevol\w*|heure)\b/;
/** Overtime, a premium, a pay in advance: never so many times the hours paid at their rate. */
const farFromRate = 5;
/** In euros an hour: a tenth of what is paid at least, and a hundred times as much, or nearly so. */
const leastEver = 1.5;
const mostEver = 600;
/** In fewer hours, what is paid at the end of a contract counts for more than they do. */
const leastSure = 10;
/** Paid for something else than hours, or for some of them. */
const otherwise =
  /\b(?:cachets?|artistes?|intermitten\w*|forfait\w*|commissions?|primes?|treizieme|13e|solde|rappel|conges payes|indemnites?|piges?|licenciement|preavis|a la tache|esat|deten\w*|stages?|acomptes?|avances?|benevol\w*|absen\w*|maladie|sans solde|droits d auteur)\b/;
/** No month has more. */
const mostInMonth = 744;
/** With more, the hours are what is wrong. */
const mostWorked = 250;

export function checkHoursForPay({ asked, recap, page, procedure }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const hours = said.filter(
    ({ valueType, label }) => valueType === 'hours' && !ofOtherHours.test(fold(label)),
  );
  if (hours.length === 0) return [];
  const [rate, otherRate] = ratesIn(said, page);
  // « Stage ou formation ? Non » says nothing of how these hours are paid.
  const denied = said.filter((field) => yesNoOf(field) === 'no').map(({ label }) => label);
  const texts = [
    ...page.blocks.filter((block) => !denied.includes(block)),
    ...said.map((field) => textOf(field) ?? ''),
  ];
  const isByHour = !texts.some((text) => otherwise.test(fold(text)));
  const pays = said.filter(isPay);
  return pays.flatMap((field) => {
    const near = hours.filter(
      (one) => !ofShortTime.test(fold(one.label)) && one.heading === field.heading && isOfOneJob(one, field),
    );
    const own = near.find((one) => centsOf(one) === centsOf(field)) ?? near[0];
    const [worked, pay] = [own ? readHours(textOf(own) ?? '') : null, (centsOf(field) ?? 0) / 100];
    if (!own || !worked || pay <= 0) return [];
    if (worked === pay && worked > mostInMonth) return [];
    if (worked === pay) return [told(field, 'figures-problem', { line: own.label, asked: field.label })];
    if (near.length > 1) return [];
    if (rate && !otherRate && isByHour) {
      const ratio = pay / (worked * rate);
      const bound = formatAmount(Math.round(worked * rate * 100));
      return ratio >= farFromRate || ratio <= 1 / farFromRate
        ? [told(field, ratio > 1 ? 'range-high' : 'range-low', { bound })]
        : [];
    }
    const isAlone = pays.filter((one) => isOfOneJob(one, field)).length === 1;
    const isNever = pay / worked < leastEver || (pay / worked > mostEver && worked >= leastSure);
    const params = {
      told: `${own.label} : ${textOf(own)}`,
      asked: `${field.label} : ${textOf(field)}`,
    };
    if (isAlone && isSwapped(worked, pay)) return [told(field, 'papers-problem', params)];
    // A guide has its own bound for the hours of a month.
    if (!isByHour || !isAlone || !isNever || (worked > mostWorked && procedure)) return [];
    return [told(worked > mostWorked ? own : field, 'papers-problem', params)];
  });
}

/** « 298 h », « 24 € »: each in the case of the other, they make a pay by the hour; as they stand, some cents. In euros. */
const isSwapped = (worked: number, pay: number): boolean =>
  worked >= leastSwapped && worked / pay >= leastByHour && worked / pay <= mostByHour;
const leastSwapped = 50;
const [leastByHour, mostByHour] = [9, 40];

/** « Adecco – Heures », « Adecco – Salaire brut » */
const rowOf = ({ label }: Field): string => rowName(label);
const isOfOneJob = (one: Field, two: Field): boolean =>
  one.group === two.group && one.outerGroup === two.outerGroup && rowOf(one) === rowOf(two);

const told = (field: Field, key: string, params: Record<string, string>): Finding => ({
  ...ownFinding('figures', 'problem', spotOf(field), key, params),
  why: null,
});

function isPay({ label, valueType }: Field): boolean {
  const name = fold(label);
  return (
    valueType === 'amount' &&
    /\b(?:salaires?|brute?s?|nets?|remunerations?|paie|paye)\b/.test(name) &&
    !/\b(?:horaire|heures?|taux|h|annuel\w*|annee|an|trimestr\w*|acomptes?|avances?|partiel\w*|reste|solde|cumul\w*)\b/.test(
      name,
    )
  );
}

/** Those that the page tells, and those of its cases, in euros. */
function ratesIn(said: readonly Field[], { blocks }: PageModel): number[] {
  const inText = blocks.flatMap((block) => {
    const [, after, before] =
      /\b(?:smic|minimum|aide|gratification|indemnit\p{L}*|stages?|majoration)\b/iu.test(block)
        ? []
        : (hourlyRate.exec(block) ?? []);
    return after ?? before ?? [];
  });
  const inCases = said.flatMap((field) => {
    const cents = field.valueType === 'amount' && ofRate.test(fold(field.label)) ? centsOf(field) : null;
    return cents ? [cents / 100] : [];
  });
  return [...new Set([...inText.map((text) => Number(text.replace(',', '.'))), ...inCases])];
}
