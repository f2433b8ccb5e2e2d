/** « Suite à votre actualisation, nous attendons : », over « Bulletin de salaire – novembre 2026 Employeur : … ». */
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { longestLine } from '../sentences.ts';
import { kindsIn } from './paper-kinds.ts';

const asks =
  /\b(?:(?:nous|caf|msa|agence|conseill\w+|service|france travail|caisse) (?:vous )?(?:attend\w*|demand\w+|reclam\w+)|(?:il (?:nous |vous )?|nous )?manque(?: encore)?(?: a votre dossier)?|(?:devez|reste a) (?:nous )?(?:envoyer|transmettre|fournir|adresser|deposer)|merci de (?:nous )?(?:envoyer|transmettre|fournir|adresser|deposer))\b/;
const isOfSome =
  /\b(?:si|lorsqu\w*|quand|selon|parfois|exemple|l un|une? (?:seule? )?(?:de ces|des)|ou|ne|n|plus|deja|chaque)\b/;
const isGiven = /\b(?:recue?|deja|transmis|envoyee?|deposee?|validee?|acceptee?)\b/;

/** The one paper that stands right under such a line; of two, nothing tells which is sent here. */
export function wantedAfterColon({ blocks, fields }: PageModel): string[] {
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  const isPaper = (text: string | undefined): text is string =>
    text !== undefined && text.length <= longestLine && !ofCases.has(text) && kindsIn(text).length === 1;
  return blocks.flatMap((line, at) => {
    const paper = blocks[at + 1];
    const words = fold(line);
    const isAsked = /:\s*$/.test(line) && line.length <= longestLine && asks.test(words);
    if (!isAsked || isOfSome.test(words) || !isPaper(paper) || isPaper(blocks[at + 2])) return [];
    const all = fold(paper);
    return isGiven.test(all) || /\bou\b/.test(all) ? [] : [inOrder(paper)];
  });
}

/** « Bulletin de salaire – novembre 2026 (employeur : Au Bon Levain) » */
const inOrder = (paper: string): string =>
  paper.replace(/\.$/, '').replace(/\s(?:[–-]\s)?Employeur\s?:\s(.{3,60})$/u, ' (employeur : $1)');
