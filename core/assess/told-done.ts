/** What a page tells in any words to be done, beside the day and the hour when it was. */
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import { type ClaimOptions, looseClaims } from './claims.ts';
import { isKeptOnly } from './half-done.ts';
import { hourIn, isMoment, isOfLetter, withoutPeriod } from './moment.ts';
import type { Receipt } from './receipt.ts';
import { elsewhen } from './reception-day.ts';
import { referenceIn } from './reference.ts';
import { isUndoneBeside } from './undone-beside.ts';

/** Of a name and its value, or of the cells of a table. */
const longestCell = 80;
const cellsUnder = 10;
const linesOver = 2;

/** The receipt that such a sentence is, with the moment it tells, else with the one in its paragraph or in the cells under it. */
export function toldDone(page: PageModel, options: ClaimOptions): Receipt | null {
  for (const { text, told: sentence, isMessage } of looseClaims(page, options)) {
    const at = page.blocks.findIndex((block) => block.includes(text));
    const beside = at < 0 ? [] : [...acknowledgedUnder(at, page), ...around(at, page)];
    const told = [text, ...beside].filter((one) => !elsewhen.test(fold(one)));
    const moment = told.map(withoutPeriod).find((one) => isProof(one) && !isOfLetter(one, page));
    if (moment === undefined || isKeptOnly({ sentence: text })) continue;
    const date = datesIn(moment)[0] ?? null;
    const claim = { text, told: sentence, isMessage, isLine: false, certainty: 'needs-day' } as const;
    if (isUndoneBeside(claim, page, date)) continue;
    return {
      sentence,
      isMessage,
      date,
      isOfToday: date === null,
      time: hourIn(moment),
      reference: referenceIn(text) ?? referenceIn(moment),
      months: monthsIn(sentence),
    };
  }
  return null;
}

/** A day and its hour; « ce jour sous la référence COR-2026-1006-3382 ». */
const isProof = (text: string): boolean =>
  isMoment(text) ||
  (datesIn(text).length === 0 &&
    /\b(?:ce jour|aujourd hui)\b/.test(fold(text)) &&
    referenceIn(text) !== null);

/** « 19/11/2026 - 11:14 », alone on its line. */
const isBareMoment = (text: string): boolean => isMoment(text) && /^[\d\s/.:h,à–-]+$/u.test(text);

/**
 * « Merci, votre déclaration de novembre est faite », as a title or a message that names the one month, where the portal's own
 * sentence does so too.
 */
export function toldOfMonth(page: PageModel, options: ClaimOptions): Receipt | null {
  if (!options.namesMonth) return null;
  const isConfirmed = page.headings.some(({ text }) =>
    /^confirmation (?:de )?(?:votre|mon) actualisation$/.test(fold(text)),
  );
  const claim = looseClaims(page, options).find(
    ({ text, told, isMessage }) =>
      (isMessage || isConfirmed) &&
      !ofAll.test(fold(told)) &&
      monthsIn(told).length === 1 &&
      datesIn(text).length === 0 &&
      !isKeptOnly({ sentence: told }),
  );
  if (!claim || isUndoneBeside({ ...claim, certainty: 'needs-day' }, page, null)) return null;
  const months = monthsIn(claim.told);
  const nothing = { date: null, isOfToday: false, time: null, reference: null };
  return { ...nothing, sentence: claim.told, isMessage: true, months };
}

/** « L'actualisation du mois de novembre est terminée »: for everybody, by its last day. */
const ofAll = /^(?:l|la|les|cette) /;

/** « Nouvel accusé de réception délivré le 27 mai 2026 à 08 h 59 »; « … ont été adressées ce jour », with the number of another line. */
function acknowledgedUnder(at: number, { blocks }: PageModel): string[] {
  const number = blocks.find((block) => ofDeposit.test(fold(block))) ?? '';
  return blocks
    .slice(at + 1, at + 1 + linesUnder)
    .filter((line) => tellsReceipt.test(fold(line)))
    .flatMap((line) => [line, `${line} ${number}`]);
}
const linesUnder = 2;
const tellsReceipt =
  /\b(?:accuse de reception|nous l avons (?:bien )?enregistree?|(?:adresse|transmis|envoye|depose|recu)e?s?)\b(?!.*\b(?:aviez|precedente?|initiale)\b)/;
const ofDeposit =
  /^(?:reference|numero|n) (?:de |du |d )?(?:votre |l )?(?:depot|envoi|transmission|accuse)\b/;

/** Its paragraph, the short lines under it each and as one, and a bare moment over it. */
function around(at: number, { blocks }: PageModel): string[] {
  const under = blocks.slice(at + 1, at + 1 + cellsUnder);
  const end = under.findIndex((block) => block.length > longestCell);
  const cells = end < 0 ? under : under.slice(0, end);
  const over = blocks.slice(Math.max(0, at - linesOver), at).filter(isBareMoment);
  return [blocks[at] ?? '', ...cells, cells.join(' '), ...over];
}
