/**
 * « Compte se terminant par 4417 : rejeté par la banque, compte clôturé », and « Toujours sur le compte se terminant par 4417 »,
 * chosen; or that very number written as the account to be paid on.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine, longestText, sentencesOf } from '../sentences.ts';
import { anIban, endsOf } from './copied.ts';

const keeps =
  /^(?!.*\b(?:autre|nouve\w+|pas|plus)\b).*\b(?:toujours|meme|garde\w*|conserve\w*|ne change\w*|inchange\w*|actuel|continue\w*|laisse\w*)\b.*\bcompte\b|^(?:(?:sur )?(?:le|mon|ce) )?compte (?:actuel|connu|enregistre)\b/;
const asksWhere = /\b(?:compte|rib|iban|coordonnees bancaires|virements?|payer|verser)\b/;
const isClosed =
  /^(?!.*\b(?:si|ancien|avant|precedent|nouveau)\b).*(?:\bcompte\b.*\b(?:cloture|ferme|inexistant|n existe plus|n est plus (?:actif|valable|utilisable))\w*|\b(?:virement|versement|paiement)s?\b.*\brejete\w*|\bne (?:pouvons|peut) plus (?:vous |rien )?(?:payer|verser|virer)\b.*\bcompte\b)/;

export const checkAccountClosed = (context: CheckContext): Finding[] => [
  ...keptInPart(context),
  ...writtenAgain(context),
];

function writtenAgain({ asked, page: { blocks } }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const typed = plain(textOf(field) ?? '');
    if (field.valueType !== 'iban' || typed === '' || ofOld.test(foldAll(field.label, field.group)))
      return [];
    const said = sentencesOf(blocks, longestText).find(
      (one) => plain(one).includes(typed) && isClosed.test(fold(one)),
    );
    // Never with its number in a sentence of ours.
    const told = said?.replace(anIban, (number) => `… ${endsOf(number).last.slice(-4)}`);
    return told === undefined
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: told })];
  });
}
/** « Compte à supprimer », « IBAN sur lequel le paiement a été fait » */
const ofOld =
  /\b(?:ancien\w*|cloture\w*|ferme\w*|a remplacer|supprim\w*|etait|(?:a|ont) ete|(?:paiement|versement|virement)s? d[ue]s?)\b/;
const plain = (text: string): string => text.replace(/[\s\u00a0.]/gu, '').toUpperCase();

/** Said right above the question, in its part; a number that the choice names is the one spoken of there. */
function keptInPart({ asked, page: { blocks, headings } }: CheckContext): Finding[] {
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
