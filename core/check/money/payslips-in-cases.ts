/**
 * « Paiement le 31/08/2026, montant net social 812,40 € », which the page shows, and that very sum in the case of September; or in
 * the case of August nothing of it, another of its lines, or two digits that changed places.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import type { NamedMonth } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf, longestLine, longestText } from '../sentences.ts';
import { isHers, isOfPartner, monthOf, personOf, seriesOf } from '../who-and-when.ts';
import { herPartner, partnerWords } from '../word-lists.ts';
import { figureAsked } from './figure-said.ts';
import { isSame } from './papers-in-line.ts';
import { type Figure, figureNames, figureOfCase, isOfSalary, isSameMonth, ofWork } from './payslip.ts';
import { type PayslipShown, payslipsShown } from './payslips-shown.ts';
import { isSlipOf } from './slip.ts';

type Rule = 'paid' | 'worked';

/** A payslip, the month it counts for, and the line of it that is asked. */
interface Due {
  slip: PayslipShown;
  month: NamedMonth;
  cents: number;
}

export function checkPayslipsInCases(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const cases = asked.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const slips = cases.length > 0 ? payslipsShown(page) : [];
  if (slips.length === 0 || slips.some(({ names }) => putRight.test(fold(names)))) return [];
  const said = clausesOf(page.blocks, longestText).map((one) => fold(one));
  const advised = figureAsked(context)?.figure ?? null;
  const figureFor = (field: Field): Figure | null =>
    ofWork(field, figureOfCase(field) ?? (isOfSalary(field) || isSalaries(field) ? advised : null));
  const rule = ruleIn(said, isOfQuarter(context));
  if (rule === 'unsure') return [];
  const isPartners = partnersOf(page.blocks);
  const pays = cases.filter((field) => figureFor(field) !== null);
  const tables = [...Map.groupBy(pays, (field) => `${seriesOf(field)} ${figureFor(field)}`).values()];
  return tables.flatMap((series) => {
    const figureIn = ([first]: readonly Field[]): Figure | null => (first ? figureFor(first) : null);
    const figure = figureIn(series);
    const all = tables.filter((one) => figureIn(one) === figure);
    const dues = slips
      .filter((slip) => isOf(slip, isPartners(slip), series, all))
      .map((slip): Due | null => {
        const [month, cents] = [monthCounted(slip, rule), figure ? slip.figures.get(figure) : undefined];
        return month && cents ? { slip, month, cents } : null;
      });
    const known = dues.filter((one) => one !== null);
    // Of one that is read in part, nothing is known.
    if (!figure || known.length === 0 || known.length < dues.length) return [];
    const moved = inOtherMonth(series, known, rule, figure);
    return [
      ...moved.map(({ finding }) => finding),
      ...ofItsMonth(series, known, moved, said, figure),
      ...leftOut(series, known, moved, said, figure),
    ];
  });
}

const putRight = /\b(?:rectif\w*|annul\w*|corrig\w*|remplac\w*|regularis\w*|rappel)\b/;
const isSalaries = ({ group }: Field): boolean => /\bsalaires?\b/.test(fold(group ?? ''));

/** « … et non pour le mois où l'argent est arrivé » */
const notThat =
  /\b(?:et non|et pas|non pas|pas|jamais|plutot que|peu importe|meme si|quelle? que soit)\b(?! (?:compte|transmis)).*/;
const counts =
  /\b(?:compt\w+|declar\w+|inscri\w+|report\w+|recopi\w+|retenu\w*|reten\w+|rattach\w+|indiqu\w+|saisi\w*|fait foi|selon|notez|mettez)\b/;
const byPayday =
  /\b(?:date|jour)s? (?:de |du )?(?:paiement|versement|paie|paye)\b|\bmois (?:de |du )(?:paiement|versement)\b|\bmois ou (?:il|elle|le salaire|la paie|le bulletin|chaque \w+|ils) (?:a|est|ont|sont) (?:ete )?(?:paye|verse)\w*|\b(?:date|jour) (?:imprimee?|inscrite?)\b/;
const byPeriod =
  /\b(?:mois|periode)s? (?:travaille\w*|de travail|du travail|d emploi|d activite)\b|\bmois de (?:la|sa) periode\b|\bperiode (?:de paie|d emploi|travaillee|imprimee|inscrite|indiquee|du bulletin|de travail)\b|\bmois (?:ou|pendant lequel|au cours duquel) (?:vous (?:avez|l avez) )?(?:travaill\w*|fait|gagne)\b/;
const byBank =
  /\b(?:argent|virement|somme)s? .{0,20}\b(?:arriv\w+|recu\w*|credit\w+)|\bcredit\w+|\b(?:sur|releve de) votre compte\b/;
const late = /\bretard\b/;

/** What a payslip counts for: null where the page says neither, or both; unsure where it may be another day than those on it. */
function ruleIn(said: readonly string[], isQuarter: boolean): Rule | 'unsure' | null {
  const rules = said.filter((one) => counts.test(one)).map((one) => one.replace(notThat, ''));
  const [paid, worked] = [byPayday, byPeriod].map((by) => rules.some((one) => by.test(one)));
  if (rules.some((one) => byBank.test(one))) return 'unsure';
  if (paid || worked) return paid && worked ? null : paid ? 'paid' : 'worked';
  if (said.some((one) => late.test(one))) return 'unsure';
  return isQuarter ? 'paid' : null;
}

/** Paid in the month it is for, whatever the page says. */
function monthCounted({ paid, worked }: PayslipShown, rule: Rule | null): NamedMonth | null {
  if (rule === null) return paid && worked && isSameMonth(paid, worked) ? paid : null;
  return rule === 'paid' ? paid : worked;
}

/** Whether a payslip is of who she lives with: « Karim BENALI, votre conjoint », somewhere on the page. */
function partnersOf(blocks: readonly string[]): (slip: PayslipShown) => boolean {
  const people = blocks
    .filter(({ length }) => length <= longestLine)
    .map((block) => fold(block))
    .filter((block) => herPartner.test(block));
  return ({ names }) =>
    herPartner.test(fold(names)) ||
    ofPartner.test(fold(names)) ||
    namesIn(names).some((name) => people.some((block) => hasWords(block, name)));
}

/** The only cases of pay of who reads; else those that its payer or its person is named in. */
function isOf(
  slip: PayslipShown,
  isPartners: boolean,
  series: readonly Field[],
  all: readonly Field[][],
): boolean {
  const [first] = series;
  if (!first) return false;
  if (isPartners || isOfPartner(first))
    return isPartners && isOfPartner(first) && all.filter((one) => one.some(isOfPartner)).length === 1;
  const namesOf = ([one]: readonly Field[]): string =>
    one ? foldAll(one.label, one.group, one.question, one.heading, personOf(one).name) : '';
  const words = namesIn(slip.names).filter((word) => !all.every((one) => hasWords(namesOf(one), word)));
  const isNamedIn = (one: readonly Field[]): boolean => words.some((word) => hasWords(namesOf(one), word));
  if (all.some(isNamedIn)) return isNamedIn(series) && all.filter(isNamedIn).length === 1;
  return isHers(first) && all.filter((one) => !one.some(isOfPartner)).length === 1;
}

const ofPartner = new RegExp(String.raw`\b(?:${partnerWords})$|\b(?:conjointe?)\b`);

/** « Tilleuls », « Karim »: words with a capital. */
const namesIn = (text: string): string[] =>
  (text.match(/(?<!\p{L})\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).map(fold).filter((word) => !ofEveryOne.test(word));
const ofEveryOne =
  /^(?:bulletin|fiche|association|societe|entreprise|paiement|periode|salaire|paie|paye|employeur|salariee?|montant|net|brut|heures|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)/;

interface Moved {
  due: Due;
  finding: Finding;
}

const isIn = (field: Field, month: NamedMonth): boolean => isSameMonth(monthOf(field), month);
const sumOf = (dues: readonly Due[]): number => dues.reduce((sum, { cents }) => sum + cents, 0);

const toldOf = ({ slip }: Due, rule: Rule | null, figure: Figure): string =>
  [slip.saidOf(slip.paid && rule !== 'worked' ? 'paid' : 'worked'), slip.saidOfFigure(figure)].join(', ');

/** The sum of a payslip in the one case of another month, and not in its own. */
function inOtherMonth(
  series: readonly Field[],
  dues: readonly Due[],
  rule: Rule | null,
  figure: Figure,
): Moved[] {
  return dues.flatMap((due) => {
    const [field, twice] = series.filter((one) => isSame(centsOf(one) ?? 0, due.cents));
    if (!field || twice || isIn(field, due.month)) return [];
    const ofMonth = (month: NamedMonth): Due[] => dues.filter((one) => isSameMonth(one.month, month));
    const [then, more] = series.filter((one) => isIn(one, due.month));
    const ownOfField = dues.filter(({ month }) => isIn(field, month));
    const mayBeOwn =
      isSame(centsOf(field) ?? 0, sumOf(ownOfField)) ||
      ownOfField.some(({ cents }) => isSame(centsOf(field) ?? 0, cents));
    const given = then ? (centsOf(then) ?? 0) : 0;
    // With another sum added, it stands in its own month as well.
    const isThere = given >= sumOf(ofMonth(due.month)) && !dues.some(({ cents }) => isSame(given, cents));
    if (more || mayBeOwn || isThere) return [];
    const finding = ownFinding('paid-month', 'problem', spotOf(field), 'papers-problem', {
      told: toldOf(due, rule, figure),
      asked: field.label,
    });
    return [{ due, finding: rule === 'paid' ? finding : { ...finding, why: null } }];
  });
}

const copies = /^(?!.*\b(?:si|exemple|sauf)\b).*\b(?:repren\w+|recopi\w+|report\w+|copie[rz]|releve[rz])\b/;
const noOther =
  /\b(?:aucune?|pas d|ni|sans) autre (?:bulletin|fiche de paie|employeur|salaire|paie|emploi|contrat|revenu|activite)\b|\b(?:votre|vos) seuls? (?:bulletin|employeur|salaire|emploi)s?\b|\bseuls? (?:bulletin|employeur)s? (?:depose|connu|de la periode|du trimestre)/;

/** Where the page says to copy it or that there is no other: its only payslip against the case of each month. */
function ofItsMonth(
  series: readonly Field[],
  dues: readonly Due[],
  moved: readonly Moved[],
  said: readonly string[],
  figure: Figure,
): Finding[] {
  const isAlone = said.some((one) => noOther.test(one));
  if (!isAlone && !said.some((one) => copies.test(one))) return [];
  return series.flatMap((field) => {
    const [due, other] = dues.filter(({ month }) => isIn(field, month));
    const cents = centsOf(field);
    const isTold = moved.some((one) => one.due === due || one.finding.fieldId === field.id);
    if (!due || other || cents === null || isSame(cents, due.cents) || isTold) return [];
    const line = [...due.slip.figures].find(([name, sum]) => name !== figure && isSame(cents, sum));
    if (line)
      return [
        ownFinding('figures', 'problem', spotOf(field), 'figures-problem', {
          line: figureNames[line[0]],
          asked: figureNames[figure],
        }),
      ];
    const isMore = isAlone && cents > due.cents && Math.abs(cents - due.cents) >= 100;
    return cents === 0 || isMore || isSlipOf(cents, due.cents)
      ? [
          {
            ...ownFinding('agreement', 'problem', spotOf(field), 'page-error-problem', {
              said: toldOf(due, due.slip.paid ? 'paid' : 'worked', figure),
            }),
            why: null,
          },
        ]
      : [];
  });
}

const addsAll =
  /^(?!.*\b(?:ne|n|pas|jamais|exemple)\b).*\b(?:addition\w+|ajoutez|cumul\w+|faites (?:la somme|le total)|(?:une|en une) seule somme|somme de (?:vos|tous|leurs|ses)|total de (?:vos|tous|leurs|ses)|tous (?:vos |les )?(?:employeurs|bulletins|salaires)|ensemble de (?:vos|ses) (?:employeurs|bulletins|salaires))\b/;

/** Where the page says to add them, or asks for a total: the sum of some of the payslips of one month, and not of all of them. */
function leftOut(
  series: readonly Field[],
  dues: readonly Due[],
  moved: readonly Moved[],
  said: readonly string[],
  figure: Figure,
): Finding[] {
  const isSaid = said.some((one) => addsAll.test(one));
  return series.flatMap((field) => {
    const own = dues.filter(({ month }) => isIn(field, month));
    const cents = centsOf(field) ?? 0;
    const isTold = moved.some((one) => own.includes(one.due) || one.finding.fieldId === field.id);
    const isTotal = isSaid || /\btotal\b/.test(foldAll(field.label, field.group));
    if (own.length < 2 || own.length > mostOfMonth || !isTotal || isTold || cents === 0) return [];
    if (isSame(cents, sumOf(own))) return [];
    const missing = own.filter((one) => isSame(cents, one.cents) || isSame(cents, sumOf(own) - one.cents));
    const [left] = missing.map((one) =>
      isSame(cents, one.cents) ? own.find((other) => other !== one) : one,
    );
    return left
      ? [
          {
            ...ownFinding('agreement', 'problem', spotOf(field), 'page-error-problem', {
              said: [left.slip.names, toldOf(left, left.slip.paid ? 'paid' : 'worked', figure)].join(', '),
            }),
            why: null,
          },
        ]
      : [];
  });
}
/** Of more, which one is left out is not told. */
const mostOfMonth = 6;
