/** « Elle doit être postérieure au dépôt du dossier », under a « Date de début des travaux » already gone. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { datesIn, formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { ownFinding } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore } from './time-in.ts';

/** What comes today at the earliest, as long as the page is being filled in. */
const deposit =
  '(?:(?:la|le|l|celle|celui|votre|notre|cette|ce|date|jour|du|de|d) )*(?:depot|envoi|transmission|accord|decision|depose\\w*|aujourd hui|date du jour|reception)\\b';
const after = [
  `\\bdoi(?:t|vent)\\b.*\\b(?:posterieure?s?|apres|superieure?s?)(?: (?:a|au))? ${deposit}`,
  `\\b(?:ne|n)\\b.*\\b(?:pas|jamais|aucun\\w*)\\b.*\\b(?:avant|anterieure?s?)(?: (?:a|au))? ${deposit}`,
  `\\baucun\\w*\\b.*\\b(?:ne|n)\\b.*\\b(?:avant|anterieure?s?)(?: (?:a|au))? ${deposit}`,
  `\\b(?:commence\\w*|debut\\w*|demarr\\w*) (?:obligatoirement |imperativement )?apres ${deposit}`,
].map((words) => new RegExp(words));
const isLoose =
  /\b(?:si|sauf|hors|ou|exemples?|lorsqu\w*|derogation|exception\w*|factures?|devis|factur\w*|justificatifs?|\d+ (?:jours?|mois|semaines?|ans?))\b/;
/** « Cette date », « La date de début »: that under which it stands. */
const thisOne = /^(?:elle|il|celle ci|(?:la|cette|votre) date|le (?:debut|jour|premier jour)|ce jour|date)\b/;
const begins = /\b(?:commenc\w*|debut\w*|demarr\w*|posterieure?s?)\b/;

/** « Dossier déposé le 12/10/2026 »: it was before. */
function depositOf({ blocks }: PageModel, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const told = sentencesOf(blocks).filter((one) =>
    /\b(?:depose|envoye|transmis|recu|enregistre|depot)\w* (?:le|du|de votre dossier le) \d/.test(fold(one)),
  );
  const [day, other] = told.flatMap(datesIn);
  if (told.length > 0) return day && !other ? day : null;
  return today;
}

export function beforeDeposit(
  dates: readonly PageDate[],
  page: PageModel,
  today: Temporal.PlainDate,
): Finding[] {
  const isRule = (sentence: string): boolean => {
    const said = fold(sentence);
    return !isLoose.test(said) && after.some((words) => words.test(said));
  };
  const said = sentencesOf(page.blocks, longestText).filter(isRule);
  const bound = depositOf(page, today);
  if (!bound) return [];
  return dates.flatMap((date) => {
    const day = dayOf(date);
    if (!day || !isBefore(day, bound)) return [];
    const own = stems(fold(date.spot.fieldLabel ?? '').replace(ofSide, ''));
    const isUnder = date.fields.some(({ hint }) =>
      sentencesOf([hint ?? '']).some((one) => isRule(one) && thisOne.test(fold(one))),
    );
    const isNamed =
      sideOf(date) === 'start' &&
      own.length > 0 &&
      said.some((one) => begins.test(fold(one)) && own.every((stem) => stems(one).includes(stem)));
    return isUnder || isNamed
      ? [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(bound) })]
      : [];
  });
}
const ofSide =
  /\b(?:date|jour|debut|premiere?|prevue?s?|commencement|demarrage|previsionnelle|souhaitee?)\b/g;
