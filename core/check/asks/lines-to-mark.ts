/** « Le dossier ne part qu'une fois ces deux lignes marquées », and one of the two boxes under it is not ticked. */
import type { Finding } from '../../assessment.ts';
import { stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { partOver } from '../part-over.ts';
import { numberIn } from '../people/count-said.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const marked =
  '(?:marquee?s?|cochee?s?|validee?s?|acceptee?s?|approuvee?s?|signee?s?|confirmee?s?|reconnue?s?)';
const lines =
  '(?:ces|chacune des) (deux|trois|quatre|cinq|[2-5]) (?:lignes|cases|phrases|mentions|engagements|declarations|attestations)';
const rules = [
  `\\b(?:ne|n)\\b.*\\b(?:qu une fois|que lorsque|que quand|que si|qu apres) ${lines} (?:(?:sont|ont ete|auront ete|seront|bien) )*${marked}`,
  `\\b(?:cochez|marquez|validez|acceptez) (?:obligatoirement |bien )?${lines}\\b`,
  `^${lines} (?:doivent|sont a) (?:toutes )?(?:etre )?(?:${marked}|cocher|marquer|valider)`,
].map((way) => new RegExp(way));
/** « Les deux premières phrases sont à cocher l'une et l'autre ; la troisième est au choix » */
const firstOnes = new RegExp(
  `^les (deux|trois|quatre|cinq|[2-5]) premiere?s? (?:lignes|cases|phrases|mentions) (?:sont (?:a|toutes a)|doivent (?:toutes )?etre) (?:cocher|marquer|valider|${marked})`,
);
const leavesOpen = /\b(?:ne coch\w+|si vous|sauf|peu(?:t|vent)|pouvez|ou|au choix|facultati\w*)\b/;

export function checkLinesToMark({ asked, page }: CheckContext): Finding[] {
  const partAt = partOver(page);
  return page.blocks.flatMap((block, at) =>
    sentencesOf([block], longestText).flatMap((sentence) => {
      const words = fold(sentence);
      const first = firstOnes.exec(words)?.[1];
      const said = first ?? rules.map((rule) => rule.exec(words)?.[1]).find(Boolean);
      if (said === undefined || leavesOpen.test(words)) return [];
      const part = partAt(at);
      const boxes = asked.filter(
        ({ kind, label, heading }) =>
          kind === 'checkbox' &&
          (part === undefined || heading === part) &&
          page.blocks.indexOf(label, at) > at,
      );
      // Of more, nothing tells which are meant.
      const many = numberIn(said) ?? 0;
      return boxes.length === many || (first && boxes.length > many)
        ? boxes
            .slice(0, many)
            .filter((box) => stateOf(box) === 'empty')
            .map((box) =>
              ownFinding('required', 'problem', spotOf(box), 'page-error-problem', { said: sentence }),
            )
        : [];
    }),
  );
}
