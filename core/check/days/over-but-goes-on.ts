/** « Serez-vous encore sous contrat en novembre ? Oui », beside « Contrat terminé le 17/10/2026 ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { answersApart } from '../finding.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore } from './time-in.ts';

/** What goes on or ends, each in its own words. */
const sorts: Record<string, RegExp> = {
  work: /\b(?:contrats?|cdd|cdi|missions?|emplois?|employeurs?|entreprises?|postes?|salariee?s?|employee?s?|travaill\w*|embauchee?|activites? (?:salariee|professionnelle))\b/,
  leave: /\b(?:arrets?|maladie)\b/,
  training: /\b(?:formations?|stages?|stagiaire)\b/,
  home: /\b(?:logements?|bail|locataire|adresse|domicile)\b/,
};
/** Of the search for one, of another, of what is to be. */
const ofElse =
  /^avez vous (?:une?|des|plusieurs)\b|^si oui\b|\b(?:apprentissage|alternance|recherche|cherche\w*|demandeu\w+|inscrite?|autres?|nouve\w+|reprise|preavis|renouvel\w*|prolong\w*|essai)\b/;
const isOn =
  /\b(?:encore|toujours)\b|\bcontinu\w*|\b(?:se|va se|s est) (?:poursui\w*|prolong\w*)|\ben cours\b|\b(?:pas|non) (?:encore )?(?:termine|fini|acheve)\w*/;
const asksIfOver =
  /\b(?:est|sont) (?:t )?(?:ils? |elles? )?(?:deja )?(?:termine|fini|acheve|rompu|arrive)\w*|\b(?:a|ont) (?:t )?(?:ils? |elles? )?pris fin\b/;
/** « Étiez-vous encore sous contrat ? » is of a day before. */
const ofThen = /\b(?:etiez|etais|etait|aviez|avait|travailliez|avant)\b/;
const isOver =
  /\b(?:termine|fini|acheve|rompu)\w* le\b|\b(?:date|jour) (?:de |d |du )?(?:la |l |votre )?(?:fin|depart|sortie|rupture)\b|^fin (?:de |du |d )|\bdernier jour\b|^(?:si (?:non|termine\w*|c est fini)\b.*|a pris fin|termine\w*|jusqu au) ?/;
/** « Fin prévue » of one that goes on is to come. */
const isForeseen =
  /\b(?:prevu\w*|previsionn\w*|terme|echeance|probable|estimee?|souhait\w*|paye\w*|paie|versement|travaille|periode|etudes|droits?|essai|preavis)\b/;
/** « À laisser vide pour un contrat qui continue »: any day is one too many. */
const leftIfOn =
  /\b(?:laiss\w* (?:cette case |ce champ |la case )?vide|ne (?:remplissez|completez|mettez|renseignez) (?:pas|rien))\b.*\b(?:continu\w*|en cours|encore|toujours|se poursuit|pas (?:termine|fini)\w*)/;
/** Cases between the two. */
const mostBetween = 3;

const sortOf = (words: string): string | null => {
  const found = Object.keys(sorts).filter((sort) => sorts[sort]?.test(words));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** Whether an answer says that the thing goes on. */
function goesOn(field: Field): boolean {
  const label = fold(field.label);
  if (ofElse.test(label) || stateOf(field) !== 'filled') return false;
  if (field.kind === 'checkbox') return isOn.test(label) && sortOf(label) !== null;
  const said = fold(textOf(field) ?? '');
  if (isYesNo(field)) {
    if (asksIfOver.test(label)) return yesNoOf(field) === 'no';
    return isOn.test(label) && yesNoOf(field) === 'yes';
  }
  return field.options.length > 1 && isOn.test(said) && !ofElse.test(said);
}

const atItsEnd = /\bfin (?:du|de ce) mois\b|\bdernier jour du mois\b/;

/** The first day of which it is said: of a month or a day that the question names, else today; null where it is of a day before. */
function dayAskedOf({ label }: Field, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [day, otherDay] = datesIn(label);
  if (day) return otherDay ? null : day;
  if (/\bdepuis\b/iu.test(label)) return null;
  // The month that is declared is the one before.
  if (atItsEnd.test(fold(label)) && monthsIn(label).length === 0)
    return today.with({ day: 1 }).subtract({ days: 1 });
  const [month, other] = monthsIn(label);
  if (other) return null;
  if (!month) return ofThen.test(fold(label)) ? null : today;
  const near = [0, 1, -1].map((years) =>
    Temporal.PlainDate.from({ year: month.year ?? today.year + years, month: month.month, day: 1 }),
  );
  const first = near.sort((one, two) => Math.abs(today.until(one).days) - Math.abs(today.until(two).days))[0];
  return first ?? null;
}

/** The day on which it ended: of the same part, near the question, of the same sort or of none that is named. */
function endOf(question: Field, { asked, dates }: CheckContext): PageDate | null {
  const at = asked.indexOf(question);
  const sort = sortOf(foldAll(question.label, question.group)) ?? sortOf(fold(question.label));
  const ends = dates.filter(({ fields: [first] }) => {
    if (!first || first.group !== question.group) return false;
    const [place, label] = [asked.indexOf(first), fold(first.label)];
    if (place < 0 || Math.abs(place - at) > mostBetween || isForeseen.test(label) || ofElse.test(label))
      return false;
    const own = sortOf(label);
    const isNear = place > at && asked.slice(at + 1, place).every((one) => !isYesNo(one));
    return isOver.test(label) && (own === null ? isNear : own === sort);
  });
  return ends.length === 1 ? (ends[0] ?? null) : null;
}

/** On sick leave or another, the last day of work is not that of the job. */
const isAway = (field: Field): boolean =>
  /\b(?:arret|maladie|maternite|paternite|conges?)\b/.test(fold(field.label)) &&
  stateOf(field) === 'filled' &&
  yesNoOf(field) !== 'no' &&
  !tellsNothing(field);

export function checkOverButGoesOn(context: CheckContext): Finding[] {
  const { asked, today } = context;
  const away = asked.filter(isAway);
  return asked.flatMap((question) => {
    if (
      !goesOn(question) ||
      (away.length > 0 && !away.includes(question) && sorts.work?.test(fold(question.label)))
    )
      return [];
    const end = endOf(question, context);
    const [ended, from] = [end && dayOf(end), dayAskedOf(question, today)];
    const isLeftThen = end?.fields.some(({ label, hint }) => leftIfOn.test(foldAll(label, hint)));
    return end && ended && (isLeftThen || (from && isBefore(ended, from)))
      ? [answersApart(end.spot, question)]
      : [];
  });
}
