/** What a page tells after its last button was pressed, when that button is still on it. */
import type { Button, FieldId, PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

/**
 * refused: a case bears what is wrong with it · asks: another button asks to confirm · same: neither, and `said` is what the
 * page calls wrong without a case. `button`: the words of the one still there, or of the one that asks.
 */
export type StillThere =
  | { kind: 'refused'; said: string; fieldId: FieldId }
  | { kind: 'asks'; button: string }
  | { kind: 'same'; button: string; said: string | null };

const confirms =
  /^(?:je )?(?:confirm\w*|oui(?: je confirme)?|oui (?:valider|envoyer|continuer))$|^confirmer\b/;
const turnsBack = /^(?:non|annuler|fermer|retour|revenir|modifier)\b/;
/** « Modifier » stands beside the last button of many a page that asks nothing more. */
const cancels = /^(?:non|annuler|fermer)\b/;
/** As it begins: « Votre déclaration est partie. En cas d'erreur, … » is none. */
const isWrong =
  /^(?:attention )?(?:veuillez (?:corriger|verifier|completer|renseigner)|merci de (?:corriger|completer|renseigner)|(?:une |des |\d+ )?erreurs?|vous devez|corrigez|completez|(?:certains?|un|des|\d+) champs?|le formulaire (?:contient|comporte))\b/;

/** `pressed`: the words of the button she pressed. Null where no last button is left: another page came, or part of it. */
export function stillThere({ buttons, fields, alerts }: PageModel, pressed: string): StillThere | null {
  const able = buttons.filter(({ disabled }) => !disabled);
  const finals = able.filter(({ role }) => role === 'submit-final');
  const same = finals.find(({ text }) => fold(text) === fold(pressed));
  const last = same ?? finals[0];
  if (!last) return null;
  const wrong = fields.find(({ error }) => error !== null);
  if (wrong?.error) return { kind: 'refused', said: wrong.error, fieldId: wrong.id };
  const others = able.filter((one) => one !== last);
  // « Confirmer » may be read as a last button too: another one than she pressed asks.
  const asking = besideOne(others, turnsBack) ?? besideOne(same ? others : able, cancels);
  return asking
    ? { kind: 'asks', button: asking }
    : { kind: 'same', button: last.text, said: alerts.find((alert) => isWrong.test(fold(alert))) ?? null };
}

/** The words of a button that asks to confirm, next to one that such words are on. */
function besideOne(buttons: readonly Button[], words: RegExp): string | null {
  const at = buttons.findIndex(({ text }) => confirms.test(fold(text)));
  const isBeside = [buttons[at - 1], buttons[at + 1]].some((one) => one && words.test(fold(one.text)));
  return at >= 0 && isBeside ? (buttons[at]?.text ?? null) : null;
}
