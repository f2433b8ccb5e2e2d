/** What a button does, from its wording and from where the page stands in its steps. */
import type { ButtonAsRead, ButtonClues, ButtonRole, Field, PageStep } from '../page-model.ts';
import {
  CANCEL,
  DOWNLOAD,
  FINAL,
  FINAL_IN_FORM,
  LOGIN,
  NEXT,
  NEXT_END,
  OTHER,
  PREVIOUS,
  PREVIOUS_END,
  REVIEW,
  SAVE,
  SAVE_ONE,
  SEND,
  UPLOAD,
  VAGUE,
  VAGUE_SAVE,
} from './button-words.ts';
import { inFrench } from './button-words-abroad.ts';
import { fold } from './normalise.ts';

export interface ButtonWords extends Omit<ButtonClues, 'isAside' | 'onlyField' | 'form'> {
  text: string;
  /** It belongs to a form made to search. */
  isInSearch: boolean;
  /** The page's step, or null. */
  step: PageStep | null;
  page: PageWords;
}

/** What the other buttons and fields of the page say. */
export interface PageWords {
  fieldCount: number;
  hasFile: boolean;
  /** Another button sends for good by its own words. */
  hasSend: boolean;
  /** Another button goes on by its own words. */
  hasNext: boolean;
  /** Some button sends, goes on, confirms or keeps by its own words; and one of the same form does. */
  hasEnd: boolean;
  hasEndInForm: boolean;
  isSignIn: boolean;
}

/** A wording as it is matched: folded, in French, without the signs at its ends: « ‹ », « → », « ✓ »; « Envoyez » as « Envoyer ». */
export function bareWords(text: string): string {
  return inFrench(
    fold(text)
      .replace(/^[^\p{L}\p{N}+(]+/u, '')
      .replace(/[^\p{L}\p{N})?+]+$/u, '')
      .replace(/^(transmett|soumett|poursuiv)ez(?![-\p{L}])/u, '$1re')
      .replace(
        /^(continu|envoy|valid|confirm|enregistr|sauvegard|sign|termin|finalis|annul|abandonn|quitt)ez(?![-\p{L}])/u,
        '$1er',
      ),
  );
}

/** Words that by themselves send for good. */
function saysSend(text: string): boolean {
  const bare = bareWords(text);
  return SEND.test(bare) && !UPLOAD.test(bare);
}

/** Words that by themselves go on to the next page. */
function saysNext(text: string): boolean {
  const bare = bareWords(text);
  return (NEXT.test(bare) || NEXT_END.test(bare)) && !SAVE.test(bare);
}

/** Words that by themselves end a page, in one way or another. */
function saysEnd(text: string): boolean {
  const bare = bareWords(text);
  return saysSend(text) || saysNext(text) || VAGUE.test(bare) || VAGUE_SAVE.test(bare);
}

export interface RolePage {
  fields: readonly Pick<Field, 'id' | 'kind' | 'valueType'>[];
  buttons: readonly ButtonAsRead[];
  step: PageStep | null;
}

/** The roles of a page's buttons, in their order: its step, its cases and their neighbours decide what « Valider » does. */
export function buttonRolesOf({ fields, buttons, step }: RolePage): ButtonRole[] {
  const searches = new Set(fields.flatMap(({ id, valueType }) => (valueType === 'search' ? id : [])));
  const hasFile = fields.some(({ kind }) => kind === 'file');
  const isSignIn =
    fields.some(({ kind }) => kind === 'password') &&
    fields.filter(({ kind }) => kind !== 'checkbox').length <= 3;
  const sends = buttons.filter(({ text }) => saysSend(text)).length;
  const nexts = buttons.filter(({ text }) => saysNext(text)).length;
  const ends = buttons.filter(({ text, clues }) => saysEnd(text) && !clues.isAside);
  return buttons.map(({ text, clues }) =>
    buttonRoleOf({
      ...clues,
      text,
      isInSearch: clues.isAside || (clues.onlyField !== null && searches.has(clues.onlyField)),
      step,
      page: {
        fieldCount: fields.length,
        hasFile,
        hasSend: sends > (saysSend(text) ? 1 : 0),
        hasNext: nexts > (saysNext(text) ? 1 : 0),
        hasEnd: ends.length > 0,
        hasEndInForm: ends.some((end) => end.clues.form === clues.form),
        isSignIn,
      },
    }),
  );
}

/** The role of one button. « Valider » sends on the last step and goes on before it. */
export function buttonRoleOf(button: ButtonWords): ButtonRole {
  const text = bareWords(button.text);
  const { page } = button;
  const toward = directionOf(button);
  if (toward) return toward;
  if (isLoading(text, button)) return 'upload';
  if (button.hasDownload || (DOWNLOAD.test(text) && !REMOVES.test(text))) return 'download';
  if (PREVIOUS.test(text) || PREVIOUS_END.test(text)) return leadsElsewhere(text) ? 'other' : 'previous';
  if (REVIEW.test(text) && !button.isLink && (button.isInForm || (button.isSubmit && page.fieldCount > 0)))
    return 'next';
  if (text === 'verifier' && isOnlyWayOn(button)) return 'next';
  if (OTHER.test(text) || button.isInSearch || isAddingMore(text, button)) return 'other';
  if (CANCEL.test(text)) return 'cancel';
  if (UPLOAD.test(text) && !(button.isSubmit && isLast(button))) return 'upload';
  if (LOGIN.test(text)) return 'login';
  if (SAVE.test(text)) return 'save';
  if (NEXT.test(text) || NEXT_END.test(text)) {
    return isLast(button) && !button.isLink && !/^(commencer|demarrer|start)/.test(text)
      ? 'submit-final'
      : 'next';
  }
  if (button.isLink || button.opens) {
    return button.isLink && SEND.test(text) && !page.hasSend && button.isInForm ? 'submit-final' : 'other';
  }
  if (VAGUE_SAVE.test(text)) return saveOrSend(button);
  if (VAGUE.test(text)) return vagueRole(button);
  // « Valider le pays » beside « Suivant » is about one case.
  if (FINAL.test(text)) return page.hasNext && ABOUT_ONE.test(text) ? 'other' : 'submit-final';
  if (page.fieldCount === 0 || text === '') return 'other';
  if (!button.isSubmit) return SAVE_ONE.test(text) ? 'save' : 'other';
  // « Ajouter un salaire » beside « Valider » only adds a line; « Simuler » beside « Suivant » only shows.
  if (FINAL_IN_FORM.test(text)) {
    const isAside = page.hasNext || (page.hasEnd && ADDS.test(text));
    return button.isInForm && !isAside ? 'submit-final' : 'other';
  }
  if (page.isSignIn) return 'login';
  if (!button.isInForm || page.hasEndInForm) return 'other';
  return isBefore(button) ? 'next' : 'submit-final';
}

/** An arrow alone, or « Étape 4 » on another step: where it leads. */
function directionOf({ text, step }: ButtonWords): 'next' | 'previous' | null {
  const arrow = /^\s*(?:([<‹«←⟵])|[>›»→⟶])+\s*$/.exec(text);
  if (arrow) return arrow[1] ? 'previous' : 'next';
  const place = Number(/^(?:etape|step|page) (\d+)$/.exec(bareWords(text))?.[1] ?? step?.index);
  if (!step || place === step.index) return null;
  return place > step.index ? 'next' : 'previous';
}

/** « Télécharger un document » beside a file case sends one: many sites use the word the wrong way round. */
function isLoading(text: string, button: ButtonWords): boolean {
  return (
    button.page.hasFile &&
    !button.isLink &&
    !button.hasDownload &&
    /^telecharger (un|une|des|votre|vos|mes|mon|ma|le|la|les) (nouveau |nouvelle )?(fichiers?|documents?|justificatifs?|pieces?|photos?)/.test(
      text,
    )
  );
}

/** Nothing else ends a page of several cases: what is pressed there looks at them all. */
const isOnlyWayOn = ({ isLink, isInSearch, page }: ButtonWords): boolean =>
  !isLink && !isInSearch && !page.hasEnd && page.fieldCount > 2;

/** A file's name may follow. */
const REMOVES = /^(supprimer|retirer|enlever|effacer|remove|delete)\b/;
/** What the whole form is named by is sent; any other thing is one of its cases. */
const ABOUT_ONE =
  /^(valider|confirmer) (le |la |les |l'|cette |cet? )(?!(demande|declaration|dossier|formulaire|saisie|inscription|candidature|commande|decision|reservation|rendez|paiement|envoi|refus|choix|modification|information|reponse|actualisation|recapitulatif|ressource|situation|depot|teledeclaration|renouvellement|changement)s?\b)/;
const ADDS = /^(ajouter|add|creer|create)\b/;

/** « Retour à la liste », « Retour à l'accueil »: leaves the form rather than going one step back. */
function leadsElsewhere(text: string): boolean {
  return /\b(liste|accueil|tableau de bord|home|dashboard|recherche|resultats|top|haut|site|portail)\b/.test(
    text,
  );
}

/** « Ajouter » alone adds a line; as the button that sends a form, it sends it. */
function isAddingMore(text: string, button: ButtonWords): boolean {
  return /^\+?\s*ajouter$/.test(text) && !(button.isSubmit && button.isInForm && !button.page.hasSend);
}

/** On the last step, as the page says it. */
function isLast({ step }: ButtonWords): boolean {
  return step !== null && step.total !== null && step.total > 1 && step.index >= step.total;
}

/** Before the last step, as the page says it. */
function isBefore({ step }: ButtonWords): boolean {
  return step !== null && (step.total === null || step.index < step.total);
}

/** « Valider », « Confirmer », « OK »: the step decides; without steps, it sends. */
function vagueRole(button: ButtonWords): ButtonRole {
  return isBefore(button) && !isSending(button) ? 'next' : 'submit-final';
}

/** « Validation », then « Confirmation » as a last step that only tells it was received. */
function isSending({ step }: ButtonWords): boolean {
  return (
    step !== null &&
    step.index + 1 === step.total &&
    /^(validation|envoi|transmission|depot|signature)\b/.test(fold(step.title ?? ''))
  );
}

/** « Enregistrer » beside « Envoyer » or « Suivant » keeps; alone under a form, it is how the form is sent. */
function saveOrSend(button: ButtonWords): ButtonRole {
  if (button.page.hasSend || button.page.hasNext || button.page.fieldCount === 0) return 'save';
  if (isBefore(button)) return 'next';
  return button.isSubmit || button.isInForm ? 'submit-final' : 'save';
}
