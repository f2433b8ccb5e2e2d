/** « Votre salaire est-il resté le même ? Oui », « A-t-il varié d'un mois à l'autre ? Non », over months that are not alike. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';

const money = '(salaires?|remunerations?|paies?|pensions?|allocations?|sommes?|montants?|revenus|ressources)';
/** Not « vous-même », « la même caisse » */
const alike =
  '(?:le|la|les) memes?(?= (?:chaque|pendant|durant|tous|toute?|sur|pour|d un|au cours|ces|les)\\b|$)';
/** Of what is told elsewhere, or was told before: « le même que dans votre dernière déclaration » */
const ofOther =
  /\b(?:que|qu|depuis|dernier\w*|precedent\w*|annee|avant|conjointe?|employeur|compte|banque|loyer)\b/;
const asksSame = new RegExp(
  String.raw`\b${money}\b.*\b(?:${alike}|identiques?|inchange\w*|stables? (?:d un mois|chaque mois|tous les mois))\b|\b(?:le|la|les) memes? ${money}\b`,
);
const asksChanged = new RegExp(
  String.raw`\b${money}\b.*\b(?:change|varie|evolue|augmente|diminue|differe\w*)\b.*\b(?:d un mois (?:a|sur) l autre|(?:au cours|pendant|durant|sur|dans) (?:du|de|le|ce|ces|les)? ?(?:trimestre|(?:trois|3) mois)|selon les mois)\b`,
);
/** By the name of its case. Words for any money name none. */
const sorts: readonly [asked: RegExp, own: RegExp][] = [
  [/^(?:salaire|remuneration|paie)/, /\b(?:salaires?|paies?|remunerations?|net social|bruts?)\b/],
  [/^pension/, /\bpensions?\b/],
  [/^allocation/, /\b(?:allocations?|chomage|are)\b/],
];
/** A net salary moves a little from one month to the next. */
const mostTimes = 1.3;

export function checkSameEachMonth({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  return said.flatMap((question, at) => {
    const what = isYesNo(question) ? saidToBeAlike(question) : null;
    if (what === null) return [];
    const own = sorts.find(([name]) => name.test(what))?.[1];
    const after = said.slice(at + 1);
    const end = after.findIndex((field) => isYesNo(field));
    const near = (end < 0 ? after : after.slice(0, end)).filter(
      (field) => isOfMonth(field) && (own?.test(foldAll(field.label, field.group)) ?? true),
    );
    // Of the first person and sort told there: « Salaire », and not « Primes » beside it.
    const months = near.filter((field) => seriesOf(field) === seriesOf(near[0] ?? field));
    if (!own && months.length < near.length) return [];
    // What began or ended is none before or after.
    const isPaid = (field: Field): boolean => (centsOf(field) ?? 0) > 0;
    const paid = months.slice(months.findIndex(isPaid), months.findLastIndex(isPaid) + 1);
    const sums = paid.map((field) => centsOf(field) ?? 0);
    const odd = paid[sums.indexOf(Math.max(...sums))];
    const isApart = paid.length > 1 && Math.max(...sums) > mostTimes * Math.min(...sums);
    return odd && isApart ? [answersApart(spotOf(odd), question)] : [];
  });
}

/** The money that she says to be the same each month, or null. */
function saidToBeAlike(question: Field): string | null {
  const words = fold(question.label).replace(/^est ce que /, '');
  const answer = yesNoOf(question);
  if (ofOther.test(words)) return null;
  const found = answer === 'yes' ? asksSame.exec(words) : answer === 'no' ? asksChanged.exec(words) : null;
  return found?.slice(1).find(Boolean) ?? null;
}

const isOfMonth = (field: Field): boolean =>
  field.valueType === 'amount' && centsOf(field) !== null && monthOf(field) !== null;
