import { shownIn } from '../check/recap/shown.ts';
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { closest } from '../wording/similar.ts';

/** From here on a button is the one the guide names. */
export const sameButton = 0.8;

/**
 * The page with the button that sends for good known as such. « Valider » on the summary goes on by the page's own count
 * when papers still follow; the guide knows that what was declared leaves there.
 */
export function withFinalButtons(
  page: PageModel,
  procedure: Procedure | null,
  stepId: string | null,
): PageModel {
  const isSending = procedure?.steps.some((step) => step.sends && step.id === stepId) ?? false;
  if (!procedure || page.buttons.some(({ role }) => role === 'submit-final')) return page;
  // Where a paper is sent on a page of its own, « Envoyer le document » is no step of choosing it.
  const isChosen = !page.fields.some(({ kind }) => kind === 'file');
  const isAlone = (page.step === null || isChosen) && !page.buttons.some(({ role }) => role === 'next');
  return {
    ...page,
    buttons: page.buttons.map((button) =>
      ((isSending && button.role === 'next') || (isAlone && button.role === 'upload')) &&
      closest(button.text, procedure.finalButtons) >= sameButton
        ? { ...button, role: 'submit-final' as const }
        : button,
    ),
  };
}

/** Fewer answers shown again may be anything: an amount paid, a letter one gets or not. */
const leastAnswers = 3;

/**
 * Under answers that a page only shows again, with nothing left to answer, « Valider » sends them, whatever step the page
 * says it is: told before the page is placed, since a recap is placed by what sends it.
 */
export function withRecapButton(page: PageModel): PageModel {
  const isLeft = page.fields.some(
    (field) => isAsked(field) && !asideOfRecap.has(field.valueType) && field.kind !== 'checkbox',
  );
  if (isLeft || page.buttons.some(({ role }) => role === 'submit-final')) return page;
  if (shownIn(page).length < leastAnswers) return page;
  return {
    ...page,
    buttons: page.buttons.map((button) =>
      goesOn.has(button.role) && (sends(fold(button.text)) || goesToSign(fold(button.text)))
        ? { ...button, role: 'submit-final' as const }
        : button,
    ),
  };
}

const asideOfRecap = new Set(['consent', 'search']);
const goesOn = new Set(['next', 'other', 'save']);

/** « Je valide et j’envoie », « Signer et envoyer », « Valider définitivement »: by its own words it sends. */
function sends(folded: string): boolean {
  return (
    /^(je |j )?(valide|confirme|envoi|envoy|transmet|signe|depose|soumet)\w*\b/.test(folded) ||
    /\b(je valide|j envoie|je confirme|je transmets|je signe)\b|\bet (envoyer|transmettre|signer|deposer)\b|\bbon (j )?(envoy|transmet|valid)\w*\b/.test(
      folded,
    )
  );
}

/** « Passer à la signature », « Accéder à l'envoi »: what is shown above is not shown again. */
function goesToSign(folded: string): boolean {
  return /^(passer|aller|acceder|continuer|poursuivre)( \w+)? (a|vers) (la |l )?(signature|envoi|transmission|depot)\b/.test(
    folded,
  );
}

/** Whether the button that sends for good is in sight. On a site nobody compared, its own words are all there is. */
export function hasFinalButton(page: PageModel, procedure: Procedure): boolean {
  const isKnown = (text: string): boolean =>
    procedure.recognise.anySite !== null ||
    closest(text, procedure.finalButtons) >= sameButton ||
    sends(fold(text)) ||
    goesToSign(fold(text));
  return page.buttons.some(({ role, text }) => role === 'submit-final' && isKnown(text));
}
