/** Messages, notes and notices about her, beside what she answers: no rule understands all that people write. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, wholePage } from '../finding.ts';
import { messageHead, nameOf } from '../messages/head.ts';
import { isOverMessages } from '../messages/titles.ts';

/** As people are named over what they write, and not what else may stand before a day. */
const anAuthor = /^(?:vous|moi|votre [^,]{2,30}|de : .{2,40})$/iu;
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
  const isDated = (block: string): boolean => {
    const head = messageHead(block);
    return (
      head !== null && (block.startsWith(head.when) || anAuthor.test(head.author) || nameOf(head) !== null)
    );
  };
  const isShown = blocks.some(
    (block, at) =>
      (isDated(block) && (isSaid(block) || isSaid(blocks[at + 1]))) ||
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
