/** « IBAN du nouveau compte », left empty among cases that are written, on a page that says of none whether it is needed. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isMarkedOptional, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords, withoutBrackets } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isNamedTotal } from '../money/totals.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthOf } from '../who-and-when.ts';
import { isAccountKnown, isAccountLeft, isAskedOfChange } from './account-left.ts';
import { isBegun } from './choices-left.ts';
import { mayStayBlank } from './may-stay-blank.ts';
import { isBeyondTold } from './rows-beyond.ts';
import { asksNothing, isOfThatChange } from './yes-needs.ts';

/** Its name: what may stay empty is taken off these, though they are not known to be wrong. */
export const leftBlank = 'left-blank';

const written = new Set<Field['kind']>(['text', 'number', 'tel', 'email', 'date']);
/** Whoever is asked for one has it, and nothing is paid or decided without. */
const alwaysHad = new Set<Field['valueType']>(['iban', 'nir', 'siret', 'tax-number']);
/** Of which an empty case may mean none, and which have their own rules. */
const mayMeanNone = new Set<Field['valueType']>(
  'amount hours count percent free-text search otp password consent yes-no choice file household'.split(
    ' ',
  ) as Field['valueType'][],
);
/** With more than one case left in so many that she answered, the page is not finished. */
const fewest = 4;

export function checkLeftBlank({ asked, page, procedure, caseOf }: CheckContext): Finding[] {
  // Of those it marks as needed, the others may be left.
  const marksSome = asked.some(({ required, kind }) => required && written.has(kind));
  if (!procedure || !isBegun(asked) || marksSome) return [];
  const cases = asked.filter(
    (field) => written.has(field.kind) && !mayMeanNone.has(field.valueType) && !isMarkedOptional(field),
  );
  const left = cases.filter((field) => stateOf(field) === 'empty');
  const told = asked.filter((field) => stateOf(field) === 'filled').length;
  const isMostTold = left.length * fewest <= told;
  const missing = left.filter(
    (field) =>
      (isMostTold || (caseOf.has(field.id) && isWanted(field, left) && told >= leastTold)) &&
      !isPaidAlready(field, asked, page) &&
      !isBeyondTold(field, asked) &&
      !isUnderNo(field, asked) &&
      !isFoundOtherwise(field, asked) &&
      !isSaidBlank(field, page),
  );
  return [...missing, ...(isMostTold ? gapsIn(asked, page) : [])].map((field) =>
    alwaysHad.has(field.valueType)
      ? { ...ownFinding(leftBlank, 'problem', spotOf(field), 'required-problem'), why: null }
      : ownFinding(leftBlank, 'unknown', spotOf(field), 'blank-unsure'),
  );
}

/** Beside the account a guide asks for, the only case left: nowhere else does she say where to pay. */
const isWanted = (field: Field, left: readonly Field[]): boolean =>
  field.valueType === 'iban' && left.length === 1;
const leastTold = 2;

/** An account that stays as it is. */
const isPaidAlready = (field: Field, asked: readonly Field[], page: PageModel): boolean =>
  field.valueType === 'iban' &&
  (!isAccountLeft(field, asked) || isAskedOfChange(asked) || isAccountKnown(page)) &&
  !ofNewAccount.test(fold(field.label));
const ofNewAccount = /\bnouve\w+\b/;

/** « Indiquez la date de fin ; sinon laissez la date vide », over the rows of a table. */
function isSaidBlank({ label }: Field, { blocks }: PageModel): boolean {
  const words = fold(withoutBrackets(label))
    .split(' ')
    .filter((word) => word.length > longestLight);
  return sentencesOf(blocks, longestText).some((sentence) => {
    const said = fold(sentence);
    return mayStayBlank(said) && words.length > 0 && words.every((word) => hasWords(said, word));
  });
}
/** « le », « une », « fin » name nothing. */
const longestLight = 3;

/** « Rechercher votre adresse », over the address she wrote without it. */
const isFoundOtherwise = ({ label }: Field, asked: readonly Field[]): boolean =>
  /^(?:re)?(?:cherche[rz]?|trouve[rz]?)\b/.test(fold(label)) &&
  asked.some(({ valueType, value }) => valueType === 'address' && value.state === 'filled');

/** « Nouvel IBAN », after « Avez-vous changé de compte bancaire ? Non ». */
function isUnderNo(field: Field, asked: readonly Field[]): boolean {
  const question = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  const asks = fold(question?.label ?? '');
  return (
    question !== undefined &&
    yesNoOf(question) === 'no' &&
    // « Vos coordonnées sont-elles toujours les mêmes ? Non »
    !asksNothing.test(asks) &&
    (isOfThatChange(asks, fold(field.label)) || areHalves(question.label, field.label))
  );
}

/** « 4a. » and « 4b. »: the second half of one question. */
function areHalves(first: string, second: string): boolean {
  const [one, two] = [first, second].map((label) => /^(\d{1,2})\s?([a-d])(?=\W)/i.exec(label.trim()));
  return !!one && !!two && one[1] === two[1] && (one[2] ?? '') < (two[2] ?? '');
}

const saysNone =
  /\b(?:aucune?|rien|neant|zero|n (?:a|ai|as|avez|avons|ont) (?:pas|eu)|pas (?:de|d|eu|percu|touche)|sans)\b/;

/** « Mars », with nothing in it between « Février » and « Avril », where nobody said that there was none. */
function gapsIn(asked: readonly Field[], { blocks }: PageModel): Field[] {
  if (sentencesOf(blocks, longestText).some((one) => mayStayBlank(fold(one)))) return [];
  const none = asked.filter(
    (field) =>
      stateOf(field) === 'filled' &&
      !['consent', 'amount'].includes(field.valueType) &&
      saysNone.test(fold(textOf(field) ?? '')),
  );
  // Of that part, of that month, or of anything.
  const isSaidNone = (field: Field): boolean =>
    none.some(
      (said) =>
        said.group === null ||
        [field.group, field.outerGroup, field.question].includes(said.group) ||
        (monthOf(said) !== null && monthOf(said)?.month === monthOf(field)?.month),
    );
  const money = asked.filter(
    (field) =>
      written.has(field.kind) && ['amount', 'hours'].includes(field.valueType) && !isMarkedOptional(field),
  );
  const rows = new Map<string, { all: number; given: number }>();
  for (const field of money) {
    const { all, given } = rows.get(rowOf(field)) ?? { all: 0, given: 0 };
    rows.set(rowOf(field), { all: all + 1, given: given + (stateOf(field) === 'filled' ? 1 : 0) });
  }
  // More of the others are given than left.
  const isGap = (row: string): boolean => {
    const { all = 0, given = 0 } = rows.get(row) ?? {};
    return given * 2 > all - 1;
  };
  return money.filter(
    (field) =>
      stateOf(field) === 'empty' &&
      (monthOf(field) !== null || isNamedTotal(field)) &&
      isGap(rowOf(field)) &&
      !isSaidNone(field),
  );
}

/**
 * What a case stands in line with: the months of its name or of its part of the page. A total stands with its part. « Pensions
 * de retraite (1AS) », beside « Salaires (1AJ) », with none: on a tax return an empty case says so.
 */
function rowOf(field: Field): string {
  const { label, group, outerGroup } = field;
  const name = monthOf(field) === null || isNamedTotal(field) ? '' : fold(withoutMonths(label));
  return name === '' ? `${outerGroup}\n${group}` : `${outerGroup}\n\n${name}`;
}
