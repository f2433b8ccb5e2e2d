/** « Nouveau montant total : 1 260 », where 18 432 was declared and 1 260 forgotten: what is written takes the place of the first. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { taxBoxIn } from '../../reading/tax-box.ts';
import { formatAmount, sumsIn } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown, recapIn } from '../recap/shown.ts';
import { added } from './worked-out.ts';

const isNew = /\b(?:nouveau|nouvelle|corrigee?|rectifiee?|total)\b/;
const ofBefore = /\b(?:declaree?s?|initiale?|d origine|ancien\w*|precedent\w*)\b/;
/** « Oubli d'un revenu »: something is added to what was declared. */
const forgot = /\boubli\w*|\bomis\w*|\bomission\b/;

export function checkCorrectedTotal(context: CheckContext): Finding[] {
  return [...totalOfForm(context), ...onlyWhatWasForgotten(context)];
}

/** « Écrivez le nouveau montant entier, pas la différence » */
const asksForWhole =
  /\b(?:pas|et non|jamais) (?:seulement )?(?:la (?:seule )?difference|l ecart|ce qui manqu\w+)\b|\b(?:nouveau|le) montant (?:entier|complet)\b/;

/** « Somme oubliée », a column beside. */
const leftOut = /\b(?:oubliee?s?|manquante?s?|a ajouter|omise?s?)\b/;

/** « J'avais oublié 2 310 € », in her words, and 2310 in place of the 11 480 that were declared. */
function onlyWhatWasForgotten({ asked, page }: CheckContext): Finding[] {
  if (!page.blocks.some((block) => asksForWhole.test(fold(block)))) return [];
  const sums = asked.flatMap((field) => {
    const words = field.options.length === 0 && field.valueType !== 'amount' ? (textOf(field) ?? '') : '';
    return forgot.test(fold(words)) ? sumsIn(words) : [];
  });
  return asked.flatMap((field) => {
    const stated = field.valueType === 'amount' ? (centsOf(field) ?? 0) : 0;
    const lines = recapIn(page).filter((line) => isOfOneBox(line, field));
    const beside = lines.filter(({ label }) => leftOut.test(fold(label)));
    const told = [...sums, ...beside.flatMap((line) => sumsIn(textOf(line) ?? ''))];
    const isForgotten =
      told.includes(stated) && isNew.test(fold(field.label).replace(/\bapres correction\b/, 'corrige'));
    const [known, other] = isForgotten
      ? lines.filter((line) => !beside.includes(line) && (centsOf(line) ?? 0) > 0)
      : [];
    const whole = stated + ((known && centsOf(known)) ?? 0);
    return known && !other
      ? [
          ownFinding('sum', 'problem', spotOf(field), 'sum-problem', {
            stated: formatAmount(stated),
            added: formatAmount(whole),
          }),
        ]
      : [];
  });
}

function totalOfForm({ asked, shown }: CheckContext): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0);
  const forgotten = amounts.filter(({ label }) => added.test(fold(label)) && !isNew.test(fold(label)));
  const corrected = amounts.filter(({ label }) => isNew.test(fold(label)));
  const [more, otherMore] = forgotten;
  const [field, otherField] = corrected;
  const hasForgotten = asked.some((one) => one.options.length > 1 && forgot.test(fold(textOf(one) ?? '')));
  if (!field || otherField || otherMore || !hasForgotten) return [];
  const before = shown.filter((line) => isShown(line) && isOfOneBox(line, field) && (centsOf(line) ?? 0) > 0);
  const [known, otherKnown] = before;
  const [stated, first] = [centsOf(field) ?? 0, (known && centsOf(known)) ?? 0];
  if (!known || otherKnown) return [];
  const whole = first + ((more && centsOf(more)) ?? 0);
  // Rounded to the euro; without what was forgotten, it is more than what was declared.
  const isRight = more ? Math.abs(stated - whole) < 200 : stated > first;
  const params = { stated: formatAmount(stated), added: formatAmount(whole) };
  if (isRight) return [];
  return [
    more
      ? ownFinding('sum', 'problem', spotOf(field), 'sum-problem', params)
      : ownFinding('range', 'problem', spotOf(field), 'range-low', { bound: formatAmount(first) }),
  ];
}

function isOfOneBox(line: Field, field: Field): boolean {
  const box = taxBoxIn(field.label);
  if (box !== null) return taxBoxIn(line.label) === box;
  // « Montant déclaré en mai », in the part of « 1AJ »
  return field.group !== null && line.group === field.group && ofBefore.test(fold(line.label));
}
