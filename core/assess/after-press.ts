/** What a page tells after its last button was pressed, when that button is still on it. */
import type { FieldId, PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

/**
 * refused: the page says what is wrong, with the case where it says it · asks: another button asks to confirm · same: neither.
 * `button`: the words of the one still there, or of the one that asks.
 */
export type StillThere =
  | { kind: 'refused'; said: string; fieldId: FieldId | null }
  | { kind: 'asks' | 'same'; button: string };

const confirms =
  /^(?:je )?(?:confirm\w*|oui(?: je confirme)?|oui (?:valider|envoyer|continuer))$|^confirmer\b/;
/** An alert may as well say that all went well. */
const isWrong =
  /\b(?:erreurs?|corrig\w*|obligatoires?|invalides?|incorrecte?s?|manqu\w*|renseigne[rz]|complete[rz]|verifiez|impossible)\b/;
const turnsBack = /^(?:non|annuler|fermer|retour|revenir|modifier)\b/;

/** Null where the last button is gone: another page came, or part of it. */
export function stillThere({ buttons, fields, alerts }: PageModel): StillThere | null {
  const able = buttons.filter(({ disabled }) => !disabled);
  const last = able.find(({ role }) => role === 'submit-final');
  if (!last) return null;
  const wrong = fields.find(({ error }) => error !== null);
  const said = wrong?.error ?? alerts.find((alert) => isWrong.test(fold(alert)));
  if (said) return { kind: 'refused', said, fieldId: wrong?.id ?? null };
  const at = able.findIndex(({ text }) => confirms.test(fold(text)));
  const asks = [able[at - 1], able[at + 1]].some((one) => one && turnsBack.test(fold(one.text)));
  return at >= 0 && asks
    ? { kind: 'asks', button: able[at]?.text ?? '' }
    : { kind: 'same', button: last.text };
}
