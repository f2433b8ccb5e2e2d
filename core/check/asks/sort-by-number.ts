/** « Moins de 35 heures par semaine : temps partiel. À partir de 35 heures, répondez temps plein », and the other one chosen for 35 hours. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, isYesNo, textOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { longestText } from '../sentences.ts';

const number = String.raw`(\d{1,3}(?:[ .]\d{3})*(?:,\d{1,2})?|\d+)\s?(%|€|m²|\p{L}+)`;
/** From there on, or under it; « plus de » and « jusqu'à » leave out the number or take it in. */
const bounds: [side: 'from' | 'above' | 'under' | 'upTo', RegExp][] = (
  [
    [
      'from',
      `(?:à partir de|dès|à compter de|au moins|atteint|égale? ou supérieure?s? à|supérieure?s? ou égale?s? à) ${number}`,
    ],
    ['from', `${number}(?: par \\p{L}+)?(?:,)? (?:et|ou) (?:plus|au-delà|davantage)`],
    ['upTo', `(?:jusqu['’]à|au plus|inférieure?s? ou égale?s? à|ne dépass\\p{L}+ pas) ${number}`],
    ['upTo', `${number}(?: par \\p{L}+)?(?:,)? (?:et|ou) moins`],
    ['under', `(?:moins de|en dessous de|sous|inférieure?s? à) ${number}`],
    ['above', `(?:plus de|au-delà de|au-dessus de|supérieure?s? à|dépass\\p{L}+|excèd\\p{L}+) ${number}`],
  ] as const
).map(([side, words]) => [side, new RegExp(`(?<!\\p{L})${words}`, 'iu')]);

interface Rule {
  side: 'from' | 'above' | 'under' | 'upTo';
  bound: number;
  unit: string;
  said: string;
}

/** What is by the way, or of what is paid, of age, of other cases. */
const ofElse =
  /\b(?:sauf|si vous|exemples?|tarifs?|payez|gratuit\w*|ans|age|mois|delai|jours?|droit|recev\w*|percev\w*|joi(?:ndre|gnez)|fournir|peut|peuvent|pouvez)\b/;

const stemOf = (unit: string): string => fold(unit).replace(/s$/, '').replace(/^h$/, 'heure');

/** The one bound of a clause; null where it has none, or two. */
function ruleIn(said: string): Rule | null {
  // « Moins de 35 heures »: each number once, by the first way that reads it.
  const found = bounds.flatMap(([side, words]) => {
    const [, text = '', unit = ''] = words.exec(said) ?? [];
    const amount = readAmount(text.replace(/ /g, ''));
    return amount.state === 'amount' ? [{ side, bound: amount.cents, unit: stemOf(unit), said }] : [];
  });
  const numbers = said.match(/\d+(?:[ .]\d{3})*(?:,\d+)?/g) ?? [];
  return found.length > 0 && numbers.length === 1 ? (found[0] ?? null) : null;
}

/** Sentences; their parts, where they tell two numbers. */
const clausesIn = (block: string): string[] =>
  block
    .split(/(?<=[.;!])\s+/u)
    .flatMap((sentence) =>
      (sentence.match(/\d+/g) ?? []).length > 1 ? sentence.split(/,\s|\s(?:et|mais)\s(?!plus)/u) : [sentence],
    );

const isTrue = (value: number, { side, bound }: Rule): boolean =>
  side === 'from'
    ? value >= bound
    : side === 'above'
      ? value > bound
      : side === 'under'
        ? value < bound
        : value <= bound;

/** « heures » and « Heures écrites au contrat, par semaine ». */
const isCounted = (field: Field, unit: string): boolean =>
  unit.length > 3 &&
  !isYesNo(field) &&
  field.kind !== 'checkbox' &&
  field.kind !== 'radio' &&
  (foldAll(field.label, field.hint).split(' ').map(stemOf).includes(unit) ||
    stemOf(field.valueType) === unit) &&
  /^\D{0,3}\d/.test(textOf(field) ?? '') &&
  centsOf(field) !== null;

export function checkSortByNumber({ asked, page }: CheckContext): Finding[] {
  const choices = asked.filter(
    (field) => field.options.length > 1 && field.options.length < 6 && !isYesNo(field) && textOf(field),
  );
  if (choices.length === 0) return [];
  const rules = page.blocks
    .filter((block) => block.length <= longestText && /\d/.test(block))
    .flatMap(clausesIn)
    .flatMap((said) => (ofElse.test(fold(said)) ? [] : (ruleIn(said) ?? [])));
  return rules.length === 0 ? [] : choices.flatMap((choice) => against(choice, rules, asked));
}

function against(choice: Field, rules: readonly Rule[], asked: readonly Field[]): Finding[] {
  const options = choice.options.map(fold).filter((option) => option.length > 4);
  const chosen = fold(textOf(choice) ?? '');
  const own = rules.flatMap((rule) => {
    // « Temps partiel » is not in « temps partiel annualisé » where that is an option too.
    const named = options.filter((option) => hasWords(fold(rule.said), option));
    const [option, other] = named.filter((one) => !named.some((two) => two !== one && two.includes(one)));
    return option && !other ? [{ ...rule, option }] : [];
  });
  const units = new Set(own.map(({ unit }) => unit));
  if (units.size !== 1) return [];
  const counted = asked.filter((field) => isCounted(field, [...units][0] ?? ''));
  const [measure, second] = counted.filter(
    ({ group, heading }) => group === choice.group && heading === choice.heading,
  );
  const value = measure && !second ? centsOf(measure) : null;
  if (!measure || value === null) return [];
  const right = new Set(own.filter((rule) => isTrue(value, rule)).map(({ option }) => option));
  const ofChosen = own.filter(({ option }) => option === chosen);
  // « Temps partiel : moins de 35 heures », of two answers.
  const isRefused = ofChosen.length > 0 && right.size === 0 && choice.options.length === 2;
  return (right.size === 1 && !right.has(chosen)) || isRefused ? [answersApart(spotOf(choice), measure)] : [];
}
