/** What the page, its cases or her own words tell of one payment: the day it was paid, and how much. */
import type { Field, PageModel } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthNumber, monthsIn, withMonthNames } from '../../wording/months.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { namesPaidOn } from '../days/months-declared.ts';
import { datesOf } from '../days/page-dates.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
import { writtenIn } from './paid-to-whom.ts';

export interface Payment {
  day: Temporal.PlainDate;
  cents: number;
  told: string;
  /** The case that holds the sum, where it is told in cases. */
  field?: Field;
}

const namesPayday =
  /^(?:(?:la |le )?(?:date|jour) (?:de |du )?(?:paiement|versement|virement|paie|paye)|payee?s? le|versee?s? le|viree?s? le|reglee?s? le|creditee?s? le|percue?s? le|recue?s? le|paiement|versement|virement)\b/;
const isPrinted =
  /\b(?:imprimee?|inscrite?|indiquee?|portee?|figurant|(?:sur|du) (?:le )?(?:bulletin|releve|decompte))\b/;
/** « La règle » is no payment. */
const regle = '(?<!\\b(?:la|une|cette|les|des|de) )reglee?s?(?= (?:le|en|par|sur|au)\\b)';
const onAccount = '(?:arrive|credite|depose)e?s?(?= (?:sur|par|le)\\b)';
const paying = `(?:payee?s?|versee?s?|viree?s?|paiement|versement|virement|percue?s?|recue?s?|${regle}|${onAccount})`;
const saysPaid = new RegExp(`\\b${paying}\\b`);
/** « Virement du 5 octobre 2026 », in a line that tells when the work was done too. */
const paidThen = new RegExp(
  `\\b${paying}(?: (?:effectuee?|faite?|imprimee?|sur|votre|son|mon|compte|bancaire|par|virement|cheque|date|du|de|en|au|a|la|le|lundi|mardi|mercredi|jeudi|vendredi|samedi))* ((?:\\d{1,2}|1er) (?:\\d{1,2}|\\p{L}{3,9}) 20\\d\\d)\\b`,
  'gu',
);
/** Of what she pays, or is paid by who receives the declaration. */
const isElse =
  /\b(?:j ai (?:paye|verse|vire|regle|donne)|vous avez (?:paye|verse|vire|regle)|ex|prets?|prete\w*|amendes?|factures?|cotisations?|urssaf|livret|depot|cautions?|assurance|rejet\w*|annul\w*|refaite?s?|rembours\w*|loyers?|caf|rsa|prime d activite|apl|als|alf|aah|droits|prochaine?s?|sera|seront|prevue?s?|exemple|si)\b/;

export const paymentsTold = ({ page, today }: CheckContext): Payment[] => [
  ...paymentsInRows(page),
  ...inLines(page.blocks, today),
  ...inTurn(page),
  ...inCases(page),
  // Her own words: « Ce bulletin m'a été payé le 30 octobre : 236,48 €. »
  ...inLines(sentencesOf(writtenIn(page)), today),
];

/** Rows of a table with one day under a head that says it was paid then, and one sum; `at`, the line that names each. */
export function paymentsInRows({ blocks, answers }: PageModel): (Payment & { at: number })[] {
  const rows = Map.groupBy(
    answers.filter(({ column }) => column !== null),
    ({ name }) => name,
  );
  return [...rows].flatMap(([name, cells]) => {
    const heads = cells.map(({ column, block }) => ({ head: blocks[column ?? 0] ?? '', block }));
    // What names the row stands in its first column, whose head comes before the others.
    const first = Math.min(...cells.map(({ column }) => column ?? 0)) - 1;
    heads.unshift({ head: blocks[first] ?? '', block: name });
    const ofDays = heads.filter(({ head }) => namesPayday.test(fold(head)));
    // « Date de paiement imprimée », beside « Virement reçu le »
    const ofPaper = ofDays.filter(({ head }) => isPrinted.test(fold(head)));
    const days = (ofPaper.length > 0 ? ofPaper : ofDays).flatMap(({ block }) => datesIn(blocks[block] ?? ''));
    const told = heads.map(({ block }) => blocks[block] ?? '').join(', ');
    return paymentOf(days, sumsIn(told), told).map((payment) => ({ ...payment, at: name }));
  });
}

/** « Bulletin — paiement le 30/09/2026 — montant net social 612,40 € » */
const inLines = (lines: readonly string[], today: Temporal.PlainDate): Payment[] =>
  lines.flatMap((line) => {
    const words = fold(line);
    const isTold = line.length <= longestLine && saysPaid.test(words) && !isElse.test(words);
    return isTold ? paymentOf(daysPaid(withYears(line, today)), sumsIn(line), line) : [];
  });

/** The day it names; of several, the one of the payment. */
function daysPaid(line: string): Temporal.PlainDate[] {
  const days = datesIn(line);
  const paid = days.length > 1 ? [...fold(line).matchAll(paidThen)] : [];
  const told = paid.flatMap(([, day = '']) =>
    datesIn(day.replace(/^(\d{1,2}) (\d{1,2}) (\d{4})$/, '$1/$2/$3')),
  );
  return told.length === 1 ? told : days;
}

/** « le 30 octobre », the last that has passed. */
const withYears = (line: string, today: Temporal.PlainDate): string =>
  withMonthNames(line).replace(
    /\b(\d{1,2}|1er) (\p{L}{3,9})(?! ?\.? ?\d{4})(?!\p{L})/gu,
    (all, day, name) => {
      const month = monthNumber(name);
      if (month === null) return all;
      const isPast = month < today.month || (month === today.month && Number.parseInt(day, 10) <= today.day);
      return `${all} ${isPast ? today.year : today.year - 1}`;
    },
  );

/** « Payé le : 30/10/2026 », then « Montant net social : 236,48 € »: as many days as sums in that part, each with its own. */
function inTurn({ blocks, headings }: PageModel): Payment[] {
  const titles = new Set(headings.map(({ text }) => text));
  const ofOffice = new Set(
    headings.flatMap(({ level, text }) => (level > 1 && isElse.test(fold(text)) ? [text] : [])),
  );
  const parts: string[][] = [[]];
  for (const block of blocks)
    if (titles.has(block)) parts.push([block]);
    else parts.at(-1)?.push(block);
  return parts.flatMap((part) => {
    if (ofOffice.has(part[0] ?? '')) return [];
    const days = part.flatMap((block, at) => {
      const isPayday = block.length <= longestOfTurn && namesPayday.test(fold(block));
      if (!isPayday || isElse.test(fold(block)) || sumsIn(block).length > 0) return [];
      const [day, other] = datesIn(datesIn(block).length > 0 ? block : (part[at + 1] ?? ''));
      return day && !other ? [{ day, at, block }] : [];
    });
    const sums = part.flatMap((block, at) => {
      const [cents, other] = block.length <= longestLine ? sumsIn(block) : [];
      // « Montant net social : 612,40 € – reçu le 16/11/2026 »: a day after the sum is another one.
      const named = block.slice(0, block.indexOf('€') + 1) || block;
      const isOther = monthsIn(named).length + datesIn(named).length > 0 || ofAll.test(fold(named));
      return cents && other === undefined && !isOther ? [{ cents, at, block }] : [];
    });
    if (days.length !== sums.length) return [];
    return days.flatMap(({ day, at, block }, order) => {
      const sum = sums[order];
      return sum && Math.abs(sum.at - at) <= near
        ? [{ day, cents: sum.cents, told: [block, sum.block].join(', ') }]
        : [];
    });
  });
}
const longestOfTurn = 80;
const near = 5;
const ofAll = /\b(?:total|ensemble|plafond\w*|maximum|minimum|exemples?)\b/;

/** « Date de paiement imprimée sur le bulletin » and « Montant net social du bulletin », cases of one part or of one row. */
function inCases({ fields }: PageModel): Payment[] {
  const placeOf = ({ label, group, heading }: Field): string => [heading, group, rowName(label)].join('\n');
  const days = datesOf(fields).flatMap(({ fields: [field], spot, reading }) =>
    field && reading.state === 'date' && namesPaidOn(spot.fieldLabel ?? '')
      ? [{ field, day: reading.date }]
      : [],
  );
  return [...Map.groupBy(days, ({ field }) => placeOf(field))].flatMap(([place, paid]) => {
    const sums = fields.filter(
      (field) =>
        field.valueType === 'amount' &&
        placeOf(field) === place &&
        monthsIn(field.label).length === 0 &&
        !ofAll.test(fold(field.label)),
    );
    // Of one day, each figure of the payslip; of several, one sum for each.
    if (paid.length > 1 && paid.length !== sums.length) return [];
    return sums.flatMap((field, order) => {
      const own = paid[paid.length > 1 ? order : 0];
      const cents = centsOf(field);
      const told = own ? [own.field, field].map((one) => `${one.label} ${textOf(one)}`).join(', ') : '';
      return own && cents ? [{ day: own.day, cents, told, field }] : [];
    });
  });
}

function paymentOf(days: readonly Temporal.PlainDate[], sums: readonly number[], told: string): Payment[] {
  const [[day, otherDay], [cents, otherSum]] = [days, sums];
  return day && !otherDay && cents && !otherSum ? [{ day, cents, told }] : [];
}
