/** So many days, weeks or months, told beside the first and the last day. */
import type { Finding } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { textOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { linesBeside } from './beside.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';
import { periodsOf } from './order.ts';
import { dayOf } from './time-in.ts';

type Unit = 'jour' | 'semaine' | 'mois';

const isCount = /^(?:duree|nombre|nb|total|combien)\b/;
/** Some of the days only, or of another time. */
const ofSome =
  /\b(?:ouvre(?:e?s)?|ouvrables?|travail\w*|nuits?|nuitees?|heures?|repas|par|chaque|preavis|max\w*|minim\w*|restante?s?|deja|essai|payes?|conges?|carence|indemnis\w*|validite|garantie|facture\w*|enfants?|personnes?|precedent\w*|total\w* (?!de |du |des )\p{L}+|effectifs?|presence|garde|cours|seances?|annee|annuel\w*|cumul\w*|depuis|credit|pret|emprunt|abonnement|titre|mandat|trajet|engagement)\b/u;
/** Every day, from the first to the last. */
const ofEach =
  /\b(?:compris\w*|inclus\w*|calendaires?|consecuti\w*|entiere?s?)\b|\bduree\b.*\b(?:arret|sejour|voyage|location|occupation|hospitalisation|contrat|bail|reservation)\b|\bsemaines (?:demandees?|reservees?)\b/;

/** « Disponible du … au … », for a shorter stay. */
const within = /\b(?:disponib\w*|possibles?|souhait\w*|entre|creneaux?|plage|flexib\w*)\b/;
/** A period further off is of something else. */
const near = 3;

/** « Durée de l'arrêt, en jours : 15 », from the 9th to the 13th. */
export function checkSpanTold({ asked, dates, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  const periods = periodsOf(dates);
  return asked.flatMap((field) => {
    const told = spanTold(field);
    if (!told || ofSome.test(fold(beside(field)))) return [];
    const [period, other] = periods.filter(({ start: { fields } }) => isBeside(fields[0], field));
    const [from, to] = [period && dayOf(period.start), period && dayOf(period.end)];
    if (!period || other || !from || !to || Temporal.PlainDate.compare(from, to) > 0) return [];
    const far = asked.indexOf(period.start.fields[0] ?? field) - asked.indexOf(field);
    if (Math.abs(far) > near) return [];
    const said = fold(`${field.label} ${beside(field)} ${blockOn(told.unit, page.blocks)}`);
    const isOfEach = ofEach.test(said) && !within.test(fold(`${period.start.label} ${field.label}`));
    const [least, most] = between(from, to, told.unit, /\bcompris|\binclus/.test(fold(beside(field))));
    return told.count > most || (isOfEach && told.count < least)
      ? [
          {
            ...ownFinding('count', 'problem', spotOf(field), 'span-problem', {
              stated: `${told.count}`,
              told: `${told.count > most ? most : least}`,
            }),
            why: null,
          },
        ]
      : [];
  });
}

function isBeside(start: Field | undefined, field: Field): boolean {
  return start?.group === field.group && start.heading === field.heading;
}

/** « L'autorisation est délivrée par semaine entière »: said of all. */
const blockOn = (unit: Unit, blocks: readonly string[]): string =>
  blocks.find((block) => new RegExp(`\\bpar ${unit}s? entiere?s?\\b`).test(fold(block))) ?? '';

function spanTold(field: Field): { count: number; unit: Unit } | null {
  const label = fold(field.label);
  const [, count, own] = /^(\d{1,3})(?: (jours?|semaines?|mois))?$/.exec(fold(textOf(field) ?? '')) ?? [];
  const units = own === undefined ? (label.match(/\b(?:jours?|semaines?|mois)\b/g) ?? []) : [own];
  const [unit, other] = new Set(units.map((one) => (one === 'mois' ? one : one.replace(/s$/, ''))));
  return count === undefined || !unit || other || !isCount.test(label) || ofSome.test(label)
    ? null
    : { count: Number(count), unit: unit as Unit };
}

/** The least and the most that may be told: the last day may count or not, a week or a month begun too. */
function between(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  unit: Unit,
  isLastIn: boolean,
): [least: number, most: number] {
  const after = to.add({ days: 1 });
  const { days } = from.until(after, { largestUnit: 'days' });
  if (unit === 'jour') return [isLastIn ? days : days - 1, days];
  if (unit === 'semaine') return [Math.floor(days / 7), Math.ceil(days / 7)];
  const whole = from.until(after, { largestUnit: 'months' });
  return [whole.months, whole.months + (whole.days > 0 ? 1 : 0)];
}
