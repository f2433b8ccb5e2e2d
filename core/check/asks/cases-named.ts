/** The cases that a sentence names one after the other: « le nom, la date de début et de fin ». */
import type { Field, ValueType } from '../../page-model.ts';
import { isMarkedOptional, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { hasCondition } from './in-brackets.ts';

/** « le nom », « la date de début », « de fin » */
export function listIn(said: string): string[] {
  const parts = said.split(/ (?:et|ainsi que|puis|comme|de meme que) /);
  return parts.map((part, at) => {
    const isEnd = at > 0 && /^de (?!la |l )/.test(part);
    return isEnd ? `${bare(parts[at - 1] ?? '').split(' ')[0]} ${part}` : part;
  });
}

export const bare = (part: string): string =>
  part.replace(
    /^(?:(?:le|la|les|l|votre|vos|son|sa|ses|leur|leurs|un|une|du|de|des|d|a|au|aux|bien|aussi|et|meme|a la fois) )+/,
    '',
  );

/** What a bare word stands for. */
const sorts: [RegExp, ValueType[]][] = [
  [/^(?:date|jour)s?$/, ['date', 'date-part']],
  [/^(?:montant|somme|prix|total)s?$/, ['amount']],
  [/^noms?$/, ['name', 'organisation']],
  [/^(?:organisme|employeur|etablissement|societe)s?$/, ['organisation']],
  [/^heures$/, ['hours']],
  [/^duree$/, ['duration']],
  [/^(?:telephone|numero de telephone)$/, ['phone']],
];

/** The cases so named, each name of one case alone. `isWhole`: or none. */
export function named(names: readonly string[], details: readonly Field[], isWhole: boolean): Field[] {
  const found = names.map((name) => caseCalled(bare(name), details));
  return isWhole && found.some((field) => field === null) ? [] : found.filter((field) => field !== null);
}

/** Null is never guessed: of several that may be meant, none. « Case C » is the one whose name begins with that mark. */
export function caseCalled(called: string, details: readonly Field[]): Field | null {
  const name = called.replace(ofACase, '');
  const words = name.split(' ').filter((word) => word.length > 2 && !light.test(word));
  const isMark = name !== called && /^\S{1,3}$/.test(name);
  if (words.length === 0 && !isMark) return null;
  const byName = [
    (field: Field): boolean => fold(field.label) === name,
    (field: Field): boolean => fold(field.label).startsWith(words[0] ?? '') && hasAll(field, words),
    (field: Field): boolean => hasAll(field, words),
    (field: Field): boolean =>
      sorts.some(([word, types]) => word.test(name) && types.includes(field.valueType)),
  ];
  const byMark = ({ label }: Field): boolean => fold(label).split(' ')[0] === name;
  for (const isCalled of isMark ? [byMark] : byName) {
    const [only, other] = details.filter((field) => isCalled(field) && (isMark || !isMore(field, name)));
    if (only) return other ? null : only;
  }
  return null;
}
const ofACase = /^(?:(?:case|ligne|rubrique|champ) )+/;

/** « l'adresse » is not « Complément d'adresse ». */
const isMore = ({ label }: Field, name: string): boolean =>
  moreThan.test(fold(label)) && !moreThan.test(name);
const moreThan = /\b(?:usage|complement\w*|autres?|eventuel\w*)\b/;
const light = /^(?:les|des|ces|son|ses|leur|votre|vos|dont|qui|exacte?s?|precise?s?|complete?s?)$/;

const hasAll = ({ label }: Field, words: readonly string[]): boolean => {
  const own = fold(label).split(' ');
  return words.every((word) =>
    own.some((one) => one === word || (word.length > 4 && one.slice(0, 5) === word.slice(0, 5))),
  );
};

/** Empty, where neither a mark nor its name says that it may be. */
export const isLeft = (field: Field): boolean =>
  stateOf(field) === 'empty' && !field.required && !isMarkedOptional(field) && !hasCondition(field.label);
