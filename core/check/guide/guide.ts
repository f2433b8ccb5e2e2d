import type { Finding } from '../../assessment.ts';
import { holds } from '../../condition.ts';
import type { CheckOf, PackCheck, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { packFinding, packFindingId, spotOf, wholePage } from '../finding.ts';
import { checkChangeNeeds } from './change-needs.ts';
import { checkMonthsReported, checkMonthsShown, checkWindow } from './guide-calendar.ts';
import { checkDatesInMonth } from './guide-dates.ts';
import { checkNoNeeds } from './guide-no-needs.ts';
import { checkAnswerShown } from './guide-summary.ts';
import { checkUnsaid } from './guide-unsaid.ts';
import { checkWrongLine } from './guide-wrong-line.ts';
import { checkYesNeeds } from './guide-yes-needs.ts';
import { answerOfBox } from './last-box.ts';
import { answerOfUnknownQuestion, asksToLeave, unsureOf, wrongAnswerOf } from './last-question.ts';

/** The checks a guide asks for, on the step where it asks for them. */
export function checkGuide(context: CheckContext): Finding[] {
  const { procedure } = context;
  if (!procedure) return [];
  return procedure.checks.flatMap((check) =>
    isDue(procedure, check, context) ? run(procedure, check, context) : [],
  );
}

function isDue(guide: Procedure, check: PackCheck, { stepId, cases, progress }: CheckContext): boolean {
  // « Ce point reste à voir »: on every part that follows, until she says otherwise.
  const isOfPage = check.kind === 'ask' && !check.case && check.toPutRight !== null;
  const isLeft = isOfPage && progress.answers[packFindingId(guide, check, wholePage)] === check.toPutRight;
  if (isLeft && isAskedBy(guide, check, stepId)) return true;
  // A step that could not be told apart is no reason to leave a check out.
  if (check.steps.length > 0 && stepId !== null && !check.steps.includes(stepId)) return false;
  return !check.when || holds(check.when, cases) !== false;
}

/** At this step or at one before: a part that she comes back to was no part of it. */
const isAskedBy = ({ steps }: Procedure, check: PackCheck, stepId: string | null): boolean =>
  stepId === null ||
  steps.findIndex(({ id }) => id === stepId) >= steps.findIndex(({ id }) => check.steps.includes(id));

function run(guide: Procedure, check: PackCheck, context: CheckContext): Finding[] {
  switch (check.kind) {
    case 'months-shown':
      return checkMonthsShown(guide, check, context);
    case 'months-reported':
      return checkMonthsReported(guide, check, context);
    case 'declaration-window':
      return checkWindow(guide, check, context);
    case 'dates-in-month':
      return checkDatesInMonth(guide, check, context);
    case 'answer':
      return checkAnswer(guide, check, context);
    case 'yes-needs':
      return checkYesNeeds(guide, check, context);
    case 'no-needs':
      return checkNoNeeds(guide, check, context);
    case 'change-needs':
      return checkChangeNeeds(guide, check, context);
    case 'every-question':
      return checkEveryQuestion(guide, check, context);
    case 'unsaid':
      return checkUnsaid(guide, check, context);
    case 'wrong-line':
      return checkWrongLine(guide, check, context);
    case 'range':
      return checkGuideRange(guide, check, context);
    case 'ask':
      return ask(guide, check, context);
    case 'changed-value':
      return []; // Made with the others of its kind: changed.ts.
  }
}

function checkAnswer(guide: Procedure, check: CheckOf<'answer'>, context: CheckContext): Finding[] {
  const fields = context.cases.get(check.case) ?? [];
  const [field] = fields;
  if (!field)
    return [
      ...answerOfUnknownQuestion(guide, check, context),
      ...answerOfBox(guide, check, context),
      ...checkAnswerShown(guide, check, context),
    ];
  // Asked twice in other words, « Êtes-vous toujours à la recherche… ? » and « Souhaitez-vous rester inscrit ? », each counts.
  // The same question seen twice: nobody can say which one does.
  const isSeenTwice = fields.some((one) => one !== field && fold(one.label) === fold(field.label));
  const answers = new Set(fields.map(yesNoOf));
  if (answers.has('unread') || (isSeenTwice && answers.size > 1)) return [unsureOf(guide, check, field)];
  // « Voulez-vous rester inscrite ? Oui », then « Avez-vous cessé de rechercher un emploi ? Oui »: that one takes her off.
  const leaving = context.asked.filter(
    (one) =>
      isYesNo(one) &&
      !fields.includes(one) &&
      asksToLeave(one.label) &&
      yesNoOf(one) === wrongAnswerOf(one, { answer: 'no' }),
  );
  const wrong = [...fields.filter((one) => yesNoOf(one) === wrongAnswerOf(one, check)), ...leaving];
  if (wrong.length > 0) return wrong.map((one) => packFinding(guide, check, 'problem', spotOf(one)));
  return answers.has('empty') || answers.has('other') ? [] : [packFinding(guide, check, 'ok', spotOf(field))];
}

const longestMark = 40;
const optional = /\b(facultati\w*|optionnel\w*|non obligatoire|si vous le souhaitez)\b/;

function checkEveryQuestion(
  guide: Procedure,
  check: CheckOf<'every-question'>,
  { asked, page }: CheckContext,
): Finding[] {
  // The name of a question is read without its « (facultatif) ».
  const isMarked = ({ label }: Field): boolean =>
    page.blocks.some(
      (block) =>
        block.length < label.length + longestMark && block.includes(label) && optional.test(fold(block)),
    );
  // « Cette question est facultative », in the line under its name.
  const isSaidSo = ({ label }: Field): boolean =>
    page.blocks.some((block, at) => page.blocks[at - 1] === label && saidOptional.test(fold(block)));
  // Marked required, it is already asked for.
  return asked
    .filter((field) => isQuestion(field) && !field.required && !isOptional(field))
    .filter((field) => stateOf(field) === 'empty' && !isMarked(field) && !isSaidSo(field))
    .map((field) => packFinding(guide, check, 'problem', spotOf(field)));
}

const saidOptional = /\bcette (?:question|reponse|rubrique|case) est (?:donc )?facultative\b/;

/** To be answered with « Oui » or « Non », or by one of its own answers: a circle is there to be chosen from. */
const isQuestion = (field: Field): boolean =>
  field.kind !== 'checkbox' && (isYesNo(field) || (field.kind === 'radio' && field.options.length > 1));

/** « Bénéfice ou déficit », « Régularisation » */
const mayBeBelow =
  /\b(deficits?|negati\w*|pertes?|resultats?|solde|regularisations?|rectifications?|variation|difference)\b/;

function checkGuideRange(guide: Procedure, check: CheckOf<'range'>, context: CheckContext): Finding[] {
  // Hours shown again are bound as in their case; an amount shown may be one that was put right.
  const shown = context.recap.filter(({ valueType }) => valueType === 'hours');
  const fields = [...context.asked, ...shown].filter((field) =>
    check.case ? context.caseOf.get(field.id) === check.case : check.valueTypes.includes(field.valueType),
  );
  return fields.flatMap((field) => {
    const text = textOf(field) ?? '';
    const amount = readAmount(text);
    const value =
      field.valueType === 'hours' ? readHours(text) : amount.state === 'amount' ? amount.cents / 100 : null;
    if (value === null) return [];
    if (value < 0 && mayBeBelow.test(fold(field.label))) return [];
    const isInside = value >= (check.min ?? -Infinity) && value <= (check.max ?? Infinity);
    return [packFinding(guide, check, isInside ? 'ok' : 'problem', spotOf(field))];
  });
}

function ask(guide: Procedure, check: CheckOf<'ask'>, context: CheckContext): Finding[] {
  const { choices, toPutRight, isForHelper } = check;
  const papers = context.asked.filter(({ kind }) => kind === 'file');
  const hasNone = papers.length > 0 && papers.every((field) => stateOf(field) === 'empty');
  if (check.about === 'file' && hasNone) return [];
  // « Sur quelle ligne avez-vous lu ces montants ? », on a part nobody knows, with none on it.
  const hasAmounts = [...context.asked, ...context.recap].some(({ valueType }) => valueType === 'amount');
  if (choices.length > 0 && !hasAmounts) return [];
  const spots = check.case ? (context.cases.get(check.case) ?? []).map(spotOf) : [wholePage];
  return spots.map((spot) => ({
    ...packFinding(guide, check, 'question', spot),
    asks: { choices, toPutRight, isForHelper },
  }));
}
