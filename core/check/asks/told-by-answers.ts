/** Whether the answers of a page tell that something is so: « vous êtes locataire », « oui » to the question before. */
import type { Field } from '../../page-model.ts';
import {
  centsOf,
  isStatement,
  isYesNo,
  saysTrue,
  stateOf,
  tellsNothing,
  textOf,
  yesNoOf,
} from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { Condition } from './conditions.ts';

export type Told = 'so' | 'not-so' | 'unknown';

const negate = (told: Told): Told => (told === 'so' ? 'not-so' : told === 'not-so' ? 'so' : told);

/** Of a case among `asked`, those of its page. */
export function toldOf({ wanted, isNot }: Condition, field: Field, asked: readonly Field[]): Told {
  const told = answerTold(wanted, field, asked) ?? nameTold(wanted, field, asked);
  return isNot ? negate(told) : told;
}

const answer = /^(oui|non)(?: (\d+\w*)| sur (.+))?$/;

/** The question that « oui », « non 4 » or « oui sur la pension » is an answer to, among those before; null where none is. */
export function questionAnswered(wanted: string, before: readonly Field[]): Field | null {
  const [, said, number, topic] = answer.exec(wanted) ?? [];
  if (said === undefined) return null;
  const questions = before.filter(isYesNo);
  if (topic !== undefined) {
    const about = stems(topic);
    const ofIt = questions.filter(({ label }) => about.every((stem) => stems(label).includes(stem)));
    return about.length > 0 && ofIt.length === 1 ? (ofIt[0] ?? null) : null;
  }
  const isNumbered = ({ label }: Field): boolean =>
    fold(label)
      .replace(/^question /, '')
      .startsWith(`${number} `);
  return (number === undefined ? questions.at(-1) : questions.findLast(isNumbered)) ?? null;
}

/** « Si c'est faux », of the statement before. */
const truth =
  /^(?:c est|(?:la |cette )?(?:phrase|affirmation) est) (?:(vraie?|exacte?)|fausse|faux|inexacte?)$/;

/** « oui », « non 4 », « c'est faux »; null for other words. */
function answerTold(wanted: string, field: Field, asked: readonly Field[]): Told | null {
  const before = asked.slice(0, asked.indexOf(field));
  const ofTruth = truth.exec(wanted);
  const statement = ofTruth ? before.findLast(isStatement) : undefined;
  if (ofTruth && statement) {
    const isTrue = saysTrue(statement);
    if (isTrue === null) return 'unknown';
    return isTrue === (ofTruth[1] !== undefined) ? 'so' : 'not-so';
  }
  const [, said] = answer.exec(wanted) ?? [];
  if (said === undefined) return null;
  const last = before.findLast((one) => isYesNo(one) || isBox(one));
  if (wanted === said && last && !isYesNo(last)) return toldByBoxes(before, said === 'oui');
  const question = questionAnswered(wanted, before);
  const given = question ? yesNoOf(question) : null;
  if (given !== 'yes' && given !== 'no') return 'unknown';
  return (said === 'oui') === (given === 'yes') ? 'so' : 'not-so';
}

const isBox = ({ kind, valueType }: Field): boolean => kind === 'checkbox' && valueType !== 'consent';

/** « Si c'est votre cas », after boxes. */
function toldByBoxes(before: readonly Field[], isYes: boolean): Told {
  const run = before.slice(0, before.findLastIndex(isBox) + 1);
  const boxes = run.slice(run.findLastIndex((one) => !isBox(one)) + 1);
  return boxes.some((box) => stateOf(box) === 'filled') === isYes ? 'so' : 'not-so';
}

const chosenIs = /^vous (?:avez )?(?:repondu|repondez|coche|choisi|selectionne) /;
/** « Vous n'êtes pas célibataire » */
const isDenied =
  /^(?:vous|il|elle|(?:le|la|votre|son|sa|cet|cette|ce) \w+) (?:ne |n )(\w+ )(?:pas |plus )(.+)$/;
const negation = /\b(ne|n|pas|plus|aucune?|sans|autre que|sauf)\b/;

function nameTold(wanted: string, field: Field, asked: readonly Field[]): Told {
  const named = wanted.replace(chosenIs, '');
  const denied = isDenied.exec(named);
  if (denied) return negate(nameTold(`vous ${denied[1]}${denied[2]}`, field, asked));
  if (negation.test(named)) return 'unknown';
  const others = asked.filter((one) => one !== field && one.valueType !== 'consent');
  // What is chosen among several says more than a question that shares a word.
  const [chosen, answered] = [false, true].map((isAnswer) =>
    others.filter((one) => isYesNo(one) === isAnswer).map((one) => toldBy(named, one)),
  );
  const byChoice = decided(chosen ?? []);
  if (byChoice !== null) return byChoice;
  // Told both ways: « travail à l'étranger », beside « Avez-vous travaillé ? Oui » and « … à l'étranger ? Non ».
  if (answered?.includes('so') && answered.includes('not-so')) return 'unknown';
  return decided(answered ?? []) ?? 'unknown';
}

const decided = (told: readonly Told[]): Told | null =>
  (['so', 'not-so'] as const).find((one) => told.includes(one)) ?? null;

/** By one answer: that it names, another of its choices, a question in the same words, how many there are. */
function toldBy(wanted: string, other: Field): Told {
  const isAbout = (text: string): boolean => {
    const own = stems(text);
    return stems(wanted).some((stem) => own.includes(stem));
  };
  const isNamed = (option: string): boolean =>
    (fold(option).length > 2 && hasWords(wanted, fold(option))) ||
    hasWords(fold(option), wanted) ||
    isAbout(option);
  if (other.kind === 'checkbox')
    return isNamed(other.label) ? (stateOf(other) === 'empty' ? 'not-so' : 'so') : 'unknown';
  if (isYesNo(other)) {
    const given = yesNoOf(other);
    // « Imposition commune : oui » does not say « imposition séparée ».
    const own = stems(other.label);
    if (given === 'yes' && !stems(wanted).every((stem) => own.includes(stem))) return 'unknown';
    if (!isAbout(other.label) || negation.test(fold(other.label))) return 'unknown';
    return given === 'yes' ? 'so' : given === 'no' ? 'not-so' : 'unknown';
  }
  if (other.valueType === 'count' || other.valueType === 'household') {
    if (!isAbout(other.label) || stateOf(other) !== 'filled') return 'unknown';
    return tellsNothing(other) || centsOf(other) === 0 ? 'not-so' : 'unknown';
  }
  // « Attestation de paiements », whole, rather than each option that has one of its words.
  const isWhole = (option: string): boolean => fold(option).length > 2 && hasWords(wanted, fold(option));
  // « Célibataire ou divorcé » is each of the two.
  const isOne = !/\bou\b/.test(wanted) && other.options.filter(isWhole).length === 1;
  return toldByChoice(isOne ? isWhole : isNamed, other);
}

function toldByChoice(isNamed: (option: string) => boolean, other: Field): Told {
  const chosen = textOf(other);
  if (other.options.length < 2 || !chosen) return 'unknown';
  const named = other.options.filter(isNamed);
  if (named.length === 0 || named.length === other.options.length) return 'unknown';
  return named.includes(chosen) ? 'so' : 'not-so';
}
