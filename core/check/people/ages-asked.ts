/** The ages a page says it is for, and the birth told on it. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { ownFinding } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { personOf } from '../who-and-when.ts';
import { whoseBirth } from './births.ts';

export function checkAgesAsked(context: CheckContext): Finding[] {
  return [...tooYoung(context), ...tooOld(context)];
}

const leastAge =
  /\b(?:ayant|avoir|agee?s? d|etre agee?s? d)\w* (?:au moins|plus de) (\d\d) ans\b|\bde (\d\d) ans (?:et|ou) plus\b/;

/** Who may ask; « Les personnes âgées de plus de 60 ans bénéficient d'un tarif réduit » and « sauf si » tell of some. */
const ofAsker = /\b(adresse|reservee?s?|ouverte?s?|destinee?s?|vous devez|il faut)\b/;
const ofSome =
  /\b(si|sauf|ou|tarifs?|enfants?|responsables?|representants?|tuteur|parents?|accompagn\w*|conjoint\w*|eleves?)\b/;

const forOther = /\bpour (?!moi|vous|nous)|\b(?:proche|tiers|autrui)\b/;

/** « Cette aide s'adresse aux personnes ayant au moins 18 ans », and the one birth of the page. */
function tooYoung({ asked, page, dates, today }: CheckContext): Finding[] {
  const ages = new Set(
    sentencesOf(page.blocks)
      .map(fold)
      .flatMap((sentence) => {
        const found = leastAge.exec(sentence);
        const isOfAll = ofAsker.test(sentence) && !ofSome.test(sentence.replace(leastAge, ' '));
        return found && isOfAll ? [Number(found[1] ?? found[2])] : [];
      }),
  );
  const [age, otherAge] = ages;
  const [birth, other] = dates.filter(isBirth);
  const born = birth && !other ? dayOf(birth) : null;
  if (age === undefined || otherAge || !birth || !born) return [];
  const [field] = birth.fields;
  // « Vous faites la demande : pour un parent »
  const isForOther = asked.some((one) => one.options.length > 1 && forOther.test(fold(textOf(one) ?? '')));
  if (!field || isForOther || personOf(field).role !== 'you' || /\beleve\b/.test(fold(birth.label)))
    return [];
  return isBefore(today, born.add({ years: age })) ? [told('age-least', birth, born, age, today)] : [];
}

const mostAge =
  /\benfants?\b.*\b(?:sont|doivent avoir|agee?s?|ayant|a charge) (?:agee?s? )?(?:de )?moins de (\d{1,2}) ans(?: (?:au|le) 1er janvier (20\d\d)| (?:a|au) (?:la date|jour) de (?:la|votre) demande)?$/;
/** « Réservé aux enfants âgés de 6 à 11 ans le premier jour du séjour » */
const betweenAges = /\benfants? (?:agee?s? )?de \d{1,2} a (\d{1,2}) ans\b/;
/** « Les frais concernent les enfants gardés hors du domicile », « Le foyer comprend »: all those told here. */
const ofAllHere =
  /\b(?:concernent?|n \w+ que les|seuls?|comprend|se compose|uniquement|seulement|reservee?s?)\b/;
const forMore = /\b(?:si|sauf|ou|handicap\w*|tarifs?|gratuit\w*|majeurs?)\b/;

/** « Les frais concernent les enfants âgés de moins de 6 ans au 1er janvier 2025 », and the birth of one. */
function tooOld({ page, dates, today }: CheckContext): Finding[] {
  const parts = sentencesOf(page.blocks).flatMap((sentence) => sentence.split(/\s?;\s/));
  const said = parts.flatMap((sentence) => {
    const words = fold(sentence);
    const between = betweenAges.exec(words)?.[1];
    // At a day to come: one is too old for it already.
    if (between !== undefined && ofAllHere.test(words) && !forMore.test(words))
      return [{ age: Number(between) + 1, on: today }];
    const [, age, year] = mostAge.exec(words) ?? [];
    const on = year === undefined ? today : Temporal.PlainDate.from({ year: Number(year), month: 1, day: 1 });
    return age !== undefined && ofAllHere.test(words) && !forMore.test(words)
      ? [{ age: Number(age), on }]
      : [];
  });
  const [rule, other] = said;
  if (!rule || other) return [];
  return dates.flatMap((date) => {
    const born = isBirth(date) && whoseBirth(date) === 'child' ? dayOf(date) : null;
    return born && !isBefore(rule.on, born.add({ years: rule.age }))
      ? [told('age-most', date, born, rule.age, rule.on)]
      : [];
  });
}

function told(
  key: string,
  birth: PageDate,
  born: Temporal.PlainDate,
  asked: number,
  on: Temporal.PlainDate,
): Finding {
  const { years } = born.until(on, { largestUnit: 'year' });
  return ownFinding('range', 'problem', birth.spot, key, { asked: `${asked}`, years: `${years}` });
}
