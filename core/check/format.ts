import type { Finding } from '../assessment.ts';
import type { Field, ValueType } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { initialTextOf, textOf } from '../values/answer.ts';
import {
  type CheckKey,
  emailShape,
  nirShape,
  phoneShape,
  postalCodeShape,
  readHours,
  type Shape,
} from '../values/numbers.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';

/** Where something is written, as opposed to chosen. */
const written = new Set(['text', 'textarea', 'number', 'email', 'tel', 'date', 'other', 'combobox']);

/** Whether what is written can be what the case asks for. Numbers by their keys, dates by the calendar. */
export function checkFormat(context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const isAbroad = context.asked.some(
    (field) => field.valueType === 'country' && !['', 'france', 'fr'].includes(fold(textOf(field) ?? '')),
  );
  context.asked.forEach((field, index) => {
    const text = textOf(field);
    // A value the site shows with part of it hidden is not hers to put right.
    if (text === null || !written.has(field.kind) || isMasked(text, field)) return;
    const shape = shapeOf(field, text, context.asked[index + 1], isAbroad, context.checkKey);
    if (shape === null) return;
    const status = shape === true ? 'ok' : shape === false ? 'problem' : 'unknown';
    const key = status === 'problem' ? `format-${field.valueType}` : `format-${status}`;
    findings.push(ownFinding('format', status, spotOf(field), key));
  });
  for (const line of context.recap) {
    const wrong = wrongNumber(line, context.checkKey);
    if (wrong) findings.push(ownFinding('format', 'problem', spotOf(line), `format-${wrong}`));
  }
  for (const { reading, spot } of context.dates) {
    if (reading.state === 'date') findings.push(ownFinding('format', 'ok', spot, 'format-ok'));
    if (reading.state === 'ambiguous') findings.push(ownFinding('format', 'unknown', spot, 'format-unknown'));
    if (reading.state === 'impossible')
      findings.push(ownFinding('format', 'problem', spot, 'format-date-impossible'));
    if (reading.state === 'not-a-date') findings.push(ownFinding('format', 'problem', spot, 'format-date'));
  }
  return findings;
}

const numbered: [ValueType, RegExp][] = [
  ['nir', /^(numero de |n )?securite sociale$|^(numero de securite sociale|nir)\b/],
  ['tax-number', /^(votre |mon )?(numero|n) fiscal\b/],
  ['siret', /^(votre |mon )?((numero|n) )?(de )?(siret|siren)\b/],
  ['iban', /^(votre |mon )?((numero|n) )?(d )?iban\b/],
  ['phone', /^(votre |mon )?(((numero|n) de )?telephone|(telephone )?(mobile|portable))\b/],
  ['email', /^(votre |mon )?(adresse )?(e ?mail|courriel|mel|(adresse )?electronique)$/],
];

/** What a line of a recap names as a number of hers and cannot be one: its name is all that says what it holds. */
function wrongNumber(line: Field, checkKey: CheckKey): ValueType | null {
  const text = textOf(line);
  const label = fold(line.label);
  const valueType = numbered.find(([, words]) => words.test(label))?.[0];
  if (text === null || !valueType || /[x*•●]{2,}/i.test(text)) return null;
  // Words in its place (« Le même », « Non renseigné ») are no number badly written.
  if (valueType !== 'email' && text.replace(/[^\d]/g, '').length < 6) return null;
  if (valueType === 'email' && !/[@.]/.test(text)) return null;
  const shape = shapeOf({ ...line, valueType }, text, undefined, false, checkKey);
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
    case 'iban':
    case 'tax-number':
      return checkKey(field.valueType, text);
    case 'phone':
      return phoneShape(text);
    case 'email':
      return emailShape(text);
    case 'postal-code':
      return isAbroad ? 'unknown' : postalCodeShape(text);
    default:
      return null;
  }
}

/** A SIREN, nine digits, is the beginning of a SIRET: the case's words say which is asked; some take either. */
function shapeOfBusiness({ label, hint }: Field, text: string, checkKey: CheckKey): Shape {
  const said = fold(`${label} ${hint ?? ''}`);
  const [takesSiren, takesSiret] = [/\bsiren\b/.test(said), /\bsiret\b/.test(said)];
  const isShort = text.replace(/\D/g, '').length <= 9;
  if (takesSiren === takesSiret) return checkKey(isShort ? 'siren' : 'siret', text);
  return checkKey(takesSiren ? 'siren' : 'siret', text);
}

/** With its key in the case beside it, the number is judged whole. */
function shapeOfNir(field: Field, text: string, next: Field | undefined, checkKey: CheckKey): Shape {
  const key = next && /^cle\b/.test(fold(next.label)) ? textOf(next) : null;
  if (key !== null) return nirShape(`${text}${key}`, true, checkKey);
  const said = `${field.label} ${field.hint ?? ''}`;
  if (field.maxLength === 13 || /\b13\b/.test(said))
    return nirShape(text, /\b15\b/.test(said) ? 'unknown' : false, checkKey);
  return nirShape(text, field.maxLength === 15 || /\b15\b/.test(said) ? true : 'unknown', checkKey);
}
