/**
 * « Temps plein (35 h par semaine) », from the 2nd to the 30th without an absence, or since the 2nd in a contract that goes on,
 * and 35 hours for the whole month.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { periodsOf, sideOf } from '../days/order.ts';
import { dayOf, isBefore, type Time, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { linesFromTitle } from '../part-over.ts';
import { isShown } from '../recap/shown.ts';
import { cellsOfRow } from '../row-cells.ts';
import { isSamePerson, personOf } from '../who-and-when.ts';

/** « Heures travaillées dans le mois », « Total d'heures de novembre » */
const ofWork =
  /^(?!.*\b(?:semaine|hebdo\w*|jour|journalier\w*|supplementaires?|complementaires?|absen\w*|formation|contrat)\b)(?:total (?:des |d )?|nombre (?:total )?d )?heures\b/;
const perWeek =
  /(\d{1,2}(?:[.,]\d{1,2})?) ?(?:heures?|h) ?(?:par|\/|de travail par) ?semaine|(\d{1,2}(?:[.,]\d{1,2})?) ?(?:heures?|h) hebdomadaires?/iu;
const ofWeek = /\b(?:par semaine|hebdomadaires?)\b/;
const fullTime = /^(?:a )?temps (?:plein|complet)\b/;
const legalWeek = 35;
/** What is looked for, or left, or not paid by an employer. */
const ofOtherWork =
  /\b(?:recherche\w*|souhait\w*|disponib\w*|ancien\w*|precedent\w*|formation|stage|apprenti\w*)\b/;
const ofContract = /\b(?:contrat|mission|emploi|travail\w*|activite|employeur|periode)\b/;
/** Away from work, or of work that is not each week. */
const ofAbsence =
  /\b(?:absen\w*|arrets?|maladie|conges?|maternite|paternite|formation|stage|greve|sans solde|chomage partiel)\b/;
const notEachWeek =
  /\b(?:interim\w*|vacations?|extras?|annualis\w*|modul\w*|remplacements?|intermitten\w*|quelques)\b/;
/** In fewer days, one week of work and a day or two. */
const fewestDays = 15;

export function checkHoursOfAWeek(context: CheckContext): Finding[] {
  return [...lessThanAMonth(context), ...moreThanTwice(context), ...justAWeek(context)];
}

/**
 * « CDI, 20 h par semaine », « Depuis le 01/06/2026 », shown over the cases of that employer, and 20 hours for the whole of October:
 * the number was copied.
 */
function justAWeek({ asked, page }: CheckContext): Finding[] {
  const own = asked.filter(isOfMonth);
  const [named, more] = own.length > 0 ? page.headings.flatMap(({ text }) => monthsIn(text)) : [];
  if (!named?.year || more || asked.some(isAway)) return [];
  const first = Temporal.PlainDate.from({ year: named.year, month: named.month, day: 1 });
  return own.flatMap((field) => {
    const lines = [...linesFromTitle(field.group, field, page.blocks), ...linesBeside(field, page)];
    const [told, other] = lines.filter((line) => perWeek.test(line));
    const [, one, two] = perWeek.exec(told ?? '') ?? [];
    const week = readHours((one ?? two ?? '').replace('.', ','));
    const days = lines.flatMap(datesIn);
    // Begun or ended within the month, a week may be all of it.
    const isWhole =
      days.some((day) => !isBefore(first, day)) &&
      days.every(
        (day) => !isBefore(first, day) || !isBefore(day, first.add({ months: 1 }).subtract({ days: 1 })),
      );
    const hasEnded = asked.some(
      (beside) => beside.group === field.group && isOfEnd.test(fold(textOf(beside) ?? '')),
    );
    const isSame = week !== null && !other && readHours(textOf(field) ?? '') === week;
    return told && isSame && isWhole && !hasEnded && !lines.some((line) => notEachWeek.test(fold(line)))
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told,
            asked: `${field.label} : ${textOf(field)}`,
          }),
        ]
      : [];
  });
}

const isOfEnd = /\b(?:termine|fini|rompu|acheve|pris fin)\w*\b/;

/** What the row of the case says; « 24 h 00 » under « Horaire hebdomadaire » as « 24 h par semaine ». */
const linesBeside = ({ label }: Field, page: PageModel): string[] =>
  cellsOfRow(rowName(label), page).map(({ head, text }) =>
    ofWeek.test(fold(head)) ? `${readHours(text) ?? text} h par semaine` : text,
  );

const weeksInMonth = 31 / 7;

/** « Contrat de 24 heures par semaine », the only one the page tells, and more than twice as many as a month of them has. */
function moreThanTwice({ asked, page }: CheckContext): Finding[] {
  const told = page.blocks.flatMap((line) => {
    const [, one, other] = perWeek.exec(line) ?? [];
    const week = readHours((one ?? other ?? '').replace('.', ','));
    return week ? [{ line, week }] : [];
  });
  const [[own, otherHours], [only, more]] = [asked.filter(isOfMonth), told];
  const worked = own && readHours(textOf(own) ?? '');
  return own && only && worked && !otherHours && !more && worked > 2 * only.week * weeksInMonth
    ? [
        ownFinding('contradiction', 'problem', spotOf(own), 'papers-problem', {
          told: only.line,
          asked: `${own.label} : ${textOf(own)}`,
        }),
      ]
    : [];
}

function lessThanAMonth(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  const hours = said.filter(isOfMonth);
  const weeks = said.flatMap((field) => {
    const week = weekIn(field);
    return week === null ? [] : [{ field, week }];
  });
  // Of two jobs, one may be of some days.
  const [[own, otherHours], [told, otherWeek]] = [hours, weeks];
  if (!own || !told || otherHours || otherWeek || !isSamePerson(personOf(own), personOf(told.field)))
    return [];
  const worked = readHours(textOf(own) ?? '');
  if (worked === null || worked <= 0 || worked > told.week || daysWorked(context) < fewestDays) return [];
  const texts = said.map((field) => textOf(field) ?? '');
  if (
    said.some(isAway) ||
    [...texts, ...said.map(({ label }) => label)].some((text) => notEachWeek.test(fold(text)))
  )
    return [];
  if (texts.some((text) => ofAbsence.test(fold(text)))) return [];
  // Fewer still, it may be a job that was left for some days, which nothing on the page asks about.
  const isNotAway = said.some(
    (field) =>
      /\babsen\w*/.test(fold(field.label)) &&
      (yesNoOf(field) === 'no' || (textOf(field) !== null && tellsNothing(field))),
  );
  return worked === told.week || isNotAway
    ? [
        ownFinding('contradiction', 'problem', spotOf(own), 'papers-problem', {
          told: `${told.field.label} : ${textOf(told.field)}`,
          asked: `${own.label} : ${textOf(own)}`,
        }),
      ]
    : [];
}

/** « EXEMPLE – Heures », in a table, is named so by its last part. */
function isOfMonth(field: Field): boolean {
  const { label, hint, valueType } = field;
  const name = fold(columnName(label));
  const isWhole = /\b(?:mois|travaillees?|effectuees?|faites|total|payees?)\b/.test(foldAll(name, hint));
  // « 35 heures », on a recap, is read as words.
  const isHours = valueType === 'hours' || (isShown(field) && readHours(textOf(field) ?? '') !== null);
  return isHours && ofWork.test(name) && (isWhole || name === 'heures' || monthsIn(name).length > 0);
}

/** « CDD à temps plein (35 heures par semaine), du 01/10/2026 au 31/12/2026 »; a longer one tells a story. */
const longestAnswer = 100;

/** The hours of a week that she tells: chosen, or in a case named so. */
function weekIn(field: Field): number | null {
  const text = textOf(field) ?? '';
  if (ofOtherWork.test(foldAll(field.label, field.group))) return null;
  if (field.options.length === 0 && text.length > longestAnswer) return null;
  const [, one, other] = perWeek.exec(text) ?? [];
  if (one ?? other) return readHours((one ?? other ?? '').replace('.', ','));
  if (ofWeek.test(fold(field.label))) return readHours(text);
  return fullTime.test(fold(text)) ? legalWeek : null;
}

/** « Arrêt maladie : Oui », « Jours d'absence : 12 » */
const isAway = (field: Field): boolean =>
  ofAbsence.test(fold(field.label)) &&
  (yesNoOf(field) === 'yes' || (isShown(field) && /^[1-9]/.test(textOf(field) ?? '')));

/** The days of the month declared from the first to the last of the only period the page has. */
function daysWorked(context: CheckContext): number {
  const { dates, recap, page } = context;
  const isOfContract = (name: string): boolean =>
    ofContract.test(fold(name)) && !ofOtherWork.test(fold(name));
  const inCases = periodsOf(dates).flatMap(({ start, end }): Time[] => {
    const [from, to] = [dayOf(start), dayOf(end)];
    return from && to && isOfContract(`${start.label} ${end.label}`) ? [{ from, to }] : [];
  });
  const inLines = recap.flatMap((line): Time[] => {
    const text = `${line.group ?? ''} ${line.label} ${textOf(line) ?? ''}`;
    const time = isOfContract(text) ? timeIn(text) : null;
    return time ? [time] : [];
  });
  const told = inCases.length > 0 ? inCases : inLines;
  const [named, more] = page.headings.flatMap(({ text }) => monthsIn(text));
  const [only, other] = told.length > 0 || !named?.year || more ? told : goingOn(context, isOfContract);
  if (!only || other) return 0;
  const year = named?.year;
  const month =
    named && year && !more ? Temporal.PlainYearMonth.from({ ...named, year }) : only.to.toPlainYearMonth();
  const [first, last] = [month.toPlainDate({ day: 1 }), month.toPlainDate({ day: month.daysInMonth })];
  const from = isBefore(only.from, first) ? first : only.from;
  const to = isBefore(last, only.to) ? last : only.to;
  return from.until(to).total('days') + 1;
}

const asksOfEnd = /\b(?:contrat|mission|cdd|emploi)\b.*\b(?:termine|fini|pris fin|rompu|acheve)\w*/;

/** « Date de début du contrat », where it has not ended: « Ce contrat s'est-il terminé ? Non », « CDI ». */
function goingOn(
  { asked, recap, dates, today }: CheckContext,
  isOfContract: (name: string) => boolean,
): Time[] {
  const goesOn = [...asked, ...recap].some(
    (field) =>
      (asksOfEnd.test(fold(field.label)) && yesNoOf(field) === 'no') ||
      (/^cdi\b/.test(fold(textOf(field) ?? '')) && !ofOtherWork.test(fold(field.label))),
  );
  const begun = goesOn ? dates.filter(({ label }) => isOfContract(label)) : [];
  const [date, other] = begun;
  const from = date && dayOf(date);
  // Told its end too, it may be before the month's.
  return from && !other && sideOf(date) === 'start' ? [{ from, to: today.add({ years: 1 }) }] : [];
}
