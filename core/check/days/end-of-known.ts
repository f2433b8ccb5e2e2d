/** « C2S en cours : du 01/04/2026 au 31/03/2027 », which the page shows, and another day for its last; a thing whose days are told right over those asked. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import { otherEnds, saidToBeOver } from './known-otherwise.ts';
import { saidToGoOn } from './known-to-be-over.ts';
import { sideOf } from './order.ts';
import { dayOf, isBefore } from './time-in.ts';
import { isOfWhomAsked } from './whose-day.ts';

const ends = /\b(?:dernier jour|date de fin|fin|echeance|expir\w+|se termine)\b/;
const begins = /\b(?:premier jour|date de debut|debut)\b/;
const isSpan = /^du (?:\d|1er).* au (?:\d|1er)/;
const notNow =
  /\b(?:nouve\w+|prochaine?|souhait\w*|demand\w*|precedent\w*|ancien\w*|prolong\w*|renouvel\w*)\b/;

const wordsIn = (folded: string): string[] => folded.split(' ').filter((word) => word.length > 2);

export const checkEndOfKnown = (context: CheckContext): Finding[] => [
  ...ofLines(context),
  ...ofThingOver(context),
  ...saidToGoOn(context),
  ...saidToBeOver(context),
  ...otherEnds(context),
];

function ofLines({ dates, page }: CheckContext): Finding[] {
  const known = spansOf(page);
  return dates.flatMap((date) => {
    const label = fold(date.spot.fieldLabel ?? '');
    const day = dayOf(date);
    const side = ends.test(label) ? 1 : begins.test(label) ? 0 : null;
    if (!day || side === null || notNow.test(label)) return [];
    const words = wordsIn(label);
    const [span, other] = known.filter((one) => one.words.every((word) => words.includes(word)));
    const right = span?.days[side];
    return span && !other && right && !right.equals(day)
      ? [
          ownFinding('agreement', 'problem', date.spot, 'agreement-problem', {
            first: `${span.name} ${span.text}`,
          }),
        ]
      : [];
  });
}

/** Lines of a name of two words at least and a span: « Période : du… au… » is of anything. */
const spansOf = ({ blocks, answers }: PageModel) =>
  answers.flatMap(({ block, name }) => {
    const [label, text] = [blocks[name] ?? '', blocks[block] ?? ''];
    const days = isSpan.test(fold(text)) ? datesIn(text) : [];
    const words = wordsIn(fold(label));
    return days.length === 2 && words.length > 1 ? [{ name: label, text, words, days }] : [];
  });

const things = [
  /\b(?:stages?|immersion|pmsmp)\b/,
  /\b(?:arrets?|maladie)\b/,
  /\b(?:formations?)\b/,
  /\b(?:contrats?|cdd|missions?|interim)\b/,
  /\b(?:conges?|maternite|paternite)\b/,
  /\b(?:hospitalis\w*)\b/,
];
/** What the one thing is of which a text speaks; -1 where it is of none, or of two. */
const thingIn = (text: string): number => {
  const found = things.flatMap((words, at) => (words.test(fold(text)) ? [at] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
};
/** Those of the page, not to be told by her: nothing that was to be, or may be. */
const notKnown =
  /\b(?:prevu\w*|initial\w*|depart|anticip\w*|romp\w*|rupture|prolong\w*|modifi\w*|annul\w*|interromp\w*|abandon\w*|exemples?|si|ou|maximum|possibles?|entre|essai|derni\w+|precedent\w*|ancien\w*|autres?|sessions|choisi\w*|vont|indiquez|notez|declarez|periode|indemni\w*|vers\w+|paye\w*|legale?s?|theorique\w*|droits?|declare\w*|ouver\w+|inscriptions?|modules?|seances?|scolaires?|ferme\w*|vala\w+)\b/;
/** As it was in fact. */
const inFact = /\b(?:travaill\w*|paye\w*|reel\w*|effecti\w*|presen\w*|signature|essai)\b/;
const endedOtherwise =
  /\b(?:prolong\w*|romp\w*|rupture|interromp\w*|abandon\w*|plus tot|avant (?:la fin|le terme)|repris\w*)\b/;
const isOfMore = /\b(?:ajout\w*|nouve\w+|autres?|declarer|signaler)\b/;
/** Between those days and the case that asks for one. */
const mostBetween = 6;
const mostDaysOff = 31;

/** « Convention enregistrée : immersion, du 15/02/2027 au 26/02/2027 », and « Dernier jour du stage : 26/03/2027 ». */
function ofThingOver({ dates, page, asked }: CheckContext): Finding[] {
  const { blocks } = page;
  const isOtherwise = asked.some(
    (field) =>
      stateOf(field) === 'filled' &&
      yesNoOf(field) !== 'no' &&
      !tellsNothing(field) &&
      endedOtherwise.test(foldAll(field.label, textOf(field))),
  );
  if (isOtherwise) return [];
  // « Ajouter un arrêt », under the one that is known.
  const titlesOfMore = new Set(
    page.headings.flatMap(({ level, text }) => (level > 1 && isOfMore.test(fold(text)) ? [text] : [])),
  );
  return dates.flatMap((date) => {
    const [label, day, side] = [date.spot.fieldLabel ?? '', dayOf(date), sideOf(date)];
    const thing = thingIn(label) >= 0 ? thingIn(label) : thingIn(date.label);
    if (!day || !side || thing < 0 || notNow.test(fold(label)) || inFact.test(fold(label))) return [];
    // Asked twice in the same words, nothing tells of which of the two it is.
    const at = dates.some((one) => one !== date && one.spot.fieldLabel === label)
      ? -1
      : blocks.indexOf(label);
    const over = at < 0 ? [] : blocks.slice(Math.max(0, at - mostBetween), at);
    const near = over.slice(
      over.findLastIndex((block) => block.trim().endsWith('?') || titlesOfMore.has(block)) + 1,
    );
    const hint = date.fields[0]?.hint ?? '';
    const [line, other] = [...near, hint].filter((text) =>
      isSpanOf(text, text === hint ? [thing, -1] : [thing]),
    );
    const [from, to] = datesIn(line ?? '');
    if (near.some((text) => endedOtherwise.test(fold(text)))) return [];
    if (!line || other || !from || !to || isBefore(to, from) || !isOfWhomAsked(date, line, asked)) return [];
    const right = side === 'start' ? from : to;
    // Of a month, the days that lie in it.
    const isCut =
      side === 'start'
        ? day.day === 1 && isBefore(from, day)
        : day.day === day.daysInMonth && isBefore(day, to);
    const beside = dates.find(
      (one) =>
        one !== date && one.spot.group === date.spot.group && sideOf(one) !== side && sideOf(one) !== null,
    );
    // With both days otherwise, or far from them, it is another one.
    const isOfIt = beside
      ? dayOf(beside)?.equals(side === 'start' ? to : from)
      : Math.abs(right.until(day).days) <= mostDaysOff;
    return right.equals(day) || isCut || !isOfIt
      ? []
      : [
          {
            ...ownFinding('agreement', 'problem', date.spot, 'agreement-problem', { first: line }),
            why: null,
          },
        ];
  });
}

const isSpanOf = (text: string, those: readonly number[]): boolean =>
  text.length <= longestLine &&
  /\bdu (?:\d|1er).* au (?:\d|1er)/.test(fold(text)) &&
  datesIn(text).length === 2 &&
  !notKnown.test(fold(text)) &&
  !text.includes('?') &&
  those.includes(thingIn(text));
