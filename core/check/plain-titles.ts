/** Titles that are plain lines over their cases: « Enfant 1 », « Nous sommes séparés depuis le ». */
import type { Field, PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

const numbered =
  /^(enfant|personne|membre|adulte|employeur|emploi|contrat|bulletin|activite|logement|document)s? (?:n |no |numero )?\d{1,2}$/;
const dateParts = ['jour', 'mois', 'annee'];
const namesDate = /\b(?:dates?|jours?|naissance|nee?|depuis|debut|fin|quand|le)\b/;
/** A longer line is a sentence. */
const longestTitle = 80;

/** More titles than that name no households. */
const mostTitles = 50;

/** The page with those titles as the group, or the question, of cases that nothing else names. */
export function withPlainTitles(page: PageModel): PageModel {
  const lines = page.blocks.map(fold);
  const titles = lines.flatMap((line, at) => (numbered.test(line) ? [at] : []));
  const hasDates = page.fields.some(({ label }) => fold(label) === dateParts[0]);
  if (titles.length === 0 && !hasDates) return page;
  const places = placesOf(page.fields, lines);
  const groups = new Map<Field, string>();
  const parts = titles
    .slice(0, mostTitles)
    .map((title, index) => ({ title, fields: fieldsUnder(page, places, title, titles[index + 1]) }));
  for (const { title, fields } of parts) {
    const sort = sortOf(lines[title]);
    const series = parts.filter((one) => sortOf(lines[one.title]) === sort);
    if (series.length < 2) continue;
    // Nothing tells where the last part ends: it is no longer than the others.
    const longest = Math.max(...series.slice(0, -1).map((one) => one.fields.length));
    const isLast = series.at(-1)?.title === title;
    for (const field of isLast ? fields.slice(0, longest) : fields)
      groups.set(field, page.blocks[title] ?? '');
  }
  const questions = questionsOfDates(page, places);
  if (groups.size === 0 && questions.size === 0) return page;
  const fields = page.fields.map((field): Field => {
    const group = field.group ?? groups.get(field) ?? null;
    return { ...field, group, question: questions.get(field) ?? field.question ?? null };
  });
  return { ...page, fields };
}

/** « enfant » of « Enfants 2 » */
function sortOf(line = ''): string | undefined {
  return numbered.exec(line)?.[1];
}

/** Of the lines that begin with the same word as a label, no more are tried than that. */
const mostTried = 50;

/** Where the label of each case stands among the folded lines, in their order. */
export function placesOf(fields: readonly Field[], lines: readonly string[]): Map<Field, number> {
  const places = new Map<Field, number>();
  const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';
  // The nearest last: those that were passed are dropped from there.
  const byWord = Map.groupBy([...lines.keys()].reverse(), (at) => firstWord(lines[at] ?? ''));
  let next = 0;
  for (const field of fields) {
    const label = fold(field.label);
    const found = label === '' ? [] : (byWord.get(firstWord(label)) ?? []);
    while ((found.at(-1) ?? next) < next) found.pop();
    const tried = found.slice(-mostTried);
    // « Jour de naissance », right over « Jour », is no case.
    const own = dateParts.includes(label) ? tried.findLast((one) => lines[one] === label) : undefined;
    const at = own ?? tried.findLast((one) => `${lines[one]} `.startsWith(`${label} `));
    if (at === undefined) continue;
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
    // « Premier enfant », over the name and the date of each, names no date itself.
    const isNamed = three.some(({ group, question }) =>
      question === null ? group !== null : question !== group || namesDate.test(fold(question)),
    );
    if (!isDate || isNamed) return;
    if (over === '' || over.length > longestTitle || /[.!]$/.test(over) || labels.has(fold(over))) return;
    for (const part of three) questions.set(part, over.replace(/[\s*:]+$/, ''));
  });
  return questions;
}
