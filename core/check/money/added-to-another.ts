/**
 * « Indemnités versées à M. Karim BENALI : 1 936 € », « Sonia BENALI … montant déclaré : 16 204 € », and 18 140 in the new total of
 * Sonia: what the page tells of one, added to the sum of another.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { linesOfPart } from '../part-over.ts';
import { longestLine } from '../sentences.ts';

interface Part {
  name: string;
  fields: Field[];
  /** What the page tells in it, in cents. */
  told: number[];
}

export function checkAddedToAnother({ asked, page: { blocks } }: CheckContext): Finding[] {
  const amounts = asked.filter(({ valueType, group }) => valueType === 'amount' && group !== null);
  const titles = [...new Set(amounts.map(({ group }) => group ?? ''))];
  const parts = titles.flatMap((title): Part[] => {
    const name = fold(firstName.exec(title)?.[0] ?? '');
    const lines = name === '' ? [] : linesOfPart(title, titles, blocks);
    const fields = amounts.filter(({ group }) => group === title);
    return lines.length > 0 ? [{ name, fields, told: lines.flatMap((line) => sumsIn(line)) }] : [];
  });
  if (new Set(parts.map(({ name }) => name)).size !== parts.length || parts.length < 2) return [];
  return blocks.flatMap((line) => {
    const [added, other] = line.length > longestLine ? [] : sumsIn(line);
    const named = parts.filter(({ name }) => hasWords(fold(line), name));
    const [whose] = named;
    if (!added || other !== undefined || !whose || named.length > 1 || titles.includes(line)) return [];
    return parts.flatMap((part) => {
      const wrong =
        part === whose
          ? undefined
          : part.fields.find((field) => part.told.some((told) => centsOf(field) === told + added));
      return wrong
        ? [ownFinding('contradiction', 'problem', spotOf(wrong), 'page-error-problem', { said: line })]
        : [];
    });
  });
}

/** « Sonia », of « Sonia BENALI (déclarant 1) » */
const firstName = /^(?!(?:Déclarant|Votre|Vos|Mes|Les|Autres)(?!\p{L}))\p{Lu}\p{Ll}{2,}(?= \p{Lu}{2})/u;
