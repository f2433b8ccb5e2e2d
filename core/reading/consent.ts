/** The boxes by which one agrees or swears: the only ones that a page's general sentence can make needed. */
import { fold } from './normalise.ts';

/** Whether ticking a box of this label is to agree to something, or to swear it. */
export function isConsent(words: string): boolean {
  const label = fold(words);
  return (
    /\b(j'|je |nous )(ai (bien )?(lu|pris connaissance)|accepte|consens|autorise|certifie|atteste|declare|reconnais|m'engage|confirme|soussigne|donne mon (accord|consentement)|approuve|suis inform|adhere|comprends)/.test(
      label,
    ) ||
    /\b(i|we) (have read|agree|accept|consent|certify|confirm|declare|understand|acknowledge|authori[sz]e|give)\b/.test(
      label,
    ) ||
    /\b(attestation sur l'honneur|sur l'honneur|en cochant cette case|by (checking|ticking)|conditions generales|terms and conditions|politique de confidentialite|privacy (policy|notice))\b/.test(
      label,
    )
  );
}
