/** What stands beside a case tells its meaning where its name does not: « Votre numéro », « Contact ». */
import type { ValueType } from '../page-model.ts';
import { fold } from './normalise.ts';

/** « Votre numéro », « Compte »: of what, is told elsewhere. */
export const isBareName = (label: string): boolean =>
  /^(?:(?:le|la|votre|mon|ma|n°|numero|compte|identifiant|matricule|complet) ?)+$/.test(label);

export const numbersBeside = new Set<ValueType>([
  'nir',
  'iban',
  'siret',
  'tax-number',
  'caf-number',
  'phone',
]);

/** « Où le trouver ? Sur votre avis d'impôt » tells of other numbers too. */
const longestName = 80;
/** « Adresse et téléphone », « Différent du numéro fiscal », « Sur le courrier de la Sécurité sociale » */
const ofMore =
  /\b(?:et|ou|adresse|pas|ne|different|autre|sans|hors|sauf|non|pres|cote|dessous|dessus|apres|avant|courrier|lettre|dossier|decision|notification|avis)\b|,/;

interface Around {
  hint: string | null;
  question: string | null;
  group: string | null;
}

/** The texts beside a case that may say what it is a number of, the nearest first. */
export const namesBeside = ({ hint, question, group }: Around): string[] =>
  [hint, question, group].filter(
    (text) => text !== null && text.length <= longestName && !ofMore.test(fold(text)),
  ) as string[];

/** « 06 12 34 56 78 », « nom@exemple.fr », « FR76… », in the empty case or told as an example: of what shape it is. */
export function exampleType(placeholder: string | null, hint: string | null): ValueType | null {
  const told = /^\(?(?:par )?ex(?:\.|emples?\b)|^format\b|^(?:sous|de) la forme\b/i.test(hint ?? '')
    ? hint
    : '';
  const said = `${placeholder ?? ''} ${told}`;
  const isEmail = /[\w.-]@[\w-]+\.\w/.test(said);
  const isPhone = /(?<!\d)(?:0[1-9]|\+33 ?[1-9])(?:[ .]?\d\d){4}(?!\d)/.test(said);
  // « 06 12 34 56 78 ou nom@exemple.fr »
  if (isEmail || isPhone) return isEmail && isPhone ? null : isEmail ? 'email' : 'phone';
  const isIban =
    /\bFR ?(?:76|\d\d(?= ?\d{4}))/.test(said) ||
    /(?<!\p{L})[Cc]ommenc\p{L}+ par (?:« ?)?FR\b/u.test(hint ?? '');
  return isIban ? 'iban' : null;
}
