/** « Bulletin de salaire de septembre 2026, à fournir avant le 31/10/2026 », the one line that says of when the only file is to be. */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { sentencesOf } from '../sentences.ts';
import { kindsIn, wordsOf } from './paper-kinds.ts';

/** « À fournir avant le 31/10/2026 »: when it is to be given, not what it is of. */
const byWhen =
  /\b(?:avant|au plus tard|jusqu au|apres|depuis) (?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)? (?:\d{1,2}|\p{L}+)\b/gu;
export const withoutDeadline = (folded: string): string => folded.replace(byWhen, ' ');

const asks =
  /^(?!.*\b(?:ou|recue?s?|deja|exemple|si|valide|traitee?s?|accept\w*|refus\w*|calcul\w*)\b).*\b(?:fourni\w*|envoy\w*|envoi\w*|transmet\w*|join\w*|depos\w*|remet\w*|adress\w*|demandee?s?|attendue?s?|manqu\w*|reclame\w*|besoin)\b/;

/** The only one that asks for a paper of the file's kind; null where the case names its own, or several lines may ask for it. */
export function askedInLine(
  { label }: Field,
  name: string,
  { blocks, fields }: Pick<PageModel, 'blocks' | 'fields'>,
): string | null {
  const [kind, otherKind] = kindsIn(name);
  const isOnly = fields.filter((one) => one.kind === 'file').length === 1;
  if (!isOnly || !kind || otherKind || kindsIn(label).length > 0 || /\bautres?\b/.test(fold(label)))
    return null;
  const ofKind = sentencesOf(blocks).filter((text) => kindsIn(text).includes(kind) && /\d/.test(text));
  const [line, another] = new Set(ofKind);
  return line && !another && asks.test(withoutDeadline(wordsOf(line))) ? line : null;
}
