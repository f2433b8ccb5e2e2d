/** A payslip has several amounts; each is told apart by the name of its line, never worked out from another. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { formerWords } from '../word-lists.ts';
import { checkFigureSaid, figureAsked } from './figure-said.ts';
import { checkHoursForPay } from './hours-for-pay.ts';
import { checkPapersInLine, isSame } from './papers-in-line.ts';
import { checkPapersInTurn } from './papers-in-turn.ts';
import { type Figure, figureOf, figureOfCase, isSameMonth, monthNamed, ofWork } from './payslip.ts';
import { isSlipOf } from './slip.ts';

export function checkFigures(context: CheckContext): Finding[] {
  return [
    ...takenForAnother(context),
    ...checkFigureSaid(context),
    ...grossBelowNet(context),
    ...checkPapersInLine(context),
    ...checkPapersInTurn(context),
    ...checkHoursForPay(context),
  ];
}

/** Each is looked for among all the lines. */
const mostFigures = 50;

/** A line of the payslip that the page shows. */
interface PaperLine {
  line: Pick<Field, 'label' | 'group'>;
  figure: Figure;
  cents: number;
  month: NamedMonth | null;
}

/**
 * Where the page itself shows the lines of the payslip, an amount that is not that of the line it is named after, and is
 * that of another, or of another month.
 */
function takenForAnother(context: CheckContext): Finding[] {
  const { asked, shown, recap, page } = context;
  const lines = shown.flatMap((line): PaperLine[] => {
    // « Août 2026 », under « Montants nets sociaux connus »
    const [figure, cents] = [figureOfLine(line), centsOf(line)];
    return isShown(line) && figure !== null && cents !== null && !isOfSeveral(line)
      ? [{ line, figure, cents, month: monthNamed(line) }]
      : [];
  });
  lines.push(...barePaper(page));
  if (lines.length === 0) return [];
  const advised = figureAsked(context);
  const ofPage = advised?.isSaid ? advised.figure : null;
  const figureFor = (field: Field): Figure | null =>
    isShown(field) ? figureOf(field.label) : (figureOfCase(field) ?? ofWork(field, ofPage));
  const said = [...new Set([...asked, ...recap])].filter(
    (field) => field.valueType === 'amount' && figureFor(field) !== null,
  );
  const times = Map.groupBy(said.length > 0 ? page.blocks : [], fold);
  return said.slice(0, mostFigures).flatMap((field) => {
    const cents = centsOf(field);
    const own = figureFor(field);
    if (cents === null || own === null) return [];
    const paper = paperOf(field, own, lines);
    const [only, more] = paper.filter(({ figure }) => figure === own);
    const taken = paper.find((one) => one !== only && isSame(cents, one.cents) && one.figure !== own)?.line;
    const ofOther = lines.find(
      (one) => one.figure === own && one.cents === cents && !(only && isSameMonth(one.month, only.month)),
    )?.line;
    const other = taken ?? (only?.month ? ofOther : undefined);
    const isOfAny = lines.some((one) => one.cents === cents);
    if (only && !more && !isOfAny && isSlipOf(cents, only.cents) && !wasBefore.test(fold(only.line.label)))
      return [slipOf(field, only.line)];
    if (!other || more) return [];
    // A line named like the case itself is read as the name of the case: it is on the page twice.
    const isNamedTwice = (times.get(fold(field.label))?.length ?? 0) > 1;
    const isOnPaper = only ? other.group === only.line.group && !isSame(cents, only.cents) : isNamedTwice;
    if (!isOnPaper || (!only && isWrittenUnder(field.label, cents, page.blocks))) return [];
    if (ofOther && !taken && isOfMonthBefore(said, lines)) return [];
    const asksFor = only?.month ? (only.line.label ?? field.label) : field.label;
    return [
      ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
        line: other.label,
        asked: asksFor,
      }),
    ];
  });
}

/** « Salaire brut avant augmentation » */
const wasBefore = new RegExp(String.raw`\b(?:${formerWords})\b`);

/** « Total des salaires », of several payslips, is on none of them. */
export const isOfSeveral = ({ label }: Field): boolean =>
  /^(?:sous )?tota(?:l|ux) (?:de|des|du)\b/.test(fold(label));

/** « Net imposable | 14 748 », without a sign of money: the cells of the page that are named as lines of a payslip. */
function barePaper({ blocks, answers }: PageModel): PaperLine[] {
  return answers.flatMap(({ block, name }): PaperLine[] => {
    const [label, text] = [blocks[name] ?? '', blocks[block] ?? ''];
    const figure = figureOf(label);
    const amount = bareSum.test(text) && name !== block ? readAmount(text) : null;
    return figure !== null && amount?.state === 'amount'
      ? [{ line: { label, group: null }, figure, cents: amount.cents, month: null }]
      : [];
  });
}

const bareSum = /^\d{1,3}(?:[\s\u00a0\u202f]?\d{3})*(?:,\d{2})?$/u;

/** Nearly that of the paper shown: a digit is another, or two changed places. */
export const slipOf = (field: Field, { label }: Pick<Field, 'label'>): Finding => ({
  ...ownFinding('figures', 'problem', spotOf(field), 'agreement-problem', { first: label }),
  why: null,
});

/** « Montant versé sur votre compte : 1 388,10 € » */
const onAccount =
  /^(?:montant |somme |salaire )?(?:versee?|viree?|payee?|recue?) sur (?:votre|mon|le) compte\b/;

const figureOfLine = ({ label, group }: Field): Figure | null =>
  figureOf(label) ?? (onAccount.test(fold(label)) ? 'paid' : figureOf(group ?? ''));

/** The amount that follows one of the names like the case's own is hers. */
function isWrittenUnder(label: string, cents: number, blocks: readonly string[]): boolean {
  return blocks.some((block, at) => {
    const amount = fold(block) === fold(label) ? readAmount(blocks[at + 1] ?? '') : null;
    return amount?.state === 'amount' && amount.cents === cents;
  });
}

/** Each case holds the amount of the month before: the pay of October is paid in November. */
function isOfMonthBefore(said: readonly Field[], lines: readonly PaperLine[]): boolean {
  const apart = said.flatMap((field) => {
    const [month, cents] = [monthNamed(field), centsOf(field)];
    const own = isShown(field) || month === null ? undefined : lines.find((line) => line.cents === cents);
    return month && own?.month ? [(month.month - own.month.month + monthsInYear) % monthsInYear] : [];
  });
  return apart.length > 1 && apart.every((months) => months === 1);
}

/** The payslip it is to be copied from: the one of its own part of the page, of its own month. */
function paperOf(field: Field, own: Figure, lines: readonly PaperLine[]): PaperLine[] {
  // What is answered in a case stands beside the paper; a line of a recap is of the paper or is not.
  const others = lines.filter(
    ({ line }) => line !== field && (!isShown(field) || line.group !== field.group),
  );
  const inPart = others.filter(({ line }) => line.group === field.group);
  const month = monthNamed(field);
  const ofMonth = (some: readonly PaperLine[]): PaperLine[] =>
    some.filter((one) => month !== null && isSameMonth(one.month, month));
  // The part of a case may be that of another month, where the title of its own was not seen as one.
  const ofNoMonth = inPart.filter((one) => one.month === null);
  const ways = [ofMonth(inPart), ofNoMonth, ofMonth(others), inPart];
  return ways.find((some) => some.some(({ figure }) => figure === own)) ?? others;
}

const monthsInYear = 12;

/** « Montant brut des indemnités » */
const ofOtherMoney = /\b(indemnit\w*|primes?|pensions?|fonciers?|loyers?)\b/;

/** « Salaire brut horaire », « Salaire brut d'octobre »: an hour's, a month's. */
function timeOf(label: string): string {
  // Of a month, where nothing is said.
  const span = /\b(annuel|trimestriel|horaire|heure|jour|annee|an\b)/.exec(fold(label))?.[1] ?? '';
  return [span, ...monthsIn(label).map(({ month }) => month)].join(' ');
}

/** « Vous : salaire brut », « Net à payer de Karim »: what the name of a figure says besides it. */
function apartFigure(label: string): string {
  return fold(label)
    .split(' ')
    .filter(
      (word) =>
        !/^(montants?|salaires?|remunerations?|brute?s?|net(?:te)?s?|social|sociaux|imposables?|fisca(?:l|ux)|mensuel(?:le)?s?|annuel(?:le)?s?|a|payer|payes?|verses?|percus?|recus?|avant|impots?|sur|le|la|les|l|de|du|des|d|votre|vos|mon|revenu|en|euros?|total|mois|bulletin|retraits?|retenues?|deductions?|prelevements?|cotisations|charges|salariales)$/.test(
          word,
        ),
    )
    .sort()
    .join(' ');
}

/** « Salaire net », « Net imposable »; not « Cumul net imposable ». */
const isNet = (label: string): boolean =>
  /\bnet(?:te)?s?\b(?!.*\b(?:brute?s?|cumul\w*)\b)/.test(fold(label)) && !ofOtherMoney.test(fold(label));

/** What may be paid with a pay, and is no part of its gross. */
const paidBesides =
  /\b(?:indemnites? journalieres?|ijss|subrog\w*|arret (?:de travail|maladie)|remboursements? (?:de |des )?(?:frais|transports?)|frais (?:de deplacement|professionnels)|paniers?|complement employeur|maintien de salaire|primes? (?:de )?(?:partage|pouvoir d achat|macron)|indemnites? (?:d |de )?(?:kilometriques?|repas|entretien|trajets?|transports?)|apprenti\w*)\b/;
/** One taken for the other: what is taken off a pay is between a tenth and a third of it. */
const [leastApart, mostApart] = [1.1, 1.5];

/** What is earned before anything is taken off is more than what is left. */
function grossBelowNet({ asked, shown, page }: CheckContext): Finding[] {
  if (page.blocks.some((block) => paidBesides.test(fold(block)))) return [];
  const parts = Map.groupBy(
    [...new Set([...asked, ...shown])].filter(
      (field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0,
    ),
    ({ group, label }) =>
      `${group} ${apartFigure(label.split(' – ').slice(0, -1).join(' '))} ${timeOf(label)}`,
  );
  return [...parts.values()].flatMap((fields) => {
    const [gross, otherGross] = fields.filter(
      ({ label }) => figureOf(label) === 'gross' && !ofOtherMoney.test(fold(label)),
    );
    const net = fields.find(
      ({ label }) => isNet(label) && gross && apartFigure(label) === apartFigure(gross.label),
    );
    const ratio = gross && net ? (centsOf(net) ?? 0) / (centsOf(gross) ?? 1) : 1;
    // A little more is a fare paid back to an apprentice; much more is a pay while ill.
    const isBelow = gross && !otherGross && net && ratio > leastApart && ratio < mostApart;
    return isBelow
      ? [{ ...ownFinding('figures', 'problem', spotOf(gross), 'figures-gross'), why: null }]
      : [];
  });
}
