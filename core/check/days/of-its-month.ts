/** « Le jour imprimé doit tomber dans le mois de la phrase », and one of November in the sentence of October. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthOf } from '../who-and-when.ts';
import { dayOf, outside } from './time-in.ts';

const part = '(?:phrase|ligne|partie|rubrique|case|carte|fiche|bloc|titre|cadre|tableau|colonne|encadre)';
const itsMonth = `(?:dans|de) (?:le |du |son )(?:meme )?mois (?:(?:de|d) (?:la |sa |cette |ce |son )?${part}|du ${part}|correspondant|(?:indique|nomme|inscrit|ecrit) (?:au dessus|dans le titre)|au dessus)\\b`;
const rule = new RegExp(
  `\\b(?:jours?|dates?)\\b.{0,60}\\b(?:doi(?:t|vent)|faut|tombe(?:nt)?|est|sont)\\b.{0,40}\\b${itsMonth}`,
);
const leavesOpen = /\b(?:pas|si|sauf|peut|peuvent|parfois|souvent)\b/;

export function checkOfItsMonth({ dates, page, today }: CheckContext): Finding[] {
  const isSaid = sentencesOf(page.blocks, longestText)
    .map(fold)
    .some((sentence) => rule.test(sentence) && !leavesOpen.test(sentence));
  if (!isSaid) return [];
  return dates.flatMap((date) => {
    const [field] = date.fields;
    const [day, month] = [dayOf(date), field ? monthOf(field) : null];
    if (!day || !month || isBirth(date)) return [];
    const from = Temporal.PlainDate.from({ year: month.year ?? today.year, month: month.month, day: 1 });
    return outside(date, day, { from, to: from.with({ day: from.daysInMonth }) });
  });
}
