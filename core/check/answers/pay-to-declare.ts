/** « Ses salaires de juin et de juillet sont à indiquer », of somebody named before: what the page itself wants declared. */
import type { PageModel } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../../wording/months.ts';
import { isBefore } from '../days/time-in.ts';
import { sentencesOf } from '../sentences.ts';
import { partnerWords } from '../word-lists.ts';
import type { AtWork } from './at-work.ts';

const pay = '(?:salaires?|paies?|revenus?|ressources?|remunerations?|gains|indemnites|allocations)';
const toDeclare =
  '(?:(?:est|sont|reste|restent) a|doi(?:t|vent) etre|sera|seront a) (?:indique|declare|inscri|report|port|ajout|not|mentionn|compt|rempli|saisi)';
/** Not « ne sont pas à déclarer », nor what the fund has already. */
const isWanted = new RegExp(
  `^(?!.*\\b(?:pas|plus|inutile|deja|si|sauf|sans)\\b).*\\b(?:(?:ses|son|sa|leurs?) ${pay}|(?:les |le |la |l )?${pay} (?:de|d) .{2,40})\\b.{0,60}\\b${toDeclare}`,
);
/** « Pensez à déclarer ses salaires » */
const asksFor = new RegExp(
  `^(?!.*\\b(?:pas|plus|inutile|si|sauf|sans)\\b).*\\b(?:pensez a|il faut|vous devez|merci de?|vous devrez|il vous revient de?) (?:bien )?(?:indiquer|declarer|inscrire|reporter|porter|ajouter|noter|compter) (?:ses|son|sa) ${pay}\\b`,
);
const partner = new RegExp(String.raw`\b(?:votre|ton) (?:${partnerWords})\b`);
const child = /\b(?:votre|ton|un de vos) (?:fils|fille|enfant|aine|ainee|cadet|cadette)\b/;
const nameAfter =
  /\b(?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|compagnon|compagne|fils|fille|enfant)[, ]+(\p{Lu}\p{Ll}[\p{L}’'-]*)/u;
const works =
  /\b(?:contrat|emploi|travail\w*|embauch\w*|poste|mission|interim|salari\w+|paye\w*|apprenti\w*)\b/;
/** A message of somebody who knows her file may be long. */
const longestText = 700;

/** Those whose pay of three months the page says is to be declared, and the sentence that says so. */
export function peopleToDeclare({ blocks }: PageModel, start: Temporal.PlainDate): AtWork[] {
  return blocks.flatMap((block) =>
    block.includes('?')
      ? []
      : sentencesOf([block], longestText).flatMap((line, at, sentences) =>
          whoIsToDeclare(line, sentences.slice(0, at + 1), start),
        ),
  );
}

function whoIsToDeclare(line: string, sentences: readonly string[], start: Temporal.PlainDate): AtWork[] {
  const words = fold(line).replace(/\bn oubliez pas d(?:e )?/, 'pensez a ');
  if (!isWanted.test(words) && !asksFor.test(words)) return [];
  const who = sentences.findLast((one) => partner.test(fold(one)) || child.test(fold(one)));
  // « Les ressources de votre conjoint doivent être déclarées » is a rule, whether there are any or not.
  const isOfFact = monthsIn(line).length > 0 || (who !== undefined && who !== line && works.test(fold(who)));
  if (!who || !isOfFact || !isOfMonths(line, sentences.slice(sentences.indexOf(who)), start)) return [];
  const isPartner = partner.test(fold(who));
  const name = nameAfter.exec(who)?.[1];
  return [{ name: name ? fold(name) : null, isPartner, isChild: !isPartner, isReader: false, line }];
}

const monthsAsked = 3;

/** Of a month that is asked about; where none is named, of work that had begun. */
function isOfMonths(line: string, sentences: readonly string[], start: Temporal.PlainDate): boolean {
  const end = start.add({ months: monthsAsked });
  const named = monthsIn(line);
  const isIn = ({ month, year }: NamedMonth): boolean => {
    const first = Temporal.PlainDate.from({ year: year ?? start.year, month, day: 1 });
    const day = year === null && isBefore(first, start) ? first.add({ years: 1 }) : first;
    return !isBefore(day, start) && isBefore(day, end);
  };
  const isOfSince = /\bdepuis\b/.test(fold(line));
  if (named.length > 0 && !isOfSince) return named.some(isIn);
  const latest = start.add({ months: 1, days: 7 });
  return sentences.every((sentence) => {
    const days = datesIn(sentence).map(({ year, month, day }) =>
      Temporal.PlainDate.from({ year, month, day }),
    );
    const months = monthsIn(sentence).flatMap(({ year, month }) =>
      year === null ? [] : [Temporal.PlainDate.from({ year, month, day: 1 })],
    );
    return (days.length > 0 ? days : months).every((day) => isBefore(day, latest));
  });
}
