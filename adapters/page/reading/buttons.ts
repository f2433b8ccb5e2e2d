/** The page's buttons, and the links that act as buttons, each with what it does. */
import type { Button, ButtonRole, PageStep } from '../../../core/page-model.ts';
import { buttonRoleOf, saysNext, saysSend } from '../../../core/reading/button-role.ts';
import { collapse, fold } from '../../../core/reading/normalise.ts';
import { inputTypeOf } from './kinds.ts';
import { type Found, identify, type ReadMemory } from './memory.ts';
import { attributeOf, findIn, has } from './safe-dom.ts';
import type { Scan, Seen } from './seen.ts';
import { classOf } from './seen.ts';
import { readAll, readPiece } from './text.ts';
import type { Unit } from './units.ts';

/** Wordings by which a plain link still moves a person through a form. */
const LINK_WORDS =
  /^(<+|‹|«|←)? ?(retour|revenir|precedent|etape precedente|back|previous|annuler|abandonner|quitter|interrompre|cancel|suivant|continuer|continue|next|telecharger|download|se connecter|connectez-vous|s'identifier|identifiez-vous|sign in|mot de passe oublie|enregistrer|(continuer|finir|reprendre|terminer) plus tard|save|modifier|ajouter|supprimer|changer|change|commencer|demarrer|start now)\b/;
const BUTTON_CLASS = /(^|[\s_-])(btn|button|bouton)/;
const AWAY = new Set(['nav', 'header', 'footer']);
const LONGEST_WORDS = 160;

export interface PageFacts {
  units: Unit[];
  step: PageStep | null;
  isSignIn: boolean;
  /** For each unit, whether it is a search. */
  isSearch: boolean[];
}

interface ButtonFacts extends PageFacts {
  /** Elements of the fields one searches with. */
  searches: Set<Seen>;
  /** How many buttons send, or go on, by their own words. */
  sends: number;
  nexts: number;
}

/** Reads every button once its page's step and fields are known: both decide what « Valider » does. */
export function* readButtons(
  scan: Scan,
  memory: ReadMemory,
  found: Found,
  page: PageFacts,
): Generator<void, Button[]> {
  const answers = new Set(
    page.units.filter((unit) => unit.kind === 'button-group').flatMap((unit) => unit.seens),
  );
  const shown = scan.buttons.filter((seen) => !answers.has(seen) && isActing(scan, seen));
  const texts = shown.map((seen) => wordsOf(scan, seen));
  const searches = new Set(page.units.flatMap((unit, i) => (page.isSearch[i] ? unit.seens : [])));
  const facts: ButtonFacts = {
    ...page,
    searches,
    sends: texts.filter(saysSend).length,
    nexts: texts.filter(saysNext).length,
  };
  const roles = shown.map((seen, i) => roleOf(seen, texts, i, facts));
  return shown.map((seen, i) => ({
    id: identify(memory, found, seen.el, 'b'),
    text: texts[i] ?? '',
    role: roles[i] ?? 'other',
    disabled: has(seen.el, 'disabled') || attributeOf(seen.el, 'aria-disabled') === 'true',
  }));
}

function roleOf(seen: Seen, texts: string[], place: number, facts: ButtonFacts): ButtonRole {
  const text = texts[place] ?? '';
  const isLink = seen.tag === 'a' && seen.role !== 'button';
  return buttonRoleOf({
    text,
    isSubmit: isSubmit(seen),
    isLink,
    isInForm: formHolds(seen, facts.units),
    isInSearch: isInSearch(seen, facts.searches) || isFurniture(seen),
    opens: opensSomething(seen),
    hasDownload: isDownload(seen, isLink),
    step: facts.step,
    page: {
      fieldCount: facts.units.length,
      hasFile: facts.units.some((unit) => unit.kind === 'file'),
      hasSend: facts.sends > (saysSend(text) ? 1 : 0),
      hasNext: facts.nexts > (saysNext(text) ? 1 : 0),
      isSignIn: facts.isSignIn,
    },
  });
}

/** In a form of the page's head, menu or foot: a newsletter, a choice of language. */
function isFurniture(seen: Seen): boolean {
  let form: Seen | null = seen.parent;
  while (form && form.tag !== 'form') form = form.parent;
  return form !== null && isAway(form);
}

/** In a form made to search: by its role, or because all it asks for is what to look for. */
function isInSearch(seen: Seen, searches: Set<Seen>): boolean {
  for (let at = seen.parent; at; at = at.parent) {
    if (at.role === 'search' || at.tag === 'search') return true;
    if (at.tag !== 'form') continue;
    const count = at.fieldEnd - at.fieldStart;
    return (
      count === 1 &&
      [...searches].some((field) => field.itemStart >= at.itemStart && field.itemEnd <= at.itemEnd)
    );
  }
  return false;
}

/** In a form that holds a field, by place or by its `form` attribute. */
function formHolds(seen: Seen, units: Unit[]): boolean {
  if (has(seen.el, 'form')) return true;
  for (let at = seen.parent; at; at = at.parent) if (at.tag === 'form') return at.fieldEnd > at.fieldStart;
  return units.length > 0 && !isAway(seen) && !hasForm(units);
}

function hasForm(units: Unit[]): boolean {
  for (let at = units[0]?.box ?? null; at; at = at.parent) if (at.tag === 'form') return true;
  return false;
}

/** Opens a dialog or folds a part of the page: by ARIA, or by the usual attributes of the style libraries. */
function opensSomething({ el }: Seen): boolean {
  if (isSubmitType(el)) return false;
  return (
    has(el, 'aria-haspopup') ||
    has(el, 'aria-expanded') ||
    has(el, 'popovertarget') ||
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
