/**
 * « Le père me verse 155 € par mois », which she writes, and 465 in each of three months: the total told month by month; so is
 * « un fermage de 900 € par an ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount, sumsTold } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { quotesIn, wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { moneyIn } from './sum-in-text.ts';

const eachMonth = /\b(?:(?:par|chaque|de chaque|tous les) mois|mensuel\w*)\b/;
const inAll =
  /\bpar trimestre\b|\b(?:par an|chaque annee|tous les ans|annuel(?:le)?)\b|\b(?:pour|sur|en|dans) (?:(?:tout )?le trimestre|(?:les |ces )?(?:trois|3) mois)\b/;
/** « Payé en une seule fois » */
const inOneGo = /\b(?:en )?une (?:seule )?fois\b/;
/** Of one among several, or of another time. */
const ofSome =
  /\b(?:chacune?|(?:par|chaque) (?:enfant|personne|tete|locataire|contrat|employeur|jour|semaine)|pareil|idem|autant|aussi|meme (?:somme|montant)|avant|jusqu\w*|arriere\w*|retard|rattrap\w*|devrait|doit|pas (?:verse|recu|paye|touche)\w*|si|fois|environ|plus|parts?|partag\w*|coloc\w*|moitie|tiers)\b/;
/** « Pour Léo », « pour mon fils »: another may have as much. */
const forOne = /(?<!\p{L})pour (?:\p{Lu}|m(?:on|a) |une? |l[’'](?:un|une|aîné))/u;
const monthsInQuarter = 3;
const monthsInYear = 12;

export function checkToldPerMonth({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const quotes = recap.length > 0 ? quotesIn(page) : [];
  const sentences = [
    ...said
      .filter(({ valueType }) => valueType !== 'amount')
      .flatMap((field) => wordsOf(field).map((sentence) => ({ label: field.label, sentence }))),
    ...quotes.flatMap(({ label, text }) =>
      sentencesOf([text], text.length).map((sentence) => ({ label, sentence })),
    ),
  ];
  const hers = sentences.flatMap(({ label, sentence }) => {
    const told = amountIn(sentence);
    return told ? [{ label, sentence, told }] : [];
  });
  if (hers.length === 0) return [];
  const amounts = said.filter((field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0);
  const months = amounts.filter((field) => monthOf(field) !== null);
  const rows = [
    ...[...Map.groupBy(months, seriesOf).values()].filter(isEachAlike),
    ...amounts.filter((field) => monthOf(field) === null && asksEach(field)).map((field) => [field]),
  ];
  return hers.flatMap(({ label, sentence, told }) => {
    // Told right somewhere, it is of something else.
    if (told.isEach && amounts.some((field) => centsOf(field) === told.cents)) return [];
    const [first, other] = rows.flatMap(([one, ...others]) =>
      one && isTotal(told, centsOf(one) ?? 0, others.length > 0) && mayBeOf(sentence, one, others.length > 0)
        ? [one]
        : [],
    );
    const params = { told: label, asked: first?.label ?? '' };
    return first && !other
      ? [ownFinding('contradiction', 'problem', spotOf(first), 'papers-problem', params)]
      : [];
  });
}

/** « Montant par mois », « Loyer mensuel » */
const asksEach = ({ label, question, hint }: Field): boolean =>
  eachMonth.test(foldAll(label, question, hint)) && !/\b(?:total|annuel\w*|an|trimestre)\b/.test(fold(label));

/** The same amount in each of three months. */
function isEachAlike(row: readonly Field[]): boolean {
  const months = new Set(row.map((field) => monthOf(field)?.month));
  const sums = new Set(row.map(centsOf));
  return row.length >= monthsInQuarter && months.size === row.length && sums.size === 1;
}

interface Told {
  cents: number;
  /** Of each month; else of all three. */
  isEach: boolean;
}

function amountIn(sentence: string): Told | null {
  const [only, other] = [...sentence.matchAll(sumsTold)].map(([text]) => readAmount(text));
  const words = fold(sentence).replace(inOneGo, ' ');
  if (only?.state !== 'amount' || other || ofSome.test(words) || forOne.test(sentence)) return null;
  const [isEach, isAll] = [eachMonth.test(words), inAll.test(words)];
  return isEach === isAll ? null : { cents: only.cents, isEach };
}

function isTotal({ cents, isEach }: Told, given: number, isRow: boolean): boolean {
  return isEach
    ? [monthsInQuarter, monthsInYear].some((months) => given === cents * months)
    : isRow && given === cents;
}

/** « Le père des enfants me verse » is of a pension; a sentence about the rent is of no salary. */
function mayBeOf(sentence: string, { label, group }: Field, isRow: boolean): boolean {
  const [told, own] = [sentence, `${label} ${group ?? ''}`].map(moneyIn);
  const isPaidOut = /\bje (?:lui |leur )?(?:verse|paie|paye|donne|rembourse)\b/.test(fold(sentence));
  if (isPaidOut && !/\b(?:versee?s?|payee?s?|loyer|charges)\b/.test(fold(label))) return false;
  if (told?.length) return told.some((one) => own?.includes(one));
  return isRow && !own?.some((one) => one !== 'pension');
}
