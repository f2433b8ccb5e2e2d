/** « Noé EXEMPLE », among the children that the page knows, « ne les inscrivez pas ci-dessous », and Noé written again. */
import type { Finding } from '../../assessment.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const notAgain =
  /\b(?:enfants?|dossier)\b.*\bne (?:les|l) (?:inscrivez|ajoutez|declarez|ecrivez|notez) pas\b(?!.*\b(?:sauf|si)\b)|\bseuls? les enfants qui n y sont pas\b/;

export function checkKnownChildAdded({ asked, page }: CheckContext): Finding[] {
  const isRuled = sentencesOf(page.blocks, longestText).some((one) => notAgain.test(fold(one)));
  if (!isRuled) return [];
  const known = new Map(page.blocks.filter(isName).map((block) => [wordsOf(block), block]));
  return asked.flatMap((field) => {
    if (!/\bprenoms?\b/.test(fold(field.label)) || stateOf(field) !== 'filled') return [];
    const last = asked.find(
      (one) => one.group === field.group && one !== field && /\bnom\b/.test(fold(one.label)),
    );
    const first = known.get(wordsOf(foldAll(textOf(field), last ? textOf(last) : null)));
    return first ? [ownFinding('same', 'problem', spotOf(field), 'same-problem', { first })] : [];
  });
}

const isName = (block: string): boolean => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(block);
const wordsOf = (name: string): string => fold(name).split(' ').sort().join(' ');
