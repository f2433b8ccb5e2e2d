/** « Cette date doit être comprise dans le trimestre déclaré », under a case, and a day out of the quarter that the page tells. */
import type { Finding } from '../../assessment.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { longestText } from '../sentences.ts';
import { periodsOf } from './order.ts';
import { dayOf, outside, type Time, timeIn } from './time-in.ts';

/** « Date comprise dans le mois déclaré » */
export const inDeclared =
  /\b(?:comprise?|situee?|se situer|tomber|etre) dans (?:le trimestre|la periode|le mois) declaree?\b/;
const ofDeclared =
  /\b(?:reponses?|questions?) (?:ne )?(?:concernent|portent)\b.*\b(?:periode|trimestre)\b|\b(?:trimestre|periode|mois) (?:declaree?s?|a declarer|de declaration|pris(?:e)?s? en compte|retenue?s?|de reference|examinee?s?)\b/;
/** « Chiffre d'affaires encaissé du », « Sommes reçues du » */
const hadFrom =
  /\b(?:encaisse|percu|recu|touche|gagne|realise)\w* (?:du|a partir du|entre le)\b|^periode (?:du|de (?:ces|votre|vos|son|ses) (?:revenus?|ressources|recettes|chiffre d affaires))\b/;

/** « Un contrat s'est-il terminé pendant la période ? Oui », and right under it « Si oui, quel jour ? » */
const happenedThen =
  /\b(?:pendant|durant|dans|au cours de) (?:la |cette |ce |le )?(?:periode|trimestre|trois mois|mois declare)\b/;
const whichDay = /^(?:si oui )?(?:(?:a )?quel(?:le)? (?:jour|date)|quand|le|date|jour)\b/;

export function checkWithinDeclared({ asked, dates, page }: CheckContext): Finding[] {
  const declared = timeDeclared(page.blocks);
  if (!declared) return [];
  const beside = linesBeside(page);
  const ofMoney = new Set(
    periodsOf(dates).flatMap(({ start, end }) => (hadFrom.test(fold(start.label)) ? [start, end] : [])),
  );
  return dates.flatMap((date) => {
    const day = dayOf(date);
    const [first] = date.fields;
    const before = first ? asked[asked.indexOf(first) - 1] : undefined;
    const isThen =
      before !== undefined &&
      isYesNo(before) &&
      yesNoOf(before) === 'yes' &&
      happenedThen.test(fold(before.label)) &&
      whichDay.test(fold(date.label));
    const isBound =
      isThen || ofMoney.has(date) || date.fields.some((field) => inDeclared.test(fold(beside(field))));
    return day && isBound ? outside(date, day, declared) : [];
  });
}

/** « Trimestre déclaré : du 1er juin 2026 au 31 août 2026 », in one line or in two; null where the page tells none, or several. */
export function timeDeclared(blocks: readonly string[]): Time | null {
  const times = blocks.flatMap((block, at) => {
    if (!ofDeclared.test(fold(block)) || block.length > longestText) return [];
    return timeIn(block) ?? timeIn(blocks[at + 1] ?? '') ?? [];
  });
  const [first, ...others] = times;
  const isOne = others.every(({ from, to }) => first && from.equals(first.from) && to.equals(first.to));
  return first && isOne ? first : null;
}
