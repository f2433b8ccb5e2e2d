/** « Vous », « Conjoint », « Enfant 1 »: the rows of a table of the household, each named by who is meant. */
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { rowName } from '../cell-names.ts';
import { partnerWords } from '../word-lists.ts';
import type { Row } from './rows-told.ts';

const herself = /^(?:vous(?: meme)?|moi(?: meme)?|demandeu(?:r|se)|allocataire|assuree?|declarante?)$/;
const another = new RegExp(
  `^(?:(?:votre |mon |ma )?(?:${partnerWords})|(?:votre |mon |ma )?(?:enfant|personne|autre personne|ascendant|parent)(?: n)? ?\\d{0,2})$`,
);

/** Nothing, unless one row is hers and another is somebody else's. */
export function rowsOfRoles(said: readonly Field[]): Row[] {
  const rows = said.flatMap((field): Row[] => {
    const row = fold(rowName(field.label) || (field.group ?? ''));
    return herself.test(row) || another.test(row) ? [{ field, row }] : [];
  });
  const names = new Set(rows.map(({ row }) => row));
  return [...names].some((name) => herself.test(name)) && names.size > 1 ? rows : [];
}
