/** The step as a page says it in words. */
import type { PageStep } from '../page-model.ts';
import { collapse, fold } from './normalise.ts';

const WORD =
  '(?:etape|step|schritt|seite|paso|pagina|stap|passo|page|feuille|volet|rubrique|partie|section|phase|question|ecran|stage|part|progression|avancement)';
const NUMBER = '(\\d{1,2})';
const OF = '(?:/|sur|of|de|out of|parmi|von|van|di)';
const WITH_TOTAL = new RegExp(
  `\\b${WORD}\\s*(?:actuelle|courante|en cours)?\\s*(?:n°|no\\.?|numero|:)?\\s*${NUMBER}\\s*\\(?${OF}\\s*${NUMBER}\\b`,
);
const RANKS = [
  'premiere',
  'deuxieme',
  'troisieme',
  'quatrieme',
  'cinquieme',
  'sixieme',
  'septieme',
  'huitieme',
];
/** « 3e étape sur 5 », « deuxième étape sur trois » is left: totals are written in figures. */
const ORDINAL = new RegExp(
  `\\b(?:${NUMBER}\\s?(?:e|er|ere|re|eme|ieme|nde?|nd|rd|th|st)|(${RANKS.join('|')}|seconde?))\\s+${WORD}\\s*\\(?${OF}\\s*${NUMBER}\\b`,
);
const ALONE = new RegExp(`^(?:${'etape|step'})\\s*(?:n°|no\\.?|numero)?\\s*${NUMBER}\\b`);
const BARE = new RegExp(
  `^\\(?${NUMBER}\\s*(?:/|sur|of)\\s*${NUMBER}\\)?(?:\\s*[:.–-]|$|(?=\\s+\\p{L}))`,
  'u',
);

/** Quick look: two numbers, the word itself or a rank. « Partie 12 » alone tells no step. */
const MAY_TELL = /\d\D+\d|tape|step|prem|second|i..?me/i;

/**
 * Reads « Étape 2 sur 5 : Logement », « Step 2 of 5 », « 2/5 ». `isMark`: the text stands in an element made for steps,
 * where bare numbers count too. Null when the text says no step.
 */
export function stepFromText(raw: string, isMark: boolean): PageStep | null {
  const text = collapse(raw);
  if (text.length > 300 || !(isMark ? /\d/ : MAY_TELL).test(text)) return null;
  const folded = fold(text);
  const full = WITH_TOTAL.exec(folded);
  if (full) return checked(Number(full[1]), Number(full[2]), titleOf(text, folded, full));
  const ranked = ORDINAL.exec(folded);
  if (ranked) {
    return checked(
      ranked[1] ? Number(ranked[1]) : rankOf(ranked[2] ?? ''),
      Number(ranked[3]),
      titleOf(text, folded, ranked),
    );
  }
  const alone = ALONE.exec(folded);
  if (alone && (isMark || /^(etape|step)\s*(n°)?\s*\d+\s*([:.–—-]|$)/.test(folded))) {
    return checked(Number(alone[1]), null, titleOf(text, folded, alone));
  }
  if (!isMark) return null;
  const bare = BARE.exec(folded);
  return bare ? checked(Number(bare[1]), Number(bare[2]), titleOf(text, folded, bare)) : null;
}

function rankOf(word: string): number {
  return word.startsWith('second') ? 2 : RANKS.indexOf(word) + 1;
}

function checked(index: number, total: number | null, title: string | null): PageStep | null {
  if (index < 1 || index > 40) return null;
  if (total !== null && (total < index || total > 40)) return null;
  return { index, total, title };
}

/** The words after the numbers; before them when nothing follows. */
function titleOf(text: string, folded: string, found: RegExpExecArray): string | null {
  const isSameLength = text.length === folded.length;
  if (!isSameLength) return null;
  const clean = (part: string): string => collapse(part.replace(/^[\s:.,;·•|)–—-]+|[\s:,;·•|(–—-]+$/g, ''));
  return (
    clean(
      text.slice(found.index + found[0].length).replace(/\s*([ÉE]tape suivante|Next( step)?)\s*:.*$/i, ''),
    ) ||
    clean(text.slice(0, found.index).replace(/^.*(à l['’]|\bon)\s*$/i, '')) ||
    null
  );
}
