/** « La case ci-dessous doit être cochée par tout foyer dont la première embauche date de 2025 », which her answers say, left unticked. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText } from '../sentences.ts';
import { toldOf } from './told-by-answers.ts';

const called =
  /\b(?:la|cette) case (?:(?<code>\d[a-z]{2}) |ci dessous |suivante |qui suit )?(?:doit (?:donc |alors |aussi )?etre|est a) coche\w* par (?:tous? les|toute?s?|chaque) (?:\p{L}+ ){1,4}?(?:dont|qui|ayant) (?<who>.+)$/u;
/** The sentence ends the line, or another follows it. */
const sentenceEnd = /(?<=[.;:])\s+(?=\p{Lu})|\s:\s/u;

export function checkTickCalled({ asked, page }: CheckContext): Finding[] {
  return page.blocks.flatMap((block, at) => {
    if (block.length > longestText) return [];
    return block.split(sentenceEnd).flatMap((said) => {
      const { code, who } = called.exec(fold(said))?.groups ?? {};
      const box = who === undefined ? undefined : boxCalled(asked, page, at, code);
      return box &&
        stateOf(box) === 'empty' &&
        toldOf({ wanted: who ?? '', isNot: false, isLoose: false }, box, asked) === 'so'
        ? [ownFinding('required', 'problem', spotOf(box), 'page-error-problem', { said })]
        : [];
    });
  });
}

/** Of that code, else the first box under the line. */
function boxCalled(
  asked: readonly Field[],
  { blocks }: PageModel,
  at: number,
  code: string | undefined,
): Field | undefined {
  const boxes = asked.filter(({ kind, valueType }) => kind === 'checkbox' && valueType !== 'consent');
  if (code) return boxes.find(({ label }) => fold(label).split(' ').includes(code));
  const under = boxes.filter(({ label }) => blocks.indexOf(label) > at);
  return under.sort((one, two) => blocks.indexOf(one.label) - blocks.indexOf(two.label))[0];
}
