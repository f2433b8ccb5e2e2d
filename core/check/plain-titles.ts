/** Titles that are plain lines over their cases: « Enfant 1 », « Nous sommes séparés depuis le ». */
import type { Field, PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

const numbered =
  /^(enfant|personne|membre|adulte|employeur|emploi|contrat|bulletin|activite|logement|document)s? (?:n |no |numero )?\d{1,2}$/;
const dateParts = ['jour', 'mois', 'annee'];
/** A longer line is a sentence. */
const longestTitle = 80;

/** The page with those titles as the group, or the question, of cases that nothing else names. */
export function withPlainTitles(page: PageModel): PageModel {
  const places = placesOf(page);
  const titles = page.blocks.flatMap((block, at) => (numbered.test(fold(block)) ? [at] : []));
  const groups = new Map<Field, string>();
  const parts = titles.map((title, index) => fieldsUnder(page, places, title, titles[index + 1]));
  const longest = Math.max(0, ...parts.slice(0, -1).map(({ length }) => length));
  for (const [index, fields] of parts.entries()) {
    // Nothing tells where the last part ends: it is no longer than the others.
    const isLast = index === parts.length - 1;
    for (const field of isLast && index > 0 ? fields.slice(0, longest) : fields)
      if (index > 0 || !isLast) groups.set(field, page.blocks[titles[index] ?? 0] ?? '');
  }
  const questions = questionsOfDates(page, places);
  if (groups.size === 0 && questions.size === 0) return page;
  const fields = page.fields.map((field): Field => {
    const group = field.group ?? groups.get(field) ?? null;
    return { ...field, group, question: field.question ?? questions.get(field) ?? null };
  });
  return { ...page, fields };
}

/** Where the label of each case stands among the lines, in their order. */
function placesOf({ fields, blocks }: PageModel): Map<Field, number> {
  const places = new Map<Field, number>();
  let next = 0;
  for (const field of fields) {
    const label = fold(field.label);
    const at = blocks.findIndex(
      (block, index) => index >= next && label !== '' && fold(block).startsWith(label),
    );
    if (at < 0) continue;
    places.set(field, at);
    next = at + 1;
  }
  return places;
}

/** The cases without a name of their own between a title and the next one, be it a heading. */
function fieldsUnder(
  { fields, blocks, headings }: PageModel,
  places: ReadonlyMap<Field, number>,
  title: number,
  next = blocks.length,
): Field[] {
  const named = new Set(headings.map(({ text }) => text));
  const heading = blocks.findIndex((block, at) => at > title && named.has(block));
  const end = heading < 0 ? next : Math.min(next, heading);
  return fields.filter((field) => {
    const at = places.get(field) ?? -1;
    return at > title && at < end && field.group === null && field.question === null;
  });
}

/** « Jour », « Mois », « Année » right under a line that names the date. */
function questionsOfDates(
  { fields, blocks }: PageModel,
  places: ReadonlyMap<Field, number>,
): Map<Field, string> {
  const questions = new Map<Field, string>();
  const labels = new Set(fields.flatMap(({ label, options }) => [label, ...options]).map(fold));
  fields.forEach((field, index) => {
    const three = fields.slice(index, index + 3);
    const isDate = dateParts.every((part, at) => fold(three[at]?.label ?? '') === part);
    const at = places.get(field) ?? (places.get(fields[index - 1] ?? field) ?? -1) + 2;
    const over = blocks[at - 1] ?? '';
    if (!isDate || three.some(({ group, question }) => group !== null || question !== null)) return;
    if (over === '' || over.length > longestTitle || /[.!]$/.test(over) || labels.has(fold(over))) return;
    for (const part of three) questions.set(part, over);
  });
  return questions;
}
