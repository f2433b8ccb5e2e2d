import type { Field, FieldValue } from '../page-model.ts';
import { fold, foldAll, onceForEach, withoutBrackets } from '../wording/fold.ts';
import { readAmount } from './amount.ts';

/** A choice that is only an invitation to choose. */
const invitation =
  /^(?!.*\b(?:plus tard|ulterieur\w*|toutes|tous)\b)(choisi\w*|selectionn\w*|veuillez \w+|merci de \w+|indiquez|precisez|faites (?:un|votre) choix|aucune? selection|a completer|non renseigne\w*|select|choose|please select)\b/;

/** Whether a case holds an answer. unread: there may be one, and it was not read. */
export function stateOf(field: Field): FieldValue['state'] {
  return stateOfValue(field, field.value);
}

function stateOfValue(field: Field, value: FieldValue): FieldValue['state'] {
  if (field.files.length > 0) return 'filled';
  if (value.state !== 'filled') return value.state;
  // Neither an invitation nor a mask begins so, and most answers of a long page do.
  if (/^\d/.test(value.text)) return 'filled';
  const folded = fold(value.text);
  if (value.text.trim() === '') return 'empty';
  if (field.kind === 'select' || field.kind === 'combobox')
    return folded === '' || isInvitation(value.text, field.options) ? 'empty' : 'filled';
  if (field.kind === 'checkbox') return unticked.has(folded) ? 'empty' : 'filled';
  // The mask of a date or of a number left in place is not an answer.
  return /^[_\s./-]*$/.test(value.text) || /^(jj|dd)\W*mm\W*(aaaa|yyyy)$/i.test(value.text.trim())
    ? 'empty'
    : 'filled';
}

const unticked = new Set(['false', 'off', 'non coche', 'non cochee', 'decoche', 'decochee']);

function isInvitation(text: string, options: string[]): boolean {
  const folded = fold(text);
  if (!invitation.test(folded)) return false;
  // « Choisir un avocat » among ten choices of the same kind is a choice; an invitation is alone of its kind, or none of them.
  return options.filter((option) => invitation.test(fold(option))).length <= 1;
}

/** The text of an answer, or null when empty or unread. */
export function textOf(field: Field): string | null {
  return stateOf(field) === 'filled' && field.value.state === 'filled' ? field.value.text : null;
}

const nothing =
  /^(0|0 00|(aucune?|neant|non( renseignee?)?|rien|ras|sans objet|(non|pas) concernee?|)( e)?)( euros?)?$/;

/** « Sans objet, hébergée chez sa fille », « N/A »: of the case itself, whatever the reason told after it. */
const notAsked = /^(?:(?:sans objet|non applicable|(?:non|pas) concernee?s?)\b|(?:n a|s o)$)/;

/** « Néant », « Aucun(e) », « Sans objet », « 0 € »: words that tell of nothing and nobody; so does an empty case. */
export function tellsNothing(field: Field): boolean {
  const text = textOf(field) ?? '';
  return nothing.test(fold(text)) || notAsked.test(fold(withoutBrackets(text)));
}

/** The amount a case holds, in cents, or null when it holds none. */
export const centsOf = onceForEach((field: Field): number | null => {
  const amount = readAmount(textOf(field) ?? '');
  return amount.state === 'amount' ? amount.cents : null;
});

/** The text that was already there when the page opened, or null. */
export function initialTextOf(field: Field): string | null {
  return stateOfValue({ ...field, files: [] }, field.initial) === 'filled' && field.initial.state === 'filled'
    ? field.initial.text
    : null;
}

/** Whether the person is asked to answer here: not greyed out, not only shown. */
export function isAsked(field: Field): boolean {
  return !field.disabled && !field.readOnly;
}

const optional =
  /\b(?:facultati(?:f|ve)|optionnel(?:le)?|en option|(?<!\b(?:0|zero|neant) )le cas echeant|s il y a lieu|(?:remplissez|completez|indiquez|a remplir) si besoin)\b/;

/** Whether its own words say that a case may stay empty. */
export function isOptional({ required, label, question, hint }: Field): boolean {
  return !required && optional.test(foldAll(label, question, hint));
}

/**
 * The same by the mark beside its name too, « (facultatif) »: pages put it beside what is asked after a « Oui », or of one who
 * has no box, so that a guide that knows better does not go by it.
 */
export const isMarkedOptional = (field: Field): boolean =>
  (!field.required && field.optional === true) || isOptional(field);

/** Folded; « Avez-vous travaillé ? Oui », an answer named with its question, is its « oui ». */
function answerIn(text: string, { label }: Field): string {
  const [said, asks] = [fold(text), fold(label)];
  return asks !== '' && said.startsWith(`${asks} `) ? said.slice(asks.length + 1) : said;
}

export function isYesNo(field: Field): boolean {
  if (field.valueType === 'yes-no') return true;
  if (field.options.length < 2 || field.options.length > 4) return false;
  const options = field.options.map((option) => answerIn(option, field));
  const first = options.map((option) => option.split(' ')[0]);
  return (
    (first.includes('oui') && first.includes('non')) || isTruth(options) || negatedOf(field, options) !== null
  );
}

/** « Vrai » and « Faux », « C'est exact » and « C'est inexact »: of a statement. */
function isTruth(options: readonly string[]): boolean {
  return options.length === 2 && options.every((option) => truth.test(option)) && options.some(isUntrue);
}

const truth = /^(?:c est |phrase |affirmation )?(?:vraie?|faux|fausse|exacte?|inexacte?)$/;
const isUntrue = (folded: string): boolean => /\b(?:faux|fausse|inexacte?)$/.test(folded);

/** Whether a case asks of a statement if it is true. */
export const isStatement = (field: Field): boolean =>
  isTruth(field.options.map((option) => answerIn(withoutWhatFollows(option), field)));

/** What is said of a statement, or null while nothing is. */
export const saysTrue = (field: Field): boolean | null => {
  const said = textOf(field);
  return said === null ? null : !isUntrue(answerIn(withoutWhatFollows(said), field));
};

/** « Phrase fausse : menu sans viande » */
const withoutWhatFollows = (option: string): string =>
  option.length > 60 ? option : option.replace(/\s:\s.*$/u, '');

const negation = /\b(ne|n)\b.*\b(pas|plus|aucune?|rien|jamais|ni)\b|^(aucune?|pas (de|d)|sans|ni|rien)\b/;

/** « Je n'abandonne pas ma recherche »: she goes on with it. */
const goesOn = /\b(?:ne|n) (?:abandonn|renonc|cess|arret|quitt|interromp)\w* pas\b/g;

/** Folded words, with « n'abandonne pas » said the other way round. */
export const withGoingOn = (folded: string): string => folded.replace(goesOn, 'continue');

/** Whether folded words say that something is not so. */
export function denies(folded: string): boolean {
  return negation.test(folded);
}

/** « J'ai travaillé » and « Je n'ai pas travaillé »: the one of two statements that says no, or null. */
function negatedOf({ kind }: Field, options: readonly string[]): string | null {
  if ((kind !== 'radio' && kind !== 'button-group') || options.length !== 2) return null;
  const negated = options.filter((option) => denies(option));
  return negated.length === 1 ? (negated[0] ?? null) : null;
}

/** « Je ne cherche plus d'emploi : vrai ou faux »: its « Faux » is a yes to what it denies. */
export const isDeniedStatement = (field: Field): boolean =>
  isStatement(field) && denies(withGoingOn(fold(field.label)));

/** Answer to a yes/no question; other: answered with something else (« Je ne sais pas »). */
export function yesNoOf(field: Field): 'yes' | 'no' | 'other' | 'empty' | 'unread' {
  const state = stateOf(field);
  if (state !== 'filled') return state;
  const said = answerIn(textOf(field) ?? '', field);
  const first = said.split(' ')[0];
  if (first === 'oui' || first === 'yes') return 'yes';
  if (first === 'non' || first === 'no') return 'no';
  const options = field.options.map((option) => answerIn(option, field));
  if (isTruth(options)) return isUntrue(said) === isDeniedStatement(field) ? 'yes' : 'no';
  const negated = negatedOf(field, options);
  if (negated !== null) return said === negated ? 'no' : 'yes';
  // A single box that asks a yes/no question is a yes when ticked.
  return field.kind === 'checkbox' ? 'yes' : 'other';
}

/** « Je déclare sur l'honneur… »: ticked, it holds its own name and no answer of another kind. */
export const isBoxAlone = (field: Field): boolean =>
  field.kind === 'checkbox' && (textOf(field) ?? initialTextOf(field) ?? field.label) === field.label;
