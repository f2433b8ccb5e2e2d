/** Pages on which nothing is read: signing in, codes, proofs of being human, cookie walls, FranceConnect. */
import type { FieldKind, StopReason, ValueType } from '../page-model.ts';
import { fold } from './normalise.ts';

export interface StopField {
  kind: FieldKind;
  valueType: ValueType;
  label: string;
  /** `autocomplete` as written. */
  purpose: string;
  maxLength: number | null;
}

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
  /\b(connexion|connectez-vous|se connecter|s'identifier|identifiez-vous|authentification|authentifiez-vous|sign in|log ?in|signin)\b/;
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

function isOneTimeCode({ fields }: StopFacts): boolean {
  const codes = fields.filter((field) => field.valueType === 'otp' || /one-time-code/.test(field.purpose));
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
  const asksNew = passwords.length > 1 || passwords.some((field) => /new-password/.test(field.purpose));
  const others = fields.filter(
    (field) => field.kind !== 'password' && field.kind !== 'checkbox' && field.kind !== 'search',
  );
  if (passwords.length === 1 && !asksNew) return others.length <= 2;
  if (asksNew || fields.length === 0) return fields.length === 0 && isDoor(facts, about);
  const isIdentity =
    others.length <= 2 &&
    others.every((field) =>
      ['email', 'nir', 'identifier', 'caf-number', 'tax-number', 'phone'].includes(field.valueType),
    );
  return isIdentity && isDoor(facts, about);
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
