/** What a page says may stand between a total and its lines: a fee, a franchise, a part that is not counted. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { readAmount, sumsIn } from '../../values/amount.ts';
import { centsOf, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isAmount } from '../recap/answer-lines.ts';
import { sentencesOf } from '../sentences.ts';
import { isNamedTotal } from './totals.ts';

const isSentence = (block: string): boolean => /\p{L}+ \p{L}+ \p{L}+/u.test(block);

const saysOtherwise =
  /\b(?:proratas?|diminuee?s?|(?:est|sont|sera|seront) (?:deduite?s?|retranchee?s?)|(?:n est|ne sont|ne seront|ne sera) pas (?:compt|ajout|pris|rembours|additionn|retenu)\w*(?! (?:a |comme )(?:votre )?charge)|non compris\w*|non comptee?s?|(?<!ne )s ajoutent?|comprend|comprennent|plafonne\w*|est calculee?|reprise?s? dans|deja (?:saisi|declare|renseigne|indique|enregistre)\w*)\b/;

/** Sums that do not add up, but for those where the page writes what they are apart by, or says that some is not counted. */
export function notExplained(findings: Finding[], page: PageModel, shown: readonly Field[]): Finding[] {
  const wrong = findings.filter(isWrongSum);
  if (wrong.length === 0) return findings;
  const read = new Set(shown.map(({ block }) => block));
  const said = page.blocks.filter((block, at) => !read.has(at) && isSentence(block));
  const amounts = said.map(sumsIn);
  const sumAlone = page.blocks
    .filter((block) => isAmount(block))
    .map(centsIn)
    .reduce((sum, cents) => (Number.isNaN(cents) ? sum : sum + cents), 0);
  const isSaid = sentencesOf(said).some(
    (sentence) => sentence.endsWith('.') && saysOtherwise.test(fold(sentence)),
  );
  return findings.filter((one) => {
    if (!isWrongSum(one)) return true;
    const [stated, added] = [one.text.params.stated, one.text.params.added].map((text) =>
      centsIn(text ?? ''),
    );
    const apart = Math.abs((stated ?? 0) - (added ?? 0));
    if (isSumOfRun(one.fieldId, stated ?? 0, page.fields)) return false;
    if (ofAll.test(fold(one.fieldLabel ?? '')) && (stated ?? 0) > (added ?? 0) && sumAlone === apart)
      return false;
    // The line of the total itself explains nothing.
    return !isSaid && !amounts.some((inBlock) => inBlock.includes(apart) && !inBlock.includes(stated ?? 0));
  });
}

/** « Loyer », « Électricité », « Eau », whether or not the words of each say that it is money, right above their total. */
function isSumOfRun(fieldId: Finding['fieldId'], stated: number, fields: readonly Field[]): boolean {
  const at = fields.findIndex(({ id }) => id === fieldId);
  const total = fields[at];
  if (!total || !isNamedTotal(total)) return false;
  const above = fields.slice(0, at);
  const from = above.findLastIndex(
    (field) => !ofRun.has(field.valueType) || (stateOf(field) === 'filled' && centsOf(field) === null),
  );
  const run = above.slice(from + 1).filter((field) => centsOf(field) !== null);
  // Of those that are all called money, the check of sums knows which it adds.
  const isOfAnyName = run.some(({ valueType }) => valueType === 'unknown');
  return isOfAnyName && run.reduce((sum, line) => sum + (centsOf(line) ?? 0), 0) === stated;
}
const ofRun = new Set<Field['valueType']>(['amount', 'unknown']);

/** « Total général du foyer »: of what the page has in its table too. */
const ofAll = /^total general\b|^total (?:de toutes? les|de tous les|du foyer)\b/;

const isWrongSum = ({ status, text }: Finding): boolean => status === 'problem' && text.key === 'sum-problem';

function centsIn(text: string): number {
  const amount = readAmount(text);
  return amount.state === 'amount' ? amount.cents : Number.NaN;
}
