/** The months whose money a page asks for, and what is told of other months. */
import type { Finding } from '../../assessment.ts';
import { monthsBefore } from '../../calendar/months.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthName, monthsIn } from '../../wording/months.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot, spotOf } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../recap/shown-sentences.ts';
import { monthOf, withoutMonth } from '../who-and-when.ts';

type Month = Temporal.PlainYearMonth;

/** « Bulletins et décomptes »: what she has to hand, of any month. */
const ofPapers =
  /^(?:(?:mes|vos|les|ses) )?(?:bulletins?|decomptes?|releves?|pieces?|papiers?|documents?|justificatifs?)\b/;

/** Amounts of a month that the page does not ask for, where the guide does not know the months; and of a month to come. */
export function checkOtherMonth(context: CheckContext): Finding[] {
  const { asked, shown, procedure, page, today } = context;
  const checks = procedure?.checks ?? [];
  if (!checks.some(({ kind }) => kind === 'unsaid') || checks.some(({ kind }) => kind === 'months-shown'))
    return [];
  const expected = monthsNamed(page);
  const months = expected.map((month) => monthName(month.month)).join(', ');
  const all = [...new Set([...asked, ...shown])].filter(({ valueType }) => valueType === 'amount');
  const isDue = (field: Field): boolean =>
    expected.some(
      (one) => one.month === monthOf(field)?.month && one.year === (monthOf(field)?.year ?? one.year),
    );
  const named = sameNameAs(all.filter(isDue));
  return all.flatMap((field) => {
    if (!named(field) || (isShown(field) && ofPapers.test(fold(field.group ?? '')))) return [];
    // « Trimestres précédents », beside the cases to fill in.
    const over = page.blocks.slice(Math.max(0, (field.block ?? 0) - linesOver), field.block ?? 0);
    if ([field.group ?? '', ...over].some((title) => title.length < 90 && ofBefore.test(fold(title))))
      return [];
    const isHad = (centsOf(field) ?? 0) !== 0;
    const month = isHad && !ofTheirs.test(fold(field.label)) ? monthOf(field) : null;
    if (!month?.year) return [];
    const own = Temporal.PlainYearMonth.from({ year: month.year, month: month.month });
    const isOther = expected.length > 0 && !expected.some((one) => one.equals(own));
    const isToCome = Temporal.PlainYearMonth.compare(own, today.toPlainYearMonth()) > 0;
    if (isOther)
      return [ownFinding('other-month', 'problem', spotOf(field), 'other-month-problem', { months })];
    return isToCome
      ? [{ ...ownFinding('other-month', 'problem', spotOf(field), 'range-future'), why: null }]
      : [];
  });
}

/** Cases for a month and for the one after next, and nothing on the page about the one between them. */
export function checkMonthLeftOut(context: CheckContext): Finding[] {
  const { asked, page } = context;
  // « Ajouter un mois »: only those that brought something.
  if (!isOfQuarter(context) || page.buttons.some(({ text }) => /\bajout/.test(fold(text)))) return [];
  const amounts = asked.flatMap((field) => {
    const month = field.valueType === 'amount' && !ofTheirs.test(fold(field.label)) ? monthOf(field) : null;
    return month?.year ? [{ field, own: Temporal.PlainYearMonth.from({ ...month, year: month.year }) }] : [];
  });
  const months = new Map(amounts.map((one) => [one.own.toString(), one]));
  const [first, last] = [...months.values()].sort((a, b) => Temporal.PlainYearMonth.compare(a.own, b.own));
  const between = first?.own.add({ months: 1 });
  if (months.size !== 2 || !first || !last || !between?.add({ months: 1 }).equals(last.own)) return [];
  // « En août, vous n'avez rien perçu »; not « pour chacun des trois mois : juillet, août et septembre ».
  const isSaidAlone = [page.title, ...page.blocks].some((text) => {
    const said = monthsIn(text).map((one) => one.month);
    return said.includes(between.month) && !said.includes(first.own.month);
  });
  if (isSaidAlone) return [];
  const [firstName, lastName, month] = [first.own, last.own, between].map((one) => monthName(one.month));
  const params = { first: firstName ?? '', last: lastName ?? '', month: month ?? '' };
  const found = ownFinding('other-month', 'problem', spotOf(last.field), 'month-left-out-problem', params);
  return [{ ...found, why: null }];
}

/** Of a table of two people and three months. */
const linesOver = 12;

/**
 * Whether an amount is one of those each month brought: « Reliquat de salaire de décembre », « Facture de janvier » are
 * named otherwise, and after what they are of.
 */
export function sameNameAs(due: readonly Field[]): (field: Field) => boolean {
  const names = new Set(due.map(({ label }) => withoutMonth(label)));
  return (field) =>
    names.size === 0 || names.has(withoutMonth(field.label)) || !monthAfterName.test(fold(field.label));
}

const monthAfterName =
  /\p{L}{3} (?:de |d |en )(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/u;

const ofBefore =
  /\b(precedente?s?|anterieure?s?|historique|passee?s?|ancien\w*|derniere?s? (?:declaration|trimestre)s?)\b/;

/**
 * The day a pay was paid, in another month than the one it stands under, or than those that are declared. Only where a guide
 * asks for the money of three months, which counts in the month it was paid; elsewhere it may be told by the month worked.
 */
export function checkPaidMonth(context: CheckContext): Finding[] {
  if (!isOfQuarter(context)) return [];
  const expected = monthsDeclared(context);
  const ofQuarter = expected.map((month) => monthName(month.month)).join(', ');
  return [...laterPayslips(context), ...ofDays(context, expected, ofQuarter), ...paidInName(context.recap)];
}

const paidThen = new RegExp(String.raw`\b(?:payé|versé|perçu|reçu)e?s? le (${aDay})(?!\d)(.*)$`, 'iu');

/** « Bulletin payé le 04/09/2026 – Août 2026 : 1 106,22 € »: under another month than the one it was paid in. */
function paidInName(recap: readonly Field[]): Finding[] {
  return recap.flatMap((line) => {
    const [, day, rest = ''] = line.valueType === 'amount' ? (paidThen.exec(line.label) ?? []) : [];
    const paid = readDate(day ?? '');
    const [month, other] = monthsIn(rest);
    const isMonthAlone = /^(?:mois d[e ]|mois )?(?:\p{L}{3,9})(?: 20\d\d)?$/u.test(fold(rest));
    if (paid.state !== 'date' || !month || other || !isMonthAlone) return [];
    const isSameMonth = month.month === paid.date.month && (month.year ?? paid.date.year) === paid.date.year;
    const params = { month: `${monthName(month.month)} ${month.year ?? ''}`.trim() };
    return isSameMonth
      ? []
      : [ownFinding('paid-month', 'problem', spotOf(line), 'paid-month-problem', params)];
  });
}

/** « Mai 2026 – Bulletin utilisé : bulletin de juin 2026 »: what is paid in a month is on no later payslip. */
function laterPayslips({ asked }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const [text, own] = [textOf(field) ?? '', monthOf(field)];
    const [said, other] = monthsIn(text);
    const isOfPayslip = [field.label, text].every((one) => /\b(?:bulletin|fiche de paie)\b/.test(fold(one)));
    if (!isOfPayslip || !own?.year || !said?.year || other) return [];
    const isLater = said.year * 12 + said.month > own.year * 12 + own.month;
    const params = { told: text, asked: `${monthName(own.month)} ${own.year}` };
    return isLater ? [ownFinding('papers', 'problem', spotOf(field), 'papers-problem', params)] : [];
  });
}

function ofDays(context: CheckContext, expected: readonly Month[], ofQuarter: string): Finding[] {
  return paidDays(context).flatMap(({ field, last, spot, day }) => {
    const under = monthChosen(field, last, context) ?? titleOfMonth(field);
    const [own, other] = monthsIn(under);
    const isAlone = own !== undefined && own.year !== null && other === undefined;
    if (!isAlone && expected.length === 0) return [];
    const isRight = isAlone
      ? own.month === day.month && own.year === day.year
      : expected.some((month) => month.equals(day.toPlainYearMonth()));
    const params = { month: isAlone ? under : ofQuarter };
    return isRight ? [] : [ownFinding('paid-month', 'problem', spot, 'paid-month-problem', params)];
  });
}

/** « Juillet 2026 », « Salaire ajouté au mois de juillet 2026 »: the nearest title that names one month. */
function titleOfMonth({ label, group, outerGroup, heading }: Field): string {
  const titles = [rowName(label), columnName(label), group, outerGroup, heading].filter(
    (title) => title != null,
  );
  const ofOne = titles.filter((title) => monthsIn(title).length === 1);
  // « Date de paiement du bulletin d'août », under « Août 2026 »
  return ofOne.find((title) => monthsIn(title)[0]?.year) ?? ofOne[0] ?? group ?? '';
}

const ofPayslip =
  /\b(rattach\w*|retenir|retenu|concerne|bulletin|fiche|paie|declar\w+|paiement|versement|perception|correspondant|affecter)\b/;

/** « Choisissez le mois de la date de paiement imprimée sur le bulletin. » */
const saysWhichMonth = /\bmois (?:de|qui est celui de) la date de (?:paiement|versement)\b/;

/** « Compte pour le mois de », right after the day of one of several payslips. */
const countsFor = /^(?:compte\w*|a compter|rattach\w*|declaree?|retenue?)\b.*\bmois\b/;

/** « Mois auquel rattacher ce bulletin : Septembre 2026 », in the same part of the page as the day it was paid. */
function monthChosen(field: Field, last: Field, { asked, page }: CheckContext): string | null {
  const next = asked[asked.indexOf(last) + 1];
  if (next && countsFor.test(fold(columnName(next.label)))) return textOf(next);
  const { group } = field;
  const isOfPayday = page.blocks.some((block) => saysWhichMonth.test(fold(block)));
  const [only, other] = asked.filter((one) => {
    const label = fold(columnName(one.label));
    if (one.group !== group || !/^(quel )?mois\b/.test(label)) return false;
    return ofPayslip.test(label) || (label === 'mois' && isOfPayday);
  });
  return only && !other ? textOf(only) : null;
}

export const isOfQuarter = ({ procedure }: CheckContext): boolean =>
  (procedure?.checks ?? []).some(({ kind }) => kind === 'months-shown' || kind === 'unsaid');

/** The three months that are declared: those the guide knows, else those the page names. */
export function monthsDeclared({ procedure, today, page }: CheckContext): Month[] {
  const checks = procedure?.checks ?? [];
  const known = checks.find((one) => one.kind === 'months-shown');
  if (known) return monthsBefore(today, known.monthsBack);
  return checks.some(({ kind }) => kind === 'unsaid') ? monthsNamed(page) : [];
}

const monthsInQuarter = 3;

/** « Votre déclaration ouvre des droits de décembre à février », « trimestre de droit : … », « RSA versé »: of other months. */
const ofPayment =
  /\b(droits|(?:trimestre|mois|periode) de droit|vers(ee?s?|ements?|erons)|paiements?|payee?s?|precedente?|prochaine?)\b.{0,120} (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/;

/** « Vous déclarez les sommes payées en mai, juin et juillet 2026 » */
const declaresPaid =
  /\bdeclare[rz] (?:ici )?(?:tou[ts]e?s? )?(?:les|vos|ses|mes) (?:sommes|montants|ressources|revenus|salaires|paies)\b/;

/** What is paid by who receives the declaration is not declared. */
export const ofTheirs =
  /\b(rsa|prime d activite|apl|als|alf|aah|allocations? (?:de )?(?:logement|familiales?|aux? adultes?)|aides? au logement|loyers?|paiements?|droits)\b/;

/** « Juillet, août, septembre 2026 », as a line of its own. */
const monthsAlone = /^(?:(?:de )?\p{L}{3,9}(?: 20\d\d)? (?:et )?){2}\p{L}{3,9} 20\d\d$/u;

/** « de juin et août 2026 », badly said of three; « juin à août 2026 », « juin 2026 → août 2026 » */
const span =
  /(?:\b(?:de |d[’'])(\p{L}{3,9}) et|(?<!\p{L})(\p{L}{3,9})(?: \d{4})? (?:à|jusqu[’']à|jusqu[’']en|[–—→-])) (?:fin )?(\p{L}{3,9}) (\d{4})/u;

/** « Trimestre d'août à octobre 2026 », « les mois de mars, avril et mai 2026 », in a title or a line about what is declared: three months, and no others. */
export function monthsNamed({ headings, blocks }: PageModel): Month[] {
  // « Déclaration de juillet 2026. Mois concernés : mars, avril, mai 2026. »
  const lines = [...headings.map(({ text }) => text), ...blocks]
    .flatMap(sentencesOf)
    .filter(
      (text) =>
        (/\b(trimestre|trimestrielle|periode|declare[rz]|declaration (?:porte sur|concerne)|mois|couvre|recouvre|porte sur)\b/.test(
          fold(text),
        ) ||
          monthsAlone.test(fold(text))) &&
        (!ofPayment.test(fold(text)) || declaresPaid.test(fold(text))),
    );
  const named = lines.flatMap((line) => {
    const listed = monthsIn(line);
    if (listed.length === monthsInQuarter && listed[2]?.year) {
      const start = Temporal.PlainYearMonth.from({ year: listed[2].year, month: listed[2].month }).subtract({
        months: monthsInQuarter - 1,
      });
      return start.month === listed[0]?.month && start.add({ months: 1 }).month === listed[1]?.month
        ? [start]
        : [];
    }
    const between = span.exec(line);
    const [first] = monthsIn(between?.[1] ?? between?.[2] ?? '');
    const [last] = monthsIn(`${between?.[3]} ${between?.[4]}`);
    if (!first || !last?.year) return [];
    const end = Temporal.PlainYearMonth.from({ year: last.year, month: last.month });
    const start = end.subtract({ months: monthsInQuarter - 1 });
    return start.month === first.month ? [start] : [];
  });
  const [only, ...others] = named;
  if (!only || others.some((other) => !other.equals(only))) return [];
  return [0, 1, 2].map((months) => only.add({ months }));
}

const daySaid = '(?:la |le |quelle est la |quel est le )?(?:date|jour)';
const determiner = '(?:ce |cet |cette |ces |le |la |l |son |votre |leur |chaque )?';
const done = '(?:credite|encaisse|recu|percu|touche|verse|paye|vire|regle)e?s?';
const onAccount = '(?: sur (?:le|votre|son|mon) compte)?';
const paidOn = new RegExp(
  `^(?:${[
    `${daySaid} (?:de |du |d )${determiner}(?:paiement|paie|paye|versement|virement|(?:reglement|encaissement)(?! d)|perception|reception (?:de |du )?(?:la |cette |l |ce )?(?:somme|argent|paiement|virement|versement))`,
    `${daySaid} (?:ou|auquel|a laquelle|duquel) .{0,40}\\b${done}`,
    `(?:(?:ce |le |votre )?(?:bulletin|salaire|virement|paie|paye)(?: \\p{L}+)? )?(?:a ete |est )?(?:pay|vers|vir|percu|recu)(?:ee?)?s? le`,
    `(?:\\p{L}+ ){0,2}${done}${onAccount} (?:le|quand|quel jour)`,
    `(?:\\p{L}+ ){0,2}arrivee?s? sur (?:le|votre|son|mon) compte (?:le|quand)`,
    `(?:quand|quel jour) (?:avez vous|a t (?:il|elle)|vous a t (?:on|il|elle)) (?:ete )?${done}`,
  ].join('|')})\\b`,
  'u',
);

/** « Bulletin 2 – Payé le », « Date de paiement imprimée sur le bulletin » */
export const namesPaidOn = (name: string): boolean =>
  name.split(/ – |, | : /u).some((piece) => paidOn.test(fold(piece)));

interface PaidDay {
  field: Field;
  /** The last case of a day asked in three. */
  last: Field;
  spot: Spot;
  day: Temporal.PlainDate;
}

/** In cases and lines named so; in the name of an amount: « Payé le 31/03/2026 ». */
function paidDays({ dates, recap }: CheckContext): PaidDay[] {
  const told = dates.flatMap(({ fields, spot, reading }): PaidDay[] => {
    const [field] = fields;
    return field &&
      reading.state === 'date' &&
      !/\b(rsa|prime d activite|apl|aah|droits)\b/.test(fold(field.label)) &&
      // « Date de paiement de votre premier bulletin »: of a job just begun, it may come after the months declared.
      !/\bpremi(?:er|ere)\b/.test(fold(field.label)) &&
      namesPaidOn(spot.fieldLabel ?? '')
      ? [{ field, last: fields.at(-1) ?? field, spot, day: reading.date }]
      : [];
  });
  const named = recap.flatMap((field): PaidDay[] => {
    const reading = /^payée?s? le (.+)$/iu.exec(field.label)?.[1];
    const day = readDate(reading ?? '');
    return field.valueType === 'amount' && day.state === 'date'
      ? [{ field, last: field, spot: spotOf(field), day: day.date }]
      : [];
  });
  return [...told, ...named];
}
