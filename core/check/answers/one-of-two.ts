/**
 * Two accounts, references or addresses stand on the page, each with what it is: « compte clôturé », « avis 2026 », « Hugo », « quitté le
 * 14/02/2027 »; the one written or chosen is not the one that the case asks for.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll, onceForEach } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { begunAfter, former, isAllBefore, isOver } from './hers-no-more.ts';
import { anAddress, bareOf, fewestDigits, madeAs, streetOf } from './made-alike.ts';

/** A place of the page where one of its kind stands, and what is told of it there. */
interface Shown {
  bare: string;
  about: string;
}

const textOfPage = onceForEach(({ blocks }: PageModel) => blocks.map(bareOf).join('\n'));
/** Shown there too, by its beginning at least: « 8 rue des Tanneurs, 87000 Limoges ». */
function isOnPage(field: Field, page: PageModel): boolean {
  const text = textOf(field) ?? '';
  const start = bareOf(streetOf(text) ?? text);
  return start.length >= fewestDigits && textOfPage(page).includes(start);
}
/** A day, a sum and a telephone are many on a page. */
const isOther = ({ valueType, kind }: Field): boolean =>
  ['date', 'amount', 'phone', 'birth-place', 'month', 'period', 'email', 'nir', 'year', 'hours'].includes(
    valueType,
  ) || ['checkbox', 'file', 'textarea', 'date'].includes(kind);

const cut = /\.\s(?=\p{Lu})|;|\bmais\b|\bpuis\b|,?\s(?:et|où)\s|,\s/giu;

/** What a line says of each of the things that stand in it: up to the last « , » or « et » before the next. */
function partsOf(block: string, things: readonly { from: number; to: number }[]): string[] {
  const bounds = things.slice(0, -1).map(({ to }, at) => {
    const between = block.slice(to, things[at + 1]?.from ?? to);
    const sentence = [...between.matchAll(/[.;]\s(?=\p{Lu})/gu)].at(-1);
    const last = sentence ?? [...between.matchAll(cut)].at(-1);
    return to + (last ? last.index + 1 : 0);
  });
  return things.map((_, at) => block.slice(bounds[at - 1] ?? 0, bounds[at] ?? block.length));
}

const namesOf = onceForEach(({ headings, fields }: PageModel) => ({
  titles: new Set(headings.map(({ text }) => fold(text))),
  names: new Set(fields.flatMap(({ label, options }) => [label, ...options]).map(fold)),
}));

function shownAs(pattern: RegExp, page: PageModel): Shown[] {
  const { blocks, answers } = page;
  const { titles, names } = namesOf(page);
  const found = blocks.map((block) =>
    names.has(fold(block))
      ? []
      : [...block.matchAll(pattern)].map((one) => ({
          from: one.index,
          to: one.index + one[0].length,
          text: one[0],
        })),
  );
  if (found.flat().length > mostShown) return [];
  const isApart = (at: number): boolean =>
    (found[at]?.length ?? 0) === 0 && !names.has(fold(blocks[at] ?? ''));
  return found.flatMap((things, at) => {
    if (things.length === 0) return [];
    const parts = partsOf(blocks[at] ?? '', things);
    const row = answers.find(({ block, name }) => block === at && name !== at);
    const around: string[] = [];
    const cells = answers.filter(({ name, column, block }) => name === at && column !== null && block !== at);
    if (row) around.push(blocks[row.name] ?? '', blocks[row.column ?? -1] ?? '');
    if (cells.length > 0) around.push(...cells.map(({ block }) => blocks[block] ?? ''));
    else if (row?.column != null)
      around.push(...answers.filter(({ name }) => name === row.name).map(({ block }) => blocks[block] ?? ''));
    else if (things.length === 1)
      around.push(...sectionAround(at, blocks, titles, isApart, row !== undefined));
    return things.map(({ text }, place) => ({
      bare: bareOf(text),
      about: [...around, (parts[place] ?? '').replace(text, ' ')].join(' . '),
    }));
  });
}

/** A list of many is of none of hers. */
const mostShown = 12;
/** Each is looked for in all that the page says. */
const mostWritten = 40;

/** Under one title with none of its kind beside it: what stands there is of it. */
function sectionAround(
  at: number,
  blocks: readonly string[],
  titles: ReadonlySet<string>,
  isApart: (at: number) => boolean,
  isNamed: boolean,
): string[] {
  const isTitle = (one: number): boolean => titles.has(fold(blocks[one] ?? ''));
  let [from, to] = [at, at];
  while (from > 0 && at - from < longestSection && !isTitle(from) && isApart(from - 1)) from--;
  while (to < blocks.length - 1 && to - at < longestSection && !isTitle(to + 1) && isApart(to + 1)) to++;
  const isWhole =
    isTitle(from) && (to === blocks.length - 1 || isTitle(to + 1) || !isBlockOfKind(to + 1, isApart));
  if (isWhole) return blocks.slice(from, to + 1).filter((_, one) => from + one !== at);
  return isNamed || at === 0 || !isApart(at - 1)
    ? []
    : [blocks[at - 1] ?? ''].filter(({ length }) => length < 80);
}
const longestSection = 8;
const isBlockOfKind = (at: number, isApart: (at: number) => boolean): boolean => !isApart(at);

/** The case asks for that one. */
const asksFormer =
  /\b(?:ancien\w*|precedent\w*|anterieur\w*|quitt\w*|clotur\w*|ferme\w*|resili\w*|remplace\w*|supprim\w*|annul\w*|avant|depart|jusqu\w*|etait|habitiez|dernier\w*)\b/;

/** Of a home or an account that need not be hers now: « Adresse du bien loué », « de l'employeur », « de l'autre parent ». */
const ofElse =
  /\b(?:bien|biens|louee?s?|location|employeu\w*|entreprise|travail|parents?|enfants?|conjointe?|pere|mere|bailleur|proprietaire|assur\w*|relever|compteur|etablissement|ecole|garde|sinistre|accident|evenement|defunte?|deces|paiement du|(?:revenus|annee|avis|periode) (?:de )?20\d\d)\b/;

/** Words that tell one from another: a year, a name, « nouveau », « à corriger ». */
const telling =
  /^(?:20\d\d|nouve\w+|corrig\w*|actuel\w*|conjointe?|declarant|1|2|principal\w*|secondaire|professionnel\w*|personnel\w*|mere|pere|fils|fille|enfant|emprunt\w*|livret|courant|desormais)$/;

function wordsThatTell(field: Field): string[] {
  const names = [field.label, field.question ?? '', field.group ?? ''].flatMap((text) =>
    (text.match(/(?<=\p{L}[\p{L}'’]*\s|^)\p{Lu}\p{Ll}{2,}(?=[^\p{L}]|$)/gu) ?? []).map(fold),
  );
  const own = foldAll(field.label, field.question, field.group).split(' ');
  return [...new Set(own.filter((word) => telling.test(word) || names.includes(word)))];
}

export function checkOneOfTwo({ asked, page, today }: CheckContext): Finding[] {
  return asked
    .filter((field) => !isOther(field) && isOnPage(field, page))
    .slice(0, mostWritten)
    .flatMap((field) => {
      const text = textOf(field) ?? '';
      const street = streetOf(text);
      const pattern = street ? anAddress : field.options.length > 0 ? null : madeAs(text);
      if (!pattern) return [];
      const written = bareOf(street ?? text);
      const all = shownAs(pattern, page);
      const [own, others] = [
        all.filter(({ bare }) => bare === written),
        all.filter(({ bare }) => bare !== written),
      ];
      const [other, more] = [...new Map(others.map((one) => [one.bare, one])).values()];
      if (own.length === 0 || !other || more) return [];
      const told = own.find((one) =>
        isNotAsked(
          field,
          one.about,
          others.map(({ about }) => about),
          today,
        ),
      );
      return told && own.every((one) => one === told || !isAsked(field, one.about, other.about))
        ? [
            ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', {
              said: shortOf(told.about),
            }),
          ]
        : [];
    });
}

const shortOf = (about: string): string =>
  [
    ...new Set(
      about
        .split(' . ')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ]
    .join(', ')
    .slice(0, 160);

function isNotAsked(
  field: Field,
  own: string,
  others: readonly string[],
  today: Temporal.PlainDate,
): boolean {
  const label = foldAll(field.label, field.question, field.group);
  const isOfElse = ofElse.test(label);
  // « Au 1er janvier », what was hers that day.
  const [at] = datesIn(field.label);
  const isFormer = (about: string): boolean =>
    at
      ? isOver(about, at) || (former.test(fold(about)) && isAllBefore(about, at))
      : former.test(fold(about)) || isOver(about, today);
  if (
    !isOfElse &&
    isFormer(own) &&
    !others.some(isFormer) &&
    !(at ? /\b(?:ancien\w*|quitt\w*)\b/ : asksFormer).test(label)
  )
    return true;
  if (at && begunAfter(own, at) && others.every((about) => !begunAfter(about, at))) return true;
  return others.length > 0 && others.every((about) => isAsked(field, about, own));
}

/** It has words of the case that the other has not, and the other has none of them. */
function isAsked(field: Field, about: string, other: string): boolean {
  const [own, theirs] = [about, other].map((text) => new Set(fold(text).split(' ')));
  const words = wordsThatTell(field);
  return (
    words.some((word) => own?.has(word) && !theirs?.has(word)) &&
    !words.some((word) => theirs?.has(word) && !own?.has(word))
  );
}
