/** A question of which every answer is in sight, left without one where the others have theirs. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import {
  centsOf,
  initialTextOf,
  isOptional,
  isYesNo,
  stateOf,
  textOf,
  yesNoOf,
} from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthOf, withoutMonth } from '../who-and-when.ts';
import { mayStayBlank } from './may-stay-blank.ts';

/** Its name: what waits for another answer is not taken off these, as it is off what a page marks as needed. */
export const choiceLeft = 'choice-left';

const ofChoice: readonly Field['kind'][] = ['radio', 'select', 'button-group'];
/** A list drawn by the page shows its answers only while it is open: « Sélectionnez » stands in it. A case to search in is none. */
const ofDrawn: readonly Field['valueType'][] = ['choice', 'month', 'yes-no', 'marital-status', 'title'];
const isChoice = ({ kind, valueType, options }: Field): boolean =>
  kind === 'combobox' ? ofDrawn.includes(valueType) : ofChoice.includes(kind) && options.length > 1;
const ifSo =
  '^(?:\\d+ ?[a-e]\\b|(?:(?:\\d+|[a-e]) )?(?:si|sinon|pour(?! qu))\\b)|\\b(?:si (?:vous|il|elle|votre|vos)|s il y a lieu|le cas echeant|filtr\\w*|tri\\w*|rechercher|par page|affich\\w*)\\b';
const ifAny = new RegExp(
  `${ifSo}|\\b(?:s il|eventuel\\w*|s y a lieu|ajout\\w*|autre|langue|voir|consulter)\\b`,
);
/** « Pour les mois payés, laissez cette ligne telle quelle » */
const asItIs =
  /\b(?:laisse[rz]|laissons) (?:\w+ ){0,6}(?:tel(?:le)?s? quel(?:le)?s?|comme (?:elle|il)s? (?:est|sont)|sans (?:reponse|choix)|sur (?:choisir|choisissez))\b|\bne (?:choisissez|selectionnez|repondez|remplissez) (?:rien|pas)\b|\b(?:n y|ne l\w* )touchez pas\b|\bne touchez a rien\b/;
/** « Quand un mois est à zéro, choisissez la raison de ce mois sans salaire » */
const onlyThen =
  /^(?:si|quand|lorsqu\w*|en cas|pour (?:une?|les?|la|chaque|tout\w*))\b.*\b(?:choisi\w+|selectionne\w*|indique\w*|precise\w*|donne\w*|dites)\b/;
/** « Quand un mois est à zéro », « un mois sans salaire » */
const ofZero = /\b(?:zero|0|nul|sans|aucune?)\b/;
/** « Avez-vous d'autres revenus ? » is asked of everybody. */
const ifQuestion = new RegExp(ifSo);
/** « Cette question est facultative », in the lines under its name. */
const mayBeLeft = /\b(?:facultati\w*|optionnel\w*|pas obligatoire)\b/;
const linesUnder = 3;

/**
 * « Où vivent vos enfants ? », of a page that marks nothing as needed: of 838 pages rightly filled in, none leaves such a question.
 */
export function checkChoicesLeft({ asked, procedure, page }: CheckContext): Finding[] {
  if (!procedure || !isBegun(asked)) return [];
  const isLeftFree = ({ label }: Field): boolean =>
    page.blocks.some(
      (block, at) =>
        (block === label &&
          page.blocks.slice(at, at + linesUnder).some((line) => mayBeLeft.test(fold(line)))) ||
        (block.includes(label) && mayBeLeft.test(fold(block))),
    );
  const texts = page.blocks.filter(({ length }) => length <= longestText);
  const isLeftByWords = (field: Field): boolean =>
    texts.some(
      (text) =>
        isNamedIn(text, field) &&
        !(ofZero.test(fold(text)) && isOfZero(field, asked)) &&
        sentencesOf([text], longestText).some((one) => saysLeft(one, field)),
    );
  const choices = asked.filter(
    (field) =>
      isChoice(field) &&
      !isOptional(field) &&
      !field.optional &&
      !(isQuestion(field) ? ifQuestion : ifAny).test(foldAll(field.label, field.hint, field.group)),
  );
  const left = choices.filter(
    (field) =>
      stateOf(field) === 'empty' &&
      !isUnderNo(field, asked) &&
      !isLeftFree(field) &&
      !isLeftByWords(field) &&
      !isOfRowLeft(field, asked),
  );
  const given = choices.filter((field) => stateOf(field) === 'filled');
  // Alone of its sort, a drawn list may be one to search in.
  const hasDrawn = given.some(({ kind }) => kind === 'combobox');
  return left.length <= Math.max(1, given.length)
    ? left
        .filter(({ kind }) => kind !== 'combobox' || hasDrawn)
        .map((field) => ({
          ...ownFinding(choiceLeft, 'problem', spotOf(field), 'required-choice'),
          why: null,
        }))
    : [];
}

/** By all its long words, but for its month. */
function isNamedIn(text: string, { label }: Field): boolean {
  const said = stems(text);
  const own = stems(withoutMonth(label));
  return own.length > 0 && own.every((word) => said.includes(word));
}

/** Beside an amount of the same month, which is zero. */
const isOfZero = (field: Field, asked: readonly Field[]): boolean =>
  asked.some(
    (one) =>
      one.valueType === 'amount' &&
      one.group === field.group &&
      centsOf(one) === 0 &&
      monthOf(one)?.month === monthOf(field)?.month,
  );

function saysLeft(sentence: string, field: Field): boolean {
  const words = fold(sentence);
  if (asItIs.test(words) || mayStayBlank(words)) return true;
  return onlyThen.test(words) && stems(withoutMonth(field.label)).length > 1 && isNamedIn(sentence, field);
}

/** She wrote or chose something that was not there before her. */
export const isBegun = (asked: readonly Field[]): boolean =>
  asked.some((field) => textOf(field) !== null && textOf(field) !== initialTextOf(field));

const isQuestion = (field: Field): boolean => isYesNo(field) && field.label.includes('?');

/** Under « Avez-vous travaillé ? Non », or beside a case of its part that says that there is nothing. */
function isUnderNo(field: Field, asked: readonly Field[]): boolean {
  // « Votre contrat est-il terminé ? Non », and « Motif de fin de contrat » next to it.
  const before = asked[asked.indexOf(field) - 1];
  const isOfIt = before && stems(field.label).some((word) => stems(before.label).includes(word));
  if (isOfIt && isYesNo(before) && yesNoOf(before) === 'no' && !field.label.includes('?')) return true;
  return asked.some(
    (one) =>
      one !== field &&
      ([field.group, field.question].includes(one.label) ||
        (field.group !== null && one.group === field.group && one.kind === 'checkbox')) &&
      /^(?:non|aucune?)\b|\baucune?\b/.test(fold(one.kind === 'checkbox' ? one.label : (textOf(one) ?? ''))),
  );
}

/** « Personne 5 », with nothing in it, after rows of the same cases that are filled in. */
function isOfRowLeft({ group }: Field, asked: readonly Field[]): boolean {
  if (group === null || !/\d$/.test(group)) return false;
  const row = asked.filter((one) => one.group === group);
  return row.length > 1 && row.every((one) => stateOf(one) === 'empty' && !one.required);
}
