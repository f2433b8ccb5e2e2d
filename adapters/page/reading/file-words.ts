/** What a case for a file asks for, when its own words only say to choose one. */
import { isHintText } from '../../../core/reading/label-text.ts';
import { collapse, fold } from '../../../core/reading/normalise.ts';
import type { Candidate, Scan, Seen } from './seen.ts';
import { isBlock, partOf, readPiece } from './text.ts';

const VERB =
  'choisi|selectionn|parcour|ajout|depos|gliss|plac|import|joi[ngd]|tele(charg|vers)|browse|choose|select|upload|drag|drop|attach';
const WHAT =
  'un|une|le|la|les|des|du|vos|votre|mon|mes|ma|a|your|the|nouveau|nouvelle|autre|fichiers?|documents?|pieces?|jointes?|justificatifs?|photos?|files?|ici|here';
const ONLY_TO_CHOOSE = new RegExp(
  `^(cliquez (ici )?(pour|et) )?(${VERB})[^ ]*( (${WHAT}))*([ ,]+(ou|or|puis) .*)?\\s*(\\(.*\\))?[.…:]*$`,
);
const MOST_LEVELS = 5;
const LONGEST_TITLE = 120;

/** « Choisir un fichier », « Glissez vos documents ici ou cliquez pour parcourir ». */
export function saysOnlyToChoose(text: string): boolean {
  return ONLY_TO_CHOOSE.test(fold(text));
}

/** The words that open the smallest element around this case alone, with their element; null when they say no more. */
export function titleOfFile(scan: Scan, field: Candidate): { text: string; seen: Seen } | null {
  for (let at = field.seen.parent, up = 0; at && up < MOST_LEVELS; at = at.parent, up++) {
    if (at.fieldEnd - at.fieldStart > 1 || at.tag === 'form' || at.tag === 'main' || at.tag === 'body')
      return null;
    for (let i = at.itemStart; i < at.itemEnd; i++) {
      const item = scan.items[i];
      if (item?.type !== 'text' || item.owner.isInButton || item.owner.field) continue;
      let block = item.owner;
      while (block.parent && block !== at && !isBlock(block.tag)) block = block.parent;
      if (partOf(item.owner, at) !== 'main') continue;
      const whole = block === at ? collapse(item.text) : readPiece(scan, block).main;
      if (/\p{L}{2}/u.test(whole) && whole.length <= LONGEST_TITLE && isTitle(whole))
        return { text: whole, seen: block };
    }
  }
  return null;
}

function isTitle(text: string): boolean {
  return (
    !/[.;!]$/.test(text) &&
    !isHintText(text) &&
    !saysOnlyToChoose(text) &&
    !/^(ou|or)$|^aucun (fichier|document)|^no file|\b(mo|ko|mb)\b|\.\w{3,4}$/i.test(text)
  );
}
