/** « Quand le trajet dépasse 40 km, dites-en la raison ci-dessous »: 62 km, and the case for the reason left empty. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { isNamedTotal } from '../money/totals.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthOf } from '../who-and-when.ts';
import { isLeft } from './cases-named.ts';
import { wantedBySentence } from './due-if.ts';

const over = '(?:depasse|excede|est superieure? a|(?:de )?plus de|(?:au dela|a partir) de)';
const threshold = new RegExp(
  `^(?:(?:si|quand|lorsque?|des lors que?|pour) (?<what>.{3,60}?) ${over}|au dela de|a partir de) (?<number>\\d{1,3}(?: \\d{3})+|\\d{1,6}) ?(?<unit>km|kilometres|euros|heures|jours|m2)\\b(?<rest>.*)$`,
);
/** « Un commentaire est obligatoire lorsque le montant d'un mois dépasse 3 000 € » */
const saidFirst = new RegExp(
  `^(?<rest>.{6,100}?) (?:(?:si|quand|lorsque?|des lors que?|des que|pour) (?<what>.{3,60}?) ${over}|au dela de|a partir de) (?<number>\\d{1,3}(?: \\d{3})+|\\d{1,6}) ?(?<unit>km|kilometres|euros|heures|jours|m2)$`,
);
const asks =
  /\b(?:(?:devez|faut|veuillez|merci d\p{L}*) .*?(?:dire|indiquer|preciser|expliquer|donner|joindre|fournir|remplir|justifier)|indiquez|precisez|expliquez|donnez|dites|joignez|fournissez|deposez|remplissez|justifiez|est (?:obligatoire|demandee?|necessaire|exigee?)|sont (?:obligatoires|demandee?s|necessaires))\b/u;
const isElse =
  /\b(?:sauf|ou|adressez|contactez|ecrivez nous|passez|autre formulaire|pas|jamais|facultati\w*)\b/;

const units: Record<string, RegExp> = {
  km: /\b(?:km|kilometres?)\b/,
  kilometres: /\b(?:km|kilometres?)\b/,
  heures: /\bheures?\b/,
  jours: /\bjours?\b/,
  m2: /\b(?:m2|surface|superficie)\b/,
};

/** The highest of her months, where it is said of « un mois »; of a total it is not. */
function highestMonth(asked: readonly Field[], unit: string, what: string): number | null {
  if (!/\b(?:un|l un des|chaque) mois\b/.test(what) || unit !== 'euros') return null;
  const words = stems(what);
  const all = asked.filter(
    (field) =>
      field.valueType === 'amount' &&
      monthOf(field) !== null &&
      !isNamedTotal(field) &&
      words.every((word) => stems(field.label).includes(word)),
  );
  const cents = all.map((field) => centsOf(field) ?? 0);
  return cents.length > 0 ? Math.max(...cents) / 100 : null;
}

/** One number of the page is in that unit, or is named by what is said to be over it. */
function measured(asked: readonly Field[], unit: string, what: string): number | null {
  const words = stems(what);
  const fields = asked.filter((field) => {
    if (unit === 'euros')
      return field.valueType === 'amount' && stems(field.label).some((word) => words.includes(word));
    return units[unit]?.test(fold(field.label)) && /^\d/.test(textOf(field) ?? '');
  });
  const [field, other] = fields;
  if (!field || other) return null;
  const cents = field.valueType === 'amount' ? centsOf(field) : null;
  return cents === null ? readHours(textOf(field) ?? '') : cents / 100;
}

export function checkOverThreshold({ asked, page }: CheckContext): Finding[] {
  const left = asked.filter(isLeft);
  if (left.length === 0) return [];
  const due = sentencesOf(page.blocks, longestText).flatMap((sentence) => {
    const said = fold(sentence.replaceAll('€', ' euros'));
    const {
      what = '',
      number = '',
      unit = '',
      rest = '',
    } = (threshold.exec(said) ?? saidFirst.exec(said))?.groups ?? {};
    if (rest === '' || !asks.test(rest) || isElse.test(rest)) return [];
    const given = highestMonth(asked, unit, what) ?? measured(asked, unit, what);
    if (given === null || given <= Number(number.replace(' ', ''))) return [];
    const words = stems(rest);
    const called = left.filter(({ label }) => stems(label).some((word) => words.includes(word)));
    return called.length === 1 ? called : [];
  });
  return [...new Set(due)].map(wantedBySentence);
}
