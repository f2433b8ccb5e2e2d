/** What proves a claim that something has arrived: its day, its month, its number, or the page's end. */
import { isBefore } from '../check/days/time-in.ts';
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../wording/months.ts';
import type { Claim, ClaimOptions } from './claims.ts';
import { declared } from './done.ts';
import { gone } from './half-done.ts';
import { hourIn, hourInItsRow, isOfLetter, isOfToday, withoutPeriod } from './moment.ts';
import { isNothingLeft, isOver, offersProof } from './no-proof.ts';
import type { Receipt } from './receipt.ts';
import { type ReceptionDay, receptionDay } from './reception-day.ts';
import { isHerNumber, numbersBesideNames, referenceIn } from './reference.ts';

/** By its own day, in figures or « aujourd'hui ». */
export const isDated = ({ date, isOfToday }: Receipt): boolean => date !== null || isOfToday;

/** « Actualisation terminée », as the page's own title. */
export const isDone = new RegExp(`^(?:votre )?${declared}\\b.{0,40}${gone.source}`);

/** A claim, and the receipt that it would be. */
type Candidate = Claim & { receipt: Receipt; isOfMonth: boolean };

/** Of what claims that it has arrived, the one that its day, its month, its number or the page's end prove. */
export function provedBy(claims: readonly Claim[], page: PageModel, options: ClaimOptions): Receipt | null {
  const candidates = candidatesOf(claims, page, options);
  const day = receptionDay(page, claims);
  // Her proof is the day: of two sentences, the one that tells it.
  const own = candidates.find(({ receipt, certainty }) => isDated(receipt) && certainty !== 'needs-row');
  // « Aujourd'hui », in what was written another day
  if (own?.receipt.isOfToday && day?.date) return { ...own.receipt, date: day.date, isOfToday: false };
  if (own && !isOlder(own, day)) return own.receipt;
  // « … de septembre a été envoyée », on a page that is called « Actualisation terminée »
  const isCalledDone =
    isDone.test(fold(page.title)) ||
    (isOver(page) &&
      page.headings.some(({ text }) => isDone.test(fold(text)) && !/\ba ete\b/.test(fold(text))));
  const ofMonth = candidates.find(
    ({ certainty, isOfMonth, isMessage, text }) =>
      isOfMonth &&
      (certainty === 'sure' ||
        (certainty === 'needs-day' &&
          ((isMessage && isCalledDone) || isWellDone(page) || saysWhenUnder(text, page)))),
  );
  const stamped = day && candidates.find((one) => isStamped(one, day, page));
  if (ofMonth && !stamped && !day?.saysArrived) return ofMonth.receipt;
  if (!day) return aloneOf(candidates, page);
  const beside = stamped ?? candidates.find((one) => day.saysArrived || isBesideDay(one, day, page));
  return beside ? { ...beside.receipt, date: day.date, time: day.time } : null;
}

/** « C'est fait », « Merci Yasmine », as the title of a page where nothing is left to do. */
const isWellDone = (page: PageModel): boolean =>
  isOver(page) &&
  page.headings.some(({ text }) =>
    /^(?:c est (?:fait|bon|termine)|bravo|merci|tout est bon|felicitations)\b/.test(fold(text)),
  );

/** « Transmise le 3 mai à 20 h 11 », under « Votre actualisation d'avril est validée »: a day without its year. */
const saysWhenUnder = (text: string, { blocks }: PageModel): boolean =>
  blocks.some(
    (block, at) =>
      block === text &&
      hourIn(blocks[at + 1] ?? '') !== null &&
      /^(?:transmise?|envoyee?|recue?|validee?|enregistree?) (?:le|a|aujourd hui|ce jour)\b/.test(
        fold(blocks[at + 1] ?? ''),
      ),
  );

function candidatesOf(
  claims: readonly Claim[],
  page: PageModel,
  { namesMonth }: ClaimOptions,
): readonly Candidate[] {
  const ofPage = [
    ...page.headings.map(({ text }) => text),
    ...page.alerts,
    ...page.blocks,
    ...numbersBesideNames(page),
  ].flatMap((text) => (isHerNumber.test(fold(text)) ? [] : (referenceIn(text) ?? [])))[0];
  return claims
    .filter((claim) => !isAnnounced(claim, page))
    .map((claim) => {
      const { text, told, isMessage } = claim;
      const date = datesIn(withoutPeriod(text))[0] ?? null;
      const receipt: Receipt = {
        sentence: told,
        isMessage,
        date,
        isOfToday: isOfToday(withoutPeriod(text)) && !isOfLetter(text, page),
        time: hourIn(text) ?? (date && hourInItsRow(date, page)),
        reference: referenceIn(text) ?? ofPage ?? null,
        months: monthsTold(told, text, page),
      };
      return { ...claim, receipt, isOfMonth: namesMonth === true && receipt.months.length > 0 };
    });
}

/** « Actualisation réussie », and in the line under it « Mois déclaré : février 2026 », « Vous restez inscrite pour le mois de février 2026 ». */
function monthsTold(told: string, text: string, { blocks }: PageModel): NamedMonth[] {
  const months = monthsIn(told);
  if (months.length > 0 || datesIn(text).length > 0) return months;
  const under = blocks.flatMap((block, at) => (block.endsWith(text) ? [blocks[at + 1] ?? ''] : []));
  return under.filter((line) => !isOfNext.test(fold(line)) && monthsIn(line).length === 1).flatMap(monthsIn);
}
const isOfNext = /\b(?:prochaine?|suivante?|a partir|des le|jusqu|avant|entre|rendez vous|derniere?)\b/;

/** « Accusé de réception 2024 (02/05/2025) », listed under a later day of reception. */
const isOlder = ({ text, receipt: { date } }: Candidate, day: ReceptionDay | null): boolean =>
  isListed.test(fold(text)) && !!date && !!day?.isNamed && !!day.date && isBefore(date, day.date);

/** « 28/06/2026 – 22:15 », right after what is claimed: in its paragraph, at the head of the next line, or beside « Date ». */
const isStamped = ({ text, certainty }: Candidate, day: ReceptionDay, { blocks }: PageModel): boolean =>
  certainty === 'sure' &&
  day.time !== null &&
  blocks.some(
    (block, at) =>
      block.includes(`${text} ${day.text}`) ||
      (block.includes(text) &&
        `${blocks[/^date$/.test(fold(blocks[at + 1] ?? '')) ? at + 2 : at + 1] ?? ''} `.startsWith(
          `${day.text} `,
        )),
  );

/** In a paragraph, the wording alone tells nothing; beside the page's statement of the day, it does. */
function isBesideDay(
  { text, isMessage, isLine, isOfMonth, certainty }: Candidate,
  day: ReceptionDay,
  page: PageModel,
): boolean {
  // « Nous avons bien reçu votre déclaration. Date de réception : 20/05/2026 »
  const isNext = page.blocks.some((block) => block.includes(`${text} ${day.text}`));
  const isHour = isLine && isOver(page) && day.time !== null;
  return (
    (certainty !== 'needs-row' && (isMessage || isOfMonth || isNext || isHour)) ||
    (certainty === 'sure' && isOver(page) && (isLine || standsAlone.test(fold(text))))
  );
}

/** Without a day: as the page's message, by its number, or where nothing is left to do and the proof is offered. */
function aloneOf(candidates: readonly Candidate[], page: PageModel): Receipt | null {
  const isLast = isNothingLeft(page);
  const alone = candidates.find(
    ({ text, isMessage, isLine, certainty, receipt: { reference } }) =>
      (isMessage || (isLine && isLast)) &&
      (reference !== null || !onlyNamed.test(fold(text))) &&
      (certainty === 'sure' ||
        (certainty === 'needs-day' && isLast && (reference !== null || offersProof(page)))),
  );
  return alone ? { ...alone.receipt, isMessage: true } : null;
}

/** « Accusé de réception 2024 (02/05/2025) », under the receipt of now; « a bien été transmise le… » tells its own day and no other. */
const isListed = /^(?:accuse de reception|declaration initiale)\b/;

/** « Accusé de réception », over « Vous obtiendrez ici… » */
const isAnnounced = ({ text }: Claim, { blocks }: PageModel): boolean =>
  /^(?:votre |l )?accuse de reception$/.test(fold(text)) &&
  blocks.some(
    (block, at) =>
      block === text &&
      /^vous [a-z]+rez\b|\bapres (?:la |votre )?(?:signature|validation)\b/.test(fold(blocks[at + 1] ?? '')),
  );

/** « Accusé de réception », as a title: without a day or a number, a name and no more. */
const onlyNamed = /^(?:votre |l )?accuse de reception\b/;

/** « … ce jour », « Accusé de réception n° C26-0805 » */
const standsAlone = /\b(?:ce jour|aujourd hui|a l instant)\b|^(?:votre )?accuse de reception (?:n|numero|\d)/;
