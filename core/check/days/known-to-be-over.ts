/** « Propreté Ouest, Fin : 13/11/2026 », which the page knows, and « Ce contrat s'est-il terminé en novembre ? Non, il continue ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { mayBeWrong } from '../answers/known-work.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import { monthsOfQuestion } from '../answers/told-of-work.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import { type KnownEnd, knownEnds, sortIn } from './known-ends.ts';
import { withoutNotAgain } from './not-again.ts';
import { dayOf, isBefore } from './time-in.ts';

type Day = Temporal.PlainDate;

export const asksIfOver =
  /\b(?:est|sont) (?:t )?(?:ils? |elles? )?(?:deja |bien )?(?:termine|fini|acheve)\w*|\b(?:a|ont) (?:t )?(?:ils? |elles? )?pris fin\b|\bavez vous (?:termine|fini|acheve|quitte)\b|\b(?:s arrete|se termine) t (?:il|elle)\b|\bprend (?:t )?(?:il|elle) fin\b|\best (?:il|elle) (?:bien |deja )?arrivee? a (?:son )?terme\b|\bs est (?:il|elle) arretee?\b|^(?:contrat|mission|cdd|emploi|formation|stage|arret|sejour) terminee?\b|^fin (?:de |du |de la |d )(?:contrat|mission|cdd|emploi|formation|stage|arret|sejour)\b/;
export const isOn =
  /\b(?:encore|toujours)\b|\bcontinu\w*|\bau dela d[ue]\b|\bsous contrat (?:au|le)\b|\b(?:se|va se|s est) poursui\w*|\ben cours\b|\b(?:pas|non) (?:encore )?(?:termine|fini|acheve)\w*|\breste\w* (?:en poste|employee?|salariee?|sous contrat)\b/;
export const isOver =
  /\b(?:termine|fini|acheve|rompu|cesse|arrete)\w*\b|\bpris fin\b|^fin (?:de|du|d)\b|\bn est plus\b|\btravaill\w+ plus\b|\bplus (?:en poste|sous contrat|salariee?|employee?)\b|\bsortie?\b/;
/** Of another thing, of one that is to be, of an end that is no end of its time; or of a day before. */
const ofElse =
  /\b(?:recherche|cherche\w*|inscrite?|demandeu\w+|autres?|nouve\w+|reprise|preavis|renouvel\w*|prolong\w*|essai|romp\w*|rupture|anticip\w*|avant|demission\w*|licenci\w*|conjointe?|enfants?|etiez|etait|aviez|avait|travailliez)\b/;
const isAgain =
  /\b(?:prolong\w*|renouvel\w*|reconduit\w*|reconduction|avenant|nouveau contrat|nouvelle mission)\b/;
/** « Renouveler votre inscription » */
const ofPapers = /\b(?:inscriptions?|demandes?|titres?|cartes?|droits?|passeports?)\b/;
/** « Si votre contrat a été prolongé, répondez non » */
export const isRule = /\b(?:si|lorsqu\w*|quand|en cas)\b/;
const mayAnswerNo = /\b(?:non|continu\w*|en cours|poursui\w*)\b/;
const lasts = /\b(?:depuis|en cours|cdi|continu\w*)\b/;

/** Words of any title: they name no one. */
const common = new Set(
  'contrat contrats cdd cdi mission missions emploi emplois employeur employeurs entreprise interim vacation arret arrets maladie formation formations stage stages sejour sejours logement logements bail location locataire allocation allocations activite activites travail salaire salaires heures mois periode situation declaration actualiser actualisation autres evenements informations votre vos mes mon ces cet cette les des une pour sur chez avec dans aux par est actuel actuelle actuels connu connus connue connues cours janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre temps partiel plein complet sarl sas duree determinee dates debut fin nature employe employee salarie salariee'.split(
    ' ',
  ),
);
const namingWords = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 2 && !common.has(word) && !/^\d/.test(word));

export interface Asked {
  field: Field;
  sort: string;
  /** Those that name whose it is; none where nothing does. */
  name: string[];
  /** It is said that it goes on, and not only that it did not end then. */
  goesOn: boolean;
}

export function saidToGoOn(context: CheckContext): Finding[] {
  const { asked } = context;
  const questions = asked.flatMap((field) => questionOf(field));
  if (questions.length === 0) return [];
  const said = questions.filter(({ field }) => saysGoesOn(field));
  if (said.length === 0 || mayBeWrong(asked)) return [];
  const known = endsIn(context);
  return said.flatMap((one) => {
    const { field, sort, name } = one;
    // Of two cards of the same name, nothing tells which of them is known.
    const alike = questions.filter((other) => other.sort === sort && other.name.join() === name.join());
    const ofSort = known.filter((end) => end.sort === sort);
    const own = ofSort.filter(({ words }) => hasAll(words, name));
    const [first] = own;
    const isOneDay = own.every(({ end }) => end && first?.end?.equals(end));
    const isSure = alike.length === 1 && (name.length > 0 || (isOneDay && isOnlyOne(sort, questions)));
    if (!first || !isSure || !own.every((end) => isOut(end, one, context))) return [];
    const others = questions.flatMap((other) => (other.name.join() === name.join() ? [] : [other.name]));
    if (isMadeAgain(one, own, others, context)) return [];
    const key = yesNoOf(field) === 'no' ? 'told-of-work-problem' : 'page-error-problem';
    return [
      {
        ...ownFinding('contradiction', 'problem', spotOf(field), key, { told: first.line, said: first.line }),
        why: null,
      },
    ];
  });
}

export function endsIn({ asked, page, today }: CheckContext): KnownEnd[] {
  const titles = asked.flatMap(({ group, outerGroup, heading }) => [group, outerGroup, heading]);
  return knownEnds(page, titles.filter(isNamed), today);
}

export function hasAll(folded: string, name: readonly string[]): boolean {
  const told = folded.split(' ');
  return name.every((word) => told.includes(word));
}

export const isOnlyOne = (sort: string, questions: readonly Asked[]): boolean =>
  questions.filter((one) => one.sort === sort).length === 1;
const isNamed = (title: string | null | undefined): title is string =>
  typeof title === 'string' && namingWords(title).length > 0;

/** Whether and how it is asked about the end of a thing. */
export function questionOf(field: Field): Asked[] {
  const label = fold(field.label);
  if (stateOf(field) !== 'filled' || ofElse.test(label)) return [];
  const isOfBoth = [isOver, isOn].every((way) => field.options.some((option) => way.test(fold(option))));
  const asks = isByName(field) ? asksIfOver.test(label) || isOn.test(label) : isOfBoth;
  const sort = [field.label, field.group, field.outerGroup, field.heading, field.options.join(' ; ')]
    .map((text) => sortIn(text ?? ''))
    .find((one) => one !== null);
  if (!asks || !sort) return [];
  return [{ field, sort, name: nameOf(field), goesOn: isOn.test(fold(textOf(field) ?? '')) }];
}

/** « Le contrat se poursuit-il ? Oui »; the answers to « Où en est ce contrat ? » say it themselves. */
const isByName = (field: Field): boolean =>
  field.options.length < 2 ||
  (isYesNo(field) &&
    (asksIfOver.test(fold(field.label)) ||
      isOn.test(fold(field.label)) ||
      field.options.some((option) => /^(?:oui|non)\b/.test(fold(option)))));

/** « chez Propreté Ouest », of the question; else its row, its card. */
export function nameOf(field: Field): string[] {
  const proper = field.label.match(/(?<=[\p{L}\d][\s’']|–\s|:\s)\p{Lu}[\p{L}\d-]+/gu) ?? [];
  const named = proper.flatMap(namingWords);
  if (named.length > 0) return named;
  const titles = [rowName(field.label), field.group, field.outerGroup, field.heading];
  return namingWords(titles.find(isNamed) ?? '');
}

/** « Non » to its end, « Oui » to its going on, « En cours » chosen. */
function saysGoesOn(field: Field): boolean {
  const [label, text] = [fold(field.label), fold(textOf(field) ?? '')];
  if (field.kind === 'checkbox') return isOn.test(label);
  if (!isByName(field)) return isOn.test(text) && !(isOver.test(text) && !/\b(?:pas|non)\b/.test(text));
  if (asksIfOver.test(label)) return yesNoOf(field) === 'no';
  return isOn.test(label) && yesNoOf(field) === 'yes';
}

/** Whether that end does not go with the answer: in the month that is asked about, or before what is said to go on. */
function isOut({ end, isByThen }: KnownEnd, { field, goesOn }: Asked, context: CheckContext): boolean {
  const { today } = context;
  if (!end || (isByThen && !goesOn && asksIfOver.test(fold(field.label)))) return false;
  const label = fold(field.label);
  const [day, otherDay] = datesIn(field.label);
  if (otherDay) return false;
  const asksOfEnd = asksIfOver.test(label);
  if (day) return isBefore(end, day) && (!asksOfEnd || goesOn || end.month === day.month);
  const [month, otherMonth] = monthsIn(field.label);
  if (otherMonth) return false;
  if (!month) {
    // What ended since is right to be said to go on, of the month that is declared.
    const [declared, more] = monthsOfQuestion(field, context);
    const last = declared && !more ? lastOf(near(declared, null, today)) : today;
    return isBefore(end, today) && !isBefore(last, end);
  }
  const first = near(month.month, month.year, today);
  if (!asksOfEnd)
    return /\b(?:fin|30|31)\b/.test(label) ? isBefore(end, lastOf(first)) : isBefore(end, first);
  return !isBefore(lastOf(first), end) && (goesOn || !isBefore(end, first));
}

export const lastOf = (day: Day): Day => day.with({ day: day.daysInMonth });
/** The first day of the nearest month of that number. */
export function near(month: number, year: number | null, today: Day): Day {
  const all = (year === null ? [0, 1, -1].map((more) => today.year + more) : [year]).map((one) =>
    Temporal.PlainDate.from({ year: one, month, day: 1 }),
  );
  return all.reduce((best, one) =>
    Math.abs(today.until(one, { largestUnit: 'days' }).days) <
    Math.abs(today.until(best, { largestUnit: 'days' }).days)
      ? one
      : best,
  );
}

/** The page, a case beside the question or her own words tell of it going on past that end. */
function isMadeAgain(
  one: Asked,
  known: readonly KnownEnd[],
  others: readonly string[][],
  context: CheckContext,
): boolean {
  const hasDay = context.dates.some((date) => {
    const day = dayOf(date);
    return day && date.spot.group === one.field.group && known.every(({ end }) => end && isBefore(end, day));
  });
  return hasDay || isToldAgain(one, others, context);
}

export function isToldAgain(
  { field, name, sort }: Pick<Asked, 'field' | 'name' | 'sort'>,
  others: readonly string[][],
  { asked, page }: CheckContext,
): boolean {
  const beside = asked.filter(
    (one) => one !== field && one.group === field.group && stateOf(one) === 'filled',
  );
  const isAnswered = beside.some(
    (one) =>
      (isAgain.test(foldAll(one.label, textOf(one))) && yesNoOf(one) !== 'no') ||
      (one.kind === 'file' && sortIn(one.label) === sort),
  );
  const inHerWords = asked.some((one) => wordsOf(one).some((text) => isAgain.test(fold(text))));
  return (
    isAnswered ||
    inHerWords ||
    linesOf(page).some((line) => tellsOfMore(withoutNotAgain(fold(line)), name, others))
  );
}

export function linesOf({ blocks, fields }: PageModel): string[] {
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  return blocks.filter((block) => block.length <= longestLine && !block.includes('?') && !ofCases.has(block));
}

function tellsOfMore(words: string, name: readonly string[], others: readonly string[][]): boolean {
  const told = words.split(' ');
  const names = (those: readonly string[]): boolean =>
    those.length > 0 && those.every((word) => told.includes(word));
  if (!isAgain.test(words)) return lasts.test(words) && names(name);
  const isOfAnother = !names(name) && others.some(names);
  return !isOfAnother && !ofPapers.test(words) && (!isRule.test(words) || mayAnswerNo.test(words));
}
