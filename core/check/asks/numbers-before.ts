/** « 3. Date de début », « b) Montant », « Question 4 : Avez-vous travaillé ? »: names that a page numbers. */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';

const aNumber =
  /^(?:\d{1,2}(?:\.\d{1,2})?(?:\s?[.)°]|\s[–—-])|\d{1,2}\.\d{1,2}|[a-h]\)|(?:question|q)\s?(?:n°\s?)?\d{1,2}\s?[.):–—-])\s*(?=\p{L}{2}|«)/iu;
/** « si vous avez répondu oui à la question 3 », « le total des lignes 1 et 2 »: there, the number is the name. */
const namesByNumber =
  /(?:question|ligne|case|rubrique|point|cadre|colonne|poste)s?\s(?:n°\s?)?(?:[1-9]\d?(?![\dA-Z])|[A-H](?!\p{L}|['’]))|(?<!\p{L})Q\d/u;
/** « 5b. Rémunérée ? », of what 5 asks. */
const isSecond = /^\d{1,2}\s?[a-h]\s?[.)]/iu;

/**
 * The page without those numbers, which say nothing of what is asked; with them where its sentences name a case by one, or where
 * two names would be alike.
 */
export function withoutNumbers(page: PageModel): PageModel {
  const names = page.fields.flatMap(namesOf);
  if (!names.some((name) => aNumber.test(name))) return page;
  const numbered = page.fields.map((field) =>
    aNumber.test(field.label) ? { ...field, number: /\d[\d.]*|\w/.exec(field.label)?.[0] ?? '' } : field,
  );
  const fields = numbered.map(withPlainNames);
  const isName =
    names.some((name) => isSecond.test(name)) ||
    page.blocks.some((block) => namesByNumber.test(block)) ||
    distinct(fields) < distinct(page.fields);
  if (isName) return { ...page, fields: numbered };
  return {
    ...page,
    blocks: page.blocks.map(plain),
    ...(page.firstBlocks ? { firstBlocks: page.firstBlocks.map(plain) } : {}),
    headings: page.headings.map((heading) => ({ ...heading, text: plain(heading.text) })),
    fields,
  };
}

const namesOf = ({ outerGroup, group, question, label }: Field): string[] =>
  [outerGroup, group, question, label].flatMap((name) => name ?? []);
const distinct = (fields: readonly Field[]): number =>
  new Set(fields.map((field) => namesOf(field).map(fold).join('\n'))).size;

const plain = (text: string): string => text.replace(aNumber, '');
const orNull = (text: string | null): string | null => (text === null ? null : plain(text));
const withPlainNames = (field: Field): Field => ({
  ...field,
  label: plain(field.label),
  question: orNull(field.question),
  group: orNull(field.group),
  heading: orNull(field.heading),
  ...(field.outerGroup ? { outerGroup: plain(field.outerGroup) } : {}),
});
