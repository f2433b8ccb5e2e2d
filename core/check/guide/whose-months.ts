/** « Vous », « Karim », « Lina »: parts or columns of months that bear a first name alone, where nothing says whose they are. */
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { firstNames } from '../papers/first-names.ts';
import { monthOf } from '../who-and-when.ts';

const oneWord = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const herself = /^(?:vous|moi|vous meme|moi meme)$/;
/** Sorts of money, and what a column may tell of it. */
const noName =
  /^(?:salaires?|pensions?|chomage|retraites?|rentes?|primes?|bourses?|dons?|loyers?|stages?|interim|maladie|maternite|invalidite|indemnites?|allocations?|prestations?|activites?|independante?s?|travail|emplois?|revenus?|ressources?|gains?|paies?|autres?|divers|total|totaux|montants?|sommes?|nets?|nettes?|brute?s?|social|euros?|centimes?|france|etranger|capital|placements?|patrimoine|benefices?|recettes?|honoraires?|apprentissage|formation|employeurs?|entreprise|caisse|mois|periode|nature|details?|jour|date|foyer|famille|conjointe?|enfants?|allocataire|declarante?|demandeu(?:r|se))$/;

const titlesOf = ({ label, group, outerGroup, question }: Field): string[] => [
  ...[group, outerGroup ?? null, question].filter((title) => title !== null),
  ...label.split(/\s[–—:-]\s|\s:|,\s/u),
];

const isName = (title: string): boolean =>
  oneWord.test(title) && title.length > 2 && monthsIn(title).length === 0 && !herself.test(fold(title));

/** Whether a word may be a first name: « Karim », not « Salaires » nor « Juin ». */
export const mayBeName = (word: string): boolean => isName(word) && !noName.test(fold(word));

/** « 2. Fatiha », « Salaires de Fatiha »: an employer may stand there too, unless each of them bears a first name. */
const inTitle =
  /^(?:\d{1,2}\s?[.)°–—-]\s?|(?:Salaires?|Paies?|Revenus?|Ressources|Net social|Montant net social|Chômage) (?:de |d['’]))(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;

const firstNameIn = (title: string): string | null => {
  const [, word = ''] = inTitle.exec(title) ?? [];
  return mayBeName(word) ? word : null;
};

const ofFirm = /^(?:SARL|SAS|SASU|SA|EURL|EARL|GAEC|SCEA|SCI|SCOP|FRANCE|INTERIM)$/;
const tie = String.raw`\((?:vous|épou(?:x|se)|conjoint|concubin|allocataire|\d{1,2} ans)`;

/** « Rachid EXEMPLE, Fatiha EXEMPLE (épouse) »: a firm may bear a first name too, and « Adecco FRANCE » has two words. */
function arePeople(names: readonly string[], blocks: readonly string[]): boolean {
  const told = names.map((name) => {
    const surname = new RegExp(`(?<!\\p{L})${name} (\\p{Lu}[\\p{Lu}’'-]+)(?!\\p{L})`, 'u');
    const surnames = blocks
      .flatMap((block) => surname.exec(block)?.[1] ?? [])
      .filter((word) => !ofFirm.test(word));
    const isTied = blocks.some((block) => new RegExp(`(?<!\\p{L})${name} ${tie}`, 'u').test(block));
    return { name, surnames, isTied };
  });
  return (
    told.length > 1 &&
    told.every(
      ({ name, surnames, isTied }) =>
        isTied ||
        (surnames.length > 0 &&
          (firstNames.has(fold(name)) ||
            told.some(
              (other) => other.name !== name && other.surnames.some((word) => surnames.includes(word)),
            ))),
    )
  );
}

/** Whose each amount of a month is, by the first name over it; none where the same places name sorts of money. */
export function firstNamesOf(
  amounts: readonly Field[],
  blocks: readonly string[],
): (field: Field) => string | null {
  const ofMonths = amounts.filter((field) => monthOf(field) !== null);
  const inTitles = new Set(ofMonths.flatMap(titlesOf).flatMap((title) => firstNameIn(title) ?? []));
  if (arePeople([...inTitles], blocks))
    return (field) => titlesOf(field).flatMap((title) => firstNameIn(title) ?? [])[0] ?? null;
  const words = new Set(ofMonths.flatMap(titlesOf));
  const names = new Set([...words].filter(isName));
  const hasSort = [...names].some((name) => noName.test(fold(name)));
  const hasOther = names.size > 1 || [...words].some((word) => herself.test(fold(word)));
  if (hasSort || !hasOther) return () => null;
  return (field) => titlesOf(field).find((title) => names.has(title)) ?? null;
}

/** With a surname or an age: « Sinon : » names nobody. */
const nameOver = /^(\p{Lu}\p{Ll}{2,})(?:(?: \p{Lu}[\p{L}'’-]+)+(?:,[^:]{1,20})?|,? \(?\d{1,2} ans\)?) ?:$/u;

/** « Zoé EXEMPLE, 15 ans : », right before the one box of its name, beside amounts in parts that name others. */
export function isOfAnother(box: Field, amounts: readonly Field[], blocks: readonly string[]): boolean {
  const at = blocks.indexOf(box.label);
  const name = fold(nameOver.exec(blocks[at - 1] ?? '')?.[1] ?? '');
  if (name === '' || at !== blocks.lastIndexOf(box.label)) return false;
  const titles = amounts.flatMap((field) => [field.group ?? '', field.heading ?? '', field.label]);
  return !titles.some((title) => fold(title).split(' ').includes(name));
}
