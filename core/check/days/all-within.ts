/** « Toutes les dates à saisir doivent tomber dans le mois de février 2027 », and a day of the page out of it. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, monthAsTime, outside, timeIn } from './time-in.ts';

/** Of each day of the page, and not of one thing: « les dates de votre contrat » are of that alone. */
const those =
  '(?: (?:demandees?|saisies?|indiquees?|inscrites?|declarees?|donnees?|portees?|ecrites?|(?:de|sur) cette page|de ce formulaire|ci dessous|(?:a|que vous) (?:saisir|saisissez|indiquer|indiquez|renseigner|renseignez|inscrire|inscrivez|declarez|donnez|ecrivez)|ici))*';
const time = '(?:entre le|du|de|d|en|au mois|dans|le mois)';
const rules = [
  `(?:toutes )?(?:les|vos|ces) dates${those} (?:ne )?doivent (?:toutes |donc |bien )*(?:tomber|etre(?: toutes)?|se situer|se trouver|rester|figurer|entrer)(?: (?:comprises|situees|inscrites|datees))? ${time}`,
  `chaque date${those} doit (?:donc |bien )*(?:tomber|etre|se situer|se trouver|rester|entrer)(?: (?:comprise|situee))? ${time}`,
  `(?:n (?:indiquez|inscrivez|saisissez|ecrivez|donnez)(?: ici)? que|(?:indiquez|inscrivez|saisissez|ecrivez|donnez)(?: ici)? (?:uniquement|seulement)) (?:des|les) dates (?:comprises |situees )?${time}`,
  `aucune date${those} (?:en dehors|hors) (?:de|du)`,
  `(?:les )?dates${those} (?:hors|en dehors) (?:de|du) .* (?:refusees?|(?:pas|ni) (?:accept|admis|pris)\\w+)`,
  `(?:seules les dates|les seules dates (?:acceptees|admises) sont)(?: comprises| situees| celles)* ${time}`,
  `(?:toutes les )?dates (?:acceptees|admises|autorisees|attendues)(?: ici)? ${time}`,
].map((words) => new RegExp(`^(?:(?:attention|important|rappel|nota|nb) )?${words}\\b`));
const orElse = /\b(?:si|sauf|ou|exemples?|naissance|hormis|a l exception)\b/;

/** Each day of the page but births, out of the time that all of them have to be in. */
export function outOfAll(dates: readonly PageDate[], sentences: readonly string[]): Finding[] {
  const rule = sentences.find(
    (one) => rules.some((words) => words.test(fold(one))) && !orElse.test(fold(one)),
  );
  const within = rule === undefined ? null : (timeIn(rule) ?? monthAsTime(rule));
  return dates.flatMap((date) => {
    const day = dayOf(date);
    return within && day ? outside(date, day, within) : [];
  });
}
