/** « Le total des dépenses est égal au total des recettes », and two totals that are not. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const alike =
  /\btotal (?:des |de |du |d )?(\p{L}+)\b.*\b(?:egal|egaux|memes? montants?|(?:est|sont|etre) identiques?|equilibre)\w*\b.*\btotal (?:des |de |du |d )?(\p{L}+)\b|\b(?:les )?totaux (?:des |de )?(\p{L}+) et (?:des |de )?(\p{L}+)\b.*\b(?:egaux|identiques?|equilibre\w*)\b/u;
const mayDiffer = /\b(?:si|sauf|peu(?:t|vent)|pas|pouvez)\b/;

export function checkTotalsAlike({ asked, page }: CheckContext): Finding[] {
  return sentencesOf(page.blocks).flatMap((said) => {
    const words = fold(said);
    const [one, two] = (alike.exec(words)?.slice(1) ?? []).filter((noun) => noun !== undefined);
    if (!one || !two || one === two || mayDiffer.test(words)) return [];
    const [first, second] = [one, two].map((noun) => totalOf(noun, asked));
    const [given, other] = [first, second].map((sum) => (sum ? centsOf(sum) : null));
    return second && given != null && other != null && given !== other
      ? [ownFinding('contradiction', 'problem', spotOf(second), 'page-error-problem', { said })]
      : [];
  });
}

/** The one case of that total; undefined where there are none or several. */
function totalOf(noun: string, asked: readonly Field[]): Field | undefined {
  const own = asked.filter(({ label }) =>
    new RegExp(`^(?:montant )?total (?:general )?(?:des |de |du |d )?${noun}\\b`).test(fold(label)),
  );
  return own.length === 1 ? own[0] : undefined;
}
