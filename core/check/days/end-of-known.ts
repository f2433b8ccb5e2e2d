/** « C2S en cours : du 01/04/2026 au 31/03/2027 », which the page shows, and another day for its last. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { dayOf } from './time-in.ts';

const ends = /\b(?:dernier jour|date de fin|fin|echeance|expir\w+|se termine)\b/;
const begins = /\b(?:premier jour|date de debut|debut)\b/;
const isSpan = /^du (?:\d|1er).* au (?:\d|1er)/;
const notNow =
  /\b(?:nouve\w+|prochaine?|souhait\w*|demand\w*|precedent\w*|ancien\w*|prolong\w*|renouvel\w*)\b/;

const wordsIn = (folded: string): string[] => folded.split(' ').filter((word) => word.length > 2);

export function checkEndOfKnown({ dates, page }: CheckContext): Finding[] {
  const known = spansOf(page);
  return dates.flatMap((date) => {
    const label = fold(date.spot.fieldLabel ?? '');
    const day = dayOf(date);
    const side = ends.test(label) ? 1 : begins.test(label) ? 0 : null;
    if (!day || side === null || notNow.test(label)) return [];
    const words = wordsIn(label);
    const [span, other] = known.filter((one) => one.words.every((word) => words.includes(word)));
    const right = span?.days[side];
    return span && !other && right && !right.equals(day)
      ? [
          ownFinding('agreement', 'problem', date.spot, 'agreement-problem', {
            first: `${span.name} ${span.text}`,
          }),
        ]
      : [];
  });
}

/** Lines of a name of two words at least and a span: « Période : du… au… » is of anything. */
const spansOf = ({ blocks, answers }: PageModel) =>
  answers.flatMap(({ block, name }) => {
    const [label, text] = [blocks[name] ?? '', blocks[block] ?? ''];
    const days = isSpan.test(fold(text)) ? datesIn(text) : [];
    const words = wordsIn(fold(label));
    return days.length === 2 && words.length > 1 ? [{ name: label, text, words, days }] : [];
  });
