/** What a page tells in any words to be done, beside the day and the hour when it was. */
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import { type ClaimOptions, looseClaims } from './claims.ts';
import { isKeptOnly } from './half-done.ts';
import { hourIn, isMoment, isOfLetter, isOfToday, withoutPeriod } from './moment.ts';
import type { Receipt } from './receipt.ts';
import { elsewhen } from './reception-day.ts';
import { referenceIn } from './reference.ts';
import { isUndoneBeside } from './undone-beside.ts';

/** Of a name and its value, or of the cells of a table. */
const longestCell = 60;
const cellsUnder = 6;

/** The receipt that such a sentence is, with the moment it tells, else with the one in its paragraph or in the cells under it. */
export function toldDone(page: PageModel, options: ClaimOptions): Receipt | null {
  for (const { text, told: sentence, isMessage } of looseClaims(page, options)) {
    const told = [text, ...around(text, page)].filter((one) => !elsewhen.test(fold(one)));
    const moment = told.map(withoutPeriod).find((one) => isMoment(one) && !isOfLetter(one, page));
    if (moment === undefined || isKeptOnly({ sentence: text })) continue;
    const date = datesIn(moment)[0] ?? null;
    const claim = { text, told: sentence, isMessage, isLine: false, certainty: 'needs-day' } as const;
    if (isUndoneBeside(claim, page, date)) continue;
    return {
      sentence,
      isMessage,
      date,
      isOfToday: isOfToday(moment),
      time: hourIn(moment),
      reference: referenceIn(text) ?? referenceIn(moment),
      months: monthsIn(sentence),
    };
  }
  return null;
}

function around(text: string, { blocks }: PageModel): string[] {
  const at = blocks.findIndex((block) => block.includes(text));
  const end = blocks.findIndex((block, place) => place > at && block.length > longestCell);
  const cells = blocks.slice(at + 1, Math.min(end < 0 ? blocks.length : end, at + 1 + cellsUnder));
  return at < 0 ? [] : [blocks[at] ?? '', ...cells, cells.join(' ')];
}
