/** The file of a part of the page that an answer calls, left empty while all the rest of it is filled in. */
import type { Field } from '../../page-model.ts';
import { stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isLeft } from './cases-named.ts';

/** « Les champs sans astérisque sont facultatifs » */
export const restIsFree =
  /\b(?:sans (?:asterisque|etoile|ce signe)|non marque\w*|(?:les )?autres(?: champs| cases| reponses)?)\b.* facultati|\bfacultati\w* .*\bsans (?:asterisque|etoile)\b/;

const leavesFile =
  /\b(?:deja|facultati\w*|si|sauf|le cas echeant|eventuel\w*|plus tard|par (?:la poste|courrier|voie postale)|inutile|pouvez|autres?|complementaires?|utiles?|ou)\b/;

/** « Le relevé d'identité bancaire est facultatif », in a sentence of the part. */
const leavesIt =
  /\b(?:facultati\w*|deja|inutile|pas|plus tard|n est a|n est (?:demande|necessaire)\w*|par (?:la poste|courrier)|pouvez|si (?:le|la|l|votre|elle|il|besoin|vous (?:ne|n|en|l|avez change))|sauf)\b/;

/** Its one file, where all the rest of the part is filled in and none of it is marked as needed. */
export function onlyFile(
  cases: readonly Field[],
  lines: readonly string[],
  beside: (field: Field) => string,
): Field[] {
  const [only, another] = cases.filter(isLeft);
  const rest = cases.filter((field) => field !== only);
  const isAllElse =
    rest.some(({ kind }) => kind !== 'checkbox') &&
    rest.every((field) => stateOf(field) === 'filled' && !field.required);
  return only?.kind === 'file' &&
    !another &&
    isAllElse &&
    !leavesFile.test(fold(withoutMakes(`${only.label} ${beside(only)}`))) &&
    !lines.some(
      (line) => leavesIt.test(fold(line)) && stems(line).some((stem) => stems(only.label).includes(stem)),
    )
    ? [only]
    : [];
}

/** « (PDF ou JPG, 2 Mo au plus) » says how it is given. */
const withoutMakes = (text: string): string =>
  text.replace(
    /\([^()]*\b(?:pdf|jpe?g|png|mo|formats?)\b[^()]*\)|\b(?:pdf|jpe?g|png|photo|image)(?:,| ou| et) (?:pdf|jpe?g|png|photo|image)\b/giu,
    ' ',
  );
