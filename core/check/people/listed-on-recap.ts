/**
 * « Enfants à votre charge : 2 », « Nombre d'employeurs : 2 », « Vous demandez cette aide pour 3 personnes », over a table or
 * numbered cards of a recap that tell them one by one: of any noun that names both the count and the rows.
 */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { collapse, fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { bareNumber, numberIn } from './count-said.ts';
import { type ListedRow, numbersOf, rowsOfNoun, tablesIn } from './listed-rows.ts';
import { ofNow, qualitiesOf, singular, someListed } from './which-of-them.ts';

interface Count {
  noun: string;
  stated: number;
  /** As the page writes it. */
  label: string;
  at: number;
}

const mostOfThem = 20;
/** Time, money, rooms and measures, which no row is for. */
const noThing =
  /^(?:moi|jour|heure|semaine|annee|trimestre|minute|euro|kilometre|piece|part|foi|ligne|metre|point|enfantin|nuit|repa)$/;
const papers = /^(?:pieces (?:jointes|justificatives)|justificatifs|fichiers)\b/;
const ofSome =
  /\b(?:dont|autres?|parmi|sauf|hors|deja|supplementaires?|avant|precede\w*|anciens?|dernie\w+|plus de|alternee?|majeure?s?)\b/;
/** She, or her partner, may be counted or not. */
const besideHer = /\b(?:charge|avec (?:vous|moi)|outre|en plus)\b/;

const named =
  /^(?:(?:le )?(?:nombre|nb|total)(?: total)? (?:de |d |des )(?:vos |mes )?(\p{L}{4,})|(?:vos |mes |les )?(\p{L}{4,}[sx]))\b/u;
const inSentence =
  /^(?!.*\b(?:si|exemple|maximum|au plus|au moins|plus de|jusqu)\b).*\b(?:vous|nous|j|je|votre|mon)\b.{1,80}?\b(\d{1,2}|deux|trois|quatre|cinq|six) (\p{L}{4,}[sx])\b(.*)$/u;

export function listedOnRecap({ page, recap, today }: CheckContext): Finding[] {
  if (recap.length === 0) return [];
  const counts = Map.groupBy(countsIn(page), ({ noun }) => noun);
  return [...counts.values()].flatMap(([count, other]) => {
    // Of two counts of the same, nothing tells which is meant.
    const list = count && !other ? listOf(count, page) : null;
    if (!count || !list || !isWrong(count, list, page, today)) return [];
    const line = recap.find(({ block }) => block === count.at);
    const spot = line ? spotOf(line) : { ...wholePage, fieldLabel: count.label };
    const params = { stated: `${count.stated}`, told: `${list.told}` };
    return [ownFinding('count', 'problem', spot, 'count-problem', params)];
  });
}

function countsIn({ blocks, answers }: PageModel): Count[] {
  const inLines = answers.flatMap(({ block, from, name, column }) => {
    const isOfRow = column !== null;
    const label = (blocks[name] ?? '').slice(0, name === block ? from : undefined);
    return isOfRow ? [] : countOf(label, (blocks[block] ?? '').slice(name === block ? from : 0), block);
  });
  const inWords = blocks.flatMap((block, at) => {
    const [, label = '', value = ''] = /^([^:]{4,80})\s?:\s(\S.{0,20})$/u.exec(block) ?? [];
    return [...countOf(label, value, at), ...(block.length > longestSaid ? [] : countSaid(block, at))];
  });
  return [...new Map([...inLines, ...inWords].map((count) => [`${count.at} ${count.noun}`, count])).values()];
}

const longestSaid = 160;

function countOf(label: string, value: string, at: number): Count[] {
  const words = fold(label);
  const noun = nounOf(words);
  const stated = numberIn(bareNumber(collapse(value).replace(/\.$/, '')));
  return noun === null || !stated || stated > mostOfThem || ofSome.test(words)
    ? []
    : [{ noun, stated, label: collapse(label).replace(/\s?:$/, ''), at }];
}

function countSaid(block: string, at: number): Count[] {
  return sentencesOf([block]).flatMap((sentence) => {
    const [, number = '', noun = '', after = ''] = inSentence.exec(fold(sentence)) ?? [];
    const stated = numberIn(number);
    const one = nounOf(`${noun}${after}`);
    return one === null || !stated || ofSome.test(fold(sentence))
      ? []
      : [{ noun: one, stated, label: collapse(sentence).replace(/\s?[:.]$/, ''), at }];
  });
}

function nounOf(words: string): string | null {
  const [, noun, other] = named.exec(words) ?? [];
  const said = noun ?? other ?? '';
  const isPaper = papers.test(words.slice(words.indexOf(said)));
  const one = isPaper ? 'document' : singular(said);
  return one === '' || noThing.test(one) ? null : one;
}

interface List {
  rows: ListedRow[];
  told: number;
  /** Of its first line, or of the head of the table. */
  at: number;
}

/** The one table that has rows of that noun, or its numbered cards; null where there is none, or two that differ. */
function listOf({ noun }: Count, page: PageModel): List | null {
  const tables = tablesIn(page).flatMap((table): List[] => {
    const rows = rowsOfNoun(noun, table);
    return rows.length > 0 ? [{ rows, told: rows.length, at: table.at }] : [];
  });
  const cards = numbersOf(noun, page);
  const all = tables.length > 0 || !cards ? tables : [{ rows: [], told: cards.count, at: cards.at }];
  const [list, ...others] = all;
  return list && others.every(({ told }) => told === list.told) ? list : null;
}

const herself =
  /^(?:vous|moi|demandeu(?:r|se)|allocataire|assuree?|titulaire|declarante?|beneficiaire principale?)\b/;
/** Who is there some of the time, or is told of by another, may be counted or not. */
const elsewhere =
  /\baltern\w+|\bautre parent\b|\bchez (?:son|sa|leur) (?:pere|mere)\b|\bcouverte?s? par\b|\bnaitre\b|\bnaissance (?:prevue|attendue)\b/;
const ofPeople = /^(?:enfant|personne)$/;

function isWrong(count: Count, list: List, page: PageModel, today: Temporal.PlainDate): boolean {
  const { noun, stated } = count;
  const words = fold(count.label);
  if (list.told === stated || list.at < count.at) return false;
  if (ofPeople.test(noun) && page.blocks.some((block) => elsewhere.test(fold(block)))) return false;
  if (noun === 'personne') {
    if (besideHer.test(words)) return false;
    const hasHer = list.rows.some(({ texts }) => texts.some((text) => herself.test(fold(text))));
    if (!hasHer && list.told + 1 === stated) return false;
  }
  const over = page.blocks.slice(count.at + 1, list.at);
  const sentences = sentencesOf(page.blocks).map(fold);
  const isEach = sentences.some((one) => saysEach(one, noun));
  if (list.told > stated) {
    const counted = qualitiesOf([withoutAge(count, list, today)], noun).filter((one) => one !== 'home');
    const isOfAge = noun === 'enfant' && list.rows.some((row) => ageOf(row, today) >= fullAge);
    const own = qualitiesOf([...over, page.blocks[list.at - 1] ?? ''], noun);
    return !isOfAge && !ofNow.test(words) && counted.every((one) => own.includes(one));
  }
  if (isEach) return true;
  // Under another title, or after words that tell which of them, the list may be of some.
  const titles = new Set(page.headings.map(({ text }) => text));
  const isUnderOther = over.some((text) => titles.has(text) && !nounIs(text, noun));
  const isOfSome =
    sentences.some((one) => someListed.test(one)) ||
    over.some(
      (text) =>
        mayNameThem(text, noun) &&
        qualitiesOf([text], noun).some(
          (one) => !qualitiesOf([count.label], noun).includes(one) && one !== 'home',
        ),
    );
  return !isUnderOther && !isOfSome;
}

const fullAge = 18;

const nounIs = (text: string, noun: string): boolean =>
  fold(text)
    .split(' ')
    .some((word) => singular(word) === noun);
const mayNameThem = (text: string, noun: string): boolean => nounIs(text, noun) || nounIs(text, 'personne');

/** « Chaque enfant à charge doit figurer dans ce tableau », « Tous vos employeurs sont listés ci-dessous » */
const saysEach = (sentence: string, noun: string): boolean =>
  !/\b(?:si|sauf|ne|n)\b/.test(sentence) &&
  new RegExp(`\\b(?:chaque|tou(?:s|tes) (?:les|vos|mes)|chacune? de(?:s| vos)) ${noun}[sx]?\\b`).test(
    sentence,
  ) &&
  /\b(?:figur\w+|apparai\w+|listee?s?|tableau|ligne|inscrite?s?|ci dessous|ci apres|indiquee?s?|present\w*)\b/.test(
    sentence,
  );

/** « De moins de 25 ans » says nothing more where each of those listed is so. */
function withoutAge({ label }: Count, { rows }: List, today: Temporal.PlainDate): string {
  const young = /\bde moins de (\d\d) ans\b/.exec(fold(label));
  const isSo = young !== null && rows.every((row) => ageOf(row, today) < Number(young[1]));
  return young && isSo ? fold(label).replace(young[0], ' ') : label;
}

/** In years; −1 where the row tells no birth. */
function ageOf({ texts }: ListedRow, today: Temporal.PlainDate): number {
  const [born] = texts.flatMap(datesIn);
  return born ? born.until(today, { largestUnit: 'year' }).years : -1;
}
