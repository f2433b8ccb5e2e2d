/** « Les élèves retenus entrent entre le 16 novembre et le 14 décembre 2026 », and a « Date d'entrée souhaitée » out of it. */
import type { Finding } from '../../assessment.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { emptyWords } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, opening, outside, type Time, timeIn } from './time-in.ts';

export const withinUnsure = 'within-unsure';

/** Of the service, of what is no rule, or of another time than the one asked for. */
const ofOther =
  /\b(?:recue?s?|traitee?s?|ferm\w*|reserv\w*|depos\w*|guichet\w*|permanence\w*|accueil|vacances|exemples?|sauf|si|ou|avant|apres|precedent\w*|dernier\w*|ancien\w*|connue?s?|actuel\w*|valables?|votre|vos)\b/;
/** A day of something that was or is, whatever is asked for next. */
const ofOtherDay = /\b(?:derniere? (?!jour)|anciens?|ancienne|precedente?|actuel\w*)/;
const isSigned = /\b(?:signature|signee?|delivr\w*|fait le)\b/;

/** Beginnings of words, shorter than a stem: « entrent » and « entrée ». */
const rootsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 4 && !emptyWords.has(word) && !ofAnyTime.test(word))
    .map((word) => word.slice(0, 5));
const ofAnyTime = /^(?:annees?|periodes?|trimestres?|jours?|conjoint\w*|enfants?|declar\w*|indiqu\w*)$/;

/** « Aucune entrée n'est possible en dehors de ces dates. » */
const isBinding =
  /\b(?:uniquement|seulement) (?:du|entre)\b|^seule?s? .*\b(?:datee?s?|comprise?s?|situee?s?) (?:du|entre)\b|\b(?:en dehors|hors de|impossible)\b|\baucune? \p{L}+ (?:n est|ne sera|ne peut)\b/u;

/** Which side of a time it is says nothing of what. */
const ofSide = /^(?:debut|premi|derni|souha)$/;

/** A day out of the one time that sentences of its own words tell: wrong where nothing else is let in, else not known. */
export function checkWithinSaid({ dates, page }: CheckContext): Finding[] {
  const days = dates.filter(
    (date) =>
      dayOf(date) !== null &&
      !isBirth(date) &&
      ![isSigned, ofOtherDay].some((words) => words.test(fold(date.label))),
  );
  if (days.length === 0) return [];
  const rules = page.blocks.flatMap((block) =>
    sentencesOf([block], longestText).flatMap((sentence) => {
      const time = timeIn(sentence);
      if (!time) return [];
      const said = fold(sentence);
      return !opening.test(said) && !ofOther.test(said)
        ? [{ time, roots: rootsOf(sentence), isSure: isBinding.test(fold(block)) || isBinding.test(said) }]
        : [];
    }),
  );
  return days.flatMap((date) => {
    // « Date de reprise du travail » is of its first word.
    const [own] = rootsOf(date.spot.fieldLabel ?? '').filter((root) => !ofSide.test(root));
    return outOfEach(
      date,
      rules.filter(({ roots }) => own !== undefined && roots.includes(own)),
    );
  });
}

function outOfEach(date: PageDate, rules: readonly { time: Time; isSure: boolean }[]): Finding[] {
  const [first] = rules;
  const day = dayOf(date);
  if (!day || !first || rules.some(({ time }) => outside(date, day, time).length === 0)) return [];
  if (first.isSure) return outside(date, day, first.time);
  const { from, to } = first.time;
  const params = { start: formatDate(from), end: formatDate(to) };
  return [ownFinding(withinUnsure, 'unknown', date.spot, withinUnsure, params)];
}
