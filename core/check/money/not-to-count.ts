/**
 * « Ne comptez jamais ce que la Caf vous paie : allocation de soutien familial… », « allocation de soutien familial : 602,34 € », and
 * that sum in a case.
 */
import type { Finding } from '../../assessment.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const saysNotTo =
  /\bne (?:les? |la )?(?:compt|declar|indiqu|inscri|ajout|report|saisi|not|mett)\p{L}* (?:jamais|pas)\b|\bne? (?:ajoutez|inscrivez|indiquez) (?:jamais|pas)\b|\bn est pas a (?:declarer|compter|ajouter)\b|\bne sont pas a (?:declarer|compter|ajouter)\b/u;
/** « Ne comptez pas deux fois », « sauf », « à part »: some of it is to be counted. */
const ofSome = /\b(?:deux fois|sauf|hormis|excepte|si|seulement|ici mais|autre case|plus de)\b/;
const betweenItems = /[,;():…]|\bet\b|\bni\b|\bou\b/u;

export function checkNotToCount({ asked, page }: CheckContext): Finding[] {
  const clauses = (blocks: readonly string[]): string[] =>
    sentencesOf(blocks, longestRule).flatMap((one) => one.split(';'));
  const items = clauses(page.blocks)
    .filter((one) => saysNotTo.test(fold(one)) && !ofSome.test(fold(one)))
    .flatMap((one) => one.split(betweenItems).map((item) => stems(item)))
    .filter(({ length }) => length > 1);
  if (items.length === 0) return [];
  // Beside the rule another sentence may tell what is to be counted.
  const told = page.blocks.flatMap((block) =>
    clauses([block]).flatMap((line) => sumsIn(line).map((cents) => ({ cents, block, words: stems(line) }))),
  );
  return asked.flatMap((field) => {
    const cents =
      field.valueType === 'amount' && initialTextOf(field) !== textOf(field) ? centsOf(field) : null;
    const lines = cents ? told.filter((one) => one.cents === cents) : [];
    const [line] = lines;
    const own = stems(field.label);
    const isLeftOut = lines.every(({ words }) =>
      items.some(
        (item) => item.every((stem) => words.includes(stem)) && !item.every((stem) => own.includes(stem)),
      ),
    );
    return line && isLeftOut
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: line.block })]
      : [];
  });
}

/** A rule that lists what is not counted. */
const longestRule = 400;
