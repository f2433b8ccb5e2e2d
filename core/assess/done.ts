/** The words by which a page tells what became of what is declared: folded (core/wording/fold.ts), as parts of patterns. */
import { monthsAsPattern } from '../wording/months.ts';

/** What is declared, at the head of what is said of it. */
export const declared = '(?:(?:tele)?(?:declaration|correction)|actualisation|rectification)s?';

/** « Déclaration d'absence », « de changement de situation »; not « de situation », « de revenus », « du 3 mai », « de mai ». */
export const declaredElse = `(?:(?:tele)?declaration|actualisation) (?:de|d|des|du) (?!(?:votre |vos |ma |mes |la |ce )?(?:situation|ressources|revenus?|ensemble|impots?|rsa|prime|actualisation|mois|periode|fin|trimestre|${monthsAsPattern}|\\d|1er)\\b|\\d)`;
/** « Déclaration préalable à l'embauche », « n° 3916 », « de revenus fonciers » */
export const declaredOnOtherForm =
  'declaration (?:(?:prealable|sociale|unique|douaniere)\\b|(?:n )?(?!20\\d\\d|2042)\\d{4}\\b|(?:de |des |de vos )?revenus? (?:fonciers?|mobiliers?|locatifs?|de location)\\b)';

/** It has left, or has come to those who wait for it. */
export const arrivedVerbs = [
  'transmis',
  'teletransmis',
  'envoye',
  'depose',
  'remis',
  'recu',
  'receptionne',
  'parvenu',
  'arrive',
  'parti',
];

/** Agreed to or ended: as good as arrived. */
export const settledVerbs = [
  'valide',
  'signe',
  'confirme',
  'termine',
  'fini',
  'finalise',
  'effectue',
  'realise',
  'reussi',
  'fait',
  'complet',
];

const inflected = '(?:e|te)?s?';
/** « Prise en compte », « transmise », « complète »: what has arrived, without « enregistrée », which a draft is as well. */
export const arrivedOrSettled = `(?:prise? en compte|(?:${[...arrivedVerbs, ...settledVerbs].join('|')})${inflected})`;
/** Any state that something can be in once it is done: « enregistrée » besides. */
export const done = `(?:${arrivedOrSettled}|enregistree?s?)`;

/** What is still to be done with it. */
export const toDo =
  '(?:signer|confirmer|valider|envoyer|transmettre|deposer|terminer|finaliser|finir|refaire|recommencer|ressaisir)';
/** The same, as she is told to: « Terminez d'abord votre déclaration ». */
export const doIt =
  '(?:signez|confirmez|validez|envoyez|transmettez|deposez|terminez|finalisez|finissez|refaites|recommencez|ressaisissez)';
/** The act, as a thing: « la transmission de votre déclaration ». */
export const act = '(?:transmission|envoi|depot|reception|signature|validation|enregistrement)';
