/** Weeks away that she tells of: « du 20 février au 29 mars j'étais en Algérie », under « Avez-vous séjourné hors de France ? ». */
import { fold } from '../../wording/fold.ts';
import { monthNumber, withMonthNames } from '../../wording/months.ts';
import { aCount, countOf } from '../days/span-in-words.ts';
import type { LifeFact } from './life-facts.ts';

/** As one says that one is there: not where one is from, nor what pays from there. */
const abroad = [
  'en (?:algerie|tunisie|turquie|espagne|italie|allemagne|belgique|suisse|angleterre|grande bretagne|irlande|ecosse|grece|pologne|roumanie|bulgarie|hongrie|ukraine|russie|georgie|armenie|albanie|serbie|croatie|bosnie|macedoine|moldavie|suede|norvege|finlande|autriche|slovaquie|slovenie|mauritanie|guinee|cote d ivoire|gambie|sierra leone|centrafrique|angola|rdc|ethiopie|erythree|somalie|tanzanie|zambie|egypte|libye|syrie|irak|iran|jordanie|israel|palestine|arabie|inde|chine|thailande|indonesie|malaisie|coree|birmanie|mongolie|afghanistan|australie|nouvelle zelande|colombie|bolivie|argentine|haiti|republique (?:tcheque|dominicaine|centrafricaine|democratique du congo)|jamaique|afrique|asie|amerique)',
  'au (?:maroc|senegal|mali|benin|togo|niger|nigeria|ghana|cameroun|congo|gabon|tchad|burkina(?: faso)?|burundi|rwanda|kenya|mozambique|soudan|cap vert|liban|koweit|qatar|pakistan|bangladesh|nepal|vietnam|cambodge|laos|japon|bresil|perou|chili|mexique|canada|quebec|venezuela|portugal|luxembourg|royaume uni|danemark|kosovo|montenegro|bled|pays(?! basque| d))',
  'aux (?:comores|etats unis|usa|pays bas|philippines|emirats)',
  'a (?:madagascar|djibouti|cuba|chypre|malte|haiti|dubai|l ile maurice|alger|oran|tunis|casablanca|rabat|dakar|bamako|abidjan|conakry|kinshasa|istanbul|londres|bruxelles|geneve|madrid|barcelone|rome|lisbonne)',
  'a l etranger|hors (?:de |de la )?france|hors du territoire',
].join('|');

/** What is between « j'étais » and the place: not somebody else, nor another thing she did. */
const between = String.raw`(?: (?!(?:et|mais|ou|que|qui|dont|puis|car|je|j|il|elle|on|mon|ma|mes|notre|nos|son|sa|leur|censee?|supposee?|prete?|invitee?|convoquee?|attente)\b)[\p{L}\d]+){0,10}?`;
const was = String.raw`\b(?:j etais|j ai (?:bien |aussi )?(?:ete|sejourne|voyage|passe)|je suis (?:bien |aussi )?(?:allee?|partie?|restee?|retournee?|rentree? au pays|en (?:voyage|vacances|sejour))|je me suis rendue?|nous (?:etions|sommes (?:alle|parti|reste)e?s|avons (?:sejourne|voyage|passe))|mon (?:sejour|voyage)|mes vacances)`;
const isNow = String.raw`\bje suis(?: actuellement| toujours| encore| bien)?`;
/** Who works, studies or waits to go there; a birth or a wedding there. */
const ofSomethingElse =
  /\b(?:travail\w*|salarie\w*|employe\w*|embauche\w*|missions?|chantiers?|stages?|detache\w*|contrat|frontalier\w*|etudi\w*|scolarise\w*|nee?|mariee?|annul\w*|report\w*|renonc\w*|examen|concours|permis|sera|serai|seront|partirai|irai|vais)\b/;

const telling = (places: string): Pick<RegExp, 'test'> => {
  const told = new RegExp(`(?:${was}${between}|${isNow}) (?:${places})\\b`, 'u');
  return { test: (words) => told.test(words) && !ofSomethingElse.test(words) };
};

const ofNoStay =
  /\b(?:revenus?|ressources?|pensions?|comptes?|retraite|travail\w*|emploi|employeur|nee?s?|avant|enfants?)\b/;

function asking(stay: RegExp): Pick<RegExp, 'test'> {
  return { test: (words) => stay.test(words) && !ofNoStay.test(words) };
}

/** Questions about weeks spent elsewhere; days beyond the border, or a week-end, are not told of here. */
export const abroadFacts: readonly LifeFact[] = [
  {
    asks: asking(
      /\b(?:sejour\w*|voyage\w*|parti\w*|allee?|absent\w*|absences?|quitt\w+|restee?)\b.*\b(?:hors (?:de |de la )?france|a l etranger|(?:du|le) territoire|territoire (?:francais|national)|la france)\b/,
    ),
    says: telling(abroad),
    denies:
      /\bje n ai pas (?:quitte|sejourne hors de) (?:la )?france\b|\bje ne suis pas (?:allee?|partie?) a l etranger\b/,
    reads: withoutVisit,
    isEnough: isLongerThanAsked,
  },
  {
    asks: asking(/\babsen(?:te?|ce)s?\b(?: \p{L}+){0,4} (?:domicile|chez vous|residence)\b/u),
    says: telling(`${abroad}|en (?:vacances|voyage)|absente? de (?:mon domicile|chez moi|la maison)`),
    reads: withoutVisit,
    isEnough: isLongerThanAsked,
  },
];

const visit =
  /(?:auprès d[e’']|au chevet d[e’']|chez|avec|voir|visiter|rejoindre|soigner|accompagner|aider|(?:pour |à )?(?:les obsèques|l[’']enterrement|le décès|le mariage|la naissance) d[e’'])\s?(?:mon|ma|mes|notre|nos) (?:\p{L}+[- ])?(?:mère|père|parents|frères?|sœurs?|soeurs?|tante|oncle|cousine?s?|filles?|fils|enfants|mari|conjoint|compagnon|famille|amie?s?|grands?-(?:mère|père|parents))(?!\p{L})/giu;
const noWork = /je n[’']ai (?:donc |alors )?pas (?:pu )?(?:travaill|cherch|répond|m[’']actualis)\p{L}+/giu;

/** Without whom she saw there, nor what she could not do meanwhile; « 20/02 » as « 20 février ». */
function withoutVisit(sentence: string): string {
  return withMonthNames(sentence.replace(visit, ' ').replace(noWork, ' '));
}

const daysOf: Record<string, number> = { jour: 1, semaine: 7, mois: 30 };

function countIn(words: string, before: string): number | null {
  const [, count = '', unit = ''] =
    new RegExp(String.raw`\b(?:${before}) ${aCount} (jour|semaine|mois)s?\b`, 'u').exec(words) ?? [];
  return unit === '' ? null : countOf(count) * (daysOf[unit] ?? 1);
}

/** Where a question does not say from how many days on, a week of holidays is not meant. */
const aWeek = 7;

function isLongerThanAsked(
  asked: string,
  sentence: string,
  declared: readonly number[],
  today: Temporal.PlainDate,
): boolean {
  const least = countIn(fold(asked), 'plus de|au moins|superieure? a|depassant|excedant') ?? aWeek;
  const words = fold(sentence);
  const span = spanIn(words, today);
  if (span) return isRecent(span, declared, today) && daysWithin(span, declared) > least;
  if (declared.length === 0) return false;
  const isOfThen =
    words.split(' ').some((word) => !/\d/.test(word) && monthNumber(word) !== null) ||
    /\b(?:ce trimestre|ces (?:trois|3) mois|cette periode|ce mois(?: ci)?)\b/.test(words);
  const length = /\btout le mois\b/.test(words)
    ? (daysOf.mois ?? 0)
    : countIn(words, 'pendant|durant|passe|pour|restee?s?|environ|presque|pres de|plus de|sejour de');
  return isOfThen && length !== null && length > least;
}

type Span = [from: Temporal.PlainDate, to: Temporal.PlainDate];

const aDay = String.raw`(\d{1,2})(?:er)?`;
const aMonth = String.raw`(\p{L}{3,9})`;
const fromDay = new RegExp(
  String.raw`\b(?:du|entre le|depuis le) ${aDay}(?: ${aMonth}(?: (20\d\d))?)? (?:au|jusqu au|et le) ${aDay} ${aMonth}(?: (20\d\d))?`,
  'u',
);
const sinceDay = new RegExp(String.raw`\bdepuis le ${aDay} ${aMonth}(?: (20\d\d))?`, 'u');
const fromMonth = new RegExp(
  String.raw`\bde (debut |mi |fin )?${aMonth} a (debut |mi |fin )?${aMonth}\b`,
  'u',
);

/** « Du 20 février au 29 mars », « de février à avril », « depuis le 2 mars ». Without its year, it is the last one before today. */
function spanIn(words: string, today: Temporal.PlainDate): Span | null {
  const days = fromDay.exec(words);
  if (days) {
    const [, day, month, year, lastDay, lastMonth, lastYear] = days;
    return spanOf([day, month ?? lastMonth, year], [lastDay, lastMonth, lastYear], today);
  }
  const since = sinceDay.exec(words);
  if (since) {
    const from = dayNamed([since[1], since[2], since[3]], today);
    return from && [from, today];
  }
  const [, early = '', month, late = '', lastMonth] = fromMonth.exec(words) ?? [];
  if (month === undefined) return null;
  const first: Record<string, string> = { 'mi ': '15', 'fin ': '25' };
  const last: Record<string, string> = { 'debut ': '5', 'mi ': '15', 'fin ': '28' };
  return spanOf([first[early] ?? '5', month, undefined], [last[late] ?? '15', lastMonth, undefined], today);
}

type DayNamed = (string | undefined)[];

function spanOf(first: DayNamed, last: DayNamed, today: Temporal.PlainDate): Span | null {
  const to = dayNamed(last, today);
  const from = to && dayNamed(first, to);
  return from ? [from, to] : null;
}

/** The last such day up to the one given, where no year is told. */
function dayNamed([day, name = '', year]: DayNamed, until: Temporal.PlainDate): Temporal.PlainDate | null {
  const month = monthNumber(name);
  if (month === null || Number(day) < 1) return null;
  const dated = Temporal.PlainDate.from({ year: Number(year ?? until.year), month, day: Number(day) });
  const isLater = year === undefined && Temporal.PlainDate.compare(dated, until) > 0;
  return isLater ? dated.subtract({ years: 1 }) : dated;
}

/** Where the page names no month, what it asks about is seldom longer ago than a quarter. */
const isRecent = ([, to]: Span, declared: readonly number[], today: Temporal.PlainDate): boolean =>
  declared.length > 0 || Temporal.PlainDate.compare(to, today.subtract({ months: 3 })) >= 0;

/** How many of its days are in the months declared, or in all where the page names none. */
function daysWithin([from, to]: Span, declared: readonly number[]): number {
  const length = from.until(to).days + 1;
  if (declared.length === 0 || length > 366) return length;
  return Array.from({ length: Math.max(length, 0) }, (_, at) => from.add({ days: at }).month).filter(
    (month) => declared.includes(month),
  ).length;
}
