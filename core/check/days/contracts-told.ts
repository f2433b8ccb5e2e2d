import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, wholePage } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';

const said =
  /^(?!.*\b(?:si|depuis|chez|derniere?s?|precedente?s?|dont)\b).*\bvous (?:avez (?:eu|declare)|declarez) (\d{1,2}|un|deux|trois|quatre|cinq|six) contrats?\b/;
const contract = /^(?:(?:un|en) )?(cdd|cdi|contrat|mission|interim|vacation|saisonnier)\b/;

/** « Au cours du mois, vous avez eu 3 contrats de travail », and the recap that shows each of them. */
export function checkContractsTold({ recap, page }: CheckContext): Finding[] {
  const lines = recap.filter((line) => contract.test(fold(textOf(line) ?? '')));
  const told = lines.length;
  const found = page.blocks.flatMap((block) => {
    const stated = numberIn(said.exec(fold(block))?.[1] ?? '');
    return stated === null ? [] : [{ block, stated }];
  });
  const [only, other] = found;
  if (!only || other || told === 0 || told === only.stated || !isOneList(lines, recap)) return [];
  return [
    ownFinding('count', 'problem', { ...wholePage, fieldLabel: only.block }, 'count-problem', {
      stated: `${only.stated}`,
      told: `${told}`,
    }),
  ];
}

/** One line for each: all of one name, or each of its own, and none beside them told in words that are not known. */
function isOneList(lines: readonly Field[], recap: readonly Field[]): boolean {
  const nameOf = ({ label }: Field): string => fold(label).replace(/\d+/g, '').trim();
  const names = new Set(lines.map(nameOf));
  const mayBeOne = (line: Field): boolean =>
    !lines.includes(line) &&
    ['unknown', 'free-text'].includes(line.valueType) &&
    lines.some(({ group }) => group === line.group) &&
    (names.size > 1 || names.has(nameOf(line)));
  return (names.size === 1 || names.size === lines.length) && !recap.some(mayBeOne);
}
