/** The number under which something was received, as the page gives it. */
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

/** « Dossier n° 2034567 »: of who declares, not of what was sent. */
export const isHerNumber =
  /\b(?:dossier|allocataire|demandeur|identifiant|numero fiscal|securite sociale)\b(?!.*\b(?:accuse|declaration|actualisation)\b)/;

const name = String.raw`(?<!\p{L})(?:(?:[Rr][ée]f(?:[ée]rences?)?|R[ÉE]F(?:[ÉE]RENCE)?|[Nn]um[ée]ro|NUM[ÉE]RO)(?!\p{L})\.?|[Nn]\s?[°º]|[Aa]ccusé de réception(?=\s*:))`;
const longestName = 60;
const isName = new RegExp(
  `^(?:[^:\\d]*?${name}[^:\\d]*|(?:(?:nouvel|votre|mon) )?accusé de réception\\s?):?$`,
  'iu',
);

/** « Référence », and its number on the next line or in its column. */
export const numbersBesideNames = ({ blocks, answers }: PageModel): string[] => {
  const isAName = (line = ''): boolean => line.length <= longestName && isName.test(line);
  const inLines = blocks.flatMap((line, at) => (isAName(line) ? [[line, blocks[at + 1] ?? '']] : []));
  const inColumns = answers.flatMap(({ block, column }) =>
    column !== null && isAName(blocks[column]) ? [[blocks[column] ?? '', blocks[block] ?? '']] : [],
  );
  return [...inColumns, ...inLines].map(([label = '', value]) => `${label.replace(/\s?:$/, '')} : ${value}`);
};

/** Capitals, and whatever holds a figure: a word, a day or an hour ends it. */
const figures = String.raw`[A-Za-z]{0,20}\d\w*`;
const aNumber = new RegExp(
  String.raw`^(?:${figures}|[A-Z]+)(?:(?:[-‑/.]|\s(?=(?:[A-Z]{1,4}[\s-])*[A-Za-z]{0,4}\d|[A-Z](?![\p{L}\d])))(?!\d\d?[/.]\d\d?[/.]\d{4}|\d\d?(?:[:h]\d|\sh\s))(?:${figures}|[A-Z]+)(?!\p{Ll}))*`,
  'u',
);
const numberNamed = new RegExp(
  String.raw`${name}(?:\s+(?:suivante?|unique|à (?:conserver|garder|rappeler)))?(?<what>\s*\p{L}[\p{L}\s'’]{1,60}?(?!\p{L}))??(?:\s*\([^()\d]{2,40}\))?\s*(?:[:=–-]|est(?: l[ea])?(?= ))?\s*[«"#]?\s*(?=(?:[A-Z]+[\s/.‑-])*${figures})`,
  'gu',
);
/** What was sent, or what was given for it; of anything else, « de votre conseiller », « de téléphone », the number is another. */
const ofReceipt =
  /^(?:(?:de |du |d |des )?(?:(?:la |l |le |votre |vos |cette |cet |ce |ma |mon )?)(?:accuse|depot|envoi|transmission|teletransmission|enregistrement|confirmation|reception|recepisse|recu|suivi|operation|validation|(?:tele)?declaration|actualisation|correction|rectification|demande|demarche|dtr)\b(?!.*\b(?:rendez vous|rappel|logement|carte|employeur|remboursement)\b).*)?$/;
/** « Offre n° … », « appelez le numéro … », « revenu fiscal de référence »: told before it. */
const ofElse =
  /\b(?:offre|avis|conseill\w+|formulaire|imprime|notice|cerfa|agence|contrat|article|compte|facture|tel\w*|appel\w*|compos\w+|carte|allocataire|dossier|demandeur|identifiant|loi|decret|message|siret|rendez vous|case|de)(?: (?:le|la|au|du|son|notre|votre|ce))?$/;
const isDay = /^(?:\d\d?[-/.]\d\d?[-/.]\d{4}|\d{4}-\d\d-\d\d)(?![-/.]|\d)/;
const isHour = /^\d\d?h\d\d$/;
const isPhone = /^(?:(?:39|32|36) ?\d ?\d|(?:\+?33\s?|0)[1-9](?:[\s.-]\d\d){4})$/;
/** « 2042-C-PRO », « RSA 2026 » */
const isForm = /^\d{4}(?:[\s-][A-Z]+)*$|^[A-Z]+\s20\d\d$/;
/** An amount, « 15691*01 », a number that a word runs into. */
const isCutShort = /^(?:,\d|\s?(?:€|euros?\b|%)|\*\d|[\p{L}\d])/u;
/** « 58000 Nevers » */
const isPostcode = /^\d{5}$/;
const isTown = /^\s\p{Lu}[\p{L}-]{2,}/u;
const shortestNumber = 5;

/** The number that a text gives, « n° 2026-0520-559310 »; null without one, and for a phone's « 3949 ». */
export function referenceIn(text: string): string | null {
  for (const { 0: told, index, groups } of text.matchAll(numberNamed)) {
    const rest = text.slice(index + told.length);
    const [number = ''] = aNumber.exec(rest) ?? [];
    const after = rest.slice(number.length);
    const isElse = !ofReceipt.test(fold(groups?.what ?? '')) || ofElse.test(fold(text.slice(0, index)));
    if (isElse || number.length < shortestNumber || !/\d/.test(number)) continue;
    if ([isDay, isHour, isPhone, isForm].some((one) => one.test(number)) || isCutShort.test(after)) continue;
    if (isPostcode.test(number) && isTown.test(after)) continue;
    return number;
  }
  return null;
}
