import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, spotOfQuestion } from '../finding.ts';
import { isSaidNone, pairsLeft, partsLeft } from './amount-or-none.ts';
import { partnerAmountsLeft } from './partner-zero-asked.ts';
import { leftOnRecap } from './recap-left.ts';
import { saidNeeded } from './said-needed.ts';
import { openedBy } from './yes-needs.ts';
import { isZeroAskedHere, zeroAskedIn } from './zero-asked.ts';

/** Cases marked required and still empty. A question answered in several cases is asked for once. */
export function checkRequired(context: CheckContext): Finding[] {
  const { asked, dates, page, procedure } = context;
  const findings: Finding[] = [];
  const done = new Set<string>();
  for (const date of dates) {
    if (date.fields.length < 2) continue;
    const first = date.fields[0] as Field;
    for (const part of date.fields) done.add(part.id);
    const isRequired = date.fields.some((part) => part.required);
    if (isRequired && date.reading.state === 'empty')
      findings.push(ownFinding('required', 'problem', date.spot, 'required-problem'));
    // A half-written date is wrong whether or not it had to be given.
    if (date.reading.state === 'partial')
      findings.push(ownFinding('required', 'problem', spotOfQuestion(first), 'required-partial-date'));
  }
  const questions = checkboxQuestions(asked);
  for (const boxes of questions) {
    for (const box of boxes) done.add(box.id);
    const first = boxes[0] as Field;
    const isNeeded = boxes.some((box) => box.required || box.needsOne);
    if (!isNeeded || boxes.some((box) => stateOf(box) !== 'empty')) continue;
    findings.push(
      ownFinding('required', 'problem', { ...spotOf(first), fieldLabel: first.question }, 'required-choice'),
    );
  }
  for (const field of asked) {
    if (!field.required || done.has(field.id) || stateOf(field) !== 'empty') continue;
    findings.push(ownFinding('required', 'problem', spotOf(field), keyFor(field)));
  }
  const pairs = pairsLeft(asked);
  for (const field of [...saidNeeded(asked, page), ...countsLeft(asked), ...pairs])
    if (!done.has(field.id)) findings.push(ownFinding('required', 'problem', spotOf(field), keyFor(field)));
  const known = new Set(findings.map(({ fieldId }) => fieldId));
  findings.push(...everyAmount(context).filter(({ fieldId }) => !known.has(fieldId)));
  const told = new Set(findings.map(({ fieldId }) => fieldId));
  const isLeftToGuide = procedure?.checks.some(({ kind }) => kind === 'unsaid');
  if (!isLeftToGuide)
    for (const none of partsLeft(asked, page).filter(
      ({ group, heading }) =>
        !asked.some((one) => one.group === group && one.heading === heading && told.has(one.id)),
    ))
      findings.push(
        ownFinding(
          'required',
          'problem',
          { ...spotOf(none), fieldLabel: none.group ?? none.label, group: null },
          'required-choice',
        ),
      );
  findings.push(...leftOnRecap(context));
  const saidNone = new Set(asked.filter((field) => isSaidNone(field, asked)).map(({ id }) => id));
  return findings.filter(({ fieldId }) => !saidNone.has(fieldId ?? ''));
}

/** « Remplissez chaque case ; écrivez 0 si vous n'avez rien perçu »: an amount left empty among others. */
function everyAmount({ asked, page, procedure, caseOf }: CheckContext): Finding[] {
  // What a guide asks of each month, it says itself.
  const isOfGuide = procedure?.checks.some(({ kind }) => kind === 'unsaid') ?? false;
  const isZeroAsked = zeroAskedIn(page);
  const all = asked.filter(
    (field) => field.valueType === 'amount' && !isOptional(field) && !(isOfGuide && caseOf.has(field.id)),
  );
  // Of money had, « 0 » for a rent or a loan is for those who have one.
  const amounts = all.some(isPaid) && !all.every(isPaid) ? all.filter((field) => !isPaid(field)) : all;
  const isGiven = (one: Field): boolean => one.group === amounts[0]?.group && centsOf(one) !== null;
  if (!asked.some(isGiven))
    return partnerAmountsLeft(asked, page)
      .filter(({ required }) => !required)
      .map((field) => ownFinding('required', 'problem', spotOf(field), 'required-problem'));
  // « Avez-vous reçu une pension ? Non » closes its amount.
  const closed = new Set(
    asked.flatMap((field, at) =>
      isYesNo(field) && yesNoOf(field) === 'no' ? openedBy(field, asked.slice(at + 1)) : [],
    ),
  );
  return amounts
    .filter(
      (field) => stateOf(field) === 'empty' && !field.required && !closed.has(field) && isZeroAsked(field),
    )
    .map((field) => ownFinding('required', 'problem', spotOf(field), 'required-problem'));
}

/** « Nombre d'enfants à charge (0 si aucun) », left where something else is told. */
function countsLeft(asked: readonly Field[]): Field[] {
  const isTold = asked.some((field) => stateOf(field) === 'filled');
  return asked.filter(
    (field) =>
      (field.valueType === 'count' || field.valueType === 'household') &&
      isTold &&
      !field.required &&
      stateOf(field) === 'empty' &&
      !isOptional(field) &&
      isZeroAskedHere(field),
  );
}

/** « Pension alimentaire versée », « Loyer »; « Votre conjoint (Karim LOYER) » is a name. */
const isPaid = ({ label }: Field): boolean =>
  /\b(?:loyers?|charges|mensualites?|credits?|prets?|emprunts?|versee?s?|payee?s?|frais|depenses?|impots?|taxes?)\b/.test(
    fold(withoutBrackets(label)),
  );

/** Boxes that answer one question together: one tick is an answer. */
function checkboxQuestions(fields: readonly Field[]): Field[][] {
  const byQuestion = new Map<string, Field[]>();
  for (const field of fields) {
    if (field.kind !== 'checkbox' || !field.question || field.valueType === 'consent') continue;
    const key = `${field.question}\n${field.group ?? ''}`;
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), field]);
  }
  return [...byQuestion.values()].filter((boxes) => boxes.length > 1);
}

export function keyFor(field: Field): string {
  if (field.kind === 'file') return 'required-file';
  if (field.kind === 'checkbox') return 'required-box';
  return ['radio', 'select', 'button-group'].includes(field.kind) ? 'required-choice' : 'required-problem';
}
