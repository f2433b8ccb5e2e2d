/** What of a page may name it, beside what stands at its foot and what it is called itself. */
import { isAside } from '../check/aside.ts';
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { fold, hasWords } from '../wording/fold.ts';
import { closest } from '../wording/similar.ts';

/** A title reworded or worn is still that title from here on. */
export const sameTitle = 0.7;

/** « Demande de carte européenne » is not « Demande de C2S » worn: a name with a figure in it stands there whole. */
export function isTitledAs(title: string, wordings: readonly string[]): boolean {
  return wordings.some(
    (wording) =>
      closest(title, [wording]) >= sameTitle &&
      fold(wording)
        .split(' ')
        .every((word) => !/\d/.test(word) || hasWords(fold(title), word)),
  );
}

/**
 * « Modifier mes coordonnées bancaires » is done on a page that only reminds her of another procedure: its first title says
 * what is done there, and no word of it is the guide's.
 */
export function isCalledOtherwise({ headings }: PageModel, { recognise, steps, cases }: Procedure): boolean {
  const own = headings.filter(({ level }) => level === 1).map(({ text }) => text);
  const words = [...recognise.strong, ...recognise.weak].map(fold);
  const titles = [
    ...steps.flatMap(({ anchors }) => anchors),
    ...cases.flatMap(({ labels, groups }) => [...labels, ...groups]),
  ];
  return (
    own.some((title) => isDone.test(fold(title))) &&
    !own.some(
      (title) =>
        words.some((one) => hasWords(fold(title), one)) ||
        isTitledAs(title, recognise.strong) ||
        isTitledAs(title, titles),
    )
  );
}

/** What one does or has done there: « Déclarer un accident », « Demande de carte », « Je change d'adresse », « Prise de rendez-vous ». */
const isDone =
  /^(?:je |j |nous |vous |se |s )?(?:(?:modifi|declar|demand|envo[iy]|transm|chang|signal|ajout|command|pren|depos|telecharg|consult|pay|obten|corrig|contest|supprim|postul|inscri|renouvel|resili|activ|cre|recherch|commenc|souscri|rembours|annul|gere)(?:er|re|ir|e|ez|s|ds|ts|is|ation|ations|ement)?|envoi|prise|inscription|modification|changement|contacter|paiement|mettre|mise|faire)(?: \p{L}|$)/u;

/** The blocks of the page over its last question: what comes after it is its foot. */
export function overItsFoot({ fields, blocks }: PageModel): string[] {
  const asked = fields.filter((field) => isAsked(field) && !isAside(field) && field.valueType !== 'search');
  const last = Math.max(-1, ...asked.map(({ label }) => blocks.lastIndexOf(label)));
  return last < 0 ? blocks : blocks.slice(0, last + 1);
}

/** « Pensez à renouveler », « À lire aussi »: it calls her to another page. */
export const callsElsewhere = (text: string): boolean =>
  /\b(?:pensez|n oubliez pas|lire aussi|voir aussi|en savoir plus|decouvr\w+|le saviez vous|avez vous droit|besoin d)\b/.test(
    fold(text),
  );
