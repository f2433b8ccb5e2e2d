/** « Pour quel enfant avez-vous versé cette pension ? Nino », of whom the page says that he lives with her and is at her charge. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const asksForWhom =
  /^(?=.*\benfant\b)(?=.*\bpensions?\b).*\b(?:pour (?:quel|lequel|qui)|concernee?|verse\w*|beneficiaire)\b/;
const atHome =
  /^(?!.*\b(?:non|pas|plus|altern\w*|majeure?|etudiante?)\b).*(?:\b(?:vit|habite|reside) (?:chez|avec) vous\b|\ba votre charge\b)/;

export function checkPaidForOneHere({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const name = field.options.length > 1 && asksForWhom.test(fold(field.label)) ? textOf(field) : null;
    const lines =
      name === null
        ? []
        : page.blocks.filter((block) => block.startsWith(`${name},`) || block.startsWith(`${name} `));
    const [said, other] = lines;
    return said && !other && atHome.test(fold(said))
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}
