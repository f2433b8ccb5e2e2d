/** The page's buttons, and the links that act as buttons. */
import type { ButtonAsRead, ButtonClues, FieldAsRead } from '../../../core/page-model.ts';
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { inputTypeOf } from './kinds.ts';
import { type Found, identify, type ReadMemory } from './memory.ts';
import type { ReadFields } from './read-fields.ts';
import { attributeOf, findIn, has } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { classOf } from './seen.ts';
import { readAll, readPiece } from './text.ts';
import type { Unit } from './units.ts';

/** Wordings by which a plain link still moves a person through a form. */
const LINK_WORDS =
  /^(<+|‹|«|←)? ?(retour|revenir|precedent|etape precedente|back|previous|annuler|abandonner|quitter|interrompre|cancel|suivant|passer|ignorer|skip|poursuivre|reprendre|recommencer|continuer|continue|next|telecharger|download|se connecter|connectez-vous|s'identifier|identifiez-vous|sign in|mot de passe oublie|enregistrer|(continuer|finir|reprendre|terminer) plus tard|save|modifier|ajouter|supprimer|changer|change|commencer|demarrer|start now)\b/;
const BUTTON_CLASS = /(^|[\s_-])(btn|button|bouton)/;
const AWAY = new Set(['nav', 'header', 'footer']);
const LONGEST_WORDS = 160;

/** Reads every button, with what its role is told by elsewhere. */
export function readButtons(
  scan: Scan,
  memory: ReadMemory,
  found: Found,
  { units, fields }: ReadFields,
): ButtonAsRead[] {
  const answers = new Set(units.filter((unit) => unit.kind === 'button-group').flatMap((unit) => unit.seens));
  return scan.buttons
    .filter((seen) => !answers.has(seen) && isActing(scan, seen))
    .map((seen) => ({
      id: identify(memory, found, seen.el, 'b'),
      text: wordsOf(scan, seen),
      disabled: has(seen.el, 'disabled') || attributeOf(seen.el, 'aria-disabled') === 'true',
      clues: cluesOf(seen, units, fields),
    }));
}

function cluesOf(seen: Seen, units: Unit[], fields: FieldAsRead[]): ButtonClues {
  const isLink = seen.tag === 'a' && seen.role !== 'button';
  const form = formAround(seen);
  const isAlone = form !== null && form.fieldEnd - form.fieldStart === 1;
  const only = isAlone
    ? units.findIndex(({ members }) => members.some(({ index }) => index === form.fieldStart))
    : -1;
  return {
    isSubmit: isSubmit(seen),
    isLink,
    isInForm: formHolds(seen, units),
    isAside: isInSearch(seen) || (form !== null && isAway(form)),
    form: form?.itemStart ?? null,
    onlyField: fields[only]?.id ?? null,
    opens: opensSomething(seen),
    hasDownload: isDownload(seen, isLink),
  };
}

function formAround(seen: Seen): Seen | null {
  let form = seen.parent;
  while (form && form.tag !== 'form') form = form.parent;
  return form;
}

/** In a form made to search, by its role. */
function isInSearch(seen: Seen): boolean {
  for (let at = seen.parent; at; at = at.parent) {
    if (at.role === 'search' || at.tag === 'search') return true;
    if (at.tag === 'form') return false;
  }
  return false;
}

/** In a form that holds a field, by place or by its `form` attribute; written to send, it does even outside of one. */
function formHolds(seen: Seen, units: Unit[]): boolean {
  if (has(seen.el, 'form')) return true;
  const form = formAround(seen);
  if (form) return form.fieldEnd > form.fieldStart;
  return units.length > 0 && !isAway(seen) && (isSubmitType(seen.el) || !hasForm(units));
}

function hasForm(units: Unit[]): boolean {
  for (let at = units[0]?.box ?? null; at; at = at.parent) if (at.tag === 'form') return true;
  return false;
}

/** Opens a dialog or folds a part of the page: by ARIA, or by the usual attributes of the style libraries. */
function opensSomething({ el, tag }: Seen): boolean {
  if (isSubmitType(el)) return false;
  return (
    has(el, 'aria-haspopup') ||
    has(el, 'aria-expanded') ||
    has(el, 'popovertarget') ||
    (tag === 'a' && has(el, 'data-target')) ||
    /^(modal|collapse|dropdown|offcanvas|tooltip|popover)$/.test(
      attributeOf(el, 'data-bs-toggle') ?? attributeOf(el, 'data-toggle') ?? '',
    )
  );
}

function isSubmitType(el: Element): boolean {
  return (attributeOf(el, 'type') ?? '').toLowerCase() === 'submit';
}

function isDownload(seen: Seen, isLink: boolean): boolean {
  if (has(seen.el, 'download')) return true;
  if (!isLink) return false;
  const path = (attributeOf(seen.el, 'href') ?? '').split(/[?#]/)[0] ?? '';
  if (/\.(pdf|docx?|odt|ods|xlsx?|csv|zip|rtf)$/i.test(path)) return true;
  return (
    /download|telecharg/.test(classOf(seen)) ||
    findIn(seen.el, '[class*="download"],[class*="telecharg"]') !== null
  );
}

/** Text on the button; what a screen reader says when there is none. */
function wordsOf(scan: Scan, seen: Seen): string {
  if (seen.tag === 'input') {
    const text =
      attributeOf(seen.el, 'value') ?? attributeOf(seen.el, 'alt') ?? attributeOf(seen.el, 'title');
    return collapse(text ?? (inputTypeOf(seen) === 'submit' ? 'Envoyer' : ''));
  }
  const piece = readPiece(scan, seen);
  const text = piece.main || piece.hint || piece.error;
  // « ˄ » shows what its name says.
  const sign = /[\p{L}\p{N}]/u.test(text) ? null : attributeOf(seen.el, 'aria-label');
  if (text && !sign) return text.slice(0, LONGEST_WORDS);
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
  return seen.tag === 'button' && !/^(button|reset|menu)$/.test(type);
}

function isActing(scan: Scan, seen: Seen): boolean {
  if (seen.tag !== 'a' || seen.role === 'button') return true;
  if (BUTTON_CLASS.test(classOf(seen))) return true;
  if (isAway(seen)) return false;
  return opensSomething(seen) || has(seen.el, 'download') || LINK_WORDS.test(fold(readAll(scan, seen)));
}

function isAway(seen: Seen): boolean {
  for (let at = seen.parent; at; at = at.parent) {
    if (AWAY.has(at.tag) || at.role === 'navigation' || at.role === 'banner' || at.role === 'contentinfo')
      return true;
    if (at.tag === 'main' || at.tag === 'form') return false;
  }
  return false;
}
