/** « J'ai versé 3 200 € à mon fils », and 320 in the case: the same digits, with one lost or two of them turned round. */
import type { Finding } from '../../assessment.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { wordsOf } from './told-in-words.ts';

/** Of another time than the case, or not told to the euro. */
const isOther =
  /\b(?:(?:par|chaque|le|un) (?:mois|an|jour|semaine|trimestre)|mensuel\w*|annuel\w*|fois|environ|presque|a peu pres|pres de|au lieu|et non|pas|\d+ (?:mois|versements?|paiements?|mensualites?|echeances?))\b/;
export function checkSlipInWords({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const told = said
    .filter(({ valueType }) => valueType !== 'amount')
    .flatMap((words) =>
      wordsOf(words).flatMap((one) => amountsIn(one).map((amount) => ({ words, ...amount }))),
    );
  if (told.length === 0) return [];
  const given = said
    .filter(({ valueType }) => valueType === 'amount')
    .map((field) => ({ field, cents: centsOf(field) ?? 0 }));
  // Told right somewhere, whatever else looks like it.
  const known = new Set(given.map(({ cents }) => cents));
  return told.flatMap(({ words, cents, about }) => {
    if (known.has(cents)) return [];
    const slips = given.filter((one) => isSlip(cents, one.cents));
    const [own, other] = slips.filter(({ field }) =>
      aboutOf(`${field.label} ${field.group ?? ''}`).some((word) => about.includes(word)),
    );
    const params = { told: words.label, asked: own?.field.label ?? '' };
    return own && !other
      ? [ownFinding('contradiction', 'problem', spotOf(own.field), 'papers-problem', params)]
      : [];
  });
}

/** What a text is about: « versé » is of « Pension versée », whatever its ending. */
const aboutOf = (text: string): string[] =>
  fold(text)
    .replace(/\b(?:fils|filles?)\b/g, 'enfant')
    .split(' ')
    .filter((word) => word.length > 3 && !ofAny.test(word))
    .map((word) => word.slice(0, 5));
const ofAny =
  /^(?:dans|pour|avec|euros?|montants?|total|annee|mois|votre|vous|mon|mes|20\d\d|corrige|declare)$/;

/** In cents, each with what its sentence is about. */
const amountsIn = (sentence: string): { cents: number; about: string[] }[] =>
  isOther.test(fold(sentence)) ? [] : sumsIn(sentence).map((cents) => ({ cents, about: aboutOf(sentence) }));

/** Below, the same digits come by chance. */
const fewestDigits = 3;

/** One zero more or less, or two digits that follow one another in the other order. Both in cents. */
function isSlip(told: number, given: number): boolean {
  if (Math.min(told, given) < 10_000) return false;
  if (told === given * 10 || given === told * 10) return true;
  const [one, other] = [`${told}`, `${given}`];
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  return (
    one.length === other.length &&
    one.replace(/0+$/, '').length >= fewestDigits &&
    apart.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}
