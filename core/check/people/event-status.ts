/** « Divorce le 18/09/2026 », and « Veuve » at the end of that year: what happened makes one something else. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn, formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';

const single = /\bcelibataires?\b/;
const married = /\bmarie/;
const joined = /\bpacse/;
const parted = /\b(?:divorce|separe)/;
const widowed = /\bveu(?:f|ve)/;

/** What happened, and what one is not right after it. */
const after: [event: RegExp, notSo: RegExp[]][] = [
  [/^(?:un |le |mon )?mariage\b/, [single, joined, parted, widowed]],
  [/^(?:un |le |mon |conclusion d un )?pacs\b/, [single, married, parted, widowed]],
  [/^(?:un |le |mon )?divorce\b/, [married, joined, widowed]],
  // Parted, one may be married still.
  [/^(?:une |la |ma )?separation\b/, [widowed]],
  [
    /^(?:un |le )?(?:deces (?:de |du )(?:mon |ma |votre |l |la |le )?(?:conjointe?|epou\w+|mari|femme|partenaire)|veuvage)\b/,
    [single, married, joined, parted],
  ],
];

export function checkEventStatus(context: CheckContext): Finding[] {
  return [
    ...statusAfter(context),
    ...livesOtherwise(context),
    ...leftOnBirth(context),
    ...bornBefore(context),
  ];
}

const partedBy =
  /^(?:(?:une|la|ma|notre|je me) )?(?:separ|ruptur|divorc)|^fin (?:de |du |d une |de la )?(?:vie (?:commune|de couple|en couple)|couple|concubinage|pacs)\b/;
const joinedBy =
  /^(?:(?:une|la|ma) )?(?:mise en couple|mise en menage|vie en couple|vie commune|reprise de (?:la )?vie (?:commune|de couple|en couple)|mariage|(?:conclusion d un )?pacs|concubinage)\b/;
const alone = /\b(?:seule?|celibataire|sans conjointe?|parent isole)\b/;
const inCouple =
  /^(?!.*\b(?:ne|pas|plus|sans)\b).*\b(?:en (?:couple|concubinage|menage|union libre)|maritalement|avec (?:mon|ma|un|une) (?:conjointe?|concubine?|partenaire))\b/;
/** Of before, of the children, or of the other one. */
const ofElse = /\b(?:avant|precedente?|ancien\w*|connue|enregistree|enfants?|ex|il|elle)\b/;

/** « Séparation », then « Votre situation depuis ce changement : je vis en couple », of two ways to live. */
function livesOtherwise({ asked }: CheckContext): Finding[] {
  const [event, otherEvent] = asked.filter(
    (field) =>
      field.options.length > 1 &&
      [partedBy, joinedBy].some((one) => one.test(fold(textOf(field) ?? ''))) &&
      !isHome(field),
  );
  const [home, otherHome] = asked.filter(isHome);
  if (!event || otherEvent || !home || otherHome) return [];
  const notSo = partedBy.test(fold(textOf(event) ?? '')) ? inCouple : alone;
  return notSo.test(fold(textOf(home) ?? '')) ? [answersApart(spotOf(home), event)] : [];
}

const isHome = ({ label, options }: Field): boolean =>
  !ofElse.test(fold(label)) &&
  [alone, inCouple].every((way) => options.some((option) => way.test(fold(option))));

/** « Départ d'un enfant », on the very day of the birth of whom it is of. */
function leftOnBirth({ asked, dates }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const left = /^(?:le )?depart d un enfant\b|\benfant (?:qui )?quitte\b/;
    if (field.options.length < 2 || !left.test(fold(textOf(field) ?? ''))) return [];
    const beside = dates.filter((date) => date.fields[0]?.group === field.group && dayOf(date));
    const [birth, other] = beside.filter(isBirth);
    const [change, more] = beside.filter((date) => !isBirth(date));
    const days = [birth, change].map((date) => date && dayOf(date));
    const [first, second] = days;
    return birth?.fields[0] && !other && !more && first && second?.equals(first)
      ? [answersApart(spotOf(field), birth.fields[0])]
      : [];
  });
}

/** « Un événement est-il arrivé depuis le 09/04/2027 ? Naissance », and a child born before it. */
function bornBefore({ asked, dates }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    if (field.options.length < 2 || !/^(?:la |une )?naissance\b/.test(fold(textOf(field) ?? ''))) return [];
    const title = field.question ?? field.group ?? '';
    const [since, other] = /\bdepuis\b/.test(fold(title)) ? datesIn(title) : [];
    const [birth, more] = dates.filter(
      (date) =>
        isBirth(date) &&
        date.fields[0]?.group === field.group &&
        /\b(?:enfant|bebe)\b/.test(fold(date.label)),
    );
    const day = birth && dayOf(birth);
    return since && !other && birth && !more && day && isBefore(day, since)
      ? [ownFinding('range', 'problem', birth.spot, 'range-low', { bound: formatDate(since) })]
      : [];
  });
}

function statusAfter({ asked, dates, today }: CheckContext): Finding[] {
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
  if (!isAgainst || !isBeforeStatus(event.field, status, { dates, today })) return [];
  return [answersApart(spotOf(status), event.field)];
}

/** « Au 31 décembre 2026, vous étiez », « Votre situation de famille aujourd'hui »; not the one before. */
const isStatus = ({ label, options }: Field): boolean =>
  [married, widowed].every((one) => options.some((option) => one.test(fold(option)))) &&
  !/\b(?:avant|precedente?|ancienne|actuelle|connue|enregistree|1er janvier)\b/.test(fold(label));

/** The day of what happened is not later than the one that the situation is told of. */
function isBeforeStatus(
  event: Field,
  status: Field,
  { dates, today }: Pick<CheckContext, 'dates' | 'today'>,
): boolean {
  const told = dates.find(({ fields: [field] }) => field && field.group === event.group && field !== status);
  const day = told ? dayOf(told) : null;
  const year = /\b20\d\d\b/.exec(status.label)?.[0];
  return !day || (!isBefore(today, day) && (!year || day.year <= Number(year)));
}
