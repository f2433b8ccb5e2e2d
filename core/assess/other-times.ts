/** What a page says beside a receipt of today that tells nothing against it: of other things, of other times, of anybody. */
import { isBefore } from '../check/days/time-in.ts';
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { monthsAlone, monthsIn } from '../wording/months.ts';
import { hourIn } from './moment.ts';
import { betweenSentences, isForeseen } from './no-proof.ts';
import { isOfOther, isOfOtherDeclaration, isOfPapers } from './other-things.ts';

export interface Moment {
  date: Temporal.PlainDate | null;
  /** « 10:42 » */
  time: string | null;
}

/** The page without those sentences, and without the rows of former months. */
export function withoutOtherTimes(page: PageModel, moment: Moment): PageModel {
  const isBeside = (sentence: string): boolean =>
    isOfElse(sentence) || isOfAnybody(sentence) || isOfAnotherTime(sentence, moment);
  const rest = (text: string): string =>
    text
      .split(betweenSentences)
      .filter((sentence) => !isBeside(sentence))
      .join(' ');
  let isOfBefore = false;
  const blocks = page.blocks.filter((block) => {
    const [month] = monthsAlone(block);
    // « Mars 2026 », its day and its state, in a table of former months
    if (month?.year && moment.date) isOfBefore = monthsUntil(month, moment.date) > 1;
    else if (block.length > longestCell) isOfBefore = false;
    return !isOfBefore;
  });
  return {
    ...page,
    blocks: blocks.map((block) => (namesRow(block) ? block : rest(block))),
    alerts: page.alerts.map(rest),
  };
}

const longestCell = 60;
/** « Bulletin de salaire d'avril », over « Non transmis » */
const namesRow = (block: string): boolean => block.length <= longestCell && isOfPapers(fold(block));
const monthsUntil = ({ year, month }: { year: number | null; month: number }, day: Temporal.PlainDate) =>
  (day.year - (year ?? day.year)) * 12 + day.month - month;

const isOfElse = (sentence: string): boolean => {
  const told = fold(sentence);
  return (
    [isOfOther, isOfPapers, isOfOtherDeclaration].some((isSo) => isSo(told)) || isChangedElsewhere.test(told)
  );
};
/** « Votre adresse n'a pas été modifiée », by a service that corrects amounts alone. */
const isChangedElsewhere = /\bn (?:a|ont) pas ete (?:modifie|corrige|change)e?s?\b/;

/** « Certains usagers reçoivent une page d'erreur », « Maintenance : le site sera inaccessible… », « faux courriels « … a échoué » ». */
const ofAnybody =
  /^(?:certaine?s|des) (?:usagers?|personnes|demandeurs)\b|^attention aux? (?:faux|fraudes?)\b|^maintenance (?:prevue|programmee|le|la|du|de|dans)\b/;
const isOfAnybody = (sentence: string): boolean =>
  [ofAnybody, isForeseen].some((one) => one.test(fold(sentence)));

/** Of a month to come, « L'actualisation de décembre n'est pas encore ouverte », or a former moment of a history. */
function isOfAnotherTime(sentence: string, { date, time }: Moment): boolean {
  if (!date) return false;
  const months = monthsIn(sentence);
  const years = [...fold(sentence).matchAll(/\brevenus (?:de )?(20\d\d)\b/g)].map(([, year]) => Number(year));
  const isToCome = months.length > 0 && months.every((month) => monthsUntil(month, date) < 0);
  const isOfLaterYear = years.length > 0 && years.every((year) => year >= date.year);
  const [day] = /^\D{0,3}\d/.test(sentence) ? datesIn(sentence) : [];
  const [own, told] = [time, hourIn(sentence)];
  const isEarlier = day && (isBefore(day, date) || (day.equals(date) && own && told && told < own));
  return isToCome || isOfLaterYear || isEarlier === true;
}
