/** « Sans emploi jusqu'au 3 mai, premier emploi commencé le 4 mai », and a pay told in March. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { isBefore, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';
import { isHers, isOfPartner, monthOf } from '../who-and-when.ts';
import { herPartner } from '../word-lists.ts';
import { nameIn, peopleToldOf, type ToldOf } from './at-work.ts';
import { isOf, isOfPay } from './work-in-lines.ts';

type Day = Temporal.PlainDate;

/** « Premier emploi commencé le 4 mai 2026 »; the first one in France, or in a long time, is not the first. */
const firstJob =
  /^(?!.*\brecherch\w*)(?:.*\b)?(?:premier (?:emploi|travail)|premiere embauche)(?! (?:en|de|depuis (?:longtemps|plus|son|sa|\w+ (?:ans?|annees?|mois))|apres|stable|cdi|declare|salarie|officiel)\b)|n a(?:vait|vais|i)? (?:encore )?jamais travaille\b/;
/** Left again, or a paper of it. */
const isOtherDay =
  /\bpremier\w* (?:emploi|travail|embauche)\b.*\b(?:termin\w*|fini\w*|fin|quitt\w*|perdue?|jusqu|rompu\w*|demission\w*|recu\w*|attestation|transmi\w*|declaree?|signalee?)\b/;
const noWork =
  /\b(?:sans (?:emploi|activite|travail|profession)|aucune? (?:emploi|activite|travail)|(?:pas|jamais) (?:d emploi|de travail|travaille)|ne travaillait pas)\b/;
/** Nothing at all, not even a last pay. */
const noMoney =
  /\b(?:sans|aucune?|ni|pas de|pas d) (?:ressources?|revenus?|salaires?)\b(?! (?:de|d|du|des|fonciers?|locatifs?|propres?|autres?)\b)/;
/** Nor any allowance, as after most jobs. */
const noAllowance = /\b(?:sans|ni|aucune?|non|pas) (?:d )?(?:indemni\w*|allocations?|chomage)\b/;
/** What to do, and nobody's work. */
const isRule = /\b(?:si|quand|lorsque|par exemple|indiquez|declarez|inscrivez)\b/;
const until = /\b(?:jusqu|avant)\b/;
/** Money that a work of some hours, or of another name, may bring. */
const mayBePaid =
  /\b(?:conges?|solde|arret|maladie|maternite|paternite|interim\w*|missions?|vacations?|extras?|stages?|stagiaire|apprenti\w*|alternan\w*|service|benevol\w*|independante?|\w*entrepreneu\w+|civique|cheque\w*|cesu|pajemploi|ponctuel\w*|saisonni\w+|job|petits?|avance|acompte|prime)\b/;
const paidLate =
  /\b(?:solde de tout compte|rappels?|arrieres?|prud\w*|indemnites? de (?:licenciement|rupture))\b/;
/** A last pay comes within the month after. */
const monthsAfter = 2;
/** From then on, its first pay comes within the month. */
const lastEarlyDay = 10;

export function checkPaidBeforeWork({ page, asked, shown, recap }: CheckContext): Finding[] {
  const amounts = [...new Set([...asked, ...shown, ...recap])].filter(
    (field) => field.valueType === 'amount' && isOfPay(field) && monthOf(field)?.year != null,
  );
  const pays = amounts.filter((field) => (centsOf(field) ?? 0) > 0 && !isWrittenBefore(field));
  if (pays.length === 0 || page.blocks.some((block) => paidLate.test(fold(block)))) return [];
  const notes = [...asked, ...recap].filter(({ options }) => options.length === 0);
  if (notes.some((field) => mayBePaid.test(fold(textOf(field) ?? '')))) return [];
  const years = new Set(amounts.map((field) => monthOf(field)?.year));
  const [year] = years.size === 1 ? years : [];
  const found = [...peopleToldOf(page), ...notes.flatMap(toldInNote)].flatMap((who): Finding[] => {
    if (who.sentences.some((sentence) => mayBePaid.test(fold(sentence)))) return [];
    const own = amounts.filter((field) => isTheirs(who, field));
    const early = who.sentences
      .flatMap((line) => unpaidIn(line, year) ?? [])
      .flatMap((time) => {
        const field = pays.find((one) => own.includes(one) && isWithin(time, one));
        return field && (time.isSure || isNoneAfter(time.to, own)) ? [{ field, told: time.line }] : [];
      });
    return early.slice(0, 1).map(({ field, told }) =>
      ownFinding('paid-month', 'problem', spotOf(field), 'papers-problem', {
        told,
        asked: `${field.label} : ${textOf(field)}`,
      }),
    );
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** Known to the administration, and left as it is. */
const isWrittenBefore = (field: Field): boolean => !isShown(field) && textOf(field) === initialOf(field);
const initialOf = ({ initial }: Field): string | null => (initial.state === 'filled' ? initial.text : null);

/** « Mon mari n'avait pas de travail avant le 4 mai », in a case for her own words. */
function toldInNote(note: Field): ToldOf[] {
  return sentencesOf([textOf(note) ?? '']).flatMap((line): ToldOf[] => {
    const name = nameIn(line);
    const isPartner = herPartner.test(fold(line)) || isOfPartner(note);
    const isReader = name === null && !isPartner && /\bj(?:e|['’])/iu.test(line);
    return name !== null || isPartner || isReader
      ? [{ name, isPartner, isReader, isChild: false, sentences: [line] }]
      : [];
  });
}

const isTheirs = ({ name, isPartner, isReader }: ToldOf, field: Field): boolean =>
  (name !== null && isOf(name, field)) || (isPartner && isOfPartner(field)) || (isReader && isHers(field));

/** A time for which nothing can have been paid by an employer. */
interface Unpaid {
  line: string;
  /** Null where it has no beginning. */
  from: Day | null;
  /** The first day of work. */
  to: Day;
  /** Whether it may not be the time after a former job. */
  isSure: boolean;
}

const ofBirth = /née?\s(?:le|en)\s[\d/.\s]+(?:\p{L}+\s\d{4})?/giu;
/** « jusqu'au 3 mai », of the year of all the months that are declared. */
const withoutYear = /(?:\d{1,2}|1er)\s(\p{L}{3,9})(?!\p{L}|\.?\s\d{4})/giu;

/** The time before a first job; that without any money; that without work, from long enough after it began. */
function unpaidIn(sentence: string, year: number | null | undefined): Unpaid | null {
  const line = sentence
    .replace(ofBirth, '')
    .replace(withoutYear, (day, month) => (year && monthNumber(month) !== null ? `${day} ${year}` : day));
  const words = fold(line);
  const isFirst = firstJob.test(words) && !isOtherDay.test(words);
  const isNone = noMoney.test(words);
  const isUnpaid = isFirst || isNone || noWork.test(words);
  if (!isUnpaid || isRule.test(words)) return null;
  const [day, then, other] = daysIn(line);
  if (!day || other) return null;
  const dayAfter = (last: Day): Day => (/\bjusqu/.test(words) ? last.add({ days: 1 }) : last);
  if (isFirst) return { line: sentence, from: null, to: day, isSure: true };
  if (then) {
    const isTime = timeIn(line) !== null || /\bdepuis\b.*\b(?:jusqu|avant)/.test(words);
    const from = day.add({ months: monthsAfter });
    return isTime ? { line: sentence, from, to: dayAfter(then), isSure: true } : null;
  }
  const isTold = until.test(words) && (isNone || noAllowance.test(words));
  return isTold ? { line: sentence, from: null, to: dayAfter(day), isSure: isNone } : null;
}

/** « le 4 mai 2026 », « en mai 2026 »: whole days, else the first of a month. */
function daysIn(line: string): Day[] {
  const days = datesIn(line);
  const months = days.length > 0 ? [] : monthsIn(line);
  return [
    ...days,
    ...months.flatMap(({ month, year }) => (year ? [Temporal.PlainDate.from({ year, month, day: 1 })] : [])),
  ];
}

function isWithin({ from, to }: Unpaid, field: Field): boolean {
  const named = monthOf(field);
  if (!named?.year) return false;
  const first = Temporal.PlainDate.from({ year: named.year, month: named.month, day: 1 });
  return !(from && isBefore(first, from)) && !isBefore(to, first.add({ months: 1 }));
}

/** Begun early in a month, and 0 for it and for all that follow: what is told before is no last pay of another job. */
function isNoneAfter(begun: Day, own: readonly Field[]): boolean {
  const after = own.filter((field) => {
    const named = monthOf(field);
    return (named?.year ?? 0) * 12 + (named?.month ?? 0) >= begun.year * 12 + begun.month;
  });
  return begun.day <= lastEarlyDay && after.length > 0 && after.every((field) => centsOf(field) === 0);
}
