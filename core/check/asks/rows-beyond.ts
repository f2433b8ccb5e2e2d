/** « Nom du 3e employeur », left empty where she told of two: a page draws as many rows as there may be. */
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll, onceForEach } from '../../wording/fold.ts';
import { bareNumber, countIn, numberIn } from '../people/count-said.ts';

interface Row {
  noun: string;
  rank: number;
}

const ranks = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];
const byRank = new RegExp(
  `\\b(?:(\\d{1,2})(?:er|ere|re|e|eme|nde?)|(${ranks.join('|')}|premiere|seconde?)) (\\p{L}{4,})`,
  'u',
);
const byNumber = /\b(\p{L}{4,}) (?:n |no |numero )?(\d{1,2})\b/u;
/** Each of them comes, whatever she has; « ligne 2 » of an address is no row. */
const ofTime =
  /^(?:mois|semaines?|trimestres?|annees?|jours?|etapes?|parties?|questions?|lignes?|article|case)$/;

/** « 3e employeur », « Enfant 3 », in its own name or over it; null where it has no number. */
const rowOf = onceForEach(({ label, group, question, outerGroup }: Field): Row | null => {
  for (const name of [label, question, group, outerGroup].map((text) => fold(text ?? ''))) {
    const [, figure, word = '', after = ''] = byRank.exec(name) ?? [];
    const [, before = '', number = ''] = byNumber.exec(name) ?? [];
    const noun = after || before;
    const rank = after ? Number(figure ?? rankOf(word)) : Number(number);
    if (noun !== '' && !ofTime.test(noun)) return { noun: noun.replace(/s$/, ''), rank };
  }
  return null;
});

const rankOf = (word: string): number => {
  const plain = word.replace(/^premiere$/, 'premier').replace(/^seconde?$/, 'deuxieme');
  return ranks.indexOf(plain) + 1;
};

const asksHowMany = /\b(?:combien|nombre|nb)\b/;

/** How many of them she told; null where nothing asks, or two do. */
function toldOf(noun: string, asked: readonly Field[]): number | null {
  const ofThem = new RegExp(`\\b${noun}(?:s|x)?\\b`);
  const [only, other] = asked.filter((field) => {
    const words = foldAll(field.label, field.question);
    return asksHowMany.test(words) && ofThem.test(words);
  });
  const text = (only && !other && textOf(only)) || '';
  return numberIn(bareNumber(text)) ?? countIn(text)?.stated ?? null;
}

/** Whether a case is of a row that nobody fills in: one beyond those she counted, or wholly empty where nothing counts them. */
export function isBeyondTold(field: Field, asked: readonly Field[]): boolean {
  const row = rowOf(field);
  if (!row) return false;
  const casesOf = (rank: number): Field[] =>
    asked.filter((one) => {
      const other = rowOf(one);
      return other?.noun === row.noun && other.rank === rank;
    });
  const isEmpty = casesOf(row.rank).every((one) => stateOf(one) === 'empty');
  // « SIRET (14 chiffres) » has a number, and none before it.
  if (!isEmpty || casesOf(row.rank - 1).length === 0) return false;
  const told = toldOf(row.noun, asked);
  return told === null || row.rank > told;
}
