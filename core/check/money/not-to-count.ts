/**
 * « Ne comptez jamais ce que la Caf vous paie : allocation de soutien familial… », « allocation de soutien familial : 602,34 € », and
 * that sum in a case.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sameMoney } from '../same-money.ts';
import { sentencesOf } from '../sentences.ts';

export const saysNotTo =
  /\bne (?:les? |la )?(?:compt|declar|indiqu|inscri|ajout|report|saisi|not|mett)\p{L}* (?:jamais|pas)\b|\bne? (?:ajoutez|inscrivez|indiquez) (?:jamais|pas)\b|\b(?:n est|ne sont) (?:pas|jamais) a (?:declarer|compter|ajouter|inscrire|indiquer|reporter|saisir)\b/u;
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
    const rule = saysWhat.test(fold(field.label)) ? rules.find((one) => names(one, field)) : undefined;
    const amount = rule && asked.find((one) => one.group === field.group && (centsOf(one) ?? 0) > 0);
    if (rule && amount)
      return [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: rule })];
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

/** « De quoi s'agit-il ? », « Nature de la somme » */
export const saysWhat =
  /^(?:de quoi s agit il|(?:quelle est )?(?:la )?(?:nature|origine|provenance)\b|quelles? (?:sommes?|ressources?|revenus?|aides?)\b|(?:type|sorte) de (?:ressource|revenu|somme|aide)|precisez\b|(?:libelle|intitule)\b|payee? par\b|versee? par\b|organisme (?:payeur|qui))/;

/** « APL », « aide au logement (APL) », of which the rule has the very name. */
function names(rule: string, field: Field): boolean {
  const own = fold(textOf(field) ?? '');
  if (own === '' || own.split(' ').length > mostWords) return false;
  const items = rule.split(betweenItems).map(fold);
  return items.some((item) => item === own || item.endsWith(` ${own}`)) || bySameName(own, rule);
}

const mostWords = 6;

const underAnyName = Object.values(sameMoney).map((words) => ({
  whole: new RegExp(`^(?:l |mon |ma |votre )?(?:${words})$`),
  anywhere: new RegExp(`\\b(?:${words})\\b`),
}));

/** « Aide au logement », where the rule says « APL ». */
const bySameName = (own: string, rule: string): boolean =>
  underAnyName.some(({ whole, anywhere }) => whole.test(own) && anywhere.test(fold(rule)));

/** A rule that lists what is not counted. */
const longestRule = 400;
