/** How an answer is written in a line of text: an amount, « Oui » and « Non », nothing, or words after a colon. */
import { fold } from '../wording/fold.ts';

/** « Modifier », « Corriger ce montant »: a way back to the case, written in the same line as what it holds. */
const wayBack = /(?:^|\s+)(?:modifier|rectifier|corriger|changer)(?: [\p{L} ]{2,30})?$/iu;
/** « 1 234,56 » or « 1234,56 »; never « 2026 640,00 », a year before an amount. */
const digits = String.raw`-?(?:\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)`;
const amountAtEnd = new RegExp(
  String.raw`^(.*\p{L}.*?)[\s:–-]*?((?:^|\s)${digits}(?:[.,]\d{1,2})?\s*(?:€|euros?))$`,
  'iu',
);
const amount = new RegExp(String.raw`^${digits}(?:[.,]\d{1,2}\s*(?:€|euros?)?|\s*(?:€|euros?))$`, 'iu');
const amountAnywhere = new RegExp(String.raw`${digits}(?:[.,]\d{1,2})?\s*(?:€|euros?\b)`, 'iu');
const yesNo = /^(oui|non)\b/iu;
const yesNoAtEnd = /^(.*\p{L}.*?(?:\?|\s[:–]))\s*[:–-]?\s*(oui|non)\.?$/iu;
const nothing = /^(?:[-–—]|non (?:renseigne|complete|saisi|indique)\w*|a completer|pas de reponse)$/;
const nothingAtEnd = /^(.*\p{L}.*?)[\s:]+[-–—]$/u;
const afterColon = /^([^:]*\p{L}[^:]{0,58})\s?:\s+(\S.{0,100})$/u;
const day = /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/;
/** « Vous n’avez pas travaillé », « J’ai déménagé », « Vous vivez seul »: an answer told back as a sentence. */
const toldBack =
  /^(?:vous|j|je)(?: n| ne)?(?: (?:avez|ai)(?: pas| rien| jamais| aussi| bien| toujours)*(?: ete| eu)? (?:declare|indique|repondu|signale|precise|choisi|coche|travaille|percu|recu|touche|gagne|change|demenage|suivi|effectue|perdu|repris|arrete)\w*|(?: etes| suis)? (?:vivez|vis|souhaitez|souhaite|voulez|restez|reste))\b/;

/** A line without the way back that may stand at its end. */
export function withoutWayBack(line: string): string {
  return line.replace(wayBack, '');
}

export function isAmount(text: string): boolean {
  return amount.test(text);
}

export function isYesOrNo(text: string): boolean {
  return yesNo.test(text);
}

/** « – », « Non renseigné ». */
export function saysNothing(text: string): boolean {
  return nothing.test(fold(text) || text);
}

/** « Salaire d’août : 272,67 € », « Êtes-vous indépendant ? Oui », « Pensions : – ». How a line ends says which it may be. */
export function inOneLine(line: string): { label: string; value: string | null } | null {
  const [pattern] = [
    /(?:€|euros?)$/iu.test(line) && amountAtEnd,
    /(?:oui|non)\.?$/iu.test(line) && yesNoAtEnd,
    /[-–—]$/u.test(line) && nothingAtEnd,
  ].filter((one) => one !== false);
  const [, label, value] = pattern?.exec(line) ?? [];
  return label === undefined ? null : { label, value: value?.trim() ?? null };
}

/** « Situation familiale : en couple »; a sentence after a colon is no answer. */
export function wordsAfterColon(line: string): { label: string; value: string } | null {
  const [, label, value] = afterColon.exec(line) ?? [];
  return label === undefined || value === undefined || /[.!?…]$/.test(value) ? null : { label, value };
}

/** Whether a line holds what only an answer would: an amount, a day, « Oui », or her own words told back. */
export function holdsAnswer(line: string): boolean {
  if (/[?:]$/.test(line)) return false;
  return (
    amountAnywhere.test(line) ||
    isAmount(line) ||
    day.test(line) ||
    /^(?:oui|non)\b|[:?–]\s*(?:oui|non)\b/iu.test(line) ||
    toldBack.test(fold(line))
  );
}

/** Whether a line tells her answer back as a sentence, which may stand anywhere. */
export function isToldBack(line: string): boolean {
  return !/[?:]$/.test(line) && toldBack.test(fold(line));
}
