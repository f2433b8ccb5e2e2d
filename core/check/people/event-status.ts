/** « Divorce le 18/09/2026 », and « Veuve » at the end of that year: what happened makes one something else. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { answersApart, spotOf } from '../finding.ts';

const single = /\bcelibataires?\b/;
const married = /\bmarie/;
const joined = /\bpacse/;
const parted = /\b(?:divorce|separe)/;
const widowed = /\bveu(?:f|ve)/;

/** What happened, and what one is not right after it. */
const after: [event: RegExp, notSo: RegExp[]][] = [
  [/^(?:un |le |mon )?mariage\b/, [single, joined, parted, widowed]],
  [/^(?:un |le |mon |conclusion d un )?pacs\b/, [single, married, parted, widowed]],
  [/^(?:un |une |le |la |mon |ma )?(?:divorce|separation)\b/, [married, joined, widowed]],
  [
    /^(?:un |le )?(?:deces (?:de |du )(?:mon |ma |votre |l |la |le )?(?:conjointe?|epou\w+|mari|femme|partenaire)|veuvage)\b/,
    [single, married, joined, parted],
  ],
];

export function checkEventStatus({ asked, dates }: CheckContext): Finding[] {
  const events = asked.flatMap((field) => {
    const told = field.options.length > 2 ? fold(textOf(field) ?? '') : '';
    const [, notSo] = after.find(([event]) => event.test(told)) ?? [];
    return notSo ? [{ field, notSo }] : [];
  });
  const [event, otherEvent] = events;
  const [status, otherStatus] = asked.filter(isStatus);
  if (!event || otherEvent || !status || otherStatus || status === event.field) return [];
  const said = fold(textOf(status) ?? '');
  // « Divorcé, séparé ou veuf » says several.
  const isAgainst =
    event.notSo.some((one) => one.test(said)) &&
    ![single, married, joined, parted, widowed].some((one) => one.test(said) && !event.notSo.includes(one));
  if (!isAgainst || !isBeforeStatus(event.field, status, dates)) return [];
  return [answersApart(spotOf(status), event.field)];
}

/** « Au 31 décembre 2026, vous étiez », « Votre situation de famille aujourd'hui »; not the one before. */
const isStatus = ({ label, options }: Field): boolean =>
  [married, widowed].every((one) => options.some((option) => one.test(fold(option)))) &&
  !/\b(?:avant|precedente?|ancienne|1er janvier)\b/.test(fold(label));

/** The day of what happened is not later than the one that the situation is told of. */
function isBeforeStatus(event: Field, status: Field, dates: CheckContext['dates']): boolean {
  const told = dates.find(({ fields: [field] }) => field && field.group === event.group && field !== status);
  const day = told ? dayOf(told) : null;
  const year = /\b20\d\d\b/.exec(status.label)?.[0];
  return !day || !year || day.year <= Number(year);
}
