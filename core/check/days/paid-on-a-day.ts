/** « EARL EXEMPLE, du 03/08/2026 au 28/08/2026, payé le 31/08/2026 », and 0 for its pay in August. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { datesIn, readDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthNumber, monthsAsPattern } from '../../wording/months.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
import { monthOf, seriesOf, withoutMonth } from '../who-and-when.ts';
import { isOfQuarter } from './months-declared.ts';

interface Payday {
  day: Temporal.PlainDate;
  /** As the page says it: « Date de paiement du bulletin : 31/08/2026 ». */
  told: string;
  /** The folded words around it, its employer's and its worker's among them. */
  about: string;
}

/** The name of a cell or of a case. */
const namesPayday =
  /^(?:(?:date|jour) (?:de |du |d )?(?:paiement|paie|paye|versement|virement)|payee?s? le|versee?s? le|(?:bulletin|salaire|paie) (?:payee?|versee?|du)(?: le)?)\b/;
/** « Payé le 31/08/2026 », « bulletin versé le 31 août 2026 » */
const saysPayday =
  /(?<!\p{L})(?:(?:payée?s?|versée?s?|virée?s?|réglée?s?) le|(?:paiement|versement|virement|paie) (?:du|le|:)) ((?:\d{1,2}\/\d{1,2}\/\d{4})|(?:\d{1,2}|1er) \p{L}{3,9} \d{4})/iu;
const ofWork =
  /\b(?:bulletins?|salaires?|salariee?s?|paies?|emplois?|employeurs?|contrats?|missions?|cdd|cdi|travail\w*|net social)\b/;
/** Paid by or for something else, or not yet, or in general. */
const isElse =
  /^exemple\b|\b(?:rsa|prime d activite|allocations?|france travail|chomage|indemnites?|pensions?|loyers?|factures?|cantine|impots?|aides? (?:au|de la|du)|droits|par exemple|si|sera|seront|prochaine?s?|avant|plus tard|avance|acompte|conjointe? de)\b/;

export function checkPaidOnADay(context: CheckContext): Finding[] {
  const { asked, shown, recap, page } = context;
  if (!isOfQuarter(context)) return [];
  const amounts = [...new Set([...asked, ...page.fields, ...shown, ...recap])].filter(
    (field) => field.valueType === 'amount' && monthOf(field)?.year != null,
  );
  const pays = amounts.filter((field) => isOfPay(field) && centsOf(field) !== null);
  if (pays.length === 0) return [];
  const paydays = [...paydaysIn(context), ...paydaysInTexts(asked, pays)];
  const found = paydays.flatMap((payday): Finding[] => {
    const own = paysOf(payday, pays);
    const isThen = (field: Field): boolean => isIn(field, payday.day);
    const then = own.filter(isThen);
    const [zero] = then;
    if (!zero || then.some((field) => centsOf(field) !== 0)) return [];
    // Told under another name of the same person.
    const parts = new Set(own.map(({ group }) => group));
    if (amounts.some((field) => isThen(field) && parts.has(field.group) && mayBePay(field))) return [];
    const [elsewhere, other] = own.filter((field) => (centsOf(field) ?? 0) > 0);
    const spot = elsewhere && !other ? elsewhere : zero;
    return [
      ownFinding('paid-month', 'problem', spotOf(spot), 'papers-problem', {
        told: payday.told,
        asked: `${spot.label} : ${textOf(spot)}`,
      }),
    ];
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

const isIn = (field: Field, { month, year }: Temporal.PlainDate): boolean => {
  const own = monthOf(field);
  return own?.month === month && own.year === year;
};

const pay = /\b(?:salaires?|paies?|remunerations?|net social)\b/;
const ofOther =
  /\b(?:allocations?|chomage|pensions?|retraites?|indemnites?|rentes?|loyers?|rsa|bourses?|patrimoine|capitaux|fonciers?|autres?|non salarie\w*)\b/;
const namesOf = ({ label, question, group, heading }: Field): string =>
  fold([label, question, group, heading].join(' '));
const isOfPay = (field: Field): boolean =>
  pay.test(namesOf(field)) &&
  !ofOther.test(foldAll(field.label, isTitleOfPage(field.heading ?? '') ? '' : field.heading));
/** « Déclaration de ressources pour le RSA » */
const isTitleOfPage = (title: string): boolean => /\bdeclaration\b/.test(fold(title));
/** An amount that may be that pay: « Autres revenus ». */
const mayBePay = (field: Field): boolean =>
  (centsOf(field) ?? 0) > 0 && !ofOther.test(fold(field.label).replace(/\bautres?\b/g, ''));

/** Of any employer. */
const ofAny =
  /^(?:\p{L}{1,2}|les|des|pour|par|chez|earl|gaec|scea|sarl|sas|sasu|eurl|sci|ste|societe|entreprise|ets|etablissements?|association|employeur|salaires?|montants?|nets?|social|mensuels?|paies?|paye\w*|percu\w*|recu\w*|verse\w*|declare\w*|mois|remunerations?|total|vous|votre|conjointe?|enfant|euros?|\d+)$/u;
const wordsOf = (text: string): string[] =>
  withoutMonth(text)
    .split(' ')
    .filter((word) => word !== '' && !ofAny.test(word));

/** The rows that bear the name of its employer; else those without one, of the person it names, or of the only one. */
function paysOf({ about }: Payday, pays: readonly Field[]): Field[] {
  const isSaid = (words: readonly string[]): boolean =>
    words.length > 0 && words.every((word) => about.split(' ').includes(word));
  const named = pays.filter(({ label }) => isSaid(wordsOf(label)));
  if (named.length > 0) return named;
  const plain = pays.filter(({ label }) => wordsOf(label).length === 0);
  const people = [...Map.groupBy(plain, (field) => seriesOf({ ...field, label: '' })).values()];
  const [only, other] = people.filter(
    ([field]) => people.length === 1 || isSaid(wordsOf(field?.group ?? '')),
  );
  return only && !other ? only : [];
}

/** A title or an employer stands that many lines over its day. */
const linesOver = 3;

function paydaysIn({ page, dates }: CheckContext): Payday[] {
  const { blocks } = page;
  const inCells = page.answers.flatMap(({ block, name, column }): Payday[] => {
    const head = blocks[column ?? name] ?? '';
    if (!namesPayday.test(fold(head))) return [];
    return paydayIn(
      `${head} : ${blocks[block]}`,
      true,
      column === null ? over(blocks, name) : rowOf(page, name),
    );
  });
  const inLines = blocks.flatMap((block, at) => {
    const isTold = block.length <= longestLine && saysPayday.test(block);
    return isTold ? paydayIn(block, false, over(blocks, at)) : [];
  });
  const inCases = dates.flatMap(({ spot, reading, fields: [field] }): Payday[] => {
    const label = columnName(spot.fieldLabel ?? '');
    if (reading.state !== 'date' || !field || !namesPayday.test(fold(label))) return [];
    return paydayIn(`${label} : ${textOf(field) ?? ''}`, true, [field.group ?? '', field.label]);
  });
  return [...inCells, ...inLines, ...inCases];
}

/** « Dernière paie datée du même jour (30 juin) », in her own words: of the year of the months asked for. */
const paidInWords = new RegExp(
  String.raw`\b(?:paies?|salaires?|bulletins?) (?:\p{L}+ ){0,3}?(?:datee?|versee?|payee?|viree?|reglee?|recue?)s? (?:du|le) (?:meme jour )?(?:le )?(\d{1,2}|1er) (${monthsAsPattern})\b`,
  'gu',
);

function paydaysInTexts(asked: readonly Field[], pays: readonly Field[]): Payday[] {
  const texts = asked.flatMap((field) => (field.valueType === 'free-text' ? (textOf(field) ?? []) : []));
  return sentencesOf(texts).flatMap((told) => {
    const about = fold(told);
    const [found, other] = [...about.matchAll(paidInWords)];
    const month = monthNumber(found?.[2] ?? '');
    const year = pays.map(monthOf).find((one) => one?.month === month)?.year;
    const [day] = datesIn(`${found?.[1]} ${found?.[2]} ${year}`);
    return found && !other && year && day && !isElse.test(about) ? [{ day, told, about }] : [];
  });
}

/** The one day it was paid, where the words around it tell of work. */
function paydayIn(told: string, isNamed: boolean, around: readonly string[]): Payday[] {
  const [day, other] = datesIn(saysPayday.exec(told)?.[1] ?? (isNamed ? told : ''));
  const about = fold([told, ...around.filter((line) => !isTitleOfPage(line))].join(' '));
  return day && !other && ofWork.test(about) && !isElse.test(about) ? [{ day, told, about }] : [];
}

/** The cells of a row of a table, and the heads of their columns. */
function rowOf({ blocks, answers }: PageModel, name: number): string[] {
  const cells = answers.filter((cell) => cell.name === name);
  return [name, ...cells.flatMap(({ block, column }) => [block, column ?? block])].map(
    (at) => blocks[at] ?? '',
  );
}

/** The lines right over that one, down from the day another was paid. */
function over(blocks: readonly string[], at: number): string[] {
  const lines = blocks.slice(Math.max(0, at - linesOver), at);
  const last = lines.findLastIndex((line) => saysPayday.test(line) || readDate(line).state === 'date');
  return lines.slice(last + 1);
}
