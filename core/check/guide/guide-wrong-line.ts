/** What a guide says never goes in a line: « pension alimentaire » in 6DD, « APL, payée par la Caf » among the resources told to it. */
import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, hasWords, saysOneOf } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { packFinding, spotOf } from '../finding.ts';
import { type ResourceRow, resourceRows } from '../money/resource-rows.ts';

type WrongLine = CheckOf<'wrong-line'>;

export function checkWrongLine(
  guide: Procedure,
  check: WrongLine,
  { asked, recap }: CheckContext,
): Finding[] {
  const lines = [asked, recap].flatMap((said) =>
    check.payer === undefined
      ? inItsLine(said, check)
      : resourceRows(said).flatMap((row) => (isPaidBy(row, check) ? row.amounts.slice(0, 1) : [])),
  );
  return [...new Set(lines)].map((line) => packFinding(guide, check, 'problem', spotOf(line)));
}

/** Whether the guide itself tells of that row. */
export const isToldByGuide = (row: ResourceRow, guide: Procedure | null): boolean =>
  guide?.checks.some((check) => check.kind === 'wrong-line' && isPaidBy(row, check)) ?? false;

const asksNature = /\b(?:nature|details?|motif|objet|origine|type)\b/;
/** « Précisez la nature des déductions diverses » */
const ofItsNature =
  /\b(?:nature|details?|motif|objet|origine|type)\b.*\b(?:deductions?|ressources?|revenus?|sommes?)\b/;
/** « Loyers, la pension étant déjà déduite » */
const isNot = /\b(?:pas|non|ni|aucune?|hors|sauf|sans)\b/;

function inItsLine(said: readonly Field[], { mark, told }: WrongLine): Field[] {
  const words = fold(mark);
  const isNature = ({ label }: Field): boolean =>
    ofItsNature.test(fold(label)) || (asksNature.test(fold(label)) && hasWords(fold(label), words));
  const isLine = (field: Field): boolean =>
    field.valueType === 'amount' && (centsOf(field) ?? 0) !== 0 && hasWords(fold(field.label), words);
  return said.flatMap((field) => {
    const text = textOf(field) ?? '';
    const isTold = isNature(field) && !isNot.test(fold(text)) && saysOneOf(text, told);
    return (isTold && said.find(isLine)) || [];
  });
}

/** « APL », « Aide au logement (APL) payée par la Caf »; not « Allocations familiales suisses », nor « loyers, APL déduite ». */
function isPaidBy({ nature, payer: told }: ResourceRow, { told: names, payer }: WrongLine): boolean {
  if (payer === undefined || isNot.test(fold(nature))) return false;
  const by = fold(payer);
  // « Caisse de compensation, Genève »: another pays it.
  if (told !== '' && !hasWords(fold(told), by) && !isFamilyFund.test(fold(told))) return false;
  const alone = fold(nature.replace(/\([^()]*\)/g, ' '))
    .replace(new RegExp(` (?:(?:verse|paye)e?s? )?(?:par|de) (?:la |ma )?${by}(?: .*)?$`), '')
    .replace(/^(?:(?:l|la|le|les|mon|ma|mes) )?/, '')
    .trim();
  return names.some((one) => fold(one) === alone);
}
/** The whole name of every Caf. */
const isFamilyFund = /\bcaisse (?:nationale )?d allocations familiales\b/;
