/** « SIREN 842 517 930 » of an employer that the page shows, and a SIRET that begins otherwise. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const siren =
  /SIRE[NT](?:\s(?:de|du)\s[^\d:]{3,40})?\s?(?:\([^()]{3,30}\))?\s?(?:n°)?\s?:?\s?(\d{3}[\s.]?\d{3}[\s.]?\d{3})(?:[\s.]?\d{5})?(?!\d)/u;
/** Alone in its cell, beside its name. */
const named = /^(?:numéro |n° )?(?:de )?SIRE[NT](?: \([^()]{3,30}\))?(?: (?:de|du) .{3,40})?\s?:?$/iu;
const sirenLength = 9;

const ofEmployer = /\b(?:employeurs?|entreprise|etablissement|societe|contrat|embauche\w*|salariee?)\b/;
const ofOther =
  /\b(?:exemple|format|ancien\w*|precedent\w*|autre|conjointe?|concubine?|mentions|edit(?:eur|rice)|utilisatrice|capital|rcs|tva|caisse|organisme|msa|caf)\b/;
/** The one shown is the one she had, where she tells of another. */
const ofNext = /\b(?:nouve\w+|ajout\w*|second|deuxieme)\b/;
const isNoLonger = (field: Field): boolean =>
  isYesNo(field) && yesNoOf(field) === 'no' && /\b(?:toujours|encore|meme)\b/.test(fold(field.label));
/** Its employer stands over the number. */
const linesOver = 4;

/** All establishments of a business have the same first digits. */
export function checkSiretOfSiren({ asked, page: { blocks } }: CheckContext): Finding[] {
  const [field, other] = asked.filter(({ valueType }) => valueType === 'siret');
  const typed = ((field && textOf(field)) ?? '').replace(/\D/g, '');
  const name = fold(field?.label ?? '');
  if (!field || other || typed.length < sirenLength || asked.some(isNoLonger)) return [];
  const titles = foldAll(field.heading, field.group, name);
  if (ofOther.test(foldAll(field.group, name)) || ofNext.test(titles)) return [];
  const shown = blocks.flatMap((block, at) => {
    const line = named.test(blocks[at - 1] ?? '') ? `${blocks[at - 1]} ${block}` : block;
    const digits = siren.exec(line)?.[1]?.replace(/\D/g, '');
    return digits === undefined || digits === '' || block.startsWith(field.label) ? [] : [{ digits, at }];
  });
  const [only] = shown;
  if (!only || shown.some(({ digits }) => digits !== only.digits) || typed.startsWith(only.digits)) return [];
  const around = fold(blocks.slice(Math.max(0, only.at - linesOver), only.at + 1).join(' '));
  const isOfEmployer = /\bemployeur\b/.test(name) && ofEmployer.test(around) && !ofOther.test(around);
  // Never with its number in a sentence of ours.
  return isOfEmployer
    ? [
        {
          ...ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', { first: 'SIREN' }),
          why: null,
        },
      ]
    : [];
}
