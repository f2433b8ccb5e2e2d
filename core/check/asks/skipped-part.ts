/** « Vous êtes connu comme célibataire : ne remplissez pas cette partie. » */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { sentencesOf } from '../sentences.ts';

const leavesOut =
  /\bne (?:remplissez|completez|renseignez) (?:pas|rien dans) (?:cette|la presente) (?:partie|rubrique|section)\b/;
/** « … si vous vivez seul »: of some, and nothing tells whether she is one of them. */
const ofSome = /\b(?:si|sauf|lorsqu\w*|quand|en cas|hormis)\b/;

/** Whether a case stands in a part that the page itself tells her to leave. */
export function isInSkippedPart(
  { group, outerGroup, heading }: Field,
  { blocks, headings }: PageModel,
): boolean {
  const titles = new Set(headings.map(({ text }) => text));
  const own = [group, outerGroup, heading];
  return blocks.some((block, at) => {
    if (!sentencesOf([block]).some((one) => leavesOut.test(fold(one)) && !ofSome.test(fold(one))))
      return false;
    const over = blocks.slice(0, at).findLast((line) => titles.has(line));
    return over !== undefined && own.includes(over);
  });
}
