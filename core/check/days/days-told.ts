/** A day that does not exist, in a sentence that tells her answers again. */
import type { Finding } from '../../assessment.ts';
import { hasFinalButton } from '../../detect/final-buttons.ts';
import { readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, wholePage } from '../finding.ts';

const day =
  /(?<![\d/])(?:\d{1,2}\/\d{1,2}\/(?:19|20)\d\d|(?:\d{1,2}|1er) \p{L}{3,9} (?:19|20)\d\d)(?![\d/-])/gu;
/** « Exemple : 31/02/2026 », « La date 31/02/2026 est refusée » */
const ofThePage = /\b(exemples?|ex|format|invalide|incorrecte?|n existe pas|refusee?|attendue?)\b/;
/** A longer one is a text about the procedure. */
const longestLine = 240;

/** Above the button that sends. Days that stand beside a name of theirs are read as such, see page-dates.ts. */
export function checkDaysTold({ page, dates, procedure }: CheckContext): Finding[] {
  if (!procedure || !hasFinalButton(page, procedure)) return [];
  const read = new Set(dates.flatMap(({ fields: [field] }) => field?.block ?? []));
  return page.blocks.flatMap((block, at) => {
    if (block.length > longestLine || read.has(at) || ofThePage.test(fold(block))) return [];
    const wrong = [...block.matchAll(day)].find(([text]) => readDate(text).state === 'impossible');
    if (!wrong) return [];
    const before = block.slice(0, wrong.index).trim();
    return [
      ownFinding(
        'format',
        'problem',
        { ...wholePage, fieldLabel: before === '' ? null : before },
        'format-date-impossible',
      ),
    ];
  });
}
