import type { Finding } from '../../assessment.ts';
import type { Field, ValueType } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { initialTextOf, textOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import {
  type CheckKey,
  emailShape,
  nirShape,
  phoneShape,
  postalCodeShape,
  readHours,
  type Shape,
} from '../../values/numbers.ts';
import { dayFormat } from '../../wording/day-format.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isOfPast } from '../days/times-told.ts';
import { ownFinding, spotOf, spotOfQuestion } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { numberNamed } from './number-names.ts';
import { isBirth } from './range.ts';
import { asksNumberAndMore, isOfAnotherTime, isSaidInWords } from './said-in-words.ts';

/** Where something is written, as opposed to chosen. */
const written = new Set(['text', 'textarea', 'number', 'email', 'tel', 'date', 'other', 'combobox']);

/** Whether what is written can be what the case asks for. Numbers by their keys, dates by the calendar. */
export function checkFormat(context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const isAbroad = [...context.asked, ...context.recap].some(
    (field) =>
      (field.valueType === 'country' || /^pays\b/.test(fold(field.label))) &&
      !['', 'france', 'fr'].includes(fold(textOf(field) ?? '')),
  );
  const ofSeveral = new Map(
    numbersInParts(context.asked).flatMap((parts) => parts.map((one) => [one, parts])),
  );
  const ribs = ribsIn(context.asked);
  const isInRib = new Set(ribs.flat());
  for (const parts of ribs) {
    const texts = parts.map((part) => textOf(part) ?? '');
    const key = parts.at(-1);
    // « Banque : LCL », and while one lacks.
    const isWhole = texts.every((text) => text.trim() !== '') && !/[A-Z]{2}/i.test(texts[0] ?? '');
    if (key && isWhole && context.checkKey('rib', texts.join('')) === false)
      findings.push(ownFinding('format', 'problem', spotOf(key), 'format-iban'));
  }
  const titles = context.page.headings.map(({ text }) => text);
  context.asked.forEach((field, index) => {
    const parts = ofSeveral.get(field);
    if (parts && parts[0] !== field) return;
    if (parts && isHalfWritten(parts))
      findings.push(ownFinding('format', 'problem', spotOfQuestion(field), `format-${field.valueType}`));
    if (isInRib.has(field)) return;
    const text = parts ? wholeOf(parts) : withPrefix(field, context.asked[index - 1]);
    // A value the site shows with part of it hidden is not hers to put right.
    if (text === null || !written.has(field.kind) || isMasked(text, field)) return;
    const shape = shapeOf(field, text, context.asked[index + 1], isAbroad, context.checkKey);
    if (
      shape === null ||
      (shape === false && isOfWords(field, text) && !isOfAnotherTime(field, text, titles))
    )
      return;
    const status = shape === true ? 'ok' : shape === false ? 'problem' : 'unknown';
    const key =
      status === 'problem'
        ? `format-${field.valueType === 'identifier' ? 'bic' : field.valueType}`
        : `format-${status}`;
    findings.push(ownFinding('format', status, parts ? spotOfQuestion(field) : spotOf(field), key));
  });
  for (const line of context.recap) {
    const wrong = wrongNumber(line, isAbroad, context.checkKey);
    if (wrong) findings.push(ownFinding('format', 'problem', spotOf(line), `format-${wrong}`));
    if (
      isShown(line) &&
      line.valueType === 'amount' &&
      readAmount(textOf(line) ?? '0').state === 'not-an-amount'
    )
      findings.push(ownFinding('format', 'problem', spotOf(line), 'format-amount'));
  }
  for (const date of context.dates) {
    const { reading, spot, fields } = date;
    if (reading.state === 'impossible' && isOfPast(context) && isLongAgo(fields)) continue;
    // Of those who were born on a day nobody knows.
    if (/^00\D?(?:00|\d\d)\D?\d{4}$/.test(saidIn(fields)) && isBirth(date)) continue;
    // « Téléphone : +49 30 123456 »
    if (fields.every((one) => isShown(one) && numberNamed(one.label) !== null)) continue;
    if (['date', 'ambiguous'].includes(reading.state) && isInOtherOrder(fields)) {
      findings.push(ownFinding('format', 'problem', spot, 'format-date-order'));
      continue;
    }
    if (reading.state === 'date') findings.push(ownFinding('format', 'ok', spot, 'format-ok'));
    if (reading.state === 'ambiguous') findings.push(ownFinding('format', 'unknown', spot, 'format-unknown'));
    if (reading.state === 'impossible')
      findings.push(ownFinding('format', 'problem', spot, 'format-date-impossible'));
    // « Mission du 4 au 8 mai », in an answer that is no date.
    if (reading.state === 'not-a-date' && fields.every((one) => isShown(one) && one.valueType !== 'date'))
      continue;
    if (reading.state === 'not-a-date' && !isSaidInWords('date', `${spot.fieldLabel}`, saidIn(fields)))
      findings.push(ownFinding('format', 'problem', spot, 'format-date'));
  }
  return findings;
}

/** « 3.11.2026 », « 03 11 2026 » and « 03112026 » are in that order: many sites put the strokes there themselves. */
const inThatOrder = /^\s*\d{1,2}\D?\d{1,2}\D?\d{4}\s*$/;

/** « 2026-11-03 », « 3 novembre 2026 » or « 03/11/26 », written where the page says « JJ/MM/AAAA ». */
const isInOtherOrder = (fields: readonly Field[]): boolean =>
  fields.length === 1 &&
  fields.every(
    (field) =>
      field.kind === 'text' &&
      dayFormat.test(`${field.label} ${field.hint ?? ''}`) &&
      textOf(field) !== initialTextOf(field) &&
      !inThatOrder.test(textOf(field) ?? ''),
  );

const isOfWords = (field: Field, text: string): boolean =>
  // « PSST » is no word.
  (field.valueType !== 'identifier' || /\p{Ll}/u.test(text)) &&
  (isSaidInWords(field.valueType, field.label, text) || asksNumberAndMore(field));

/** « 12/03/1875 », of a register: such a day of another century. */
function isLongAgo(fields: readonly Field[]): boolean {
  const text = saidIn(fields);
  const later = text.replace(/(?<!\d)1[5-8](?=\d\d(?!\d))/, '20');
  return later !== text && readDate(later).state === 'date';
}

const saidIn = (fields: readonly Field[]): string => fields.map((field) => textOf(field) ?? '').join('/');

const splittable = new Set(['iban', 'nir', 'siret', 'tax-number', 'phone']);

/** « IBAN, partie 1 sur 7 »: cases side by side under one question, each too short for the whole of the number. */
function numbersInParts(asked: readonly Field[]): Field[][] {
  const runs: Field[][] = [];
  for (const field of asked) {
    const before = runs.at(-1)?.at(-1);
    const name = field.question ?? field.group;
    if (
      before &&
      name !== null &&
      before.valueType === field.valueType &&
      name === (before.question ?? before.group)
    )
      runs.at(-1)?.push(field);
    else runs.push([field]);
  }
  return runs.filter(
    (run) =>
      run.length > 2 &&
      splittable.has(run[0]?.valueType ?? '') &&
      run.every((field) => (textOf(field) ?? '').replace(/\s/g, '').length <= 5),
  );
}

const partsOfRib = [
  /\bbanque\b|\betablissement\b/,
  /\bguichet\b/,
  /\bcompte\b/,
  /^cle\b(?!.*\b(?:nir|securite)\b)|\bcle rib\b/,
];

/** « Code banque », « Code guichet », « N° de compte », « Clé RIB », each in its case. */
const ribsIn = (asked: readonly Field[]): Field[][] =>
  asked.flatMap((_field, at) => {
    const four = asked.slice(at, at + partsOfRib.length);
    return partsOfRib.every((words, part) => words.test(fold(four[part]?.label ?? ''))) ? [four] : [];
  });

/** Some parts written, and one left that is not said to be empty already. */
function isHalfWritten(parts: readonly Field[]): boolean {
  const empty = parts.filter((part) => textOf(part) === null);
  return empty.length > 0 && empty.length < parts.length && !empty.some(({ required }) => required);
}

/** The parts put together; null while one is empty. */
function wholeOf(parts: readonly Field[]): string | null {
  const texts = parts.map(textOf);
  return texts.includes(null) ? null : texts.join('');
}

/** « +33 » chosen in the case before a telephone is its beginning. */
function withPrefix(field: Field, before: Field | undefined): string | null {
  const text = textOf(field);
  const prefix =
    before && field.valueType === 'phone' ? /\+\d{1,3}\b/.exec(textOf(before) ?? '')?.[0] : undefined;
  return text === null || prefix === undefined || /^\s*[+0]/.test(text) ? text : `${prefix}${text}`;
}

/** « 01 23 45 67 89 poste 12 », « 06… / 01… », « Le même »: more or less than the one number. */
const isNotOne = /\p{L}{3}|[/;,(]|\bp\b/u;

/** « RIB : FR76 … »: as good as called an IBAN. */
const isAccount = (label: string, text: string): boolean =>
  /^(?:(?:votre|vos|mon|mes|nouveau|nouvel) )*(?:rib|compte(?: bancaire| a crediter)?|coordonnees bancaires)\b/.test(
    fold(label),
  ) && /^[A-Z]{2}\d\d(?: ?[A-Z\dOIl]{2,4}){3}/i.test(text);

/** What a line of a recap names as a number of hers and cannot be one: its name is all that says what it holds. */
function wrongNumber(line: Field, isAbroad: boolean, checkKey: CheckKey): ValueType | null {
  const text = textOf(line)?.trim();
  const valueType = numberNamed(line.label) ?? (text && isAccount(line.label, text) ? 'iban' : null);
  if (!text || !valueType || line.valueType === 'amount' || line.valueType === 'date') return null;
  if (/[x*•●]{2,}/i.test(text)) return null;
  if (valueType === 'postal-code' && !/^\d+$/.test(text)) return null;
  if (valueType === 'email') {
    // « prenom@exemple.fr (vérifiée) », « Oui, par e-mail. »
    const words = text.split(/[\s,;]+/);
    if (words.some((word) => emailShape(word) === true) || !/[@.]/.test(text)) return null;
    if (words.length > 1 && !text.includes('@')) return null;
  } else if (valueType !== 'postal-code' && (text.replace(/\D/g, '').length < 6 || isNotOne.test(text)))
    return null;
  const shape = shapeOf({ ...line, valueType }, text, undefined, isAbroad, checkKey);
  return shape === false ? valueType : null;
}

function isMasked(text: string, field: Field): boolean {
  return /[x*•●]{2,}/i.test(text) && initialTextOf(field) === text;
}

/** null: nothing is known of such a value's shape, so nothing is said. */
function shapeOf(
  field: Field,
  text: string,
  next: Field | undefined,
  isAbroad: boolean,
  checkKey: CheckKey,
): Shape | null {
  switch (field.valueType) {
    case 'amount': {
      const { state } = readAmount(text);
      return state === 'amount' ? true : state === 'ambiguous' ? 'unknown' : false;
    }
    case 'hours':
      return readHours(text) !== null;
    case 'nir':
      return shapeOfNir(field, text, next, checkKey);
    case 'siret':
      return shapeOfBusiness(field, text, checkKey);
    case 'tax-number':
      return isHerTaxNumber(field) && !isAbroad ? checkKey('tax-number', text) : null;
    case 'iban':
      return checkKey(field.valueType, withoutBic(field, text).replace(/^\s*iban\s*:?\s*/i, ''));
    case 'phone':
      return phoneShape(text);
    case 'email':
      return emailShape(text);
    case 'postal-code':
      return postalCodeShape(text) === true || (isAbroad ? 'unknown' : false);
    case 'identifier':
      return isBic.test(fold(field.label)) && mayBeBic.test(text) ? checkKey('bic', text) : null;
    default:
      return null;
  }
}

/** « IBAN et BIC », in one case */
const withoutBic = ({ label }: Field, text: string): string =>
  /\b(?:bic|swift)\b/.test(fold(label))
    ? text.replace(/(?:\W|bic)+[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?\s*$/i, '')
    : text;

const isBic =
  /^(?:(?:code|votre|numero|n|identifiant) )*(?:(?:bic|swift) ?)+(?:de (?:la |votre )?banque|du compte|\d.*)?$|^identifiant .*\b(?:bic|swift)$/;

/** Not « 1200 » of a trader, whose gains are « BIC » too, nor the name of the bank beside it. */
const mayBeBic = /^(?=(?:.?\p{L}){4})[\p{L}\d\s.-]{1,15}$/u;

/** « Référence de l'avis », « N° FIP » and numbers of other countries have no such key. */
function isHerTaxNumber({ label, hint }: Field): boolean {
  const [name = ''] = label.split(/\s[–—-]\s|\s?\(|,\s|\s:\s/u);
  const plain = (text: string): string => fold(text).replace('numero fiscal de reference', 'numero fiscal');
  return (
    /\bfiscale?\b|\bspi\b/.test(foldAll(label, hint)) &&
    !/\b(?:fip|tva|nif|tin|etranger|invariant|local|reference de l avis)\b/.test(plain(label)) &&
    // « Numéro fiscal – les 13 chiffres écrits en haut de votre avis d'impôt »
    !/\b(?:reference|avis)\b/.test(plain(name))
  );
}

/** A SIREN, nine digits, is the beginning of a SIRET: the case's words say which is asked; some take either. */
function shapeOfBusiness({ label, hint }: Field, text: string, checkKey: CheckKey): Shape {
  const said = foldAll(label, hint);
  const [takesSiren, takesSiret] = [/\bsiren\b/.test(said), /\bsiret\b/.test(said)];
  const isShort = text.replace(/\D/g, '').length <= 9;
  if (takesSiren === takesSiret) return checkKey(isShort ? 'siren' : 'siret', text);
  return checkKey(takesSiren ? 'siren' : 'siret', text);
}

/** « Clé », « La clé (2 chiffres) », « Ana EXEMPLE Clé » in a row of a table. */
const ofKey = /^(?:la |sa |votre )?cle\b|^(?!.*\b(?:numeros?|securite|nir)\b).*\bcle$/;

const withoutKey = /\b(?:sans|hors|ni|pas|sauf|facultati\w+|inutile|ignore\w*|a part|apart)\b/;

/** With its key in the case beside it, the number is judged whole. */
function shapeOfNir(field: Field, text: string, next: Field | undefined, checkKey: CheckKey): Shape {
  // The key's own case: its number, beside it, is judged with it.
  if (ofKey.test(fold(field.label))) return /^\d{1,2}$/.test(text.trim());
  const key = next && ofKey.test(fold(next.label)) ? textOf(next) : null;
  // « 4 » is « 04 ».
  if (key !== null) return nirShape(`${text}${key.trim().padStart(2, '0')}`, true, checkKey);
  const said = `${field.label} ${field.hint ?? ''}`;
  // « 13 chiffres et clé », « 13 chiffres, puis la clé à 2 chiffres »; not « 13 chiffres, sans la clé »
  if (/\b13\b.*\bcle\b/.test(fold(said)) && !withoutKey.test(fold(said)))
    return nirShape(text, true, checkKey);
  if (field.maxLength === 13 || /\b13\b/.test(said))
    return nirShape(text, /\b15\b/.test(said) ? 'unknown' : false, checkKey);
  return nirShape(text, field.maxLength === 15 || /\b15\b/.test(said) ? true : 'unknown', checkKey);
}
