/**
 * « Le salaire à déclarer est le salaire brut sans l'indemnité de fin de contrat », beside « Salaire brut 1 215,20 € » and « Indemnité
 * de fin de contrat 437,50 € », and the two together declared.
 */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const without =
  /(?<!\p{L})(?:sans|hors|à l['’]exclusion d(?:e|u|es)|ni) (?:l['’]|la |le |les |vos |votre )?([^,.;:()]{4,60})/iu;
const binds =
  /\b(?:a declarer|declare[rz]|a reporter|reportez|indiquez|inscrivez|ne se declare(?:nt)? pas)\b/;

interface Line {
  words: readonly string[];
  cents: number;
}

export function checkWithoutWhatIsSaid({ asked, page }: CheckContext): Finding[] {
  const rules = sentencesOf(page.blocks).flatMap((sentence) => {
    const thing = binds.test(fold(sentence)) ? without.exec(sentence)?.[1] : undefined;
    return thing === undefined ? [] : [{ sentence, words: stems(thing.split(/ (?:qui|que) /)[0] ?? '') }];
  });
  if (rules.length === 0) return [];
  const lines = linesOf(page);
  return asked.flatMap((field) => {
    const typed = field.valueType === 'amount' ? centsOf(field) : null;
    if (!typed) return [];
    const rule = rules.find(({ words }) =>
      lines.some(
        (left) =>
          words.length > 0 &&
          words.every((word) => left.words.includes(word)) &&
          lines.some((kept) => kept !== left && kept.cents + left.cents === typed),
      ),
    );
    return rule
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: rule.sentence })]
      : [];
  });
}

/** « Indemnité de fin de contrat : 437,50 € », in one line or in two. */
function linesOf({ blocks }: PageModel): Line[] {
  return blocks.flatMap((block, at) => {
    const [cents, other] = sumsIn(block);
    if (!cents || other !== undefined) return [];
    const own = stems(block.replace(/[\d\s.,]+€/u, ' '));
    return [{ words: own.length > 0 ? own : stems(blocks[at - 1] ?? ''), cents }];
  });
}
