/** Pages on which nothing is read: signing in, codes, proofs of being human, cookie walls, FranceConnect. */
import type { FieldAsRead, FieldClues, FieldKind, StopReason } from '../page-model.ts';
import { CAF_NUMBER, CODE, EMAIL, IDENTIFIER, isPhone, NIR, PHONE, TAX_NUMBER } from './identity-words.ts';
import { fold } from './normalise.ts';
import { indexRules } from './word-index.ts';

export type StopField = Pick<FieldAsRead, 'kind' | 'label' | 'maxLength'> & {
  clues: Pick<FieldClues, 'purpose'>;
};

export interface StopFacts {
  host: string;
  path: string;
  title: string;
  headings: string[];
  buttons: string[];
  blocks: string[];
  /** Text of a cookie dialog that covers the page; '' when there is none. */
  cookieWall: string;
  fields: StopField[];
}

const FRANCE_CONNECT_HOSTS = /(^|\.)(franceconnect\.gouv\.fr)$/;
const CAPTCHA_HOSTS =
  /(^|\.)(perfdrive\.com|captcha-delivery\.com|hcaptcha\.com)$|^challenges\.cloudflare\.com$/;
const CAPTCHA_WORDS =
  /nous nous excusons pour le desagrement|verifi\w+ que vous (etes|n'etes pas) (un )?(humain|robot)|prouvez que vous|je ne suis pas un robot|are you a (human|robot)|verify (that )?you are (a )?human|checking your browser|unusual (traffic|activity)|activite inhabituelle.{0,40}(robot|automati)/;
const SIGN_IN_WORDS =
  /\b(connexion|(connect|identifi|authentifi)ez-vous|se connecter|s'identifier|authentification|sign ?in|log ?in)\b/;
export const SIGN_IN_PATH =
  /\/(login|signin|sign-in|connexion|authentification|auth|sso|idp|cas)(\/|$|\.|\?)/;

/** Words of a screen that may ask who one is, before it was read: enough not to look at what its cases hold. */
export function maySignIn(text: string): boolean {
  const said = fold(text);
  return (
    SIGN_IN_WORDS.test(said) ||
    CAPTCHA_WORDS.test(said) ||
    /franceconnect|mot de passe|password|\bcode (de |d'|recu|sms|secret|unique|temporaire)/.test(said)
  );
}

/** The reason to stop, or null. Order: the surest first. */
export function stopReasonOf(facts: StopFacts): StopReason | null {
  const about = fold([facts.title, ...facts.headings].join(' | '));
  if (FRANCE_CONNECT_HOSTS.test(facts.host) || isFranceConnect(about)) return 'france-connect';
  if (CAPTCHA_HOSTS.test(facts.host)) return 'captcha';
  if (facts.fields.length <= 1 && CAPTCHA_WORDS.test(`${about} ${fold(facts.blocks.slice(0, 40).join(' '))}`))
    return 'captcha';
  if (isOneTimeCode(facts)) return 'one-time-code';
  if (isSignIn(facts, about)) return 'sign-in';
  if (facts.cookieWall && /accept|refus|continuer sans|parametr|personnalis/.test(fold(facts.cookieWall)))
    return 'cookie-wall';
  return null;
}

/** Its own pages, wherever they are served from; a button that leads there is not one. */
function isFranceConnect(about: string): boolean {
  return (
    /connexion - (choix du compte|continuer sur)/.test(about) ||
    (/franceconnect/.test(about) && /choisissez un compte|vous allez vous connecter en tant que/.test(about))
  );
}

const codeRulesIn = indexRules([CODE]);
const codeKinds = new Set<FieldKind>(['text', 'number', 'tel', 'combobox', 'other']);

function asksCode({ kind, label, clues }: StopField): boolean {
  return /one-time-code/.test(clues.purpose) || (codeKinds.has(kind) && codeRulesIn(fold(label)).length > 0);
}

const identityRulesIn = indexRules([NIR, CAF_NUMBER, TAX_NUMBER, EMAIL, PHONE, IDENTIFIER]);
const otherKinds = new Set<FieldKind>(['radio', 'button-group', 'range', 'file', 'url', 'date']);

/**
 * Whether a case asks who one is. Its whole meaning is told only after reading: where another word of its label would
 * weigh more (« Numéro de rue »), it counts here all the same, and rather one page too many stays unread.
 */
function asksWho(field: StopField): boolean {
  const { kind, label, clues } = field;
  if (otherKinds.has(kind)) return false;
  return (
    kind === 'email' ||
    isPhone(field) ||
    /(^|\s)(username|email|tel|tel-national|cc-\S+)\s*$/i.test(clues.purpose) ||
    identityRulesIn(fold(label)).length > 0
  );
}

function isOneTimeCode({ fields }: StopFacts): boolean {
  const codes = fields.filter(asksCode);
  if (codes.length === 0)
    return fields.length >= 4 && fields.length <= 10 && fields.every((field) => field.maxLength === 1);
  return fields.length - codes.length <= 2;
}

/**
 * A password asked for once, with at most who it is and what goes with signing in. A new password typed twice, or one
 * among a form's other questions, is not signing in: the form is read, the password never.
 */
function isSignIn(facts: StopFacts, about: string): boolean {
  const { fields } = facts;
  const passwords = fields.filter((field) => field.kind === 'password');
  const asksNew = passwords.length > 1 || passwords.some((field) => /new-password/.test(field.clues.purpose));
  const others = fields.filter(
    (field) => field.kind !== 'password' && field.kind !== 'checkbox' && field.kind !== 'search',
  );
  if (passwords.length === 1 && !asksNew) return others.length <= 2;
  if (asksNew || fields.length === 0) return fields.length === 0 && isDoor(facts, about);
  return others.length <= 2 && others.every(asksWho) && isDoor(facts, about);
}

/** The page says it is where one signs in, and offers to. */
function isDoor(facts: StopFacts, about: string): boolean {
  const offers = facts.buttons.some(
    (text) => SIGN_IN_WORDS.test(fold(text)) || /franceconnect/.test(fold(text)),
  );
  return (
    (SIGN_IN_WORDS.test(about) && (offers || facts.fields.length > 0)) ||
    (SIGN_IN_PATH.test(`${facts.path.toLowerCase()}/`) && facts.fields.length > 0 && offers)
  );
}
