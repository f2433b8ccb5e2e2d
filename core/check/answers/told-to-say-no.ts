/**
 * « Une pension de 1re catégorie ne se déclare pas ici : répondez « Non » », under a « Oui », and « 1re catégorie » in one of the
 * cases that the yes opened.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';

const notHere =
  /^(.{8,80}?) (?:ne se declare(?:nt)?|n est|ne sont|n entre(?:nt)?|ne compte(?:nt)?|n a|n ont) (?:pas|plus|jamais)\b(?!.*\b(?:sauf|seulement|si|sinon)\b).*\b(?:repond(?:ez|re|ant)|coch(?:ez|er|ant)|choisi(?:ssez|r|ssant)) (?:alors |donc |dans ce cas |ici |par )*non\b/;

export function checkToldToSayNo({ asked, page: { blocks } }: CheckContext): Finding[] {
  const things = blocks
    .filter(({ length }) => length <= longestLine)
    .flatMap((block) => notHere.exec(fold(block))?.[1] ?? []);
  if (things.length === 0) return [];
  return asked.flatMap((question, at) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'yes') return [];
    const details = asked.slice(at + 1).filter(({ group }) => group === question.label);
    const detail = details.find((one) => things.some((thing) => isSaid(one, thing, question)));
    return detail ? [answersApart(spotOf(detail), question)] : [];
  });
}

/** What is chosen or written is what sets that thing apart from what is asked about. */
function isSaid(field: Field, thing: string, { label }: Field): boolean {
  const own = fold(textOf(field) ?? '');
  return own.length > 3 && hasWords(thing, own) && !hasWords(fold(label), own);
}
