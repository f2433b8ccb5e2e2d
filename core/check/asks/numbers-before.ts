/** « 3. Date de début », « b) Montant », « Q4 : Avez-vous travaillé ? »: names that a page numbers. */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';

const aNumber =
  /^(?:\d{1,2}(?:\.\d{1,2})?(?:\s?[.)°]|\s[–—-])|\d{1,2}\.\d{1,2}|[a-h]\)|(?:question|q)\s?(?:n°\s?)?\d{1,2}\s?[.):–—-])\s*(?=\p{L}{2}|«)/iu;
/** « si vous avez répondu oui à la question 3 », « le total des lignes 1 et 2 »: there, the number is the name. */
const namesByNumber =
  /(?:question|ligne|case|rubrique|point|cadre|colonne|poste)s?\s(?:n°\s?)?(?:[1-9]\d?(?![\dA-Z])|[A-H](?!\p{L}|['’]))|(?<!\p{L})Q\d/u;

/**
 * The page without those numbers, which say nothing of what is asked; as it is where its sentences name a case by one, or where
 * two names would be alike.
 */
export function withoutNumbers(page: PageModel): PageModel {
  const names = page.fields.map(({ label, question, group, outerGroup }) => [
    label,
    question,
    group,
    outerGroup,
  ]);
  const isNumbered = names.flat().some((name) => name && aNumber.test(name));
  if (!isNumbered || page.blocks.some((block) => namesByNumber.test(block))) return page;
  const fields = page.fields.map(withPlainNames);
  const distinct = (all: readonly Field[]): number =>
    new Set(
      all.map(({ label, question, group, outerGroup }) =>
        fold([outerGroup, group, question, label].join('\n')),
      ),
    ).size;
  if (distinct(fields) < distinct(page.fields)) return page;
  return {
    ...page,
    blocks: page.blocks.map(plain),
    ...(page.firstBlocks ? { firstBlocks: page.firstBlocks.map(plain) } : {}),
    headings: page.headings.map((heading) => ({ ...heading, text: plain(heading.text) })),
    fields,
  };
}

const plain = (text: string): string => text.replace(aNumber, '');
const orNull = (text: string | null): string | null => text && plain(text);
const withPlainNames = (field: Field): Field => ({
  ...field,
  label: plain(field.label),
  question: orNull(field.question),
  group: orNull(field.group),
  heading: orNull(field.heading),
  ...(field.outerGroup ? { outerGroup: plain(field.outerGroup) } : {}),
});
