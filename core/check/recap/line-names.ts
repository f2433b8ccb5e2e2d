/** What may name an answer, and what a page only says of itself. */
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { isAmount } from './answer-lines.ts';

/** What a page says of itself, not of her. */
export const ofThePage =
  /^(etape|page|partie|ecran) (\d|suivante?$)|^prochaine etape$|\b(mentions legales|plan du site|accessibilite|cookies|donnees personnelles|conditions (generales|d utilisation)|service gratuit)\b|accessibilite$/;

/** « Pour mémoire, votre dernière déclaration (janvier 2026) : … » */
export const ofTimeBefore =
  /(?<!\bdepuis (?:votre|la|ma|l) )\b(?:(?:derniere|precedente) (?:declaration|actualisation)|(?:declaration|actualisation) precedente)\b(?!.*\b(?:corrig|modifi))/;

/** A question somebody else puts, and the site answers. */
const ofAnybody =
  /\b(dois|puis|suis|vais) je\b.*|\bai je (?!(ete|eu|fait|\p{L}+[eiu])\b)|^(comment|pourquoi|que faire)\b/u;

/** « 27/08/2026 », before an amount: the day it was paid names it. */
const writtenDay = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

export function isName(line: string): boolean {
  if (line.length > longestName) return false;
  return (
    (/\p{L}{2}/u.test(line) || writtenDay.test(line) || monthsIn(line).length === 1) &&
    !isAmount(line) &&
    !/^(oui|non)$/i.test(line) &&
    !ofThePage.test(fold(line)) &&
    !ofTimeBefore.test(fold(line)) &&
    !ofAnybody.test(fold(line))
  );
}

/** A longer line is a text. */
const longestName = 1000;

/** The head of a column that says nothing of what stands under it. */
export function isPlainHead(head: string): boolean {
  return /^(?:|etat|statut|(?:votre |vos )?(?:reponses?|valeurs?|montants?|details?|informations?)|(?:vous avez )?declare\w*|en euros)$/.test(
    fold(head),
  );
}

/** Words longer than that, and said to her, are a notice even beside a name. */
const longestAddressed = 120;
/**
 * Words of some length beside a name that are the site's, not hers: they end as a sentence does, or say « vous », and do not
 * say « je ».
 */
export function isNotice(text: string): boolean {
  const isLong = text.length > 40 && /[.!…]$/.test(text);
  const isAddressed = text.length > longestAddressed && /(?<!\p{L})vo(?:us|tre|s)(?!\p{L})/iu.test(text);
  return (isLong || isAddressed) && !/(?<!\p{L})(?:je |j['’]|m(?:on|a|es) )/iu.test(text);
}
