import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { closest } from '../wording/similar.ts';

/** From here on a button is the one the guide names. */
const sameButton = 0.8;

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
  const isAlone = page.step === null && !page.buttons.some(({ role }) => role === 'next');
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
