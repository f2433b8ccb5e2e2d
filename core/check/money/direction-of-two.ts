/** « Le montant rectifié est : moins élevé que le premier », over 18 420 first and 19 120 in its place: two cases of one page. */
import type { Finding } from '../../assessment.ts';
import type { Field, ValueType } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown, recapIn } from '../recap/shown.ts';
import { isSamePerson, personOf } from '../who-and-when.ts';
import { directionOf as moreOrLess } from './direction-said.ts';

type Direction = 'up' | 'down' | 'same';

const [later, earlier] = [
  /\bplus tard\b|\b(?:report|repouss|recul|retard|decal)\w*/,
  /\bplus tot\b|\b(?:avance|avancee?s?|anticip\w*)\b/,
];
const same =
  /^(?:(?:c est |est |reste |exactement )?(?:identiques?|inchangee?s?|(?:le|la|les) memes?|egale?s?|egaux|stables?)|(?:pas|sans|aucun) (?:de )?changement|n(?:e)? (?:a|ont) pas (?:change|bouge))\b/;
const [tooHigh, tooLow] = [
  /\btrop (?:eleve|haut|haute|fort|grand|important)e?s?\b/,
  /\btrop (?:bas|basse|faible|petit)e?s?\b/,
];
/** « Plus élevé que le nouveau »: told from the other side. */
const toNew = /\bque (?:(?:le|la|l|celui|celle|ce|cette) )*(?:nouve|second|deuxieme|rectifi|corrig|actuel)/;

/** Of the new of the two, against what was before. */
function directionOf(option: string, isOfFirst: boolean): Direction | null {
  const words = fold(option);
  if (toNew.test(words)) return null;
  if (same.test(words)) return 'same';
  if (isOfFirst) return tooHigh.test(words) ? 'down' : tooLow.test(words) ? 'up' : null;
  const [isLater, isEarlier] = [later, earlier].map((sort) => sort.test(words));
  if (isLater !== isEarlier) return isLater ? 'up' : 'down';
  const told = isLater ? null : moreOrLess(option);
  return told === null ? null : told === 'more' ? 'up' : 'down';
}

type Role = 'before' | 'after' | 'now' | null;

const roles: readonly (readonly [Exclude<Role, null>, RegExp])[] = [
  ['before', /\bavant (?:la )?(?:correction|rectification|changement|modification|augmentation|baisse)\b/],
  ['after', /\bapres (?:la )?(?:correction|rectification|changement|modification|augmentation|baisse)\b/],
];
const [before, after, now] = [
  /\b(?:ancien\w*|precedent\w*|dernie\w*|avant|declaree?s?|deposee?s?|initiale?(?:ment)?|premiere?s?|origine|jusqu\w*|passee?s?|prevue?s?)\b/,
  /\b(?:nouve\w*|corrigee?s?|rectifiee?s?|modifiee?s?|exacte?|correcte?|apres|desormais|a retenir|futur\w*|second|seconde)\b/,
  /\b(?:actuel\w*|aujourd hui|maintenant|ce mois|ce trimestre|cette annee)\b/,
];

/** By what is said before the comma: « Montant exact, qui remplacera l'ancien ». */
function roleOf(label: string): Role {
  const words = fold(label.split(/[,(]/)[0] ?? label);
  const told = roles.find(([, name]) => name.test(words))?.[0];
  if (told) return told;
  const [isBefore, isAfter] = [before, after].map((name) => name.test(words));
  if (isBefore || isAfter) return isBefore === isAfter ? null : isBefore ? 'before' : 'after';
  return now.test(words) ? 'now' : null;
}

/** « Par rapport au montant déclaré, le nouveau est »: of the new one. */
const withoutOther = (label: string): string =>
  label
    .replace(/^par rapport (?:à|au|aux) [^,]{3,60},\s/iu, '')
    .replace(/\spar rapport (?:à|au|aux)\s.*$/iu, '');

const ofAny =
  /^(?:declar|depose|deposi|correc|corrig|rectif|modifi|ancien|nouvea|nouvel|preced|dernie|initia|premie|exacte|origin|actuel|second|prevue|change|evolut|variat|rappor|consis|sens$|choisi|indiqu|mensue|annuel|trimes|nombre|semain|mainte|somme|etait|etaien|jour$|apres|avant|franco|chiffr|valeur|repond)/;
/** « Votre temps de travail », told in hours. */
const inHours = /\b(?:temps de travail|duree (?:du travail|de travail|hebdomadaire)|horaires?)\b/g;
const thingOf = (label: string): string[] =>
  stems(fold(label).replace(inHours, 'heures')).filter((stem) => !ofAny.test(stem));
const mayBeSame = (one: string[], two: string[]): boolean =>
  one.length === 0 || two.length === 0 || one.some((stem) => two.includes(stem));

const measured = new Set<ValueType>(['amount', 'hours', 'count', 'percent', 'area', 'date']);

/** A number that tells which of two is the higher, or the later. */
function measureOf(field: Field): number | null {
  const text = textOf(field) ?? '';
  if (field.valueType === 'amount') return centsOf(field);
  if (field.valueType !== 'date') return readHours(text);
  const reading = readDate(text);
  return reading.state === 'date' ? reading.date.since('1900-01-01', { largestUnit: 'day' }).days : null;
}

/** A choice has few answers; more are a list of reasons. */
const mostOptions = 5;

export function checkDirectionOfTwo({ asked, page }: CheckContext): Finding[] {
  const choices = asked.filter(({ options }) => options.length > 1 && options.length <= mostOptions);
  const told = choices.flatMap((choice) => {
    const isOfFirst = roleOf(withoutOther(choice.label)) === 'before';
    const offered = new Set(choice.options.map((option) => directionOf(option, isOfFirst)));
    const said = directionOf(textOf(choice) ?? '', isOfFirst);
    return offered.has('up') && offered.has('down') && said !== null ? [{ choice, said }] : [];
  });
  if (told.length === 0) return [];
  const all = [...asked, ...recapIn(page)].filter(({ valueType }) => measured.has(valueType));
  return told.flatMap(({ choice, said }) => {
    const pair = pairOf(choice, all) ?? pairOver(choice, asked, all);
    if (!pair) return [];
    const [first, second] = pair.map(measureOf);
    if (first === undefined || second === undefined || first === null || second === null) return [];
    const is: Direction = second > first ? 'up' : second < first ? 'down' : 'same';
    if (is === said) return [];
    const params = { told: choice.label, asked: `${pair[1].label} : ${textOf(pair[1])}` };
    return [ownFinding('contradiction', 'problem', spotOf(choice), 'papers-problem', params)];
  });
}

/** « Le nouveau chiffre est », right under the table that shows the one before and asks for the one figure of the page. */
function pairOver(choice: Field, asked: readonly Field[], all: readonly Field[]): [Field, Field] | null {
  const [only, other] = asked.filter(({ valueType }) => valueType === 'amount');
  const isUnder = only && !other && asked.indexOf(choice) === asked.indexOf(only) + 1;
  if (!isUnder || only.group === null || only.heading !== choice.heading) return null;
  const { group } = only;
  // A line of the table, told with its caption.
  const inTable = all.map((field) =>
    isShown(field) && field.label.startsWith(`${group} – `)
      ? { ...field, label: field.label.slice(group.length + 3), group }
      : field,
  );
  return pairOf({ ...choice, group }, inTable);
}

/** What was before, and what takes its place, where the part of the choice has one of each and no other. */
function pairOf(choice: Field, all: readonly Field[]): [Field, Field] | null {
  const asks = withoutOther(choice.label);
  const own = all.filter(
    (field) =>
      field.group === choice.group &&
      (field.block !== undefined || field.heading === choice.heading) &&
      rowName(field.label) === rowName(choice.label) &&
      isSamePerson(personOf(field), personOf(choice)) &&
      mayBeSame(thingOf(field.label), thingOf(asks)),
  );
  const ofRole = (role: Role): Field[] => own.filter(({ label }) => roleOf(label) === role);
  const [olds, news, present] = [ofRole('before'), ofRole('after'), ofRole('now')];
  const firsts = olds.length > 0 ? olds : present;
  const seconds = news.length > 0 ? news : present;
  const [[first, otherFirst], [second, otherSecond]] = [firsts, seconds];
  if (!first || !second || first === second || otherFirst || otherSecond) return null;
  const isOfOneSort =
    first.valueType === second.valueType && mayBeSame(thingOf(first.label), thingOf(second.label));
  return isOfOneSort ? [first, second] : null;
}
