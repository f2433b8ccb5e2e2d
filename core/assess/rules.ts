import { asksToFill } from '../check/asks/binding.ts';
import type { Field } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { stems } from '../wording/stems.ts';

/** What a page says that answers must be. */
export interface Rule {
  sentence: string;
  /** The cases it speaks of. */
  named: readonly Field[];
  /** It asks for answers, and for nothing else. */
  isToFill: boolean;
}

/** Each case is looked at with several other answers. */
const [mostNamed, mostOfKind] = [10, 4];

/** The cases it is of: that under which it stands, those that share words with it, and some of the kind it speaks of. */
export function ruleOf(sentence: string, fields: readonly Field[]): Rule {
  const words = new Set(namingWords(sentence));
  const sharedBy = (field: Field): number =>
    new Set(
      namesOf(field)
        .flatMap(namingWords)
        .filter((word) => words.has(word)),
    ).size;
  const byName = fields
    .map((field) => ({ field, shared: sharedBy(field) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .map(({ field }) => field);
  const under = fields.filter(({ hint }) => hint?.includes(sentence));
  const said = fold(sentence);
  const byKind = kinds
    .filter((kind) => kind.words.test(said))
    .flatMap(({ isIt }) => fields.filter(isIt).slice(0, mostOfKind));
  return {
    sentence,
    named: [...new Set([...under, ...byName.slice(0, mostNamed), ...byKind])],
    isToFill: asksToFill(sentence),
  };
}

/** « RIB », « 6EL » are short, and name. */
const namingWords = (text: string): string[] => [
  ...stems(text),
  ...(text.match(/(?<![\p{L}\d])\d?\p{Lu}{2,5}(?![\p{L}\d])/gu) ?? []),
];

/** « Les deux dates », « ce montant », « cette case »: the name of none, and cases. */
const kinds: { words: RegExp; isIt: (field: Field) => boolean }[] = [
  { words: /\bcoch\w+/, isIt: ({ kind }) => kind === 'checkbox' },
  { words: /\bmois\b/, isIt: ({ valueType, label }) => valueType === 'month' || /\bmois\b/i.test(label) },
  { words: /\bnee?s?\b/, isIt: ({ valueType }) => valueType === 'year' || valueType === 'date' },
  { words: /\bdates?\b|\bdatees? (?:du|entre le) \d/, isIt: ({ valueType }) => valueType === 'date' },
  {
    words: /\b(?:montants?|sommes?)\b|\bcases?\b.*\b(?:0|zeros?)\b/,
    isIt: ({ valueType }) => valueType === 'amount',
  },
  { words: /\bheures\b/, isIt: ({ valueType }) => valueType === 'hours' },
  { words: /\b(?:fichiers?|documents?|pieces?)\b/, isIt: ({ kind }) => kind === 'file' },
];

export const namesOf = ({ label, question, group, options }: Field): string[] =>
  [label, question, group, ...options].filter((name) => name !== null);
