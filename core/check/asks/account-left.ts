/** Whether an account left empty is one that the page wants: not one it knows already, nor a new one for who changes. */
import type { Field, PageModel } from '../../page-model.ts';
import { isMarkedOptional, isYesNo, stateOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const account = '(?:comptes?|iban|rib|coordonnees bancaires)';
const knows = new RegExp(
  [
    // « Nous vous payons sur le compte se terminant par 1234 »
    String.raw`\b${account}\b.*\b(?:(?:se )?termin\w+ par|finissant|connue?s?|enregistre\w*|(?:est|sont|avons) deja)\b`,
    String.raw`\b(?:avons deja|connaissons)\b.*\b${account}\b`,
    // « Pour modifier votre compte, … »
    String.raw`\b${account}\b.*\b(?:pour|si vous souhaitez) (?:l |le |en )?(?:modifier|changer)\b`,
    // « À remplir seulement si vous changez de compte »
    String.raw`\b(?:seulement|uniquement|que) (?:si|en cas)\b.*\bchang\w+.*\b${account}\b`,
    String.raw`\b${account}\b.*\b(?:seulement|uniquement|que) (?:si|en cas)\b.*\bchang\w+`,
    String.raw`\b${account} (?:\p{L}+ ){0,3}inchangee?s?\b`,
  ].join('|'),
  'u',
);

/** « FR76 •••• 0189 », « Votre RIB est déjà dans votre dossier » */
export const isAccountKnown = ({ blocks }: Pick<PageModel, 'blocks'>): boolean =>
  blocks.some((block) => /[•*Xx…]{2,} ?\d|\d ?[•*Xx]{2,}/u.test(block)) ||
  sentencesOf(blocks, longestText).some((sentence) => knows.test(fold(sentence)));

const change = String.raw`(?:chang\w+|modifi\w+|nouve\w+|autre|remplac\w+|memes?|toujours)`;
/** « Votre compte a-t-il changé ? », « Gardez-vous le même RIB ? » */
const ofChange = new RegExp(String.raw`\b${change}\b.*\b${account}\b|\b${account}\b.*\b${change}\b`);

/** Empty, with no paper joined that has it, under no question of whether it changed. */
export const isAccountLeft = (iban: Field, asked: readonly Field[]): boolean =>
  stateOf(iban) === 'empty' &&
  !iban.required &&
  !isMarkedOptional(iban) &&
  !/\bnouve\w+\b/.test(fold(iban.label)) &&
  !asked.some(({ label, files }) => files.length > 0 && /\b(?:rib|identite bancaire)\b/.test(fold(label)));

/** Whether a question on the page asks if it changed: what its answer needs has its own check, see yes-needs.ts. */
export const isAskedOfChange = (asked: readonly Field[]): boolean =>
  asked.some((field) => isYesNo(field) && ofChange.test(foldAll(field.group, field.label)));
