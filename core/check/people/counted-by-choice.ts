/** « Mode de garde : résidence alternée », chosen for two of them, and « Nombre d'enfants en résidence alternée : 1 ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const small = /^(?:de|d|du|des|la|le|les|l|en|un|une|a|au|et)$/;
const wordsIn = (text: string): string[] =>
  fold(withoutBrackets(text))
    .split(' ')
    .filter((word) => !small.test(word));

export function checkCountedByChoice({ asked }: CheckContext): Finding[] {
  // « Mode de garde », asked of each child in a part of its own.
  const same = Map.groupBy(
    asked.filter(({ options, group }) => options.length > 1 && group !== null),
    ({ label, options }) => JSON.stringify([label, options]),
  );
  const each = [...same.values()].filter(
    (fields) => fields.length > 1 && new Set(fields.map(({ group }) => group)).size === fields.length,
  );
  return asked.flatMap((count) => {
    const stated = /^\d{1,2}$/.exec(textOf(count) ?? '')?.[0];
    const label = wordsIn(count.label);
    if (stated === undefined || count.options.length > 0 || !label.includes('enfants') || !asksHowMany(count))
      return [];
    const told = each.flatMap((fields) => {
      const [option, other] = (fields[0]?.options ?? []).filter((one) => {
        const words = wordsIn(one);
        return words.length > 1 && words.every((word) => label.includes(word));
      });
      const isWhole = fields.every((field) => textOf(field) !== null);
      return option && !other && isWhole ? [fields.filter((field) => textOf(field) === option).length] : [];
    });
    const [only, another] = told;
    return only !== undefined && another === undefined && only !== Number(stated)
      ? [ownFinding('count', 'problem', spotOf(count), 'count-problem', { stated, told: `${only}` })]
      : [];
  });
}

const asksHowMany = ({ label }: Field): boolean => /^(?:nombre|combien)\b/.test(fold(label));
