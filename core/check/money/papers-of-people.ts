/**
 * « Sandra VASSEUR | Maison Fleurance | 30/04/2027 | 397,15 € », which the page shows for each person and each month, and in her case
 * of April the amount of somebody else's paper.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf } from '../who-and-when.ts';

interface Paper {
  /** Folded. */
  person: string;
  line: string;
  month: number;
  cents: number;
}

export function checkPapersOfPeople({ asked, page }: CheckContext): Finding[] {
  const cases = asked.filter(
    (field) => field.valueType === 'amount' && monthOf(field) !== null && rowName(field.label) !== '',
  );
  const papers = cases.length > 1 ? papersIn(page.blocks) : [];
  if (new Set(papers.map(({ person }) => person)).size < 2) return [];
  return cases.flatMap((field) => {
    const [own, more] = papers.filter((paper) => isOf(paper, field));
    const cents = centsOf(field);
    const taken = papers.find((paper) => paper.person !== own?.person && paper.cents === cents);
    const isToldElsewhere = cases.some((one) => centsOf(one) === own?.cents);
    return own && !more && taken && cents !== own.cents && !isToldElsewhere
      ? [ownFinding('figures', 'problem', spotOf(field), 'page-error-problem', { said: own.line })]
      : [];
  });
}

/** Of its month, and of the first name in its row or its column. */
function isOf({ person, month }: Paper, field: Field): boolean {
  const names = [rowName(field.label), columnName(field.label)].map(
    (name) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/u.exec(name)?.[0] ?? '',
  );
  return month === monthOf(field)?.month && names.some((name) => name !== '' && hasWords(person, fold(name)));
}

const aPerson = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;
/** The name of the person, then of who paid. */
const cellsBefore = 2;

/** A day, right after it an amount, and before it somebody's name. */
function papersIn(blocks: readonly string[]): Paper[] {
  return blocks.flatMap((block, at) => {
    const day = block.length < 30 ? readDate(block) : null;
    const amount = readAmount(blocks[at + 1] ?? '');
    const person = blocks.slice(Math.max(0, at - cellsBefore), at).find((name) => aPerson.test(name));
    return day?.state === 'date' && amount.state === 'amount' && person !== undefined
      ? [
          {
            person: fold(person),
            line: `${person}, ${block} : ${blocks[at + 1]}`,
            month: day.date.month,
            cents: amount.cents,
          },
        ]
      : [];
  });
}
