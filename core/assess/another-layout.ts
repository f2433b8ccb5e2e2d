/**
 * One page has its months in a table, another in a card for each, a third under lines in bold: what is wrong is the same. Where
 * nothing is told of the page as it is laid out, it is looked at again as another would have laid it out.
 */
import type { Finding } from '../assessment.ts';
import { betweenParts } from '../check/cell-names.ts';
import { spotOf } from '../check/finding.ts';
import { placesOf } from '../check/plain-titles.ts';
import type { Field, PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

/** What is said of figures that do not go together: they do not in any layout. Of people and words, the layout says more. */
const ofFigures = new Set(['sum-problem', 'papers-problem']);
/** A longer page costs as much again for each layout. */
const mostFields = 120;

/**
 * @param findingsOf what the checks say of the page in another layout; costs as much as the page itself
 * @returns the problems that are told of its cases there, each where the case stands on the page itself
 */
export function toldInAnotherLayout(
  page: PageModel,
  findingsOf: (page: PageModel) => readonly Finding[],
): Finding[] {
  if (page.fields.length > mostFields) return [];
  const fieldOf = new Map(page.fields.map((field) => [field.id, field]));
  const found = new Map<string, Finding>();
  for (const layout of [withCardsAsRows, withLinesAsTitles]) {
    const other = layout(page);
    for (const finding of other ? findingsOf(other) : []) {
      const field = finding.fieldId === null ? undefined : fieldOf.get(finding.fieldId);
      if (field && finding.status === 'problem' && ofFigures.has(finding.text.key))
        found.set(finding.id, { ...finding, ...spotOf(field) });
    }
  }
  return [...found.values()];
}

/** « Juillet 2026 – Salaires », of « Salaires » in the card « Juillet 2026 » beside that of « Août 2026 ». */
function withCardsAsRows(page: PageModel): PageModel | null {
  const inCard = page.fields.filter(({ group, label }) => group !== null && group !== label);
  const cardsOf = Map.groupBy(inCard, ({ label }) => label);
  const isShared = ({ label }: Field): boolean =>
    new Set((cardsOf.get(label) ?? []).map(({ group, outerGroup }) => `${outerGroup}\n${group}`)).size > 1;
  const shared = new Set(inCard.filter(isShared).map(({ group }) => group));
  if (shared.size < 2) return null;
  const parts = new Set(page.headings.filter(({ level }) => level > 1).map(({ text }) => text));
  return {
    ...page,
    fields: page.fields.map((field) => {
      const { group, outerGroup, heading, label } = field;
      if (group === null || !shared.has(group) || !inCard.includes(field)) return field;
      const part =
        outerGroup ?? (heading !== null && heading !== group && parts.has(heading) ? heading : null);
      return { ...without(field), label: group + betweenParts + label, group: part, question: part };
    }),
  };
}

function without({ outerGroup: _, ...field }: Field): Field {
  return field;
}

const longestTitle = 70;
/** Between a title and the first case under it, a line may say who or what it is. */
const mostBetween = 2;

/** Short lines that are not the name of anything, over cases under no title of their own. */
function withLinesAsTitles(page: PageModel): PageModel | null {
  const { fields, blocks, headings } = page;
  const names = new Set(
    fields
      .flatMap(({ label, options, group, question, hint }) => [label, ...options, group, question, hint])
      .map((one) => fold(one ?? '')),
  );
  const titles = new Set(headings.map(({ text }) => text));
  const first = headings[0]?.text ?? null;
  const isTitle = (block: string): boolean =>
    block.length <= longestTitle &&
    /^\p{Lu}/u.test(block) &&
    !/[.:;?!€\d]\s*$/u.test(block) &&
    !names.has(fold(block)) &&
    !titles.has(block);
  const places = placesOf(fields, blocks.map(fold));
  const starts = new Map<number, string>();
  const isStart = (at: number): boolean => {
    const under = blocks.slice(at + 1, at + 2 + mostBetween);
    return under.some((block) => names.has(fold(block.replace(/\s?\*$/, ''))));
  };
  const from = first === null ? 0 : blocks.indexOf(first) + 1;
  blocks.forEach((block, at) => {
    if (at >= from && isTitle(block) && isStart(at)) starts.set(at, block);
  });
  if (starts.size < 2) return null;
  const ats = [...starts.keys()];
  const over = fields.map((field) => {
    const place = places.get(field);
    const at =
      place === undefined || field.heading !== first ? undefined : ats.findLast((one) => one < place);
    return at === undefined ? null : (starts.get(at) ?? null);
  });
  return {
    ...page,
    headings: [...headings, ...[...starts.values()].map((text) => ({ level: 3, text }))],
    fields: fields.map((field, at) => {
      const title = over[at] ?? null;
      if (title === null) return field;
      return field.group === null
        ? { ...field, heading: title, group: title }
        : { ...field, heading: title, outerGroup: field.outerGroup ?? title };
    }),
  };
}
