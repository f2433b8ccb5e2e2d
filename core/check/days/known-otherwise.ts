/** « Contrat terminé le 20/11/2026 », which the page knows, and another last day; « prolongé jusqu'au 31/12/2026 », and « Terminé ? Oui ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import { mayBeWrong } from '../answers/known-work.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sortIn } from './known-ends.ts';
import {
  type Asked,
  asksIfOver,
  endsIn,
  hasAll,
  isOn,
  isOnlyOne,
  isOver,
  isRule,
  isToldAgain,
  lastOf,
  linesOf,
  nameOf,
  near,
  questionOf,
} from './known-to-be-over.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore } from './time-in.ts';

const asksForEnd =
  /^(?:(?:quel(?:le)? (?:est|a ete) )?(?:la |le |votre )?(?:date|jour) (?:reelle? )?(?:de |d )?(?:la |l )?)?(?:fin|dernier jour|sortie)(?: (?:du|de|de la|d)(?: (?:votre|ce|cette|l))? (?:contrat|cdd|mission|emploi|formation|stage|arret|sejour|bail))?(?: jj mm aaaa)?$|^(?:termine|fini|jusqu)\w* (?:le|au)$/;
const ofMore = /\b(?:nouve\w+|autres?|ajout\w*|prochaine?|precedent\w*|conjointe?|enfants?)\b/;
const nameOfEmployer =
  /^(?:nom (?:de |du )?(?:l |votre )?)?(?:employeur|entreprise|etablissement|organisme)\b/;
const mostDaysOff = 92;
/** As somebody says that it was: the days of a contract or a course are only those it was to have. */
const inFact =
  /\b(?:pris fin|terminee? le|achevee? le|rompue? le|quitte|sortie?|(?:attestation|declare\w*|recue?|enregistree?|transmise?|signalee?)\b.*\bfin|fin\b.*\b(?:declaree?|enregistree?|transmise?|signalee?))\b/;
const isSpan = /\b(?:du|entre)\b.*\b(?:au|et)\b/;

/** The last day, in a case, of what the page knows to have ended on another one. */
export function otherEnds(context: CheckContext): Finding[] {
  const { asked, dates } = context;
  const ends = dates.flatMap((date) => endAsked(date));
  if (ends.length === 0 || mayBeWrong(asked)) return [];
  const known = endsIn(context);
  return ends.flatMap(({ date, field, day, sort, name }) => {
    const ofSort = known.filter((end) => end.sort === sort);
    const own = ofSort.filter(({ words }) => hasAll(words, name));
    const [first] = own;
    const isSure =
      first?.end &&
      !first.isByThen &&
      inFact.test(fold(first.line)) &&
      !isSpan.test(fold(first.line)) &&
      own.every(({ end }) => end && first.end?.equals(end)) &&
      ends.filter((one) => one.sort === sort && (name.length === 0 || one.name.join() === name.join()))
        .length === 1;
    if (!isSure || !first.end || first.end.equals(day)) return [];
    const beside = asked.filter((one) => one !== field && one.group === field.group);
    const isOfAnother =
      beside.some(
        (one) =>
          nameOfEmployer.test(fold(one.label)) &&
          !fold(textOf(one) ?? '')
            .split(' ')
            .some((word) => word.length > 2 && hasAll(first.words, [word])),
      ) ||
      dates.some((one) => {
        const other = one !== date && one.spot.group === date.spot.group ? dayOf(one) : null;
        return other && first.end && isBefore(first.end, other);
      });
    // Of a month, the days that lie in it.
    const isCut = day.day === day.daysInMonth && isBefore(day, first.end);
    const isFar = Math.abs(first.end.until(day).days) > mostDaysOff;
    return isOfAnother || isCut || isFar || isToldAgain({ field, name, sort }, [], context)
      ? []
      : [
          {
            ...ownFinding('agreement', 'problem', date.spot, 'agreement-problem', { first: first.line }),
            why: null,
          },
        ];
  });
}

function endAsked(date: PageDate) {
  const [field] = date.fields;
  const [day, label] = [dayOf(date), fold(date.spot.fieldLabel ?? '')];
  if (!field || !day || !asksForEnd.test(label) || ofMore.test(foldAll(label, field.group))) return [];
  const sort = [label, field.group, field.heading].map((text) => sortIn(text ?? '')).find((one) => one);
  return sort ? [{ date, field, day, sort, name: nameOf(field) }] : [];
}

const madeLonger =
  /\b(?:prolonge|renouvele|reconduit)e?s?\b.*\b(?:jusqu au|au)\b|\b(?:prolongation|renouvellement|reconduction|avenant)\b.*\bjusqu au\b/;
/** What ends before its time, or may. */
const endedBefore =
  /\b(?:romp\w*|rupture|demission\w*|licenci\w*|anticip\w*|interromp\w*|abandon\w*|quitte|essai|refus\w*|demande|propos\w*)\b/;

/** « Ce contrat est-il terminé ? Oui », of what the page says was made longer. */
export function saidToBeOver(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const questions = asked.flatMap((field) => questionOf(field));
  const said = questions.filter(({ field }) => saysOver(field));
  if (said.length === 0 || mayBeWrong(asked)) return [];
  const lines = linesOf(page);
  if ([...lines, ...asked.flatMap((field) => textOf(field) ?? [])].some((one) => endedBefore.test(fold(one))))
    return [];
  const isFollowed = lines.some((line) => stillFollowed.test(fold(line)));
  return said.flatMap((one) => {
    const { field, sort, name } = one;
    const isLater = (words: string): boolean =>
      madeLonger.test(words) || (isFollowed && sort === 'training' && spanOfDays.test(words));
    const line = lines.find((text, at) => {
      const words = fold(text);
      const over = lines.slice(Math.max(0, at - mostOver), at);
      const end = datesIn(text).at(-1);
      const isOfIt =
        name.length > 0 && !(isFollowed && sort === 'training')
          ? hasAll(foldAll(text, ...over.slice(-1)), name)
          : isOnlyOne(sort, questions) && lines.filter((other) => isLater(fold(other))).length === 1;
      return (
        isLater(words) &&
        !isRule.test(words) &&
        end &&
        isBefore(dayAsked(one, context), end) &&
        (sortIn(text) ?? over.map(sortIn).findLast((other) => other !== null)) === sort &&
        isOfIt
      );
    });
    if (line === undefined) return [];
    const key = yesNoOf(field) === 'no' ? 'told-of-work-problem' : 'page-error-problem';
    const params = { told: line, said: line };
    return [{ ...ownFinding('contradiction', 'problem', spotOf(field), key, params), why: null }];
  });
}
const mostOver = 3;
const spanOfDays = /\bdu \d{1,2} (?:\d{1,2}|\p{L}+) (?:20\d\d )?au \d{1,2} /u;
/** « Parcours poursuivi jusqu'à la date prévue », said by whoever trains her. */
const stillFollowed = /\b(?:parcours|formation|stage) (?:se )?(?:poursui\w+|continue)\b/;

function saysOver(field: Field): boolean {
  const [label, text] = [fold(field.label), fold(textOf(field) ?? '')];
  if (field.kind === 'checkbox') return isOver.test(label) && !isOn.test(label);
  if (!isYesNo(field)) return isOver.test(text) && !isOn.test(text);
  if (asksIfOver.test(label)) return yesNoOf(field) === 'yes';
  return isOn.test(label) && yesNoOf(field) === 'no';
}

/** « Au 30 novembre », of the year it is nearest in */
function dayOfYear(label: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [, day, name] = /\bau (\d{1,2}) (\p{L}+)/u.exec(fold(label)) ?? [];
  const month = monthNumber(name ?? '');
  return day && month !== null ? near(month, null, today).with({ day: Number(day) }) : null;
}

function dayAsked({ field }: Asked, { today }: CheckContext): Temporal.PlainDate {
  const day = datesIn(field.label).at(-1) ?? dayOfYear(field.label, today);
  const month = monthsIn(field.label).at(-1);
  const first = month ? near(month.month, month.year, today) : null;
  // What goes on « en décembre » does so from its first day on.
  const asksIfOn = !asksIfOver.test(fold(field.label)) && !/\bfin\b/.test(fold(field.label));
  return day ?? (first ? (asksIfOn ? first : lastOf(first)) : today);
}
