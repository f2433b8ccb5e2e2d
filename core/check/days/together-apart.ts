/** A separation told before the life together that it ends. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot } from '../finding.ts';
import { isBefore } from './time-in.ts';

/** « Vie commune depuis le », « Date du mariage » */
const together =
  /\b(?:vie (?:commune|maritale)|concubinage|mariage|pacs|maries?|pacses?|en couple|viv(?:ez|iez)(?: vous)? ensemble|mise en couple)\b/;
/** « Date de votre séparation », « Divorce prononcé le » */
const apart =
  /\b(?:separation|separee?s?|divorcee?s?|rupture|rompu|dissolution|dissous|fin (?:de |du )(?:la |votre )?(?:vie commune|concubinage|couple|pacs))\b/;
/** A couple before, or another to come, has days of its own. */
const ofTwo =
  /\b(?:nouve\w+|precedent\w*|ancien\w*|remari\w*|depuis lors|a nouveau|actuel\w*|remis\w*|premiere?|seconde?|deuxieme)\b/;

const ofBefore = /\b(?:avant cette|avant cela|auparavant)\b/;

/** « Votre ex-conjoint », where she does not say that she parts now: the days may be of two couples. */
const ofFormer = /\bex\b/;
const hasParted = /\b(?:separee?|separation|rupture)\b/;

export function checkTogetherApart({ dates, page, asked }: CheckContext): Finding[] {
  const told = (is: (name: string) => boolean) =>
    dates.flatMap(({ reading, spot }) =>
      reading.state === 'date' && is(nameOf(spot)) ? [{ spot, day: reading.date }] : [],
    );
  const [start, otherStart] = told((name) => together.test(name) && !apart.test(name));
  const [end, otherEnd] = told((name) => apart.test(name));
  if (!start || !end || otherStart || otherEnd || !isBefore(end.day, start.day)) return [];
  const texts = [
    page.title,
    ...page.headings.map(({ text }) => text),
    ...page.fields.map(({ label }) => label),
  ];
  const isOfNow = asked.some(
    (field) => field.options.length > 1 && hasParted.test(fold(textOf(field) ?? '')),
  );
  // « Avant cette date, vous viviez seule, depuis votre divorce prononcé le … »
  if ([start, end].some(({ spot }) => ofBefore.test(fold(spot.fieldLabel ?? '')))) return [];
  if (texts.some((text) => ofTwo.test(fold(text)) || (!isOfNow && ofFormer.test(fold(text))))) return [];
  return [ownFinding('order', 'problem', end.spot, 'order-problem', { start: start.spot.fieldLabel ?? '' })];
}

/** « Depuis le » says nothing without its question. */
const nameOf = ({ fieldLabel, group }: Spot): string => fold(`${group ?? ''} ${fieldLabel ?? ''}`);
