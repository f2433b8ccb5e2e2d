/** Which cases need an answer, as the page tells a person. */
import type { FieldAsRead } from '../page-model.ts';
import { isConsent } from './consent.ts';
import { type Convention, leavesBlanks, readPageConvention, saysMissing } from './required-words.ts';
import { taxBoxIn } from './tax-box.ts';

/**
 * For each case, in order: by a mark of its own, else by what the page says of all; some pages mark what is needed, others
 * only what is not.
 * @param sentences what the page says of needing an answer, outside of its cases
 */
export function neededIn(fields: readonly FieldAsRead[], sentences: string[]): boolean[] {
  const convention = readPageConvention(sentences);
  const marks = fields.map((field) => markOf(field, convention, isUnderQuestion(field, fields)));
  const hasOptional = fields.some(
    ({ kind, clues }) => kind !== 'checkbox' && (clues.says === 'optional' || clues.groupSays === 'optional'),
  );
  const isByMarkAlone = hasOptional && !marks.includes(true) && !convention.starMeansRequired;
  const restIsNeeded = convention.allRequired || (isByMarkAlone && !sentences.some(leavesBlanks));
  return fields.map((field, at) => {
    const mark = marks[at] ?? null;
    if (mark !== null) return mark;
    if (convention.choicesRequired && choices.has(field.kind)) return canBeImplied(field);
    if (!restIsNeeded || !canBeImplied(field) || IF_ANY.test(field.group ?? '')) return false;
    // A tax return has a box for each sort of money, and nobody has them all.
    return convention.allRequired || !(FOR_SOME.test(field.label) || taxBoxIn(field.label) !== null);
  });
}

/** A box left empty, a search, « Si oui, lequel ? » or a disabled case: no general sentence is about it. */
function canBeImplied({ kind, label, disabled }: FieldAsRead): boolean {
  if (/^(si|if)\b/i.test(label)) return false;
  return kind === 'checkbox' ? isConsent(label) : kind !== 'search' && !disabled;
}

const choices = new Set(['radio', 'button-group']);

/** « Remplissez si besoin », over a part */
const IF_ANY = /\b(si besoin|s['’]il y a lieu|le cas [ée]ch[ée]ant)\b/i;
const FOR_SOME = /\((si|if|le cas [ée]ch[ée]ant)\b/i;

/** « Champ obligatoire », in the empty case itself. */
const SAID_INSIDE = /^\W*(?:(?:champ|réponse|saisie|case) )?(?:obligatoire|requise?|required)\W*$/i;

/** A box that only shows what is typed, under a case that is needed. */
const SHOWS = /^(afficher|montrer|voir|masquer|show|hide)\b/i;

/** « Avez-vous une pension ? * », over its « Oui » and « Non » and over the amount: the star is the question's. */
function isUnderQuestion({ kind, group }: FieldAsRead, fields: readonly FieldAsRead[]): boolean {
  return (
    kind !== 'radio' &&
    group?.includes('?') === true &&
    fields.some((field) => field.kind === 'radio' && (field.label || field.group) === group)
  );
}

/** « TÉLÉPHONE », where « Les rubriques en majuscules sont à remplir »; not « CAF ». */
const inCapitals = (label: string): boolean => label === label.toUpperCase() && /\p{Lu}{4}/u.test(label);

function markOf(
  { kind, label, error, clues }: FieldAsRead,
  convention: Convention,
  isBelowQuestion: boolean,
): boolean | null {
  const { says, groupSays, isMarked, isStarred } = clues;
  if ((kind === 'checkbox' && SHOWS.test(label)) || says === 'optional') return false;
  if (says === 'required') return !convention.starMeansOptional;
  if (isMarked || SAID_INSIDE.test(clues.placeholder ?? '') || (error !== null && saysMissing(error)))
    return true;
  if (isStarred) return !convention.starMeansOptional;
  if (convention.look === 'isCapital' ? inCapitals(label) : convention.look && clues[convention.look])
    return true;
  if (groupSays === 'required' && kind !== 'checkbox' && !isBelowQuestion) return true;
  return groupSays === 'optional' ? false : null;
}
