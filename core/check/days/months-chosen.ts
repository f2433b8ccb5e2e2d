/** The three months that are declared, where the person chooses them herself: one by one, as a list of quarters, or the first and the last. */
import type { Finding } from '../../assessment.ts';
import { monthsBefore } from '../../calendar/months.ts';
import { windowAt } from '../../calendar/window.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { areInARow, monthName, monthNumber, monthsIn, type NamedMonth } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, packFinding, type Spot, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { isSameMonth, monthsGiven, monthsOutside } from './month-outside.ts';
import { monthsNamed } from './months-declared.ts';
import { monthsOf, periodsOf } from './order.ts';

type Month = Temporal.PlainYearMonth;

/** Months chosen that are neither those called for today nor those the page names. */
export function checkMonthsChosen(context: CheckContext): Finding[] {
  const found = [...ofMonthInTitle(context), ...ofYearInTitle(context), ...ofQuarter(context)];
  const told = new Set(found.map(({ fieldId }) => fieldId));
  return [...found, ...outOfThem(context).filter(({ fieldId }) => !told.has(fieldId))];
}

const outOfThem = (context: CheckContext): Finding[] =>
  monthsOutside(context.asked, context.page, quartersDue(context)).map(({ field, due }) =>
    ownFinding('other-month', 'problem', spotOf(field), 'other-month-problem', {
      months: due.map(({ month }) => monthName(month)).join(', '),
    }),
  );

const ofOneMonth =
  /\b(?:actualis\w*|declaration (?:mensuelle|du mois|de situation)|du mois de|mois declare)\b/;
const monthOfWork =
  /^(?:(?:je |vous )?(?:declar|actualis)\w* (?:\p{L}+ ){0,3}?mois\b|(?:quel |le )?mois\b.*\b(?:heures|travail\w*|activite|declaree?s?|concerne\w*|rapport\w*|actualis\w*)\b)/u;
const monthOfElse =
  /\b(?:paiement|payee?s?|vers\w*|bulletin|fiche|paie|dernier|prochain|precedent|debut|fin|embauche|premier)\b/;

/** « Actualisation du mois de novembre 2026 », and « Mois auquel se rapportent ces heures : octobre 2026 ». */
function ofMonthInTitle(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const titles = page.headings.filter(({ text }) => ofOneMonth.test(fold(text)));
  const named = titles.map(({ text }) => monthsIn(text)).filter(({ length }) => length > 0);
  const [month, other] = named[0] ?? monthOfToday(context);
  if (!month?.year || other || named.length > 1) return [];
  const months = monthName(month.month);
  return asked.flatMap((field) => {
    const label = fold(field.label);
    const [chosen, more] = monthOfWork.test(label) && !monthOfElse.test(label) ? monthsGiven(field) : [];
    return chosen && !more && (chosen.month !== month.month || (chosen.year ?? month.year) !== month.year)
      ? [ownFinding('other-month', 'problem', spotOf(field), 'other-month-problem', { months })]
      : [];
  });
}

/** The month that may be declared on that day, where the guide is of one and the page's titles name none. */
function monthOfToday({ procedure, today }: CheckContext): NamedMonth[] {
  const window = procedure?.checks.find((check) => check.kind === 'declaration-window');
  const at = window?.kind === 'declaration-window' ? windowAt(today, window) : null;
  return at?.isOpen ? [at.month] : [];
}

const yearInTitle: [title: RegExp, label: RegExp][] = [
  [
    /\b(?:revenus|ressources)(?: (?:de|de l annee|percus en))? (20\d\d)\b/,
    /^annee (?:(?:des|de|de vos) (?:revenus|ressources)|declaree)$|^annee des .*\b(?:releve|recapitulatif)$|^bulletin\b.*\b(?:lu|lisez|releve|figure)\b.*\b(?:cumul|montant)\b/,
  ],
  [
    /\b(20\d\d (?:a )?20\d\d)\b/,
    /^annee (?:scolaire|universitaire)(?: (?:concernee|demandee|de (?:la demande|l inscription)))?$/,
  ],
];

/** « Votre scolarité de l'an dernier » */
const before =
  /\b(?:precedente?s?|derniere?s?|passee?s?|anterieure?s?|cursus|parcours|frequentee?s?|actuel\w*|en cours|cette annee|differe\w*|exceptionnel\w*|diplomes?)\b/;

/** « Déclaration des revenus 2025 », and « Année des revenus : 2024 ». */
function ofYearInTitle({ asked, recap, page }: CheckContext): Finding[] {
  // « Déclaration 2026 (revenus de l'année 2025) »: made the year after.
  const titles = page.headings.map(({ text }) => fold(text).replace(/\bdeclaration 20\d\d\b/, ' '));
  return yearInTitle.flatMap(([title, label]) => {
    const named = new Set(titles.flatMap((text) => title.exec(text)?.[1]?.replace(' a ', ' ') ?? []));
    const inTitles = new Set(titles.flatMap((text) => text.match(/\b20\d\d\b/g) ?? []));
    const [years, other] = named;
    if (years === undefined || other !== undefined || inTitles.size !== years.split(' ').length) return [];
    return [...asked, ...recap].flatMap((field) => {
      const chosen = fold(textOf(field) ?? '').match(/\b20\d\d\b/g) ?? [];
      const isOfPast = [field.group, field.question].some((name) => before.test(fold(name ?? '')));
      const isOther =
        label.test(fold(field.label)) && !isOfPast && chosen.length > 0 && chosen.join(' ') !== years;
      const params = { first: years.replace(' ', '-') };
      return isOther
        ? [{ ...ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', params), why: null }]
        : [];
    });
  });
}

/** The three months of a declaration. */
function ofQuarter(context: CheckContext): Finding[] {
  const { procedure } = context;
  const quarters = quartersDue(context);
  if (!procedure || quarters.length === 0) return [];
  const [due = []] = quarters;
  const months = due.map(({ month }) => monthName(month)).join(', ');
  const known = procedure.checks.find((one) => one.kind === 'months-shown');
  const wrong = (spot: Spot, month: number): Finding =>
    known
      ? packFinding(procedure, known, 'problem', spot, { months, month: monthName(month) })
      : ownFinding('other-month', 'problem', spot, 'other-month-problem', { months });
  return [
    ...oneByOne(context, quarters, wrong),
    ...ofPayments(context, wrong),
    ...onDays(context, wrong),
    ...asQuarter(context, quarters, wrong),
    ...firstAndLast(context, quarters, wrong),
  ];
}

type Wrong = (spot: Spot, month: number) => Finding;

/** « Le trimestre se termine deux mois avant le mois où vous déclarez », « le mois en cours et le mois dernier ne sont pas à déclarer » */
const endsBefore =
  /\b(?:se termine|s acheve|finit|s arrete) (un|deux|trois) mois (?:pleins? )?avant (?:le mois (?:ou|de)|celui|la declaration|votre declaration)/;
const lastTwoAreNot =
  /\bmois en cours (?:et|ni) (?:le )?(?:mois )?(dernier|precedent|d avant|(?:de |d )?\p{L}{3,9})\b.*(?:\bpas\b.*\b(?:declare\w*|partie|compte\w*|concern\w*)|\bexclu\w*)/u;

/** Those the page names, those the guide counts from today, those a rule of the page gives; any of them is right. */
function quartersDue({ procedure, today, page }: CheckContext): Month[][] {
  const checks = procedure?.checks ?? [];
  const known = checks.find((one) => one.kind === 'months-shown');
  if (!known && !checks.some(({ kind }) => kind === 'unsaid')) return [];
  const options = new Set(page.fields.flatMap((field) => field.options));
  const blocks = page.blocks.filter((block) => !options.has(block));
  const ruled = sentencesOf(blocks).flatMap((sentence) => {
    const words = fold(sentence);
    const end = ['un', 'deux', 'trois'].indexOf(endsBefore.exec(words)?.[1] ?? '') + 1;
    const other = lastTwoAreNot.exec(words)?.[1];
    // « Le mois en cours et le mois de septembre », said in October.
    const month = monthNumber(other?.replace(/^(?:de|d) /, '') ?? '');
    const isLast =
      month === null
        ? /^(?:dernier|precedent|d avant)$/.test(other ?? '')
        : month === today.subtract({ months: 1 }).month;
    const last = end || (isLast ? 2 : 0);
    if (last > 0) return [monthsBefore(today, [last + 2, last + 1, last])];
    // « En janvier, vous déclarez les mois de septembre, octobre et novembre. »
    const [now, ...listed] = /\bdeclar/.test(words) ? monthsIn(sentence) : [];
    const back = listed.map(({ month }) => (today.month - month + 12) % 12 || 12);
    return now?.month === today.month && isQuarter(listed) ? [monthsBefore(today, back)] : [];
  });
  const named = monthsNamed({ ...page, blocks });
  return [
    ...(known ? [monthsBefore(today, known.monthsBack)] : []),
    ...(named.length > 0 ? [named] : []),
    ...ruled,
  ];
}

const isQuarter = (months: readonly NamedMonth[]): boolean => months.length === 3 && areInARow(months);

const ordinal =
  /^(?:(?:le )?(?:premier|1er|deuxieme|second|2e|2eme|2nd|troisieme|3e|3eme) mois|mois (?:n |no |numero |de la ligne )?[123]|(?:ligne [123] )?mois)(?: (?:a declarer|declare|du trimestre|de (?:la )?(?:declaration|periode|reference)|du bulletin))?$/;

/** « Bulletin n° 3 », and its « Mois de paiement ». */
const aPayslip = /^(?:bulletin|fiche|feuille)(?: de (?:paie|paye|salaire))?(?: n| no| numero)? ?\d{1,2}$/;
/** « Ressource ajoutée n° 1 », « Ajouter une ressource », the same. */
const anAdded =
  /^(?:ajout\w+|nouve\w+) (?:une? )?(?:autre )?(?:ressource|revenu|somme|montant)$|^(?:autre )?(?:ressource|revenu|somme|montant)s?(?: (?:que vous )?(?:ajoute\w*|supplementaire))?(?: n| no| numero)? ?\d{1,2}$/;
const monthOfPay = /^mois(?: (?:de|du) (?:paiement|versement|perception)| (?:paye|verse|percu|declare))?$/;

const ofLeave = /\b(?:prochaine?s?|precedente?s?|droits|conges?|arrets?|stages?|sejours?)\b/;

/** « Premier mois », « Deuxième mois », « Troisième mois »: each one of the three, and none twice. */
function oneByOne({ asked, recap, page }: CheckContext, quarters: Month[][], wrong: Wrong): Finding[] {
  const isQuarterNamed = monthsNamed(page).length > 0;
  const chosen = [...asked, ...recap].flatMap((field) => {
    const over = foldAll(field.question, field.group);
    const label = fold(field.label);
    // « 2e mois », a part with its « Mois de paiement ».
    const parts = [field.group, field.heading].map((name) => fold(name ?? ''));
    const isOfPayslip =
      monthOfPay.test(label) && parts.some((name) => aPayslip.test(name) || anAdded.test(name));
    const isPart = isOfPayslip || (ordinal.test(fold(field.group ?? '')) && /^mois\b/.test(label));
    const [month, other] = (isPart || ordinal.test(label)) && !ofLeave.test(over) ? monthsGiven(field) : [];
    const list = `${isPart ? '' : field.group}\n${field.outerGroup}`;
    return month && !other ? [{ field, month, list, isOfPayslip }] : [];
  });
  const lists = Map.groupBy(chosen, ({ list }) => list);
  return [...lists.values()].flatMap((list) => {
    // « Mois », on each line: two payslips may be of one month.
    const isOfPayslips = list.every(({ isOfPayslip }) => isOfPayslip);
    const isOfLines = isOfPayslips || list.some(({ field }) => fold(field.label) === 'mois');
    const least = isOfPayslips && isQuarterNamed ? 1 : isOfLines ? 3 : 2;
    if (list.length < least) return [];
    const oddIn = (quarter: Month[]): typeof list =>
      list.filter(
        ({ month }, at) =>
          !quarter.some((one) => isSameMonth(month, one)) ||
          (!isOfLines && list.findIndex((one) => one.month.month === month.month) < at),
      );
    const odd = quarters.map(oddIn);
    return odd.some((none) => none.length === 0)
      ? []
      : (odd[0] ?? []).map(({ field, month }) => wrong(spotOf(field), month.month));
  });
}

const whenPaid =
  /^(?:en |pour |quel (?:est le )?)?mois (?:(?:du|de (?:ce|cette|son|votre|la|l)) ?(?:versement|paiement|perception)\b|(?:ou|auquel|pendant lequel|dans lequel) .*\b(?:paye|verse|percu|recu|touche)e?s?\b|(?:de )?(?:versement|paiement|perception)\b)/;
const ofOtherTime =
  /\b(?:prochaine?s?|precedente?s?|derniere?s?|premiere?s?|droits|conges?|arrets?|debut|fin|depuis|caf|prestations?)\b/;

/** « Second versement », and its « Mois du versement »: of a quarter that the page names, and that the list goes beyond. */
function ofPayments({ asked, page }: CheckContext, wrong: Wrong): Finding[] {
  const quarter = monthsNamed(page);
  const isOfIt = (month: NamedMonth): boolean => quarter.some((one) => isSameMonth(month, one));
  return asked.flatMap((field) => {
    const parts = [field.group, field.heading].map((name) => fold(name ?? ''));
    const isJudged = parts.some((name) => aPayslip.test(name) || anAdded.test(name));
    const isOfOther = [field.label, field.group, field.question].some((name) =>
      ofOtherTime.test(fold(name ?? '')),
    );
    if (isJudged || !whenPaid.test(fold(field.label)) || isOfOther) return [];
    const [month, other] = monthsGiven(field);
    const isListed = field.options.flatMap(monthsIn).some(isOfIt);
    return month && !other && isListed && !isOfIt(month) ? [wrong(spotOf(field), month.month)] : [];
  });
}

const ofThoseMonths =
  /\b(?:recue?s?|versee?s?|percue?s?|payee?s?|encaissee?s?|touchee?s?)\b.{0,40}\b(?:(?:pendant|durant|sur|dans|au cours de) (?:ces|les) (?:trois )?mois|ce trimestre|cette periode)\b/;
const dayPaid =
  /^(?:date|jour) (?:de |du |d )(?:la |l )?(?:reception|versement|paiement|encaissement|perception)$|^(?:recue?|versee?|percue?|payee?|encaissee?) le$/;

/** « N'ajoutez que des sommes reçues pendant ces trois mois », and a « Date de réception » in another. */
function onDays({ dates, page }: CheckContext, wrong: Wrong): Finding[] {
  const quarter = monthsNamed(page);
  if (!sentencesOf(page.blocks).some((sentence) => ofThoseMonths.test(fold(sentence)))) return [];
  return dates.flatMap(({ spot, reading, label }) => {
    if (reading.state !== 'date' || quarter.length === 0 || !dayPaid.test(fold(label))) return [];
    const { month, year } = reading.date;
    return quarter.some((one) => isSameMonth({ month, year }, one)) ? [] : [wrong(spot, month)];
  });
}

/** What is declared, and not a stay, a job or a payment. */
const ofDeclared =
  /^(?:quel(?:le)? (?:est (?:le|la|votre) )?|choisissez (?:le|la|votre) |le |la |votre |mon )?(?:trimestre|periode|(?:trois |3 )?mois)\b.*\b(?:declar\w*|reference|trimestr\w*|concerne\w*)\b|^(?:quel |le |votre |mon )?trimestre$|^(?:votre |ma |cette |la )?declaration (?:porte sur|concerne|des mois|du trimestre|pour le trimestre)\b/;
const ofElse =
  /\b(?:prochaine?s?|precedente?s?|vers\w*|paiements?|droits|conges?|arrets?|stages?|affaires|chomage|travail\w*|contrat|emploi|absences?|maladie|etranger|sejours?|scolarite|formation)\b/;

/** « Quel trimestre déclarez-vous ? juillet, août, septembre 2026 », « de juin à août 2026 » */
function asQuarter({ asked }: CheckContext, quarters: Month[][], wrong: Wrong): Finding[] {
  return asked.flatMap((field) => {
    const label = fold(field.label);
    // « Du 1er juin au 31 août 2026 »: whole months.
    const text = (textOf(field) ?? '').replace(/\b(?:1er|28|29|30|31)\s(?=\p{L})/giu, '');
    if (!ofDeclared.test(label) || ofElse.test(label) || /\b\d ?e(?:r|me)? trimestre\b/.test(fold(text)))
      return [];
    const months = monthsIn(text);
    const [first, last] = [months[0], months.at(-1)];
    const isRange = months.length === 2 && ((last?.month ?? 0) - (first?.month ?? 0) + 12) % 12 === 2;
    if (!first || !last || !(isQuarter(months) || isRange)) return [];
    const isRight = quarters.some(
      (quarter) => first.month === quarter[0]?.month && isSameMonth(last, quarter[2]),
    );
    const [due = []] = quarters;
    const odd = months.find((month) => !due.some((one) => isSameMonth(month, one)));
    return isRight ? [] : [wrong(spotOf(field), (odd ?? last).month)];
  });
}

const firstDeclared =
  /^(?:le )?(?:premier|1er|dernier|troisieme) mois(?: (?:a declarer|declaree?|(?:du|de votre|de ce) trimestre.*|de (?:la |votre )?(?:declaration|periode (?:declaree|de reference|a declarer)).*))?$/;

/** « Premier mois déclaré », « Dernier mois déclaré » */
function firstAndLast({ asked }: CheckContext, quarters: Month[][], wrong: Wrong): Finding[] {
  return periodsOf(monthsOf(asked)).flatMap(({ start, end }) => {
    const sides = [start, end];
    if (!sides.every(({ spot }) => firstDeclared.test(fold(spot.fieldLabel ?? '')))) return [];
    const odd = quarters.map((quarter) =>
      sides.flatMap(({ reading, spot }, side) =>
        reading.state === 'date' && !isSameMonth(reading.date, side === 0 ? quarter[0] : quarter[2])
          ? [wrong(spot, reading.date.month)]
          : [],
      ),
    );
    return odd.some((none) => none.length === 0) ? [] : (odd[0] ?? []);
  });
}
