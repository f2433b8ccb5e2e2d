/** « Combien d'enfants ont travaillé ? 2 », and the part « Deuxième enfant concerné » left wholly empty under the first. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { bareNumber, numberIn } from './count-said.ts';
import { rankOf } from './rows-told.ts';

/** Of those the parts are for: « Nombre d'enfants dans le foyer » may be of more. */
const asksHowMany = /^(?:combien|nombre)\b.*\b(?:ont|avez|concerne\w*|declare\w*|suivants?|ci dessous)\b/;

/** « Deuxième enfant concerné (s'il y en a un) »: the second, of children. */
function ranked(title: string): { noun: string; rank: number } | null {
  const name = fold(withoutBrackets(title)).trim();
  const noun = /^\S+ (\p{L}+?)s?(?: concernee?s?)?$/u.exec(name)?.[1];
  const rank = noun === undefined ? null : rankOf(noun, name);
  return noun === undefined || rank === null ? null : { noun, rank: Number(rank) };
}

export function checkRankedParts({ asked }: CheckContext): Finding[] {
  const parts = [...Map.groupBy(asked, ({ group }) => group ?? '')].flatMap(([title, fields]) => {
    const place = ranked(title);
    return place ? [{ ...place, fields, isEmpty: fields.every((field) => stateOf(field) === 'empty') }] : [];
  });
  return [...Map.groupBy(parts, ({ noun }) => noun)].flatMap(([noun, own]) => {
    const counts = asked.filter(
      ({ label }) => asksHowMany.test(fold(label)) && new RegExp(`\\b${noun}s?\\b`, 'u').test(fold(label)),
    );
    const [count, other] = counts;
    const stated = count && !other ? numberIn(bareNumber(textOf(count) ?? '')) : null;
    const told = own.filter(({ isEmpty }) => !isEmpty).length;
    if (!count || stated === null || told === 0 || told >= stated) return [];
    const left = own.find(({ rank, isEmpty }) => isEmpty && rank <= stated);
    return left && own.length >= stated && left.fields.some(isName)
      ? [
          ownFinding('count', 'problem', spotOf(count), 'count-problem', {
            stated: `${stated}`,
            told: `${told}`,
          }),
        ]
      : [];
  });
}

/** Of whom nothing but money is asked, the others may have had none. */
const isName = ({ label }: Field): boolean => /\b(?:pre)?noms?\b/.test(fold(label));
