/** The page's buttons, and the links that act as buttons, each with what it does. */
import type { Button, PageStep } from '../../../core/page-model.ts';
import { buttonRoleOf, type PageWords } from '../../../core/reading/button-role.ts';
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { inputTypeOf } from './kinds.ts';
import { identify, type ReadMemory } from './memory.ts';
import { attributeOf, documentTitleOf, has } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { classOf } from './seen.ts';
import { readAll, readPiece } from './text.ts';
import type { Unit } from './units.ts';

/** Wordings by which a plain link still moves a person through a form. */
const LINK_WORDS =
  /^(<+|‹|«|←)? ?(retour|revenir|precedent|etape precedente|back|previous|annuler|abandonner|cancel|suivant|continuer|continue|next|telecharger|download|se connecter|sign in|mot de passe oublie|enregistrer|continuer plus tard|save|modifier|ajouter|supprimer|changer|change|commencer|demarrer|start now)\b/;
const BUTTON_CLASS = /(^|[\s_-])(btn|button|bouton)/;
const AWAY = new Set(['nav', 'header', 'footer']);
const LONGEST_WORDS = 160;

export interface ButtonFacts {
  units: Unit[];
  step: PageStep | null;
  isStepped: boolean;
  isSignIn: boolean;
  lang: string;
}

/** Reads every button once its page's step and fields are known: both decide what « Valider » does. */
export function readButtons(scan: Scan, root: Document, memory: ReadMemory, facts: ButtonFacts): Button[] {
  const answers = new Set(
    facts.units.filter((unit) => unit.kind === 'button-group').flatMap((unit) => unit.seens),
  );
  const shown = scan.buttons.filter((seen) => !answers.has(seen) && isActing(scan, seen));
  const texts = shown.map((seen) => wordsOf(scan, seen));
  const folded = texts.map(fold);
  const page: PageWords = {
    hasPrevious: folded.some((text) => /^(<+ ?)?(precedent|etape precedente|previous)\b/.test(text)),
    hasOtherNext: folded.some((text) => /^(suivant|etape suivante|next)\b/.test(text)),
    isStepped: facts.isStepped,
    isDialog: false,
    fieldCount: facts.units.length,
    hasPassword: facts.units.some((unit) => unit.kind === 'password'),
    isSignIn: facts.isSignIn,
    about: fold(
      `${documentTitleOf(root)} ${scan.headings
        .slice(0, 6)
        .map((h) => readAll(scan, h.seen))
        .join(' ')}`,
    ),
    lang: facts.lang,
  };
  return shown.map((seen, i) => ({
    id: identify(memory, seen.el, 'b'),
    text: texts[i] ?? '',
    role: buttonRoleOf({
      text: texts[i] ?? '',
      spoken: collapse(attributeOf(seen.el, 'aria-label') ?? ''),
      isSubmit: isSubmit(seen),
      isLink: seen.tag === 'a' && seen.role !== 'button',
      hasDownload: has(seen.el, 'download'),
      step: facts.step,
      page,
    }),
    disabled: has(seen.el, 'disabled') || attributeOf(seen.el, 'aria-disabled') === 'true',
  }));
}

/** Text on the button; what a screen reader says when there is none. */
function wordsOf(scan: Scan, seen: Seen): string {
  if (seen.tag === 'input') {
    const text =
      attributeOf(seen.el, 'value') ?? attributeOf(seen.el, 'alt') ?? attributeOf(seen.el, 'title');
    return collapse(text ?? (inputTypeOf(seen.el) === 'submit' ? 'Envoyer' : ''));
  }
  const piece = readPiece(scan, seen);
  const text = piece.main || piece.hint || piece.error;
  if (text) return text.slice(0, LONGEST_WORDS);
  const picture = scan.items.slice(seen.itemStart, seen.itemEnd).find((item) => item.type === 'image')?.text;
  return (
    collapse(attributeOf(seen.el, 'aria-label') ?? piece.unseen ?? '') ||
    collapse(attributeOf(seen.el, 'title') ?? picture ?? piece.unseen)
  );
}

/** A `<button>` sends unless told not to; outside a form it cannot send natively, but scripts make it so. */
function isSubmit(seen: Seen): boolean {
  const type = (attributeOf(seen.el, 'type') ?? '').toLowerCase();
  if (seen.tag === 'input') return type === 'submit' || type === 'image';
  if (seen.tag === 'button')
    return type === 'submit' || type === '' || (type !== 'button' && type !== 'reset' && type !== 'menu');
  return false;
}

function isActing(scan: Scan, seen: Seen): boolean {
  if (seen.tag !== 'a' || seen.role === 'button') return true;
  if (BUTTON_CLASS.test(classOf(seen))) return true;
  if (isAway(seen)) return false;
  return has(seen.el, 'download') || LINK_WORDS.test(fold(readAll(scan, seen)));
}

function isAway(seen: Seen): boolean {
  for (let at = seen.parent; at; at = at.parent) {
    if (AWAY.has(at.tag) || at.role === 'navigation' || at.role === 'banner' || at.role === 'contentinfo')
      return true;
    if (at.tag === 'main' || at.tag === 'form') return false;
  }
  return false;
}
