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

const telling = '(?:compt|declar|indiqu|inscri|ajout|report|saisi|not|mett|port|mention|figur)\\p{L}*';
const toTell =
  '(?:les? |la |l |y )?(?:declarer|compter|ajouter|inscrire|indiquer|reporter|saisir|mentionner|noter|porter)';
/** « N'y inscrivez pas », « ne sont jamais à déclarer », « il ne faut pas déclarer », « à ne pas déclarer » */
export const saysNotTo = new RegExp(
  [
    `\\bne? (?:y )?(?:les? |la |se |s )?${telling} (?:jamais|pas)\\b`,
    `\\b(?:n est|ne sont|n ont|n avez|n a) (?:pas|jamais) a (?:${toTell}\\b|etre ${telling})`,
    `\\bne (?:doit|doivent|devez|faut) (?:pas|jamais) (?:etre ${telling}|${toTell}\\b|figurer\\b)`,
    `\\bne (?:pas|jamais) ${toTell}\\b`,
    `\\b(?:inutile de?|jamais a) ${toTell}\\b`,
  ].join('|'),
  'u',
);
/** « Ne comptez pas deux fois », « sauf », « à part »: some of it is to be counted. */
export const ofSome = /\b(?:deux fois|sauf|hormis|excepte|si|seulement|ici mais|autre case|plus de)\b/;
export const betweenItems = /[,;():…]|\bet\b|\bni\b|\bou\b/u;

export function checkNotToCount({ asked, page }: CheckContext): Finding[] {
  const clauses = (blocks: readonly string[]): string[] =>
    sentencesOf(blocks, longestRule).flatMap((one) => one.split(';'));
  const rules = clauses(page.blocks).filter((one) => saysNotTo.test(fold(one)) && !ofSome.test(fold(one)));
  const items = rules
    .flatMap((one) => one.split(betweenItems).map((item) => stems(item)))
    .filter(({ length }) => length > 1);
  if (rules.length === 0) return [];
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
