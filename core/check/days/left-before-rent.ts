/** « Date de sortie de l'ancien logement : 30/11/2025 », whose « dernier loyer transmis : novembre 2026 » the page knows. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore } from './time-in.ts';

const leaves =
  /^(?!.*\b(?:prevue?|conjointe?|ex|enfants?|entree|nouve\w+)\b).*(?:\b(?:sortie|depart|fin (?:de (?:l )?occupation|du bail)) (?:de |du |d )?(?:l |votre |mon )?(?:ancien|precedent|logement|domicile|appartement|bail|lieux)|\bquitte\w* (?:l |votre |mon |le )?(?:ancien|precedent|logement|domicile|appartement))/;
const enters =
  /\b(?:entree|arrivee|emmenagement|debut (?:du bail|d occupation)|depuis quand)\b.*(?:\b(?:nouve\w+|logement|domicile|lieux|appartement)\b|$)/;
/** « Dernier loyer transmis à la Caf : novembre 2026 », « dernière quittance : novembre 2026 » */
const lastRent =
  /(?<!\p{L})(?:dernier (?:mois de )?loyer|dernière quittance|dernière échéance (?:de loyer )?)[^.;—|]{0,60}$/iu;
const notPaid = /\b(?:impaye\w*|dette|retard|reclame\w*|si|exemple|indiquez|joignez|fournir)\b/;
/** A flat is paid for some months after it is left, until the notice ends. */
const longestNotice = 3;

export function checkLeftBeforeRent({ asked, recap, dates, page }: CheckContext): Finding[] {
  const [left, otherLeft] = dates.filter((date) => leaves.test(nameOf(date)));
  const day = left && dayOf(left);
  if (!day || otherLeft) return [];
  const entries = dates.flatMap((date) =>
    date !== left && enters.test(nameOf(date)) ? (dayOf(date) ?? []) : [],
  );
  const told = [...page.blocks, ...[...asked, ...recap].map(lineOf)].flatMap((line) => {
    const said = line.length <= longestLine ? lastRent.exec(line)?.[0] : undefined;
    const [month, other] = monthsIn(said ?? '');
    if (!said || !month?.year || other || notPaid.test(fold(said))) return [];
    const first = Temporal.PlainDate.from({ year: month.year, month: month.month, day: 1 });
    // That of the home she has entered since is no rent of this one.
    const isOfOld = entries.length > 0 && entries.every((entry) => isBefore(first, entry));
    return isOfOld ? [{ said, first }] : [];
  });
  const rent = told.find(({ first }) => isBefore(day.add({ months: longestNotice }), first));
  return rent
    ? [ownFinding('contradiction', 'problem', left.spot, 'page-error-problem', { said: rent.said })]
    : [];
}

const nameOf = ({ spot }: PageDate): string => fold(`${spot.group ?? ''} ${spot.fieldLabel ?? ''}`.trim());

const lineOf = (field: Field): string => `${field.label} : ${textOf(field) ?? ''}`;
