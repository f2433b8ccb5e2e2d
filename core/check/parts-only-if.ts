/** « Ne remplissez cette partie que si la demande est pour un proche », filled in though another answer was given. */
import type { Finding } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { isYesNo, tellsNothing, textOf, yesNoOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { changeOf } from './changed.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';
import { isUnder } from './parts-called.ts';
import { stems } from './yes-needs.ts';

const it = '(?:cette|ce) (?:partie|cadre|rubrique|bloc|section|tableau)';
const fills = '(?:remplir|completer|renseigner)';
const onlyIf = new RegExp(
  `^(?:ne (?:remplissez|completez|renseignez) ${it} que si|(?:${it} est )?a ${fills} (?:seulement|uniquement) si|(?:remplissez|completez|renseignez) ${it} (?:seulement|uniquement) si) (?!.*\\b(?:ou|ne|n|sauf)\\b)(.+)$`,
);

export function checkPartsOnlyIf({ asked, page }: CheckContext): Finding[] {
  return page.blocks.flatMap((block, at) => {
    const title = fold(page.blocks[at - 1] ?? '');
    const condition = onlyIf.exec(fold(block))?.[1];
    if (condition === undefined || title === '') return [];
    const first = asked.findIndex((field) => isUnder(field, title));
    const given = asked.find(
      (field) => isUnder(field, title) && !tellsNothing(field) && changeOf(field) !== 'kept',
    );
    const question = given && questionOf(condition, asked.slice(0, Math.max(first, 0)));
    if (!given || !question) return [];
    const params = { first: `${question.label} ${textOf(question) ?? ''}` };
    return [ownFinding('contradiction', 'problem', spotOf(given), 'answers-apart', params)];
  });
}

/** The question that was answered otherwise. */
function questionOf(condition: string, before: readonly Field[]): Field | undefined {
  if (/^(?:vous avez repondu|la reponse est) oui\b/.test(condition)) {
    const question = before.findLast(isYesNo);
    return question && yesNoOf(question) === 'no' ? question : undefined;
  }
  const words = stems(condition);
  const isOf = (text: string): boolean => stems(text).some((stem) => words.includes(stem));
  return before.find((field) => {
    const chosen = textOf(field) ?? '';
    return chosen !== '' && !isOf(chosen) && field.options.filter(isOf).length === 1;
  });
}
