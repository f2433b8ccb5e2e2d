/** Messages, notes and notices about her, beside what she answers: no rule understands all that people write. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, wholePage } from '../finding.ts';
import { isOverMessages } from '../recap/messages.ts';

const day = String.raw`(?:\d{1,2}(?:er)? \p{L}{3,9}(?: 20\d\d)?|\d{1,2}\/\d{1,2}\/20\d\d)`;
/** « Vous, le 03/06/2026 », « 18 mai – Patrick V. : », « De : Solène Martel – 8 septembre 2026 » */
const dated = new RegExp(
  String.raw`^(?:le )?${day}(?:,? (?:à )?\d{1,2} ?[h:] ?\d{0,2})?\s?[,–—-]\s?[^:]{2,60}\s?:\s|^(?:Vous|Votre [^:,]{2,30}|De : [^:]{2,40}|\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'.-]*),? (?:le |– ?)?${day}(?:\s?:\s.*)?$`,
  'u',
);
/** « Vous avez 2 nouveaux messages » says nothing of her. */
const leastWords = 8;

/**
 * Asks her to compare them, where the page shows some beside cases or a recap: « Bruno et moi emménageons samedi » says more
 * than any rule knows. A question, asked whatever the answers.
 */
export function checkMessagesBeside({ page, asked, recap, procedure }: CheckContext): Finding[] {
  if (!procedure || (asked.length === 0 && recap.length === 0)) return [];
  const { blocks } = page;
  const isSaid = (block = ''): boolean => fold(block).split(' ').length >= leastWords;
  const isShown = blocks.some(
    (block, at) =>
      (dated.test(block) && (isSaid(block) || isSaid(blocks[at + 1]))) ||
      (isOverMessages(block) && (isSaid(blocks[at + 1]) || isSaid(blocks[at + 2]))),
  );
  if (!isShown) return [];
  const finding = ownFinding('messages-beside', 'question', wholePage, 'messages-beside');
  return [
    {
      ...finding,
      why: { ns: 'checks', key: 'messages-beside-why', params: {} },
      asks: { choices: [], toPutRight: 'no', isForHelper: false },
    },
  ];
}
