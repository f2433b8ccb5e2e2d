/** « Je déménage », and « Nouvelle adresse » left empty: what a change is not told without. */
import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { isMarkedOptional, stateOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { packFinding, type Spot, spotOf } from '../finding.ts';
import { personOf } from '../who-and-when.ts';
import { addressLeft, oneLeft, written } from './change-address.ts';
import { casesOfChange } from './change-of-page.ts';

type Change = CheckOf<'change-needs'>;

/** « Date du mariage ou du Pacs, si vous êtes mariés », « Téléphone (si besoin) » */
const forSome = /\b(?:si(?! bis)|s (?:il|elle|ils|elles)|eventuel\w*|besoin|le cas echeant|facultati\w*)\b/;

export function checkChangeNeeds(guide: Procedure, check: Change, context: CheckContext): Finding[] {
  const cases = casesOfChange(guide, check, context).filter(
    (field) => !isMarkedOptional(field) && !forSome.test(foldAll(field.label, field.hint)),
  );
  return needsOf(check, cases, context).map((spot) => packFinding(guide, check, 'problem', spot));
}

function needsOf({ needs, days }: Change, cases: Field[], context: CheckContext): Spot[] {
  const { dates, asked } = context;
  const own = dates.filter(({ fields }) => fields.every((field) => cases.includes(field)));
  // Of those it marks as needed, a name or a birth may be left.
  const marksSome = asked.some(({ required, kind }) => required && written.has(kind));
  return needs.flatMap((need) => {
    if (need === 'day') return dayLeft(own, cases, days);
    if (need === 'address') return addressLeft(cases, marksSome);
    if (need === 'account') return oneLeft(cases.filter(({ valueType }) => valueType === 'iban'));
    return marksSome
      ? []
      : personLeft(
          cases.filter((field) => personOf(field).role === need),
          own,
        );
  });
}

const ofAnyChange =
  /\bdepuis (?:le|quand|quelle date|quel jour)\b|\ba (?:partir|compter) (?:du|de quelle date|de quand)\b|\b(?:date|jour)(?: \p{L}+)? (?:du|de (?:ce|votre|mon)) changement\b|\bdate (?:d effet|de l evenement|de changement|effective|de debut)\b|^(?:quand|a quelle date|quel jour)\b/u;
const saysWhen = /\b(?:dates?|jour|quand|depuis|a (?:partir|compter))\b/;
/** « Date de départ de l'ancien logement » */
const ofElse =
  /\b(?:fin|jusqu|depart|quitte\w*|sortie|ancien\w*|precedent\w*|resili\w*|preavis|inscri\w*|declar\w*|demande|signature|fait|nee?)\b/;

function dayLeft(dates: readonly PageDate[], cases: readonly Field[], days: readonly string[]): Spot[] {
  const isOfIt = (label: string): boolean =>
    days.some((day) => hasWords(label, fold(day))) || (ofAnyChange.test(label) && !ofElse.test(label));
  const own = dates.filter((date) => !isBirth(date) && isOfIt(fold(date.spot.fieldLabel ?? '')));
  // « Depuis quand ? », of no meaning known by its name; not « Lieu du décès ».
  const others = cases.filter(
    (field) =>
      written.has(field.kind) &&
      ['unknown', 'period', 'duration', 'month'].includes(field.valueType) &&
      saysWhen.test(fold(field.label)) &&
      isOfIt(fold(field.label)) &&
      !dates.some(({ fields }) => fields.includes(field)),
  );
  const isLeft =
    own.every(({ reading }) => reading.state === 'empty') &&
    others.every((field) => stateOf(field) === 'empty');
  const spots = [...own.map(({ spot }) => spot), ...others.map(spotOf)];
  return isLeft ? spots.slice(0, 1) : [];
}

/** « Nom d'usage », « Deuxième prénom » */
const otherNames = /\b(?:usage|deuxieme|second|2e|3e|autres?|usuel|marital|suivants?|employeur)\b/;

/** Who joins has a name, a first name and a birth. */
function personLeft(cases: readonly Field[], dates: readonly PageDate[]): Spot[] {
  const called = cases.filter(
    ({ valueType, label, kind }) =>
      valueType === 'name' && written.has(kind) && !otherNames.test(fold(label)),
  );
  const births = dates.filter((date) => isBirth(date) && date.fields.every((field) => cases.includes(field)));
  const [birth] = births;
  return [
    ...oneLeft(called.filter(({ label }) => /\bnoms?\b/.test(fold(label)))),
    ...oneLeft(
      called.filter(({ label }) => /\bprenoms?\b/.test(fold(label)) && !/\bnoms?\b/.test(fold(label))),
    ),
    ...(birth && births.every(({ reading }) => reading.state === 'empty') ? [birth.spot] : []),
  ];
}
