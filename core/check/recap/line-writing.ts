/** The many ways a recap sets an answer beside its name, written in the one that is read: « Name : answer ». */
import {
  aDay,
  chosenOf,
  dayAtEnd,
  euros,
  holdsAnswer,
  inOneLine,
  isAmount,
  severalInOneLine,
  totalsIn,
  withoutSign,
  withoutWayBack,
} from './answer-lines.ts';
import { longestLine } from './shown-sentences.ts';

const period = String.raw`(?:du|depuis le|à partir du|jusqu['’]au|le)\s(?:${aDay})(?:\s(?:au|jusqu['’]au)\s(?:${aDay}))?`;
/** What can only be an answer, wherever it stands. */
const answer = String.raw`oui|non|n[ée]ant|aucune?|[–—-]|${euros}(?:\s(?:bruts?|nets?))?|\d{1,3}(?:[.,]\d{1,2})?\s?h(?:eures?)?|${period}|${aDay}`;
const ofHers = String.raw`(?:votre|vos|mon|ma|mes|le|la|les)\s|l['’]`;

const ways: RegExp[] = [
  // « Salaire ....... 640 € », « Salaire | 640 € », « Vous travaillez → Oui », « Salaire = 640 € »
  /^([^:€|→⇒=]*\p{L}[^:€|→⇒=]*?)\s*(?:\.{4,}|…{2,}|\||→|⇒|=)\s*([^\s|→⇒=][^|→⇒=]*)$/u,
  // « Salaire – mai 2026 — 640 € »
  new RegExp(String.raw`^([^:]*\p{L}[^:]*?)\s[–—]\s(${answer})$`, 'iu'),
  // « Salaire [640 €] », « Adresse [3 rue des Lilas] »
  /^([^:[\]]*\p{L}[^:[\]]*?)\s*\[([^[\]]*[\p{L}\d–—-][^[\]]*)\]$/u,
  // « Salaire (640 €) »; other words in brackets say more of what stands before them.
  new RegExp(String.raw`^([^:()]*\p{L}[^:()]*?)\s*\((${answer})\)$`, 'iu'),
  // « Vos salaires sont de 640 €. », « Le total s'élève à 640 €. », « Votre arrêt va du 9/11/2026 au 13/11/2026. »
  new RegExp(
    String.raw`^(?:${ofHers})([^:]{3,80}?)\s(?:(?:est|sont|étai(?:t|en)t?|a été|ont été)(?:\sde)?|s['’]él[èe]v(?:e|ent|ait|aient)\sà|va|court|a duré)\s(${answer})\.?$`,
    'iu',
  ),
  // « Total du trimestre889,25 € »: the amount stands in a piece of its own.
  /^([^:€\d]*\p{Ll})(\d[\d\s]*,\d\d\s?€)$/u,
  // « Garde alternée Non », « Date de naissance 14/03/2017 »
  /^([^:?]*\p{Ll}[)’'»]?)(?<!\sou)\s(Oui|Non)$/u,
  new RegExp(
    String.raw`^([^:,]*(?<!\p{L})(?:dates?|jour|naissance)(?!\p{L})[^:,]*)\s((?:le\s)?(?:${aDay}))$`,
    'iu',
  ),
  // « Salaire : « 640 € » »
  /^([^:«]*\p{L}[^:«]*?)\s?:\s*«\s?([^«»]+?)\s?»$/u,
  // « Avez-vous travaillé ? ☑ Oui ☐ Non »
  /^([^:]*\p{L}[^:]*?)\s*:?\s*((?:[☐☑☒□○◯●◉✓✔✅⬜]|[[(][xX\s]?[\])]) ?(?:Oui|Non) .{0,10}(?:Oui|Non))$/u,
];

/** « Votre arrêt maladie a commencé le 12/10/2026 et s'est terminé le 20/10/2026. » */
const begunAndEnded = new RegExp(
  String.raw`^(?:votre|mon|ma)\s([^\d:,]{3,40})\s(?:a\s(?:commencé|débuté)|commence|débute)\sle\s(${aDay})\set\s(?:s['’](?:est\s(?:terminée?|achevée?)|achève)|(?:a\s)?(?:pris\s)?fini|a\spris\sfin|se\stermine|prend\sfin)\sle\s(${aDay})\.?$`,
  'iu',
);
/** « Vous avez fait 42 heures. », « J'ai perçu 640 € de salaire net. » */
const hoursDone =
  /^(?:vous avez|j['’]ai)\s(?:travaillé|fait|effectué)\s(\d{1,3}(?:[.,]\d{1,2})?\s?h(?:eures?)?)\.?$/iu;
const sumHad = new RegExp(
  String.raw`^(?:vous avez|j['’]ai)\s(?:perçu|reçu|touché|gagné)\s(${euros})\s(?:de |d['’]|en |au titre d\S{1,3}\s)([^.€]{3,60})\.?$`,
  'iu',
);

/** A line as « Name : answer », where its signs or its verb say that it is one; any other as it stands. */
function plainLineOf(block: string, marks: boolean): string {
  if (block.length > longestLine) return block;
  const marked = marks ? markedLine(block) : null;
  if (marked !== null) return marked;
  const line = withoutSign(withoutWayBack(block));
  // « Modifier la première – Modifier la seconde »
  if (/^(?:modifier|corriger|rectifier) /i.test(line)) return '';
  const [, lasting = '', from, to] = begunAndEnded.exec(line) ?? [];
  if (from !== undefined && to !== undefined) return `${capital(lasting)} : du ${from} au ${to}`;
  const [, hours] = hoursDone.exec(line) ?? [];
  if (hours !== undefined) return `Heures travaillées : ${hours}`;
  const [, sum, what] = sumHad.exec(line) ?? [];
  if (sum !== undefined && what !== undefined && !/(?<!\p{L})(?:en|pour)\s/iu.test(what))
    return `${capital(what)} : ${sum}`;
  // The stop of a sentence ends no amount.
  const ended = line.replace(/(?<=:\s.*(?:€|\d))\.$/u, '');
  for (const way of ways) {
    const [, name = '', said = ''] = way.exec(ended) ?? [];
    const value = chosenOf(said.trim()) ?? said.trim();
    if (name !== '' && value !== '' && !holdsAnswer(name)) return `${capital(name.trim())} : ${value}`;
  }
  return ended;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const yesMark = /^(?:[✓✔✅☑]\uFE0F?|\[[xX]\])\s*(?=\p{L})/u;
const noMark = /^(?:[✗✘❌✖☐⬜]\uFE0F?|\[\s?\])\s*(?=\p{L})/u;

function markedLine(block: string): string | null {
  const mark = [yesMark, noMark].find((one) => one.test(block));
  if (!mark) return null;
  return `${withoutWayBack(block.replace(mark, '')).replace(/[\s:]+$/, '')} : ${mark === yesMark ? 'Oui' : 'Non'}`;
}

/**
 * The lines of a page, each in plain writing. Signs before them are answers where both stand, « ✓ » and « ✗ »: one alone
 * is how a list is drawn.
 */
export function writtenPlainly(blocks: readonly string[]): string[] {
  const marks = blocks.some((block) => yesMark.test(block)) && blocks.some((block) => noMark.test(block));
  return blocks.map((block) => plainLineOf(block, marks));
}

const betweenSentences = /(?<=[^\s.\d]{2}[.!]|€[.!]|\s\d{1,3}[.!]|\d{4}[.!])\s+(?=\p{Lu})/u;
const separators = [betweenSentences, /\s+[·•|;]\s+|\s?;\s+/u, /\s+[–—/]\s+/u];
const naming = /^[^:]{2,80}\s?:\s*\S/u;
const livesAlone = /^(?:vous vivez|je vis) seule?\.?$/iu;
/** « Locataire depuis le 01/06/2020 », « Loyer : 690 € », « Vous vivez seule. » among them */
const isNaming = (piece: string): boolean =>
  naming.test(piece) || dayAtEnd(piece) !== null || livesAlone.test(piece);

/**
 * « Nom : ROUX · Salaire : 640 € · Logement : non » and « Nom : ROUX. Salaire : 640 €. »: the parts of a line that each name
 * their answer, in plain writing; those of a list, « 1. Tom … 2. Eva … »; the line alone where it is one.
 */
export function partsOf(line: string): string[] {
  const listed = line.split(/(?:^|\s)(?=\d{1,2}\. \p{Lu})/u).filter(Boolean);
  if (listed.length > 1 && listed.every((one, at) => one.startsWith(`${at + 1}. `)))
    return listed.map((one) => plainLineOf(one.replace(/^\d+\. /, ''), false));
  for (const separator of separators) {
    const pieces = line.split(separator);
    // « Foyer. Salaire : 640 €. »: a title before them.
    if (separator === betweenSentences && !holdsAnswer(pieces[0] ?? '') && !isNaming(pieces[0] ?? ''))
      pieces.shift();
    const own = pieces.filter(separator === betweenSentences ? isNaming : (piece) => naming.test(piece));
    // What names nothing is more of what stands before it, unless it holds an answer of its own.
    const isWhole = pieces.every((piece) => own.includes(piece) || !holdsAnswer(piece));
    if (own.length < 2 || own[0] !== pieces[0] || !isWhole) continue;
    return own.map((piece) => plainLineOf(piece.replace(/(?<=\S{2})\.$/, ''), false));
  }
  return [line];
}

const month = String.raw`(?:janv|févr?|fevr?|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)\p{L}*\.?(?:\s20\d{2}|\s\d{2}(?=\s?:))?`;
const oneMonth = new RegExp(String.raw`^(${month})\s?:?\s?\(?(${euros})\)?$`, 'iu');
const sumOfMonth = new RegExp(String.raw`^(${euros})\s(?:en|pour|au mois d[e’'])\s?(${month})$`, 'iu');
const sumOfPart = new RegExp(String.raw`^(\p{L}[\p{L}\s’'.()-]{1,50}?)\s?:?\s(${euros})$`, 'iu');
/** « 2 010 €, soit 1 005 € en août et … », « 1 204 € (juillet : 602 € ; …) », « 4 658 € dont salaire 1 223 €, … » */
const sumThenParts = new RegExp(
  String.raw`^(${euros})\s?(?:,?\s?\(?(dont|soit|à savoir)\s:?|\()\s?(.+?)\)?$`,
  'iu',
);
/** « 120 € en août, 120 € en septembre, soit 240 € au total » */
const partsThenSum = new RegExp(
  String.raw`^(.+?),?\ssoit\s(?:un total de\s)?(${euros})(?:\s(?:au total|en tout|(?:sur|pour) (?:le trimestre|les \p{L}+ mois)))?$`,
  'iu',
);
/** Where the amounts of one line part from each other. */
const betweenSums = /\s[–—/|·•;]\s|[,;]\s(?=[\p{L}\d])|\set\s/u;
const isSum = /^(?:tot(?:al|\.)?|trim(?:estre|\.)?)$/i;

interface Named {
  label: string;
  value: string;
}

/**
 * « Salaire : mai 640 € – juin 0 € – total 640 € », « Salaire : 640 €, dont 640 € en mai, 0 € en juin », « Salaire : 640 € + 0 € =
 * 640 € »: amounts by their month or part, and their sum. Empty when one of them is not understood.
 */
export function sumsInTurn(line: string): Named[] {
  const [, whole = '', said = ''] =
    /^([^:€]*\p{L}[^:€\d]*?(?:\s20\d\d)?)(?:\s?:|\ss['’]él[èe]ve(?:nt)? à|\s(?:est|sont) de)\s+(.+?)\.?$/u.exec(
      line,
    ) ??
    nameThenSum.exec(line) ??
    [];
  if (whole === '') return [];
  const added = addedUp(said);
  if (added)
    return named(whole, [
      ...added.parts.map((value, at) => [String(at + 1), value] as const),
      ['total', added.sum],
    ]);
  const byPerson = said.split(betweenSums).map((piece) => ofPerson.exec(piece));
  if (byPerson.length > 1 && byPerson.every((one) => one !== null))
    return named(
      whole,
      byPerson.map(([, value = '', who = '']) => [who, value] as const),
    );
  const [, first = '', link, after = ''] = sumThenParts.exec(said) ?? [];
  const [, before = '', last = ''] = after === '' ? (partsThenSum.exec(said) ?? []) : [];
  const pieces = (after || before || said).split(betweenSums);
  if (pieces.length < 2) return [];
  const sum = first || last;
  const months = pieces.map(byMonth);
  // Of fewer months than a quarter has, what « dont » tells may be some of it only.
  const isPartial = link?.toLowerCase() === 'dont' && pieces.length < 3;
  if (months.every((one) => one !== null) && !isPartial)
    return named(whole, sum === '' ? months : [...months, ['total', sum]]);
  const sorts = isPartial && months.every((one) => one !== null) ? months : pieces.map(bySort);
  if (!sorts.every((one) => one !== null)) return [];
  if (sum !== '')
    return [
      { label: whole, value: sum },
      ...sorts.map(([name, value]) => ({ label: `dont ${name}`, value })),
    ];
  // Without their sum, they may be the lines of a paper or of an example.
  return sorts.some(([name]) => name === 'total') ? named(whole, sorts) : [];
}

/** « Total du trimestre 4 658 € dont … » */
const nameThenSum = new RegExp(String.raw`^([^:€\d]*\p{L}[^:€\d]*?)\s(${euros}.+?)\.?$`, 'iu');

const named = (whole: string, parts: readonly (readonly [string, string])[]): Named[] =>
  parts.map(([name, value]) => ({ label: `${whole} – ${name}`, value }));

function byMonth(piece: string): readonly [string, string] | null {
  const [, value, name] = sumOfMonth.exec(piece) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  const [, own, sum] = oneMonth.exec(piece) ?? [];
  if (own !== undefined && sum !== undefined) return [own, sum];
  const sort = bySort(piece);
  return sort?.[0] === 'total' ? sort : null;
}

/** « 19 480 € (vous) », « non (votre partenaire) » */
const ofPerson = new RegExp(String.raw`^(${euros}|oui|non|n[ée]ant|aucune?)\s\(([^()€\d]{2,40})\)$`, 'iu');
/** « 48 € de charges » */
const sumThenSort = new RegExp(String.raw`^(${euros})\s((?:de|d['’]|hors)\s?\p{L}[\p{L}\s’'-]{1,40})$`, 'iu');

function bySort(piece: string): readonly [string, string] | null {
  const [, own, who] = sumThenSort.exec(piece) ?? [];
  if (own !== undefined && who !== undefined) return [who.replace(/^(?:de\s|d['’])/iu, ''), own];
  const [, name, value] = sumOfPart.exec(piece) ?? [];
  return name === undefined || value === undefined ? null : [isSum.test(name) ? 'total' : name, value];
}

const alone = new RegExp(String.raw`^(${euros})(?:\s\([^()€]*\))?$`, 'iu');

/** « 640 € + 0 € = 640 € », « 1 890 € = 1 540 € (salaire) + 350 € (Caf) » */
function addedUp(said: string): { parts: string[]; sum: string } | null {
  const sides = said.split(/\s?=\s?/);
  const [parts = '', sum = ''] = sides[0]?.includes('+') ? sides : [...sides].reverse();
  const amounts = [...parts.split(/\s?\+\s?/), sum].map((text) => alone.exec(text)?.[1]);
  if (sides.length !== 2 || amounts.length < 3 || !amounts.every((one) => one !== undefined)) return null;
  return { parts: amounts.slice(0, -1), sum: amounts.at(-1) ?? '' };
}

/** Amounts, each after its name, that are the whole of a text. */
export function namedIn(text: string): { label: string; value: string }[] {
  const named = partsOf(text).map(inOneLine);
  return named.every((one) => one !== null && one.value !== null && isAmount(one.value))
    ? named.flatMap((one) => (one?.value ? [{ label: one.label, value: one.value }] : []))
    : [];
}

/** Several answers in one line. */
export function linesIn(line: string): { label: string; value: string }[] {
  const totals = totalsIn(line);
  if (totals.length > 0) return totals;
  const several = severalInOneLine(line);
  // Names that run over the end of a sentence hold another answer.
  return several.some(({ label }) => /[.]\s+\p{Lu}/u.test(label)) ? [] : several;
}
