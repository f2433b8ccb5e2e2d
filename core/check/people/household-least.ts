/** Fewer people in all than the page itself tells of: herself and her children. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { countsIn } from './counts-announced.ts';
import { withHer } from './people-told.ts';

const ofHerChildren = /\b(?:a charge|vivent avec vous|vivant avec vous|au foyer)\b/;

const withPartner =
  /^votre (?:conjointe?|concubine?|partenaire|compagn\w+) .*\b(?:habite|vit|loge)\w*\b.*\b(?:avec (?:vous|moi)|ici|dans (?:ce|votre) logement)\b/;
/** « Cette personne habite-t-elle avec vous ? », in the part « La personne avec qui vous vivez » or of the partner. */
const thisPerson = /^(?:cette personne|il|elle) .*\b(?:habite|vit|loge)\w*\b.*\b(?:avec (?:vous|moi)|ici)\b/;
const partOfPartner = /\b(?:conjointe?|concubine?|partenaire|en couple|avec qui vous vivez|vie de couple)\b/;

/** « Cette personne habite-t-elle avec vous ? Oui », and one grown-up in the home, herself included. */
export function checkAdultsOfCouple({ asked }: CheckContext): Finding[] {
  const isTwo = asked.some(
    (field) =>
      isYesNo(field) &&
      yesNoOf(field) === 'yes' &&
      (withPartner.test(fold(field.label)) ||
        (thisPerson.test(fold(field.label)) && partOfPartner.test(fold(field.group ?? '')))),
  );
  return asked.flatMap((field) => {
    const label = fold(field.label);
    const isOne = /\bnombre d adultes\b/.test(label) && withHer.test(label) && textOf(field)?.trim() === '1';
    return isTwo && isOne
      ? [ownFinding('count', 'problem', spotOf(field), 'count-problem', { stated: '1', told: '2' })]
      : [];
  });
}

const isOfRequest = /\b(?:fait partie|comprise? dans|est dans|inscri\w+ dans)\b.{0,12}\b(?:demande|foyer)\b/;

const [ofHousehold, outOfIt] = [
  /^(?:(?:du|dans le) foyer|au foyer)$/,
  /^(?:hors|pas (?:du|dans le)) (?:du )?foyer$/,
];

/** « Awa fait partie de la demande ? », or « Awa HAMIDI », with « Du foyer » and « Hors foyer » to choose from. */
function asksIfIn(field: Field): boolean {
  const options = field.options.map(fold);
  return isYesNo(field)
    ? isOfRequest.test(fold(field.label))
    : options.length === 2 && [ofHousehold, outOfIt].every((way) => options.some((one) => way.test(one)));
}

/** null where it is not answered. */
function isIn(field: Field): boolean | null {
  const [said, yesNo] = [fold(textOf(field) ?? ''), yesNoOf(field)];
  if (yesNo === 'yes' || ofHousehold.test(said)) return true;
  return yesNo === 'no' || outOfIt.test(said) ? false : null;
}

/** « Youcef BENALI – À inclure dans la demande », a box in each row. */
const boxesToBeIn = (asked: readonly Field[]): Field[] =>
  asked.filter(
    ({ kind, label }) =>
      kind === 'checkbox' &&
      /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(rowName(label)) &&
      /\b(?:inclu\w*|comprise?|comptee?|proteger)\b.*\b(?:demande|foyer)\b/.test(fold(columnName(label))),
  );

/** « Awa fait partie de la demande ? Oui », each of three, and « Nombre de personnes du foyer, vous compris : 3 ». */
export function checkHouseholdOfRequest(context: CheckContext): Finding[] {
  const [people, other] = countsIn(context).filter(({ sort }) => sort === 'personne');
  const asking = context.asked.filter(
    (field) => /^\p{Lu}\p{Ll}/u.test(field.label) && asksIfIn(field) && !/\bvous\)/.test(field.label),
  );
  const each = asking.length > 0 ? asking : boxesToBeIn(context.asked);
  if (!people || other || each.length < 2 || !withHer.test(people.words)) return [];
  const answers = each.map((field) =>
    field.kind === 'checkbox' ? stateOf(field) === 'filled' : isIn(field),
  );
  if (answers.includes(null)) return [];
  // « Inès Haddad », over « Vous, assurée »: the reader is among them.
  const { blocks } = context.page;
  const isHers = each.some(({ group, label }) =>
    [group ?? '', label, rowName(label)].some((name) =>
      /^vous\b/.test(fold(blocks[blocks.indexOf(name) + 1] ?? '')),
    ),
  );
  const told = (isHers ? 0 : 1) + answers.filter((answer) => answer === true).length;
  return people.stated === told
    ? []
    : [
        ownFinding('count', 'problem', people.spot, 'count-problem', {
          stated: `${people.stated}`,
          told: `${told}`,
        }),
      ];
}

/** « Nombre de personnes du foyer, vous compris : 2 », of who has two children there. A partner may live elsewhere. */
export function checkHouseholdLeast(context: CheckContext): Finding[] {
  const counts = countsIn(context);
  const [people, otherPeople] = counts.filter(({ sort }) => sort === 'personne');
  const [counted, otherChildren] = counts.filter(({ sort }) => sort === 'enfant');
  const children = counted ?? childrenTicked(context.asked);
  if (!people || otherPeople || !children || otherChildren) return [];
  // A child there half of the time may be counted or not.
  if (context.page.blocks.some((block) => /\baltern/.test(fold(block)))) return [];
  if (!withHer.test(people.words) || !ofHerChildren.test(children.words)) return [];
  const { stated, spot } = people;
  const least = 1 + children.stated;
  return stated < least
    ? [ownFinding('count', 'problem', spot, 'count-problem', { stated: `${stated}`, told: `${least}` })]
    : [];
}

const asksForThose =
  /\b(?:cochez|lesquels|quels|selectionnez)\b.*\benfants\b.*\b(?:viv|habit|log|resid)\w+\b|\benfants (?:qui )?(?:viv|habit|log|resid)\w+ (?:avec|chez) vous\b/;
const ofSome = /\b(?:altern\w*|vacances|week|parfois|plus|ne|n|avant|charge)\b/;

/** « Aucun », « Tous mes enfants », « Un autre enfant » */
const ofNobody = /^(?:aucune?|tous|toutes|autres?|un autre|une autre|mon conjoint|ma conjointe)\b/;

/** « Cochez vos enfants qui habitent avec vous », a box for each. */
export function childrenTicked(
  asked: readonly Field[],
): { words: string; stated: number; all: number } | undefined {
  const boxes = asked.filter(
    ({ kind, question }) =>
      kind === 'checkbox' && asksForThose.test(fold(question ?? '')) && !ofSome.test(fold(question ?? '')),
  );
  const [first] = boxes;
  const isOne = boxes.every(({ question, label }) => question === first?.question && /^\p{Lu}/u.test(label));
  const stated = boxes.filter((box) => stateOf(box) === 'filled' && !ofNobody.test(fold(box.label))).length;
  return first && isOne && stated > 0 ? { words: 'vivent avec vous', stated, all: boxes.length } : undefined;
}
