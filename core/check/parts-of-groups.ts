import type { Field, PageModel } from '../page-model.ts';

/**
 * The same page, where groups of one name, « Jours de repas » or « Septembre 2026 », under the titles of several parts have
 * the title of their part over them: the person or the thing that they are of.
 */
export function withPartsOfGroups(page: PageModel): PageModel {
  const parts = new Set(page.headings.filter(({ level }) => level > 1).map(({ text }) => text));
  const isUnder = ({ group, outerGroup, heading }: Field): boolean =>
    outerGroup === undefined && group !== null && heading !== null && heading !== group && parts.has(heading);
  const alike = Map.groupBy(page.fields.filter(isUnder), ({ group }) => group);
  const isRepeated = (field: Field): boolean =>
    isUnder(field) && (alike.get(field.group) ?? []).some(({ heading }) => heading !== field.heading);
  if (!page.fields.some(isRepeated)) return page;
  return {
    ...page,
    fields: page.fields.map((field) =>
      isRepeated(field) && field.heading !== null ? { ...field, outerGroup: field.heading } : field,
    ),
  };
}
