/** « C », « de 601 à 800 », « 2,70 € » in a table, 742 in « Votre quotient familial », and « Tranche D » chosen. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const asksBracket = /^(?:votre |la |quelle (?:est )?)?(?:votre )?(?:tranche|categorie|tarif)\b/;
const number = String.raw`(\d[\d\s]*(?:,\d+)?)`;
const between = new RegExp(`^(?:de |entre )?${number} ?(?:€ )?(?:à|et|-|–) ?${number}(?: ?€)?$`, 'u');
const from = new RegExp(
  `^(?:${number} ?€? (?:et plus|ou plus)|(?:plus de|à partir de|au-delà de) ${number}(?: ?€)?)$`,
  'iu',
);
const upTo = new RegExp(`^(?:moins de|jusqu['’]à|inférieur à) ${number}(?: ?€)?$`, 'iu');

interface Bracket {
  option: string;
  /** In cents; both within, since « moins de 600 » and « 600 et plus » leave 600 to either. */
  least: number;
  most: number;
}

export function checkBracketChosen({ asked, page: { blocks } }: CheckContext): Finding[] {
  return asked.flatMap((field, at) => {
    const chosen = field.options.length > 2 && asksBracket.test(fold(field.label)) ? textOf(field) : null;
    if (chosen === null) return [];
    const brackets = field.options.flatMap((option) => bracketOf(option, blocks) ?? []);
    const own = brackets.find(({ option }) => option === chosen);
    const amount = [asked[at - 1], asked[at + 1]].find((one) => one && isOfSamePart(one, field));
    const cents = (amount && centsOf(amount)) ?? Number.NaN;
    const right = brackets.filter(({ least, most }) => cents >= least && cents <= most);
    return own && amount && right.length > 0 && !right.includes(own)
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told: `${amount.label} : ${textOf(amount)}`,
            asked: chosen,
          }),
        ]
      : [];
  });
}

const isOfSamePart = (one: Field, { group, heading }: Field): boolean =>
  one.group === group && one.heading === heading && centsOf(one) !== null && one.options.length === 0;

function centsIn(text = ''): number {
  const amount = readAmount(text);
  return amount.state === 'amount' ? amount.cents : Number.NaN;
}

/** What stands right after the option, or its last word, on a line of its own. */
function bracketOf(option: string, blocks: readonly string[]): Bracket | null {
  const names = [option, option.split(' ').at(-1) ?? option];
  const at = blocks.findIndex((block, place) => names.includes(block) && isBracket(blocks[place + 1] ?? ''));
  const said = at < 0 ? '' : (blocks[at + 1] ?? '');
  const [both, low, high] = [between, from, upTo].map((way) => way.exec(said));
  if (both) return { option, least: centsIn(both[1]), most: centsIn(both[2]) };
  if (low) return { option, least: centsIn(low[1] ?? low[2]), most: Number.POSITIVE_INFINITY };
  return high ? { option, least: 0, most: centsIn(high[1]) } : null;
}

const isBracket = (text: string): boolean => [between, from, upTo].some((way) => way.test(text));
