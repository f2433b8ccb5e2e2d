/** « Vous êtes connu comme célibataire : ne remplissez pas cette partie. » */
import type { Field, PageModel } from '../../page-model.ts';
import { partOver } from '../part-over.ts';
import { sentencesOf } from '../sentences.ts';

/** What the site knows of her, and what follows: any other such sentence is of some, and nothing tells whether she is one. */
const leavesOut =
  /^Vous (?:êtes|vivez) [^?:]{3,80}\s?: ne (?:remplissez|complétez|renseignez) pas cette (?:partie|rubrique|section)\.?$/iu;

/**
 * Whether a case stands in a part, with a title of its own, that the page itself tells her to leave. Not one that the page
 * itself says is wrong.
 */
export function inSkippedParts(page: PageModel): (field: Field) => boolean {
  const partAt = partOver(page);
  const skipped = page.blocks.flatMap((block, at) =>
    sentencesOf([block]).some((one) => leavesOut.test(one)) ? (partAt(at) ?? []) : [],
  );
  return ({ group, outerGroup, heading, error }) =>
    error === null && skipped.some((title) => [group, outerGroup, heading].includes(title));
}
