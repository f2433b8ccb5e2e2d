/**
 * « Je suis en arrêt maladie du 14 au 18 décembre », which the page tells, and those very days under « Avez-vous été en stage ? Oui »,
 * with « Non » to the question about sick leave; or « Stage » chosen for them in a list that has it too.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthSorts } from '../answers/known-already.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { writtenIn } from '../money/paid-to-whom.ts';
import { sentencesOf } from '../sentences.ts';
import { childWords, partnerWords, ruleWords } from '../word-lists.ts';
import { anyTime, dayOf, type Time } from './time-in.ts';

type Day = Temporal.PlainDate;

const work = {
  told: /\b(?:contrat (?:de travail|a duree|chez|du \d)|cdd|missions?|interim|travaill\w+|remplacement|emploi chez)\b/,
  asked: /^(?!.*\bnon salariee?\b(?!.*\bou\b)).*\b(?:travaille|exerce une activite)\b/,
};
const pensions = [/\bretraite\b/, /\binvalidite\b/].map((told) => ({ told, asked: told }));
const sorts = [...monthSorts, work, ...pensions];
/** A training may have a period of work experience, and be one. */
const formation = sorts.findIndex(({ told }) => told.test('formation'));
const stage = sorts.findIndex(({ told }) => told.test('stage'));
const isOneThing = (one: number, other: number): boolean =>
  [formation, stage].includes(one) && [formation, stage].includes(other);

const notSure = new RegExp(
  String.raw`\b(?:${ruleWords}|remplace[sz]?|absence (?:de|d)|anime\w*|supprime\w*|(?:avec|chez|par) votre employeur|annulee?s?|refusee?s?|prevue?s?|propose\w*|${partnerWords}|${childWords})\b`,
);
/** « Nature de l'événement »; not « Type de contrat ». */
const ofEvent = /^(?!.*\bcontrats?\b).*\b(?:evenements?|absences?|periodes?|motif|nature|situation)\b/;
/** « Contrat d'apprentissage », « convention de stage »: work and a training. */
const ofBoth = /\b(?:apprenti\w*|alternance|professionnalisation|convention)\b/;
/** « Je n'ai ni travail ni stage ce mois-ci » */
const denied = /\b(?:ni|pas|aucune?|sans)\b/;

export function checkThingOfAnother({ asked, dates, page }: CheckContext): Finding[] {
  const questions = asked.flatMap((field) => {
    const [sort, more] = isYesNo(field) ? sortsIn(field.label, 'asked') : [];
    return sort !== undefined && more === undefined ? [{ field, sort }] : [];
  });
  const daysUnder = (field: Field): Day[] =>
    dates.flatMap((date) => {
      const isUnder = date.fields.some(({ group, question }) =>
        isYesNo(field) ? [group, question].includes(field.label) : group !== null && group === field.group,
      );
      return (isUnder && dayOf(date)) || [];
    });
  const given = [
    ...questions
      .filter(({ field }) => yesNoOf(field) === 'yes')
      .map((one) => ({
        ...one,
        others: questions
          .filter(({ field, sort }) => sort !== one.sort && yesNoOf(field) === 'no')
          .map(({ sort }) => sort),
      })),
    ...asked.flatMap((field) => {
      const isOfEvent = field.options.length > 1 && ofEvent.test(fold(field.label));
      const [sort, more] = isOfEvent ? sortsIn(textOf(field) ?? '', 'told') : [];
      const others = field.options.flatMap((option) => sortsIn(option, 'told'));
      return sort !== undefined && more === undefined
        ? [{ field, sort, others: others.filter((other) => other !== sort) }]
        : [];
    }),
  ];
  if (given.length === 0) return [];
  const lines = sentencesOf([...page.blocks, ...writtenIn(page)]);
  return given.flatMap(({ field, sort, others }) => {
    const [from, to, third] = daysUnder(field);
    if (!from || third) return [];
    const same = lines.filter((line) =>
      to ? isOfDays(anyTime(line, from.year), from, to) : isSince(line, from),
    );
    const told = same.map((line) =>
      notSure.test(fold(line)) || ofBoth.test(fold(line)) ? [] : toldIn(line),
    );
    const [only] = told[0] ?? [];
    const isOfOther =
      only !== undefined &&
      others.includes(only) &&
      !isOneThing(only, sort) &&
      told.every(([first, more]) => first === only && more === undefined);
    return isOfOther
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', {
            said: same[0] ?? '',
          }),
        ]
      : [];
  });
}

const sortsIn = (text: string, by: 'told' | 'asked'): number[] =>
  sorts.flatMap((sort, at) => (sort[by].test(fold(text)) ? [at] : []));

/** Of what is so, not of what is denied beside it. */
const toldIn = (line: string): number[] => [
  ...new Set(
    line
      .split(/[.;,]\s/)
      .filter((clause) => !denied.test(fold(clause)))
      .flatMap((clause) => sortsIn(clause, 'told')),
  ),
];

const isOfDays = (time: Time | null, from: Day, to: Day): boolean =>
  time?.from.equals(from) === true && time.to.equals(to);

/** « Pension d'invalidité à compter du 01/12/2026 » */
function isSince(line: string, from: Day): boolean {
  const [day, other] = datesIn(line);
  return day?.equals(from) === true && other === undefined && since.test(fold(line));
}
const since = /\b(?:depuis|a compter|a partir|des le|effet|debut\w*|attribu\w*|accord\w*)\b/;
