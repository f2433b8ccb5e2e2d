/** Who the page says to be at work in the months that are declared: « Théo EXEMPLE (fils) », then « apprenti depuis le 01/09/2025 ». */
import type { Field, PageModel } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { areInARow, monthsIn } from '../../wording/months.ts';
import { isOfTime, timesTold } from '../days/any-times.ts';
import { monthsNamed } from '../days/months-declared.ts';
import { isBefore, type Time, timeIn } from '../days/time-in.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
import { monthOf } from '../who-and-when.ts';
import { partnerWords } from '../word-lists.ts';
import { notWork, ofAnybody, ofWork, wordsOfWork } from './work-words.ts';

export interface AtWork {
  /** First name, folded; null where the line says only « votre conjoint ». */
  name: string | null;
  isPartner: boolean;
  isChild: boolean;
  /** Who reads: « Vous êtes salariée depuis… ». */
  isReader: boolean;
  /** The line that says it. */
  line: string;
}

const works =
  /\b(?:cdd|salariee?|employee?|ouvriere?|apprentie?|vendeu\w+|fonctionnaire|cdi|en (?:contrat|emploi|poste|apprentissage|alternance)|travaille|contrat (?:a duree indeterminee|d apprentissage)|(?:salaires?|remunerations?|paies?)\b.{0,40}\b(?:est|sont) (?:versee?s?|payee?s?))\b/;
/** « À temps plein », of work: one studies so, or looks after a child. */
const fullTime =
  /^(?!.*\b(?:formation|etud\w+|ecole|scola\w+|garde|stage|foyer|heberg\w+|service|parent)\b).*\b(?:temps (?:plein|complet|partiel)|mi temps)\b/;
/** Work without pay, or no longer, or not yet, or of a job that is left; or one's own, which may bring nothing. */
const mayBeUnpaid =
  /\b(?:sans|solde|conges?|parental\w*|arret|maladie|maternite|suspen\w*|fin|jusqu|termine\w*|pris fin|rompu\w*|ancien\w*|licenci\w*|demission\w*|retraitee?|chomage|recherche|demandeu\w+|disponibilite|benevole\w*|prevu\w*|futur\w*|a partir|saisonni\w+|interim\w*|independante?|son compte|votre compte|liberal\w*|\w*entrepreneu\w+|gerante?|collaborat\w+|non|pas|jamais|plus|si|ou)\b/;
const goesOn =
  /\bsans interruption\b|\bgerante? salariee?\b(?=.*\b(?:payee?|remuneree?)s? (?:chaque|tous les) mois\b)|\b(?:payee?s? )?(?:(?:en|a la) fin d(?:e|u) (?:chaque )?|chaque fin de )mois\b|\bdepuis plus d(?:e|un)?\b/;
/** « Indiquez les salaires de chaque salarié »: what to do, and nobody's work. */
const isRule =
  /^(?:une?|les|tout|toute|chaque|ceux|celles) (?:salarie|apprenti|employe|personne|enfant|etudiant|jeune)\w*\b|\b(?:indiquez|declarez|inscrivez|reportez|ajoutez|saisissez|completez|verifiez|notez)\b/;
const isAtWork = (line: string): boolean =>
  (works.test(fold(line)) || fullTime.test(fold(line))) && !mayBeUnpaid.test(fold(line).replace(goesOn, ''));

/** « CDD du 3 août au 30 octobre », « saison en juillet et août »: work of a time, in any words. */
export function worksIn(line: string, isIn: (time: Time) => boolean, today: Temporal.PlainDate): boolean {
  const words = wordsOfWork(line).replace(goesOn, '');
  if (!ofWork.test(words) || notWork.test(words)) return false;
  const times = timesTold(line, today);
  // Told with its days, a season or an end is no « peut-être ».
  const isSpan = times.some((time) => time.isSpan);
  const sure = isSpan ? words.replace(/\b(?:termine\w*|pris fin|fin|jusqu)\b/g, '') : words;
  return (
    !ofAnybody.test(sure) &&
    !mayBeUnpaid.test(sure.replace(/\b(?:saisonni\w+|interim\w*)\b/g, '')) &&
    isOfTime(times, isIn)
  );
}

/** Whether the pay of such a work comes within the three months that begin with that day. */
export const isPaidIn = (start: Temporal.PlainDate, { from, to }: Time): boolean =>
  isBefore(from, start.add({ months: 1, days: 7 })) &&
  !isBefore(to, isBefore(from, start) ? start.add({ days: fewestDays }) : start);
const fewestDays = 28;
const partner = new RegExp(String.raw`\b(?:${partnerWords})\b`);
/** « Votre concubin, sous le même toit depuis 2024 », over his name. */
const namesPartner = new RegExp(
  String.raw`^(?:(?:votre|mon|ma) )?(?:${partnerWords})(?=[\s,:(–—]*$|\s?[,(–—])`,
  'iu',
);
const child = /\b(?:fils|fille|enfant)\b/;
/** « Loïc EXEMPLE, né le », « Théo EXEMPLE (fils) », « Conjoint : Karim EXEMPLE »: a person, and what is told right after. */
const aPerson =
  /^(?:[\p{L} ]{3,30}\s?[:–-]\s)?(?:(?:M\.|Mme|Monsieur|Madame)\s)?(\p{Lu}\p{Ll}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]+)*(?:,|\s\(|\s[–-]|$|\s(?=(?:Vous|Votre|Mon|Ma|Née?)\s?[,\p{Ll}]))/u;
/** A role or a title is nobody's name. */
const noName =
  /^(?:conjointe?|concubine?|partenaire|enfants?|allocataire|declarante?|demandeu\w+|personne|vous|votre|vos|mon|ma|mes|ressources?|revenus?|salaires?|situation|contrat|profession\w*|adresse|oui|non|salariee?|apprentie?|employee?|ouvriere?|etape|mois|sans|aucune?|total|foyer|modifier|prime|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier|mars|avril|mai|juin)$/;
const oldestChild = 20;
/** « Loïc EXEMPLE », « Sa situation professionnelle », « Salarié en CDI depuis… » */
const linesAfter = 3;

export interface ToldOf extends Omit<AtWork, 'line'> {
  /** What the page tells of one person, a sentence each. */
  sentences: string[];
}

/** Each line that is of one person, with the lines after it that are of nobody else. */
export function peopleToldOf({ blocks, fields }: PageModel): ToldOf[] {
  const asked = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  const isPlain = (line: string): boolean =>
    line.length <= longestLine && !asked.has(line) && !line.includes('?');
  const found = blocks.map((block, at) => (isPlain(block) ? whoIn(block, blocks[at - 1] ?? '') : null));
  const named = new Map(found.flatMap((who) => (who?.name ? [[who.name, who] as const] : [])));
  return blocks.flatMap((block, at): ToldOf[] => {
    const who = found[at];
    // « L'employeur de Julien nous a déclaré un salaire »
    const other = who || !isPlain(block) ? undefined : namedIn(block, named);
    if (other) return [{ ...other, sentences: sentencesOf([block]) }];
    if (!who) return [];
    // « Âge », « 19 ans », then what she does.
    const age = /^age$/.test(fold(blocks[at + 1] ?? '')) ? ageIn(blocks[at + 2] ?? '') : null;
    const from = at + 1 + (age === null ? 0 : 2);
    const after = blocks.slice(from, from + linesAfter);
    const isChild = who.isChild || (who.name !== null && age !== null && age <= oldestChild);
    const next = after.findIndex(
      (line) => !isPlain(line) || nameIn(line) !== null || ofReader.test(fold(line)),
    );
    return [
      { ...who, isChild, sentences: sentencesOf([block, ...(next < 0 ? after : after.slice(0, next))]) },
    ];
  });
}

/** The one of these whom a line names within. */
export function namedIn<Who>(line: string, people: ReadonlyMap<string, Who>): Who | undefined {
  const names = new Set((line.match(/(?<=[\s’'])\p{Lu}\p{Ll}[\p{L}’'-]*/gu) ?? []).map(fold));
  const [one, another] = [...people].filter(([name]) => names.has(name));
  return another ? undefined : one?.[1];
}

/**
 * Those whom the lines of the page say to be at work since before the second of the months that are declared.
 * @param start the first day of those months
 */
export function peopleAtWork(page: PageModel, start: Temporal.PlainDate): AtWork[] {
  return peopleWho(page, (line) => worksSince(line, start));
}

/** Those of whom a line says so. */
export function peopleWho(page: PageModel, says: (line: string) => boolean): AtWork[] {
  return peopleToldOf(page).flatMap(({ sentences, ...who }): AtWork[] => {
    const line = sentences.find((one) => !isRule.test(fold(one)) && says(one));
    return line === undefined ? [] : [{ ...who, line }];
  });
}

/** « Salariée en CDI depuis 2024 » */
export const worksSince = (line: string, start: Temporal.PlainDate): boolean =>
  isAtWork(line) && hasBegun(line, start);

function whoIn(block: string, before: string): Omit<AtWork, 'line'> | null {
  const name = nameIn(block);
  const words = fold(block);
  // « Vous vivez avec votre conjoint » tells of her.
  const isPartner = (partner.test(words) && !/\bvous\b/.test(words)) || namesPartner.test(before.trim());
  const isReader =
    name === null &&
    !isPartner &&
    !child.test(words) &&
    (isOfReader.test(words) || /^Vous\s?[,:–]/u.test(block)) &&
    !namesAnother.test(block);
  const isChildAlone = /^(?:votre|mon|ma) (?:fils|fille)\b/.test(words);
  if (name === null && !isPartner && !isReader && !isChildAlone) return null;
  const age = ageIn(block) ?? oldestChild + 1;
  const isChild =
    child.test(words) || /^enfants?\b/.test(fold(before)) || (name !== null && age <= oldestChild);
  return { name, isPartner, isChild, isReader };
}

/** In years; null where it tells none. */
function ageIn(line: string): number | null {
  const [, age] = /\b(\d{1,2}) ans\b/.exec(fold(line)) ?? [];
  return age === undefined ? null : Number(age);
}

/** « Vous avez confirmé : Lina, apprentie depuis 2024 » */
const namesAnother = /:\s(?:M\. |Mme )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+)?(?:,|\s\(|\s[–-])/u;

/** « Situation professionnelle de Jordan » */
const ofSomebody =
  /^(?:Situation|Profession|Activité|Emploi)[^:]{0,30}\s(?:de\s|d['’])(\p{Lu}\p{Ll}[\p{L}’'-]*)(?:\s?:|$)/u;

/** « Votre conjoint, Julien » */
const byRole = /^(?:Votre|Mon|Ma) \p{Ll}+,? (\p{Lu}\p{Ll}[\p{L}’'-]*)(?: \p{Lu}[\p{L}'’-]+)*$/u;
/** « Karim travaille à temps plein », « Votre conjoint Karim est salarié », « Monsieur : à temps plein » */
const inSentence =
  /^(?:.{0,80}(?::\s|\sque\s))?(?:(?:Votre|Mon|Ma) (?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|compagnon|compagne|fils|fille),? )?(?:(?:M\.|Mme) )?(\p{Lu}\p{Ll}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]+)*,? (?:est|était|travaille|travaillait|occupe|exerce|perçoit|touche|gagne|reçoit|a (?:commencé|débuté|trouvé|obtenu|repris|perçu|touché|gagné|reçu|été payée?)|n['’]a(?:vait)?) |^(Monsieur|Madame)\s?:|^(\p{Lu}\p{Ll}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]+)+\s?:/u;

/** « MOREAU Inès » */
const surnameFirst = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})* (\p{Lu}\p{Ll}[\p{L}’'-]*)$/u;

/** The first name of a line that tells of one person, or « monsieur », folded. */
export function nameIn(block: string): string | null {
  const [, subject, title, named] = inSentence.exec(block) ?? [];
  const name = fold(
    ofSomebody.exec(block)?.[1] ??
      byRole.exec(block)?.[1] ??
      aPerson.exec(block)?.[1] ??
      surnameFirst.exec(block)?.[1] ??
      subject ??
      title ??
      named ??
      '',
  );
  return name === '' || noName.test(name.split(' ')[0] ?? '') ? null : name;
}

/** « Vous », « Votre situation professionnelle »: what follows is of who reads. */
const ofReader = /^(?:vous|votre(?! conjoint)|vos|je|mon|ma|allocataire|declarante? 1)\b/;
/** « Vous êtes salariée », « Votre situation professionnelle », and no rule about her. */
const isOfReader =
  /^(?:vous(?: etes| travaillez|$)|(?:.{0,60} )?vous avez (?:declare|indique|confirme|dit)\b(?!.*\bque\b)|je (?:suis|travaille)|(?:votre|ma) (?:situation|activite|profession|emploi)|(?:votre|mon) (?:emploi|contrat))\b/;

/** « Sur toute la période », « pendant les trois mois » */
const allAlong =
  /\bsans interruption\b|\btoute? (?:le |la |l )?(?:trimestre|periode|temps|trois mois)\b|\btous les mois\b|\b(?:pendant|durant|sur) (?:les|ces) (?:trois|3) mois\b/;
const yearsAgo =
  /^(?:plus d )?(?:plus de )?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}) ans?\b/;

/** « depuis le 02/09/2023 », « du 01/09/2025 au 31/08/2027 »; where nothing tells since when, the page may know of it since yesterday. */
export function hasBegun(line: string, start: Temporal.PlainDate): boolean {
  const time = timeIn(line);
  if (time) return isPaidIn(start, time);
  if (allAlong.test(fold(line))) return true;
  const since = /(?<!\p{L})depuis (?:le |l['’])?(.+)$/iu.exec(line)?.[1];
  if (since === undefined) return false;
  const [day] = datesIn(since);
  const [month] = monthsIn(since);
  const [, year] = /^(?:l['’]année )?((?:19|20)\d\d)(?!\d)/u.exec(since) ?? [];
  if (yearsAgo.test(fold(since)) || (year !== undefined && Number(year) < start.year)) return true;
  const begun =
    day ?? (month?.year ? Temporal.PlainDate.from({ year: month.year, month: month.month, day: 28 }) : null);
  // In the first days of the second of three months at the latest: its pay comes before they end.
  return begun !== null && isBefore(begun, start.add({ months: 1, days: 7 }));
}

/**
 * The first day of the months that are declared, as the page names them: at its head, in a line of three, or one by one
 * over its amounts.
 */
export function startOf(page: PageModel, lines: readonly Field[] = []): Temporal.PlainDate | null {
  const [first] = monthsNamed(page);
  return (
    first?.toPlainDate({ day: 1 }) ??
    startIn(page.blocks) ??
    startOfAmounts([...page.fields, ...lines]) ??
    startOfPeriod(page.blocks)
  );
}

/** « Les questions portent sur la période du 1er août 2025 au 31 juillet 2026 »: its last three months, in which those at work since before have been paid. */
function startOfPeriod(lines: readonly string[]): Temporal.PlainDate | null {
  const times = lines.flatMap((line) => (ofPeriod.test(fold(line)) ? (timeIn(line) ?? []) : []));
  const [first, other] = times.map(({ from, to }) => ({
    from,
    start: to.add({ days: 1 }).subtract({ months: monthsInQuarter }),
  }));
  return first && !other && !isBefore(first.start, first.from) ? first.start : null;
}

const ofPeriod =
  /^(?!.*\b(?:contrat|mission|cdd|emploi|stage|salariee?|apprentie?)\b).*\b(?:periode|questions?|ressources|revenus|mois)\b/;

const monthsInQuarter = 3;

/** The first of the three months in a row of which amounts are told, and of no other. */
function startOfAmounts(fields: readonly Field[]): Temporal.PlainDate | null {
  const named = fields.flatMap((field) => (field.valueType === 'amount' ? (monthOf(field) ?? []) : []));
  const times = named.flatMap(({ year, month }) =>
    year === null ? [] : [`${year}-${`${month}`.padStart(2, '0')}`],
  );
  const [first, ...others] = [...new Set(times)].sort().map((time) => Temporal.PlainYearMonth.from(time));
  const isInARow = others.every((month, at) => first?.add({ months: at + 1 }).equals(month));
  return first && others.length === monthsInQuarter - 1 && isInARow ? first.toPlainDate({ day: 1 }) : null;
}

/** The first day of the first line of three months or more that says their year. */
export function startIn(lines: readonly string[]): Temporal.PlainDate | null {
  for (const line of lines) {
    const told = monthsIn(line);
    // « Déclaration de décembre 2026, pour les mois d'août, septembre et octobre 2026 »
    const quarter = told.slice(-3);
    const months = areInARow(quarter) && !areInARow(told) ? quarter : told;
    const [month] = months;
    const last = months.find(({ year }) => year !== null);
    if (months.length < 3 || !month || !last?.year) continue;
    const year = month.month > last.month ? last.year - 1 : last.year;
    return Temporal.PlainDate.from({ year, month: month.month, day: 1 });
  }
  return null;
}
