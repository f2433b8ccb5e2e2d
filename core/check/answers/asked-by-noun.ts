/** « Percevez-vous une bourse ? Non », and 445 € of it further on; « Oui », and nothing in any of its cases. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import { isZeroAskedHere } from '../asks/zero-asked.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { amountsOf, asksAbout, isCalledSo } from './named-money.ts';
import { over } from './no-but-given.ts';

/** More questions of the kind are no household's. */
const mostAsked = 40;

export function checkAskedByNoun({ asked, recap, page }: CheckContext): Finding[] {
  return [asked, recap].flatMap((said) => {
    const questions = said.filter((field) => asksAbout(field).length > 0).slice(0, mostAsked);
    return questions.flatMap((question) =>
      yesNoOf(question) === 'no'
        ? underNo(question, questions, said)
        : yesNoOf(question) === 'yes' && said === asked
          ? underYes(question, said, page)
          : [],
    );
  });
}

const isHad = (field: Field): boolean => (centsOf(field) ?? 0) > 0;

function underNo(question: Field, questions: readonly Field[], said: readonly Field[]): Finding[] {
  const about = asksAbout(question);
  // « Une bourse de la région ? Oui » may be what the amount is of.
  const isSaidElse = questions.some(
    (one) =>
      one !== question &&
      yesNoOf(one) !== 'no' &&
      asksAbout(one).some(({ noun }) => about.some((asks) => asks.noun === noun)),
  );
  return isSaidElse
    ? []
    : amountsOf(question, about, said)
        .filter(isHad)
        // Of each month, the first is enough.
        .slice(0, 1)
        .map((field) => over(spotOf(field), question));
}

function underYes(question: Field, asked: readonly Field[], page: PageModel): Finding[] {
  const [about, other] = asksAbout(question);
  if (!about || other) return [];
  const own = amountsOf(question, [about], asked).filter((field) => !isOptional(field));
  const [first] = own;
  if (!first || own.some((field) => stateOf(field) === 'unread')) return [];
  const empty = own.filter((field) => stateOf(field) === 'empty' && !field.required);
  const left = (fields: readonly Field[]): Finding[] =>
    fields.map((field) => ownFinding('yes-needs', 'problem', spotOf(field), 'yes-needs-problem'));
  if (own.some(isHad)) return left(empty.filter((field) => isZeroAskedOver(field, page)));
  // How much it is may be told under the question, or by another name of it.
  const after = asked.slice(asked.indexOf(question) + 1);
  const next = after.findIndex(isYesNo);
  const isUnder = (field: Field): boolean => (next < 0 ? after : after.slice(0, next)).includes(field);
  const isTold = (field: Field): boolean =>
    field.valueType === 'amount' &&
    isHad(field) &&
    (isCalledSo(about, field) || (isUnder(field) && field.group === question.group));
  if (asked.some(isTold)) return [];
  if (empty.length > 0) return left(empty.slice(0, 1));
  return own.every((field) => centsOf(field) === 0)
    ? [ownFinding('contradiction', 'problem', spotOf(first), 'yes-but-zero-problem')]
    : [];
}

/** « Indemnités journalières (0 si aucune ce mois-là) », over the column of a case that has the name without it. */
function isZeroAskedOver(field: Field, { blocks }: PageModel): boolean {
  const name = fold(withoutMonths(field.label).replace(/\b20\d\d\b/g, ' '));
  const isOver = (block: string): boolean => fold(withoutBrackets(block)) === name;
  return blocks.some(
    (block) =>
      block.includes('(') && isOver(block) && isZeroAskedHere({ ...field, label: block, hint: null }),
  );
}
