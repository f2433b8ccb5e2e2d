import type { Field, PageModel } from '../../page-model.ts';
import { findNumberShape } from '../../redact/shapes.ts';
import { readAmount } from '../../values/amount.ts';
import { readDate, withoutHour } from '../../values/date.ts';
import { digest } from '../../wording/digest.ts';
import { collapse, fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { isMeasureLeft, rowLeft } from '../asks/left-empty.ts';
import { isOverMessages } from '../messages/titles.ts';
import { holdsAmount, holdsAnswer, withoutWayBack } from './answer-lines.ts';
import { withBlankUnits } from './blank-units.ts';
import { isMonth } from './line-answer.ts';
import { shownId, shownLines } from './shown-lines.ts';
import { isHours, type LinePlace, type ShownLine, underTitles } from './shown-rows.ts';

const aboutMoney =
  /\b(montants?|ressources?|revenus?|salaires?|paies?|payes?|remunerations?|allocations?|pensions?|indemnites?|chiffres? d affaires?|recettes?|benefices?|loyers?|frais|[1-9][a-z]{2}|brut|net|total|somme)\b/;

const known = new WeakMap<readonly string[], Field[]>();

/**
 * Amounts, and « Oui » and « Non » after their question, that a page only shows again: a recap, an amount already
 * written beside its words. Each is like a case that cannot be filled, empty where the page says that nothing was given.
 * In the order of the page's lines; what the site first showed is in `initial`.
 */
export function shownIn(page: PageModel): Field[] {
  return recapIn(page).filter(({ valueType }) => valueType === 'amount' || valueType === 'yes-no');
}

/**
 * All that a recap says of her, in the order of its lines: the above, days and words beside their names; and lines that
 * hold an answer in a form not known here, nameless and of an unknown kind.
 */
export function recapIn(page: PageModel): Field[] {
  const told = known.get(page.blocks);
  if (told) return told;
  const now = fieldsOf(page);
  const first = page.firstBlocks ? fieldsOf({ ...page, blocks: page.firstBlocks, answers: [] }) : now;
  const before = new Map(first.map(({ id, value }) => [id, value]));
  const fields = now.map((line): Field => ({ ...line, initial: before.get(line.id) ?? { state: 'unread' } }));
  known.set(page.blocks, fields);
  return fields;
}

/** Whether a field is an answer the page only shows. */
export function isShown({ block }: Field): boolean {
  return block !== undefined;
}

function fieldsOf(read: PageModel): Field[] {
  const page = withBlankUnits(withoutForms(withoutNamesAgain(read)));
  const places = placesOf(page);
  const titled = new Set(underTitles(places).map(({ block }) => block));
  const times = new Map<string, number>();
  return shownLines(page, places).flatMap((line): Field[] => {
    const label = collapse(line.label).replace(/[\s:]+$/, '');
    const place = places[line.at];
    // A title that names its one answer is no part of the page.
    const isNamedByTitle =
      line.nameAt !== line.at &&
      (titled.has(line.at) || (places[line.nameAt]?.isTitle && line.label.trim().endsWith('?')));
    const group = (isNamedByTitle ? place?.outer : place?.group) ?? null;
    const outer = isNamedByTitle ? undefined : place?.outer;
    // Named by its words, as long as they stand: two of the same name are two answers, in their order.
    const key = digest([outer, group, label].join('\n'));
    const rank = times.get(key) ?? 0;
    times.set(key, rank + 1);
    // « le 14/03/2017 »
    const value = line.value?.replace(/^le (?=\d)/i, '') ?? null;
    return [shownField(shownId(`${key}.${rank}`), { ...line, label, value }, group, outer)];
  });
}

/** A month of its own line names what stands under it, as a heading would; so do plain words, one level above. */
const lowest = 9;

const aside =
  /\b(besoin d|(une|vos) questions?|questions frequentes|contact\w*|(a|bon a) savoir|mon agenda|calendrier|application mobile|sites? utiles|mes services|vos services|services en ligne|on vous explique|raccourcis|aides et demarches|protection d\w+ (vos )?donnees|donnees personnelles|a la une|quelques mots|actualites)\b/;

/**
 * « Ressources de votre conjoint (Julien) », « Monsieur DA SILVA », in plain words over a line that names an answer; « Pour
 * vous : », over the amounts of months.
 */
function isPlainTitle(
  line: string,
  next: string,
  at: number,
  named: ReadonlySet<number>,
  told: ReadonlySet<number>,
): boolean {
  const isOverMonths = line.endsWith(':') && monthsIn(next).length === 1 && holdsAnswer(next);
  return (
    (named.has(at + 1) || isOverMonths) &&
    !told.has(at) &&
    line.length <= longestTitle &&
    !holdsAmount(line) &&
    !/[.:?!€]$|:\s\S/.test(isOverMonths ? line.slice(0, -1) : line) &&
    aboutSomebody.test(fold(line))
  );
}

const longestTitle = 80;
const aboutSomebody =
  /\b(vous|vos|conjoint\w*|concubin\w*|partenaire|epou\w+|enfants?|fils|fille|foyer|ressources|revenus|situation|allocataire|monsieur|madame|mme)\b/;

/** « Pension reçue : 100 € », and nothing more. */
const isAnswerAlone =
  /^[^:«»]{3,80}\s?:\s(?:\d[\d\s.,]*(?:€|euros?|h|heures?)?|oui|non|aucune?|\d{2}\/\d{2}\/\d{4})$/iu;
const namesMessage =
  /\d{1,2}(?:er)? \p{L}{3,9} 20\d\d|\d[/.]\d|^(?:vous|moi|de|à|votre (?:conseill|caisse|caf|msa)\p{L}*|(?:le |vos |mes )?messages?|objet|sujet|date|reçu|envoyé|expéditeur|destinataire|auteur)(?!\p{L})/iu;

/** « Activité », and beside it « Avez-vous travaillé ? ○ Oui ○ Non », in the list that a form is drawn by: asked, and not shown again. */
function withoutForms(page: PageModel): PageModel {
  if (page.answers.length === 0) return page;
  const asked = new Set(page.fields.flatMap(({ label, question }) => [label, question]));
  const inForm = new Set(
    page.answers.flatMap(({ name, block }) => (asked.has(page.blocks[block] ?? '') ? [name] : [])),
  );
  if (inForm.size === 0) return page;
  return { ...page, answers: page.answers.filter(({ name }) => !inForm.has(name)) };
}

/** « Modifier », said aloud as « Modifier : Avez-vous travaillé ? »: the name again, after its answer, is none. */
function withoutNamesAgain(page: PageModel): PageModel {
  const { blocks, answers } = page;
  const isAgain = (at: number): boolean => {
    const name = /^\s*:\s+(.{3,})$/u.exec(blocks[at] ?? '')?.[1];
    return name !== undefined && blocks.slice(Math.max(0, at - linesOfAnswer), at).includes(name);
  };
  if (!blocks.some((_, at) => isAgain(at))) return page;
  return {
    ...page,
    blocks: blocks.map((block, at) => (isAgain(at) ? '' : block)),
    answers: answers.filter(({ block }) => !isAgain(block)),
  };
}
/** The name, then its answer. */
const linesOfAnswer = 2;

/** The titles over each line. */
function placesOf(page: PageModel): LinePlace[] {
  const { blocks, headings, answers } = page;
  // The first head of a table names no answer: the second does.
  const named = new Set(
    answers.flatMap(({ name, column }) => (column === null ? [name] : [name, column, column - 1])),
  );
  const told = new Set(answers.flatMap(({ block, name, column }) => [block, name, column ?? name]));
  const byBlock = new Map(answers.map((answer) => [answer.block, answer]));
  const above: { level: number; text: string; isAside: boolean }[] = [];
  const titles = new Set(headings.map(({ text }) => text));
  let next = 0;
  // « Julien EXEMPLE | Salarié », before the part of the page that has his name for its title.
  const isNameOfAnswer = (at: number): boolean => {
    const isSame = (text: string | undefined): boolean => text === blocks[at];
    const later = blocks.flatMap((block, one) => (one > at && isSame(block) ? [one] : []));
    const left = headings.slice(next).filter(({ text }) => isSame(text)).length;
    return told.has(at) && later.filter((one) => !told.has(one)).length >= left && left > 0;
  };
  // « Suivi de votre dossier », over « Courriel | … »: neither a day nor who writes is the name of an answer there.
  const isOverAnswer = (at: number): boolean =>
    !namesMessage.test(nameAt(at + 1)) &&
    (answers.some(({ name }) => name === at + 1) || isAnswerAlone.test(blocks[at + 1] ?? ''));
  const nameAt = (at: number): string => (blocks[at] ?? '').split(/\s?:\s/)[0] ?? '';
  return blocks.map((block, at) => {
    // Some titles stand in no line: those of buttons.
    const place =
      titles.has(block) && !isNameOfAnswer(at)
        ? headings.findIndex(({ text }, index) => index >= next && text === block)
        : -1;
    const isPlain =
      place < 0 &&
      isPlainTitle(block, blocks[at + 1] ?? '', at, named, told) &&
      !isMeasureLeft(blocks, at) &&
      rowLeft(page, at, byBlock).length === 0;
    // In a row or beside its amount, a month is the name of one answer.
    const isTitle = place >= 0 || isPlain || (!told.has(at) && isMonthAlone(blocks, at));
    if (isTitle) {
      if (place >= 0) next = place + 1;
      const level = headings[place]?.level ?? (isPlain ? lowest - 1 : lowest);
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      const text = withoutWayBack(block).replace(/\s{0,2}:$/, '');
      const isAside =
        level > 1 &&
        ((isOverMessages(text) && !isOverAnswer(at)) || aside.test(fold(text))) &&
        !isCorrected(blocks.slice(at + 1), titles);
      above.push({ level, text, isAside });
    }
    const [group = null, outer] = above
      .filter(({ level }) => level > 1)
      .map(({ text }) => text)
      .reverse();
    return {
      group,
      outer,
      isTitle,
      isAside: above.some((title) => title.isAside),
    };
  });
}

/** A part called « Contact » with « Corriger » in it holds her telephone, not the site's. */
function isCorrected(after: readonly string[], titles: ReadonlySet<string>): boolean {
  const end = after.findIndex((block) => titles.has(block));
  return after
    .slice(0, end < 0 ? after.length : end)
    .some((block) => /^(modifier|corriger|rectifier)$/i.test(block));
}

/** « Août 2026 », « Août 2026 (paiement le 31/08/2026) », over the lines of its month; not among other months, as at the head of a table. */
function isMonthAlone(blocks: readonly string[], at: number): boolean {
  const bare = (line = ''): string => line.replace(/ \([^()]*\)$/, '');
  return isMonth(bare(blocks[at])) && !isMonth(bare(blocks[at - 1])) && !isMonth(bare(blocks[at + 1]));
}

function shownField(
  id: string,
  { at, label, value, meaning, sentence }: ShownLine,
  group: string | null,
  outer: string | undefined,
): Field {
  return {
    id,
    block: at,
    label,
    question: null,
    group,
    ...(outer === undefined ? {} : { outerGroup: outer }),
    heading: group,
    kind: 'other',
    valueType: valueTypeOf(label, value, meaning),
    required: false,
    hint: sentence ?? null,
    error: null,
    value: value === null ? { state: 'empty' } : { state: 'filled', text: value },
    initial: { state: 'unread' },
    options: [],
    files: [],
    min: null,
    max: null,
    maxLength: null,
    disabled: false,
    readOnly: true,
  };
}

/** A sum with a letter for a figure, or a mark too many. */
const wornAmount = /^[\d\s.,]*\d[\dOoIl\s.,]*[OoIl.,][\dOoIl\s.,]*(?:€|euros?)$/;

function valueTypeOf(label: string, value: string | null, meaning: ShownLine['meaning']): Field['valueType'] {
  if (meaning === 'unknown') return 'unknown';
  if (value === null) {
    const name = fold(label);
    return aboutMoney.test(name) || monthsIn(label).length === 1
      ? 'amount'
      : /\bheures?\b/.test(name)
        ? 'hours'
        : 'free-text';
  }
  // « 38,50 » under « Heures travaillées » beside « 21 »: no money.
  if (isHours({ label, value })) return 'hours';
  if (meaning !== 'words') return readAmount(value).state === 'amount' ? 'amount' : 'yes-no';
  // « 14 2O0 € »
  if (value.length <= 40 && wornAmount.test(value)) return 'amount';
  // Not shown again, whatever names it.
  if (findNumberShape(value) === 'never') return /\bfiscal\b/.test(fold(label)) ? 'tax-number' : 'nir';
  return ['date', 'impossible'].includes(readDate(withoutHour(value)).state) ? 'date' : 'free-text';
}
