/** « Vous », « Karim », « Lina »: parts or columns of months that bear a first name alone, where nothing says whose they are. */
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn, withoutMonths } from '../../wording/months.ts';
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
const mayBeName = (word: string): boolean => isName(word) && !noName.test(fold(word));

/** « 2. Fatiha », « Salaires de Fatiha »: an employer may stand there too, unless each of them bears a first name. */
const inTitle =
  /^(?:\d{1,2}\s?[.)°–—-]\s?|(?:[Tt]otal |[Mm]ontants? |[Ss]ommes? )?(?:d[eu]s? )?(?:[Ss]alaires?|[Pp]aies?|[Rr]émunérations?|[Rr]evenus?|[Rr]essources|[Nn]et social|[Mm]ontants?(?: net social)?|[Ss]ommes?|[Cc]hômage)(?: net(?:te)?s?| mensuel(?:le)?s?| (?:perçu|reçu|gagné)e?s?)* (?:de |d['’]|par |: ?))(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;
/** An employer has none: « Ressources de Karim » are somebody's. */
const ofSomebody = /\b(?:ressources?|revenus?)\b/;

const firstNameIn = (title: string): string | null => {
  const [, word = ''] = inTitle.exec(title) ?? [];
  return mayBeName(word) ? word : null;
};

/** « Ressources de Karim », of « Ressources de Karim en mai »; « Karim », of « Karim (mai 2026) ». */
const monthlessOf = (field: Field): string[] =>
  [field.label, field.group ?? '', field.question ?? ''].flatMap((title) => {
    const own = withoutMonths(title).replace(/^\((.*)\)$/, '$1');
    return own === title || own === '' ? [] : [own];
  });

const ofFirm = /^(?:SARL|SAS|SASU|SA|EURL|EARL|GAEC|SCEA|SCI|SCOP|FRANCE|INTERIM)$/;
const tie =
  '(?:époux|épouse|mari|femme|compagnon|compagne|conjointe?|concubine?|partenaire|allocataire|fils|fille|enfant)';
const surnames = String.raw`(?: \p{Lu}[\p{L}’'-]+){0,3}`;

/** « Fatiha EXEMPLE (votre épouse) », « Karim, 17 ans », « en couple avec Karim »: said to be somebody of the household. */
const isTied = (name: string, blocks: readonly string[]): boolean => {
  const said = new RegExp(
    [
      String.raw`(?<!\p{L})${name}${surnames}(?:,? \(|, )(?:(?:votre |mon |ma |l['’])?${tie}|vous|\d{1,2} ans)(?!\p{L})`,
      String.raw`(?<!\p{L})${tie}(?: :|,)? (?:M\. |Mme )?${name}(?!\p{L})`,
      String.raw`(?<!\p{L})(?:couple|mariée?s?|pacsée?s?|vie|vivez|vit) avec (?:M\. |Mme )?${name}(?!\p{L})`,
    ].join('|'),
    'u',
  );
  return blocks.some((block) => said.test(block));
};

/** « Rachid EXEMPLE, Fatiha EXEMPLE (épouse) »: a firm may bear a first name too, and « Adecco FRANCE » has two words. */
function arePeople(names: readonly string[], blocks: readonly string[]): boolean {
  const told = names.map((name) => {
    // « Solène et Yannick EXEMPLE »
    const surname = new RegExp(
      `(?<!\\p{L})${name} (?:et \\p{Lu}\\p{Ll}[\\p{L}’'-]+ )?(\\p{Lu}[\\p{Lu}’'-]+)(?!\\p{L})`,
      'u',
    );
    const own = blocks
      .flatMap((block) => surname.exec(block)?.[1] ?? [])
      .filter((word) => !ofFirm.test(word));
    return { name, surnames: own, isTied: isTied(name, blocks) };
  });
  return told.every(
    (one) =>
      one.isTied ||
      (one.surnames.length > 0 &&
        (firstNames.has(fold(one.name)) ||
          told.some(
            (other) => other.name !== one.name && other.surnames.some((word) => one.surnames.includes(word)),
          ))),
  );
}

const hers = /\b(?:vous|vos|votre|mes|mon)\b/;

/** Whose each amount of a month is, by the first name over it; none where the same places name sorts of money. */
export function firstNamesOf(
  amounts: readonly Field[],
  blocks: readonly string[],
): (field: Field) => string | null {
  const ofMonths = amounts.filter((field) => monthOf(field) !== null);
  const hasHers = ofMonths.some((field) => titlesOf(field).some((title) => hers.test(fold(title))));
  const areOfPeople = (names: ReadonlySet<string>): boolean =>
    (names.size > 1 || (names.size > 0 && hasHers)) && arePeople([...names], blocks);
  const inTitles = (field: Field): string[] =>
    [...titlesOf(field), ...monthlessOf(field)].flatMap((title) => firstNameIn(title) ?? []);
  const named = new Set(ofMonths.flatMap(inTitles));
  const isSaidSo = ofMonths.every(
    (field) => inTitles(field).length === 0 || ofSomebody.test(fold(field.label)),
  );
  if (areOfPeople(named) || (named.size > 1 && isSaidSo)) return (field) => inTitles(field)[0] ?? null;
  const bare = (field: Field): string[] =>
    [nameLed(field) ?? '', ...titlesOf(field), ...monthlessOf(field)].filter(mayBeName);
  if (areOfPeople(new Set(ofMonths.flatMap(bare)))) return (field) => bare(field)[0] ?? null;
  const words = new Set(ofMonths.flatMap(titlesOf));
  const names = new Set([...words].filter(isName));
  // « Salaires de Adecco », under « Adecco »: an employer may stand there.
  const hasSort = [...names].some((name) => noName.test(fold(name)) || named.has(name));
  const hasOther = names.size > 1 || [...words].some((word) => herself.test(fold(word)));
  if (hasSort || !hasOther) return () => null;
  return (field) => titlesOf(field).find((title) => names.has(title)) ?? null;
}

/** With a surname or an age: « Sinon : » names nobody. */
const nameOver = /^(\p{Lu}\p{Ll}{2,})(?:(?: \p{Lu}[\p{L}'’-]+)+(?:,[^:]{1,20})?|,? \(?\d{1,2} ans\)?) ?:$/u;

/** « Sofiane : ressources de juin à août », « Léo, apprenti : montant net social » */
const nameFirst = /^(\p{Lu}\p{Ll}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)*(?:, [^:,]{2,40}?)?\s?[:–—]\s/u;
const nameLed = ({ label, question, group }: Field): string | undefined =>
  [label, question ?? '', group ?? '']
    .map((title) => nameFirst.exec(title)?.[1] ?? '')
    .find((word) => mayBeName(word));

/** « Zoé EXEMPLE, 15 ans : », right before the one box of its name, or in its own name, beside amounts in parts that name others. */
export function isOfAnother(box: Field, amounts: readonly Field[], blocks: readonly string[]): boolean {
  const [own, theirs] = [nameLed(box), amounts.flatMap((field) => nameLed(field) ?? [])];
  if (own !== undefined && theirs.length > 0 && !theirs.includes(own)) return true;
  const at = blocks.indexOf(box.label);
  const name = fold(nameOver.exec(blocks[at - 1] ?? '')?.[1] ?? '');
  if (name === '' || at !== blocks.lastIndexOf(box.label)) return false;
  const titles = amounts.flatMap((field) => [field.group ?? '', field.heading ?? '', field.label]);
  return !titles.some((title) => fold(title).split(' ').includes(name));
}
