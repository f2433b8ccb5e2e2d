/**
 * « Combien d'enfants sont arrivés ? 3 », over « Une ligne par enfant arrivé » and two lines filled in of the four drawn: of
 * any sort of people or things, where what is counted is what the lines are for, or the page says that the two agree.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isMarkedOptional, stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { listsOf } from '../asks/each-of.ts';
import { rowName as nameOfRow } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { isOfItsCase, isOfOtherCase } from './case-letter.ts';
import { addsHere } from './count-here.ts';
import { bareNumber, countIn, numberIn, sortIn } from './count-said.ts';
import { eachLineOf, sayAgree } from './counts-agree.ts';
import { withHer, withoutHer } from './people-told.ts';
import { bornOf, isOfAnAdult, rowsGiven } from './rows-told.ts';
import { ofNow, qualitiesOf, singular, someListed } from './which-of-them.ts';

/** « Nombre total d'élèves », « Combien as-tu d'enfants », of folded words. */
const howMany =
  /\b(?:nombre|combien|total)(?: (?!d |de |des )\p{L}+){0,3} (?:d|de|des) (?:mes |vos |ces )?(\p{L}{3,})/u;
/** Time and money, which no line is for; « moi » of « mois », as singular() has it. */
const noThing = /^(?:moi|jour|heure|semaine|annee|an|trimestre|minute|euro|kilometre|piece|part|foi|ligne)$/;
/** Some of those counted, or of another count. */
const ofSome =
  /\b(?:dont|autres?|parmi|sauf|hors|deja|supplementaires?|avant|precede\w*|anciens?|dernie\w+)\b/;
/** « Combien serez-vous dans ce logement ? » */
const howManyOfUs = /^combien (?:serez|etes|serons|sommes) (?:vous|nous)\b/;

interface Count {
  field: Field;
  noun: string;
  stated: number;
}

interface List {
  rows: Field[][];
  /** What stands over it, and between the count and it. */
  titles: string[];
  /** « véhicule », of « Véhicule 2 – Immatriculation »; null where its rows have a number alone. */
  noun: string | null;
}

export function checkCountedInRows(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const counts = asked.flatMap(countOf);
  if (counts.length === 0) return [];
  const employers = counts.filter(({ noun }) => noun === 'employeur');
  const miscounted = employers.length === 1 ? employers.flatMap((count) => ofEmployers(count, asked)) : [];
  if (miscounted.length > 0) return miscounted;
  const { blocks } = page;
  const places = new Map(blocks.map((block, at) => [block, at] as const).reverse());
  const labels = new Set(page.fields.map(({ label }) => label));
  const above = (label: string): string => {
    const line = blocks[(places.get(label) ?? 0) - 1] ?? '';
    return labels.has(line) ? '' : line;
  };
  const lists = listsOf(asked).flatMap((rows) => listOf(rows, above));
  return counts.flatMap((count) => {
    const own = lists.filter((list) => isFor(list, count, asked) && isOfItsTime(count, list, context));
    const [list, other] = own;
    // Of two lists, nothing tells which is meant; of two counts over one, the nearest.
    if (!list || other) return [];
    const between = counts.filter((one) => one !== count && isFor(list, one, asked));
    if (between.some((one) => isNearer(one, count, list, asked))) return [];
    const told = toldIn(list, count, context);
    if (told === null || told === 0 || told === count.stated || !isWrong(count, list, told, context))
      return [];
    return [
      ownFinding('count', 'problem', spotOf(count.field), 'count-problem', {
        stated: `${count.stated}`,
        told: `${told}`,
      }),
    ];
  });
}

/** « Chez combien d'employeurs ? 2 », over a table of three with hours and a pay in the row of each. */
function ofEmployers({ field, stated }: Count, asked: readonly Field[]): Finding[] {
  const cells = asked.filter(
    ({ label, valueType, group }) =>
      ['amount', 'hours'].includes(valueType) &&
      nameOfRow(label) !== '' &&
      !/^(?:sous )?tota(?:l|ux)\b|\bautres?\b|^(?:cd[di]|contrats?|missions?|vacations?|semaine|periode|du|le)\b|\b(?:du|le) \d/.test(
        fold(nameOfRow(label)),
      ) &&
      monthsIn(nameOfRow(label)).length === 0 &&
      group !== null,
  );
  const tables = [...Map.groupBy(cells, ({ group }) => group).values()];
  const rows = Map.groupBy(tables[0] ?? [], ({ label }) => nameOfRow(label));
  const isPaid = (row: readonly Field[]): boolean =>
    ['amount', 'hours'].every((type) => row.some((one) => one.valueType === type && (centsOf(one) ?? 0) > 0));
  const told = [...rows.values()].filter(isPaid).length;
  return tables.length === 1 && rows.size > 1 && told === rows.size && told > stated && stated > 0
    ? [
        ownFinding('count', 'problem', spotOf(field), 'count-problem', {
          stated: `${stated}`,
          told: `${told}`,
        }),
      ]
    : [];
}

function countOf(field: Field): Count[] {
  const text = textOf(field) ?? '';
  const stated = numberIn(bareNumber(text)) ?? countIn(text)?.stated ?? null;
  const label = fold(field.label);
  if (stated === null || ofSome.test(label) || withoutHer.test(foldAll(field.label, field.hint))) return [];
  const noun = howManyOfUs.test(label)
    ? 'personne'
    : singular(howMany.exec(label)?.[1] ?? sortIn(field.label) ?? '');
  return noun === '' || noThing.test(noun) ? [] : [{ field, noun, stated }];
}

const rowName =
  /^(\p{L}{3,}) (?:n (?:o )?)?\d{1,2}\b|^(?:\d{1,2}(?:er|ere|re|e|eme)|premiere?|deuxieme|seconde?) (\p{L}{3,})\b/u;
/** « Enfant B – Prénom » */
const lettered = /^(\p{L}{3,}) [A-H](?![\p{L}’'])/u;
const ofNothing = /^(?:lignes?|(?:pre)?noms?|nee|date|rang|case|cadre|rue|n)$/;

/** @param above the line over a case of that name, unless it is that of another case */
function listOf(rows: Field[][], above: (label: string) => string): List[] {
  const [first] = rows[0] ?? [];
  // Told by money alone, the others had none.
  const isOfWho = rows.every((row) =>
    row.some(({ valueType }) => !['amount', 'yes-no', 'hours', 'count'].includes(valueType)),
  );
  if (!first || !isOfWho) return [];
  const nameOf = (title: string): string | null => {
    const [, noun, ranked] = rowName.exec(fold(title)) ?? lettered.exec(title)?.map(fold) ?? [];
    const found = noun ?? ranked ?? 'ligne';
    return ofNothing.test(found) ? null : singular(found);
  };
  const names = rows.map(
    ([one]) => nameOf(one?.label ?? '') ?? nameOf(one?.group ?? '') ?? nameOf(one?.question ?? ''),
  );
  const isOfOne = names.every((name) => name === names[0]);
  // « Votre conjoint » and « Vous » have cases of the same names.
  const isOneGroup = rows.every(([one]) => one?.group === first.group);
  if (!isOfOne || (!isOneGroup && names[0] === null)) return [];
  const over = [
    first.group,
    first.question,
    first.outerGroup ?? null,
    first.group === null || !isOneGroup ? first.heading : null,
  ];
  const titles = [...new Set([...over, above(first.label)])].filter(
    (title) => title !== null && title !== '' && nameOf(title) === null,
  );
  return [{ rows, titles: titles as string[], noun: names[0] ?? null }];
}

const isFor = ({ rows, titles, noun }: List, count: Count, asked: readonly Field[]): boolean => {
  const at = asked.indexOf(count.field);
  const from = asked.indexOf(rows[0]?.[0] as Field);
  if (at > from && !rows.flat().some(({ group }) => group !== null && group === count.field.group))
    return false;
  if (rows.flat().includes(count.field) || isOfOtherCase(count.field.label, titles)) return false;
  return noun === null
    ? [...titles, count.field.group === titles[0] ? count.field.label : ''].some((title) =>
        nounIn(title, count.noun),
      )
    : noun === count.noun;
};

/** « Nombre d'enfants à charge en 2024 », and lines that are of now. */
function isOfItsTime({ field }: Count, { titles }: List, { page }: CheckContext): boolean {
  const over = [page.title, ...page.headings.map(({ text }) => text), ...titles].join(' ');
  return (field.label.match(/\b20\d\d\b/g) ?? []).every((year) => over.includes(year));
}

const nounIn = (title: string, noun: string): boolean =>
  fold(title)
    .split(' ')
    .some((word) => singular(word) === noun);

const isNearer = (one: Count, count: Count, { rows }: List, asked: readonly Field[]): boolean => {
  const from = asked.indexOf(rows[0]?.[0] as Field);
  const far = ({ field }: Count): number => Math.abs(from - asked.indexOf(field));
  return far(one) < far(count);
};

/** How many of its rows tell of somebody; null where one may be counted or not, or is told in two of them. */
function toldIn({ rows }: List, { noun }: Count, { asked, today }: CheckContext): number | null {
  const all = rows.flatMap((row, at) => row.map((field) => ({ field, row: `${at}` })));
  const born = bornOf(all);
  const isUnsure =
    born.length < all.length ||
    asked.some((field) => partOfTime.test(fold(textOf(field) ?? ''))) ||
    (noun === 'enfant' && rows.flat().some((field) => isOfAnAdult(field, today)));
  const names = rows.map(([first]) => fold((first && textOf(first)) ?? '')).filter((name) => name !== '');
  return isUnsure || new Set(names).size < names.length ? null : rowsGiven(born).size;
}

const partOfTime = /\balternee?\b|\bweek ?ends?\b|\bvacances\b|\bdroit de visite\b/;

/** Where there is no room for one more, or those beyond are told elsewhere. */
const isElsewhere =
  /\bautres? (?:enfants?|personnes?|page|feuille|ligne)\b|\bplus de (?:un|deux|trois|quatre|cinq|six|\d{1,2}) \p{L}+\b|\bau dela de\b|\b(?:page|ecran|etape) suivante?\b|\bpapier libre\b|\bfeuille\b|\baltern|\bs il y a lieu\b/u;

function isWrong(count: Count, list: List, told: number, context: CheckContext): boolean {
  const { field, noun, stated } = count;
  const { page, asked } = context;
  const near = [field.hint ?? '', field.question ?? '', field.group ?? '', ...list.titles];
  const rules = [...sentencesOf(near), ...sentencesOf(page.blocks)].map(fold);
  const isAgreed = sayAgree(rules, noun) || isOfItsCase(field.label, list.titles);
  // « Personne 1 » may be herself, or the first of the others.
  const hasHer = [field.label, ...near, ...page.blocks].some((text) => withHer.test(fold(text)));
  // « Prénom du 1er enfant », under « Personnes du foyer »: others are counted besides.
  if (noun === 'personne' && list.rows.flat().some((one) => /\benfants?\b/.test(fold(one.label))))
    return false;
  if (noun === 'personne' && Math.abs(told - stated) === 1 && !hasHer && !isAgreed) return false;
  const isOne = field.group !== null && list.titles.includes(field.group);
  const [counted, listed] = [qualitiesOf([field.label], noun), qualitiesOf(list.titles, noun)];
  if (list.titles.some((title) => /\bou (?:non|pas|plus)\b/.test(fold(title)))) return false;
  // Listed, and not of those counted: « Enfants scolarisés : 1 », « Contrats ce mois-ci : 1 », over all of them.
  if (told > stated)
    return isAgreed || (counted.every((one) => listed.includes(one)) && !ofNow.test(fold(field.label)));
  if (rules.some((rule) => someListed.test(rule))) return false;
  const left = list.rows.flat().filter((one) => stateOf(one) === 'empty');
  if (!isAgreed && left.length > 0 && left.every(isMarkedOptional)) return false;
  const isNext = asked.indexOf(field) + 1 === asked.indexOf(list.rows[0]?.[0] as Field);
  const eachLine = eachLineOf(noun);
  const isEach =
    isNext &&
    rules.some(
      (rule) => eachLine.test(rule) && qualitiesOf([rule], noun).every((one) => counted.includes(one)),
    );
  const isSame = counted.every((one) => listed.includes(one));
  const hasRoom = list.rows.length > told && list.rows.length >= stated;
  const isMore = page.blocks.some((block) => isElsewhere.test(fold(block)));
  const isAll = isAgreed || isOne || ((isEach || isSame) && listed.every((one) => counted.includes(one)));
  return (
    isAll && (hasRoom || isAgreed || addsHere('enfant', page, true)) && (!isMore || (hasRoom && isAgreed))
  );
}
