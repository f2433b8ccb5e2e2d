/** « Une première demande », chosen where the page shows that she has it: « Votre C2S actuelle : ouverte… jusqu'au 31 juillet 2027 ». */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';

const first = /\b(?:premiere demande|jamais eu)\b/;
const again = /\b(?:renouvel\w+|prolong\w+)\b/;
const inForce = /\b(?:c2s|complementaire sante solidaire)\b.*\b(?:actuelle?s?|en cours|ouverte?s?)\b/;

export function checkFirstOrAgain({ asked, page, today }: CheckContext): Finding[] {
  const choices = asked.filter(({ options }) =>
    [first, again].every((one) => options.some((option) => one.test(fold(option)))),
  );
  if (choices.length === 0) return [];
  const lines = page.answers.map(({ block, name }) => `${page.blocks[name]} : ${page.blocks[block]}`);
  const said = [...page.blocks, ...lines].find(
    (line) =>
      line.length <= longestLine &&
      inForce.test(fold(line)) &&
      datesIn(line).some((day) => !isBefore(day, today)),
  );
  return choices.flatMap((field) =>
    said && first.test(fold(textOf(field) ?? ''))
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [],
  );
}
