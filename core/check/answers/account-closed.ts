/** « Compte se terminant par 4417 : rejeté par la banque, compte clôturé », and « Toujours sur le compte se terminant par 4417 », chosen. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine, sentencesOf } from '../sentences.ts';

const keeps =
  /^(?!.*\b(?:autre|nouve\w+|pas|plus)\b).*\b(?:toujours|meme|garde\w*|conserve\w*|ne change\w*|inchange\w*|actuel|continue\w*|laisse\w*)\b.*\bcompte\b|^(?:(?:sur )?(?:le|mon|ce) )?compte (?:actuel|connu|enregistre)\b/;
const asksWhere = /\b(?:compte|rib|iban|coordonnees bancaires|virements?|payer|verser)\b/;
const isClosed =
  /^(?!.*\b(?:si|ancien|avant|precedent|nouveau)\b).*(?:\bcompte\b.*\b(?:cloture|ferme|inexistant|n existe plus|n est plus (?:actif|valable|utilisable))\w*|\b(?:virement|versement|paiement)s?\b.*\brejete\w*|\bne (?:pouvons|peut) plus (?:vous |rien )?(?:payer|verser|virer)\b.*\bcompte\b)/;

/** Said right above the question, in its part; a number that the choice names is the one spoken of there. */
export function checkAccountClosed({ asked, page: { blocks, headings } }: CheckContext): Finding[] {
  const titles = new Set(headings.map(({ text }) => text));
  return asked.flatMap((field: Field) => {
    const chosen = fold(textOf(field) ?? '');
    if (field.options.length < 2 || !asksWhere.test(fold(field.label)) || !keeps.test(chosen)) return [];
    const above = blocks.slice(0, Math.max(0, blocks.indexOf(field.label)));
    const part = above.slice(above.findLastIndex((block) => titles.has(block)) + 1);
    const [number] = /\d{3,}/.exec(chosen) ?? [];
    const isSpokenOf =
      number === undefined || part.some((block) => block.replace(/\s/g, '').includes(number));
    const said = sentencesOf(part, longestLine).find((one) => isClosed.test(fold(one)));
    return said && isSpokenOf
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}
