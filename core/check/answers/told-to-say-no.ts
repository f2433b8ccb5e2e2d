/**
 * « Une pension de 1re catégorie ne se déclare pas ici : répondez « Non » », under a « Oui », and « 1re catégorie » in one of the
 * cases that the yes opened, or told by the page: « Catégorie : 1re catégorie ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { longestLine, sentencesOf } from '../sentences.ts';

const notHere =
  /^(.{8,80}?) (?:ne se declare(?:nt)?|n est|ne sont|n entre(?:nt)?|ne compte(?:nt)?|n a|n ont) (?:pas|plus|jamais)\b(?!.*\b(?:sauf|seulement|si|sinon)\b).*\b(?:repond(?:ez|re|ant)|coch(?:ez|er|ant)|choisi(?:ssez|r|ssant)) (?:alors |donc |dans ce cas |ici |par )*non\b/;

export function checkToldToSayNo({ asked, page }: CheckContext): Finding[] {
  const ofHints = asked.flatMap(({ hint }) => hint ?? []);
  const things = [...page.blocks, ...sentencesOf(ofHints)]
    .filter(({ length }) => length <= longestLine)
    .flatMap((line) => notHere.exec(fold(line))?.[1] ?? []);
  if (things.length === 0) return [];
  return asked.flatMap((question, at) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'yes') return [];
    const details = asked.slice(at + 1).filter(({ group }) => group === question.label);
    const detail = details.find((one) => things.some((thing) => isSaid(one, thing, question)));
    if (detail) return [answersApart(spotOf(detail), question)];
    const ruled = things.filter((thing) => fold(question.hint ?? '').startsWith(thing));
    const said = page.blocks.find((line) => {
      const [, text = ''] = /^[^:]{3,40}\s?:\s([^:]{4,60})$/u.exec(line) ?? [];
      return ruled.some((thing) => isOf(text, thing, question));
    });
    return said
      ? [ownFinding('contradiction', 'problem', spotOf(question), 'page-error-problem', { said })]
      : [];
  });
}

/** What is chosen or written is what sets that thing apart from what is asked about. */
const isSaid = (field: Field, thing: string, question: Field): boolean =>
  isOf(textOf(field) ?? '', thing, question);

function isOf(text: string, thing: string, { label }: Field): boolean {
  const own = fold(text);
  return own.length > 3 && hasWords(thing, own) && !hasWords(fold(label), own);
}
