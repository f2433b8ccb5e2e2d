/** « Toutes les dates à saisir doivent tomber dans le mois de février 2027 », and a day of the page out of it. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthsAsPattern } from '../../wording/months.ts';
import { partOver } from '../part-over.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, monthAsTime, outside, timeIn } from './time-in.ts';

/** Of each day of the page, and not of one thing: « les dates de votre contrat » are of that alone. */
const those =
  '(?: (?:demandees?|saisies?|indiquees?|inscrites?|declarees?|donnees?|portees?|ecrites?|(?:de|sur) cette page|de ce formulaire|ci dessous|(?:a|que vous) (?:saisir|saisissez|indiquer|indiquez|renseigner|renseignez|inscrire|inscrivez|declarez|donnez|ecrivez)|ici))*';
const time = `(?:entre le|du|(?:de|d)(?= (?:${monthsAsPattern})\\b)|en|au mois|dans|le mois)`;
const rules = [
  `(?:toutes )?(?:les|vos|ces)(?: deux)? dates${those} (?:ne )?doivent (?:toutes |donc |bien )*(?:tomber|etre(?: toutes)?|se situer|se trouver|rester|figurer|entrer)(?: (?:comprises|situees|inscrites|datees))? ${time}`,
  `chaque date${those} doit (?:donc |bien )*(?:tomber|etre|se situer|se trouver|rester|entrer)(?: (?:comprise|situee))? ${time}`,
  `(?:vous ne pouvez (?:indiquer|inscrire|saisir|ecrire|donner|declarer)(?: ici)? que|n (?:indiquez|inscrivez|saisissez|ecrivez|donnez)(?: ici)? que|(?:indiquez|inscrivez|saisissez|ecrivez|donnez)(?: ici)? (?:uniquement|seulement)) (?:des|les) dates (?:comprises |situees )?${time}`,
  `aucune date${those} (?:en dehors|hors) (?:de|du)`,
  `(?:les )?dates${those} (?:hors|en dehors) (?:de|du) .* (?:refusees?|(?:pas|ni) (?:accept|admis|pris)\\w+)`,
  `(?:seules les dates|les seules dates (?:acceptees|admises) sont)(?: comprises| situees| celles)* ${time}`,
  `(?:toutes les )?dates (?:acceptees|admises|autorisees|attendues|a (?:indiquer|inscrire|saisir))(?: ici)? ${time}`,
].map((words) => new RegExp(`^(?:(?:attention|important|rappel|nota|nb) )?${words}\\b`));
/** « Toutes les dates de cette page sont à donner au format JJ/MM/AAAA et doivent être comprises entre… », whatever stands between. */
const allOfPage =
  /\b(?:toutes (?:les|vos|ces) dates|chacune des dates|chaque date)(?! (?:de|du|des|d|qui|ou)\b(?! (?:cette page|cet ecran|ce formulaire|cette declaration)))(?=.*\b(?:doi(?:t|vent)|faut|uniquement|seulement)\b).*\b(?:comprises?|situees?|tomb\w+|entrer|rester)\b/;
/** « Le trimestre va du… au… ; ce qui porte une date antérieure ou postérieure n'a pas sa place ici » */
const noneOther =
  /\bune date (?:anterieure (?:ou|et) posterieure|hors|en dehors)\b.{0,40}\b(?:n a|n ont|n est|ne sont) pas (?:sa |leur )?(?:place|attendue?s?|a (?:declarer|indiquer))\b(?!.*\b(?:si|sauf|hormis)\b)/;
const orElse = /\b(?:si|sauf|ou|exemples?|naissance|hormis|a l exception)\b/;

/** The day on which she writes. */
const ofSigning = /^(?:fait\b|date (?:du jour|de (?:la )?(?:signature|demande))\b|signee? le\b)/;

/** Each day of the page but births and that of her signature, out of the time that all of them have to be in. */
export function outOfAll(
  dates: readonly PageDate[],
  sentences: readonly string[],
  page: PageModel,
): Finding[] {
  const rule = sentences.find(
    (one) =>
      noneOther.test(fold(one)) ||
      ([...rules, allOfPage].some((words) => words.test(fold(one))) && !orElse.test(fold(one))),
  );
  const within = rule === undefined ? null : (timeIn(rule) ?? monthAsTime(rule));
  if (rule === undefined || !within) return [];
  // Said under the title of a part, it is of the days of that part.
  const part = partOver(page)(page.blocks.findIndex((block) => block.includes(rule)));
  return dates.flatMap((date) => {
    const day = dayOf(date);
    const heading = date.fields[0]?.heading;
    const isElsewhere = part !== undefined && heading != null && heading !== part;
    return day && !isElsewhere && !ofSigning.test(fold(date.spot.fieldLabel ?? ''))
      ? outside(date, day, within)
      : [];
  });
}
