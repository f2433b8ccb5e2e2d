/** « Enfants mineurs (nés en 2007 ou après) », over the birth of one who is none of them. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { type Births, birthsAsked, bornOutside, isBornSo, yearsByWord } from './born-between.ts';

const ofChildren =
  /^(?:\d |(?:vos|votre|mes|mon|les|l|le|tous les|liste (?:de vos|des|de mes)|autres) ?)?(?:(?:premier|deuxieme|second|troisieme|quatrieme) )?enfants?\b/;
/** Of any age: « quel que soit l'âge »; of a time before. */
const ofAnyAge =
  /\b(?:handicap\w*|invalid\w*|infirm\w*|quel que soit|sauf|deja|anciennement|jusqu|nombre|combien|pensions?|versee?s?|autres personnes)\b/;
/** Told of somebody else than the child. */
const ofAnother =
  /\b(?:parents?|pere|mere|conjointe?|concubine?|partenaire|assistante?|garde|declarante?|demandeu\w+|vous|votre date)\b/;
const withCard = /\b(?:handicap\w*|invalid\w*|infirm\w*|carte mobilite|cmi)\b/;

/** The same, of those asked for by their age. */
const years = { byAge: 1, ofTaxes: 2 };

export function underOtherAges(context: CheckContext): Finding[] {
  const { asked, recap, dates, today, page } = context;
  const said = [...asked, ...recap];
  const isOfTaxes = [page.title, ...page.headings.map(({ text }) => text), context.procedure?.id ?? ''].some(
    (text) => /\b(?:revenus|impots?|annual declaration)\b/.test(fold(text)),
  );
  const slack = ({ isByWord, least, most }: Births): number =>
    isByWord ? yearsByWord : least === null && most === null ? 0 : isOfTaxes ? years.ofTaxes : years.byAge;
  const days = dates.flatMap((date) => {
    const [field] = date.fields;
    const day = isBirth(date) ? dayOf(date) : null;
    return field && day ? [{ field, spot: date.spot, from: day, to: day }] : [];
  });
  return [...days, ...said.flatMap(yearsIn)].flatMap(({ field, spot, from, to }) => {
    if (ofAnother.test(fold(columnName(field.label)))) return [];
    const asks = [...titlesOf(field), ...over(field, page.blocks)].map((title) =>
      isOfAges(title) ? birthsAsked(fold(title), today) : null,
    );
    const own = asks.find((one) => one !== null);
    const isDisabled = said.some(
      (one) =>
        one.group === field.group &&
        withCard.test(fold(one.label)) &&
        stateOf(one) === 'filled' &&
        !tellsNothing(one),
    );
    if (!own || isDisabled || isBornSo(own, from, to, slack(own))) return [];
    return bornOutside(own, { spot }, own.first && !own.last ? to : from);
  });
}

/** The nearest first. */
const titlesOf = ({ label, group, outerGroup = '', question, heading }: Field): string[] => [
  rowName(label),
  ...[question, group, outerGroup, heading].map((one) => one ?? ''),
];

/** Between a rule and the last of the cases it stands over. */
const casesUnder = 3;

/** « Enfants de moins de 18 ans au 1er janvier 2025 : », over « Année de naissance du 1er enfant ». */
function over({ label }: Field, blocks: readonly string[]): string[] {
  const at = blocks.indexOf(label);
  // Another part may ask the same of others.
  if (blocks.indexOf(label, at + 1) >= 0) return [];
  const above = blocks.slice(Math.max(0, at - casesUnder), Math.max(0, at));
  const rule = above.findLastIndex((block) => /:$/.test(block.trim()));
  // Cases of the same sort only, in between.
  const isUnder = above.slice(rule + 1).every((block) => sameSort(block) === sameSort(label));
  return rule >= 0 && isUnder ? [(above[rule] ?? '').replace(/ ?:$/, '')] : [];
}

const sameSort = (label: string): string => fold(label).replace(/\b\d(?:er|re|e|eme|nd|nde)?\b/g, '');

function isOfAges(title: string): boolean {
  const words = fold(title);
  return ofChildren.test(words) && !ofAnyAge.test(words) && !title.includes('?');
}

interface Year {
  field: Field;
  spot: ReturnType<typeof spotOf>;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/** « Année de naissance : 2004 »; « Enfants mineurs (nés en 2007 ou après) : Lucas (2004), Zoé (2012) » */
function yearsIn(field: Field): Year[] {
  const text = textOf(field) ?? '';
  const isYear = /^annee de naissance\b/.test(fold(columnName(field.label)));
  const found = isYear
    ? (/^(?:19|20)\d\d$/.exec(text.trim()) ?? [])
    : isShown(field) && field.valueType === 'free-text' && isOfAges(field.label)
      ? [...text.matchAll(/(?:\(|(?<!\p{L})née?s? en )((?:19|20)\d\d)(?!\d)/gu)].map(([, year = '']) => year)
      : [];
  const titled = isYear ? field : { ...field, label: `${field.label} – ${field.label}` };
  return [...found].map((year) => ({
    field: titled,
    spot: spotOf(field),
    from: Temporal.PlainDate.from(`${year}-01-01`),
    to: Temporal.PlainDate.from(`${year}-12-31`),
  }));
}
