/** Folded words that many checks look for, each list kept once; parts of a pattern, « \b(?:${partnerWords})\b ». */
import { ofIllness } from './same-money.ts';

/** Who lives with her. « Femme de menage » is told apart where it may stand. */
export const partnerWords = 'conjointe?|concubine?|partenaire|epou(?:x|se)|mari|femme|compagnon|compagne';
export const childWords = 'enfants?|fils|fille';
/** « Mon conjoint », « votre épouse » */
export const herPartner = new RegExp(String.raw`\b(?:votre|mon|ma) (?:${partnerWords})\b`);

/** What is told to everybody, and is no sum of anybody. */
export const ruleWords = String.raw`si|plafond\w*|maxim\w*|minim\w*|exemples?|smic|bareme|limites?|seuils?`;
/** What will be paid, or what she pays to another: not what she was paid. */
export const notPaidWords = String.raw`sera|seront|verse\w* a`;

/** What was so before: of another month, of last time, of an employer she has left. */
export const formerWords =
  'anciens?|anciennes?|preceden\\w*|rappel|l an dernier|annee derniere|mois dernier|dernieres? (?:declaration|actualisation|demande)|avant (?:augmentation|changement|modification)|par erreur';

/** A question of what the page does not tell yet: « Non » is right beside all that it tells. */
export const missingWords =
  'pas encore|absente?s?|manqu\\w*|figure\\w*|ci dessus|ajouter|oublie\\w*|non declaree?s?';

/** What is paid to somebody, by its name. */
export const paidWords =
  'salaires?|pensions?|retraites?|allocations?|indemnites?|rentes?|loyers?|primes?|bourses?|chomage';
/** Those that are taken for one another, each by its own word. */
export const sortsOfMoney = [
  /\bretraites?\b/,
  /\binvalidite\b/,
  /\breversion\b/,
  /\balimentaires?\b/,
  /\bsalaires?\b/,
  /\b(?:chomage|retour a l emploi)\b/,
  ofIllness,
  /\bbourses?\b/,
];
