/** The household a page lists, each of it with what ties them to her: « Marie Texier (vous) », « Conjoint : Samuel Texier ». */
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { aDay } from '../recap/answer-lines.ts';
import { partnerWords } from '../word-lists.ts';
import { isDenied, type ListedPerson, saysNo, tellsOfLeaving } from './people-listed.ts';

type Tie = 'her' | 'partner' | 'child' | 'other';
interface Tied {
  name: string;
  tie: Tie;
  at: number;
  /** What is told of one after that, in the same line. */
  rest: string;
}

const ties: [Tie, RegExp][] = [
  ['her', /^(?:vous(?: meme)?|moi(?: meme)?|demandeu(?:r|se)|assuree?|allocataire|titulaire)$/],
  ['partner', new RegExp(`^(?:votre |mon |ma )?(?:${partnerWords})$`)],
  [
    'child',
    /^(?:votre |mon |ma )?(?:(?:\d(?:er|e|eme)|premier|deuxieme|second|troisieme) )?(?:enfant|fils|fille)(?: \d| a (?:votre )?charge| mineure?)?$/,
  ],
  ['other', /^(?:votre |mon |ma )?(?:pere|mere|frere|soeur|neveu|niece|grand (?:pere|mere)|ascendante?)$/],
];
const tieOf = (text: string): Tie | null => ties.find(([, words]) => words.test(fold(text)))?.[0] ?? null;

const name = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}`;
/** « Inès Corvol », « Inès Corvol, née en 1988 » */
const nameInLine =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})(?:[ ,·(–—-]+(?:[Nn]ée?(?:\(e\))? (?:le|en) \d.*|\d{1,2} ans\)?))?$/u;
const civility = /(?<!\p{L})(?:M\.|Mr|Mme|Mlle|Monsieur|Madame) (?=\p{Lu})/gu;
/** « Noa Texier, enfant, né le… », « Samuel Texier (conjoint) » */
const tieAfter = new RegExp(
  String.raw`^(${name})(?: \(|, ?| [·–—-] )([\p{L} ]{3,25}?)(?:\)|(?=,| [·–—-] | \(| [Nn]ée? |: |$))`,
  'u',
);
/** « Enfant 2 : Zoé Texier » */
const tieBefore = new RegExp(String.raw`^([\p{L} ]{3,25}(?: \d)?)\s?:\s(${name})(?!\p{L})`, 'u');
/** « Marie Texier (vous), Samuel Texier (conjoint) », in one line. */
const tiesIn = new RegExp(String.raw`(${name}) \(([\p{L} ]{3,25})\)`, 'gu');

/** A line with more is a text. */
const longestItem = 160;
/** Between one of them and the next. */
const mostWithin = 6;
/** Of one of them: the name, the birth and what ties them to her. */
const mostOfOne = 3;
/** « , à Rennes » is of one who may not live there. */
const plainRest =
  /^[\s,;.·()–—-]*(?:$|\d|[Nn]ée?(?!\p{L})|[Nn]°|[Nn]uméro|NIR|à (?:votre |ma )?charge|rattachée?)/u;
const notHere =
  /\b(?:altern\w*|chez (?:son|sa|leur|l autre)|quitte\w*|partie?|decede\w*|hors|visite|ancien\w*|ex|non rattache\w*|ailleurs)\b/;

function tiedIn(block: string, at: number): Tied[] {
  if (block.length > longestItem) return [];
  const several = [...block.matchAll(tiesIn)].flatMap(([, who = '', said = '']) => {
    const tie = tieOf(said);
    return tie ? [{ name: fold(who), tie, at, rest: '' }] : [];
  });
  if (several.length > 1) return several;
  const [one = '', who = '', after = ''] = tieAfter.exec(block) ?? [];
  const [other = '', before = '', whom = ''] = tieBefore.exec(block) ?? [];
  const [all, found, tie] = tieOf(after) ? [one, who, tieOf(after)] : [other, whom, tieOf(before)];
  return tie ? [{ name: fold(found), tie, at, rest: block.slice(all.length) }] : [];
}

/** « Marie Texier », and « Vous » on the line before or after: on the side where it stands first. */
function tiedBeside(blocks: readonly string[]): Tied[] {
  const names = blocks.flatMap((block, at) => (nameInLine.test(block) && !tieOf(block) ? [at] : []));
  const isTied = (at: number): boolean => [at - 1, at + 1].some((beside) => tieOf(blocks[beside] ?? ''));
  const first = names.find(isTied) ?? 0;
  // « MSA Bourgogne », well above them, is the name of nobody; right above, what stands between may be of the one before.
  const isOfBefore = names.some((at) => at < first && first - at <= mostOfOne);
  const side = tieOf(blocks[first - 1] ?? '') && !isOfBefore ? -1 : 1;
  return names.flatMap((at) => {
    // « Conjoint · 41 ans »
    const tie = tieOf((blocks[at + side] ?? '').split(/\s?[·,(–—]/u)[0] ?? '');
    return tie ? [{ name: fold(nameInLine.exec(blocks[at] ?? '')?.[1] ?? ''), tie, at, rest: '' }] : [];
  });
}

/** Those of one list, she among them once; null where there is none, and `unsure` where one of them may not be counted. */
export function peopleTied(
  { blocks, fields }: PageModel,
  thisYear: number,
): Record<Tie, ListedPerson[]> | 'unsure' | null {
  if (isDenied(fields) || saysNo(fields) || fields.some(tellsOfLeaving)) return null;
  const ofCases = new Set(fields.flatMap(({ label, group, options }) => [label, group, ...options]));
  const own = blocks.map((block) => (ofCases.has(block) ? '' : block.replace(civility, '')));
  const found = [own.flatMap(tiedIn), tiedBeside(own)].find((people) => people.length > 1) ?? [];
  const people = [...new Map(found.map((one) => [one.name, one])).values()];
  const ofHer = people.filter(({ tie }) => tie === 'her');
  const isOneList = people.every(({ at }, index) => at - (people[index - 1]?.at ?? at) <= mostWithin);
  if (ofHer.length !== 1 || people.length < 2 || !isOneList) return null;
  const texts = people.map(({ at }, index) =>
    own.slice(at, Math.max(at + 1, people[index + 1]?.at ?? nextCase(own, at))).join(' '),
  );
  if (texts.some((text) => notHere.test(fold(text))) || people.some(({ rest }) => !plainRest.test(rest)))
    return 'unsure';
  const listed = { her: [], partner: [], child: [], other: [] } as Record<Tie, ListedPerson[]>;
  people.forEach(({ tie, at }, index) => {
    const isShared = people.some((one) => one.at === at && one.tie !== tie);
    listed[tie].push({ year: isShared ? null : yearIn(texts[index] ?? '', thisYear), day: null });
  });
  return listed;
}

/** Where the lines of the last of them end: at a case, whose line is empty here, or soon. */
function nextCase(own: readonly string[], at: number): number {
  const next = own.indexOf('', at + 1);
  return next < 0 ? at + 3 : Math.min(next, at + 3);
}

const bornOn = new RegExp(`(?:${aDay})`, 'iu');
function yearIn(text: string, thisYear: number): number | null {
  const year = /\b(?:19|20)\d\d\b/.exec(bornOn.exec(text)?.[0] ?? '')?.[0];
  const age = /\b(\d{1,2}) ans\b/.exec(text)?.[1];
  return year !== undefined ? Number(year) : age !== undefined ? thisYear - Number(age) : null;
}
