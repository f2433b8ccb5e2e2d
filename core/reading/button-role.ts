/** What a button does, from its wording and from where the page stands in its steps. */
import type { ButtonRole, PageStep } from '../page-model.ts';
import { fold } from './normalise.ts';

export interface ButtonWords {
  text: string;
  /** Name given to screen readers when it differs from the text; '' when none. */
  spoken: string;
  isSubmit: boolean;
  isLink: boolean;
  hasDownload: boolean;
  /** The page's step, or null. */
  step: PageStep | null;
  /** Numbers of the page, for the words that say nothing by themselves. */
  page: PageWords;
}

export interface PageWords {
  /** A previous button, or a next one, or a list of steps was seen: the page is one of several. */
  hasPrevious: boolean;
  hasOtherNext: boolean;
  /** Steps exist but which is the current one is not said. */
  isStepped: boolean;
  isDialog: boolean;
  fieldCount: number;
  hasPassword: boolean;
  isSignIn: boolean;
  /** Headings and title, folded. */
  about: string;
  lang: string;
}

const PREVIOUS =
  /^(<+|‹|«|←)? ?(retour|revenir|precedente?|etape precedente|page precedente|back|previous|previous step|go back|retourner)\b/;
const NEXT =
  /^(suivant|suivante|etape suivante|page suivante|continuer|poursuivre|next|next step|continue|commencer|demarrer|start( now)?|passer a l'etape|passer a la suite|valider et (continuer|passer|poursuivre)|confirmer et (continuer|poursuivre)|enregistrer et (continuer|poursuivre|passer)|save and (continue|next)|sauvegarder et continuer|acceder a l'etape|c'est parti|accept and continue)\b|\b(etape suivante|et continuer|et poursuivre|and continue|next step|to continue)$/;
const CANCEL =
  /^(annuler|abandonner|quitter|cancel|abandon|renoncer|discard|exit|ne pas (envoyer|valider))\b/;
const SAVE =
  /^(enregistrer( (le |mon |ma |en |comme |les |l'|la )?(brouillon|modifications?|changements?|dossier|progression|saisie|pour plus tard|plus tard).*)?$|enregistrer$|sauvegarder|save( (as )?draft| for later| progress| and (exit|close|return|come back).*| changes)?$|continuer plus tard|reprendre plus tard|finir plus tard|completer plus tard|save$|mettre en attente|enregistrer et (quitter|fermer|revenir|sortir))/;
const LOGIN =
  /^(se connecter|s'identifier|connexion|me connecter|je me connecte|s'authentifier|sign in|log ?in|log on|acceder a mon (compte|espace)|franceconnect|s'identifier avec|se connecter avec|connectez-vous)\b/;
const UPLOAD =
  /^(televerser|joindre|ajouter (un|une|des|le|la|les|votre|vos|mes|mon)? ?(autre )?(fichiers?|documents?|pieces?|justificatifs?|photos?|images?)|deposer (un|une|des|votre|vos|mes|mon|le|les) (fichiers?|documents?|pieces?|justificatifs?)|choisir (un|des|votre) fichiers?|parcourir|selectionner (un|des|vos) fichiers?|importer|upload|attach|choose file|browse|add (a )?(file|document|photo)|envoyer (un|le|les|mes|des) (documents?|fichiers?|justificatifs?|pieces?)|remplacer (le|ce) fichier)\b/;
const DOWNLOAD =
  /\b(telecharger|download|exporter|imprimer|print)\b|\((pdf|csv|xls|xlsx|docx?|odt)\b|\b(pdf|csv)$/;
const FINAL =
  /^(envoyer|transmettre|soumettre|deposer|signer|declarer|publier|valider (ma|mon|la|le|les|mes|votre|l'|cette|et (envoyer|transmettre|terminer|signer))|confirmer (ma|mon|la|le|les|mes|l'|cette|votre|et (envoyer|transmettre))|terminer|finaliser|finir|s'inscrire|inscription|creer|submit|send|file|lodge|apply|finish|complete|confirm (and|your|my)|agree and|accept and (send|submit)|declare|pay( now)?$|payer|register|create (an? |your |my )?account|sign up|place order|je (valide|signe|confirme|declare|transmets|depose|m'inscris)|mettre a jour|modifier (mon|ma|mes|le|la) (mot de passe|profil|compte)|reinitialiser|obtenir (mon|ma|mes|une|le)|calculer|ajouter (le|la|un|une) beneficiaire|update|save (account|details|my|your)|request|demander|postuler|candidater|recevoir (ma|mon|une)|participer|reset (my |your )?password|change (my |your )?password)\b/;
const VAGUE =
  /^(valider|confirmer|enregistrer|ok|continuer|accepter|confirm|continue|submit|save|validate|suivant|next|accept|mettre a jour|terminer|envoyer|go|accept all)\b/;

/** The role of one button. « Valider » sends on the last step and goes on before it. */
export function buttonRoleOf(button: ButtonWords): ButtonRole {
  const text = fold(button.text)
    .replace(/[>›»→]+\s*$/, '')
    .trim();
  const spoken = fold(button.spoken);
  if (button.hasDownload || DOWNLOAD.test(text)) return 'download';
  if (isToggle(text)) return 'other';
  if (PREVIOUS.test(text)) return isElsewhere(text) ? 'other' : 'previous';
  if (CANCEL.test(text)) return 'cancel';
  if (UPLOAD.test(text) && !(button.isSubmit && isLast(button))) return 'upload';
  if (LOGIN.test(text)) return 'login';
  if (SAVE.test(text) && !(isVagueSave(text) && button.isSubmit)) return 'save';
  if (button.isLink && !button.isSubmit) return linkRole(text);
  if (NEXT.test(text)) return isLast(button) && !hasLaterWord(text) ? 'submit-final' : 'next';
  if (!button.isSubmit && !FINAL.test(text) && !/^(valider|confirmer|confirm|validate|ok)\b/.test(text))
    return 'other';
  if (
    /^(rechercher?|chercher|filtrer|appliquer|search|filter|apply( filters?)?$|go|trier|afficher|verifier|modifier$|actualiser|voir|view|find|look ?up|show|ajouter|add|supprimer|remove|delete|edit|change$|calculer$)/.test(
      text,
    ) &&
    !FINAL.test(text)
  )
    return 'other';
  if (FINAL.test(text)) return isBefore(button) && VAGUE.test(text) ? 'next' : 'submit-final';
  if (/^(valider|confirmer|enregistrer|confirm|validate|ok|accepter|save)\b/.test(text))
    return vagueRole(button, text, spoken);
  if (button.isSubmit && button.page.isSignIn) return 'login';
  return button.isSubmit && button.page.fieldCount > 0 ? submitRole(button) : 'other';
}

function isToggle(text: string): boolean {
  return /^(afficher|masquer|montrer|cacher|voir)\b.*\b(mot de passe|password)\b|^(afficher|masquer|show|hide|fermer|close|menu|ouvrir)$/.test(
    text,
  );
}

/** « Retour à la liste », « Retour à l'accueil »: leaves the form rather than going one step back. */
function isElsewhere(text: string): boolean {
  return /\b(liste|accueil|tableau de bord|home|dashboard|recherche|resultats|top|haut|site)\b/.test(text);
}

function linkRole(text: string): ButtonRole {
  if (NEXT.test(text)) return 'next';
  return 'other';
}

function isVagueSave(text: string): boolean {
  return /^(enregistrer|sauvegarder|save( changes)?|enregistrer (les|mes) modifications?)$/.test(text);
}

function hasLaterWord(text: string): boolean {
  return /^(commencer|demarrer|start)/.test(text);
}

/** On the last step, as the page says it. */
function isLast({ step }: ButtonWords): boolean {
  return step !== null && step.total !== null && step.total > 1 && step.index >= step.total;
}

/** Before the last step, as the page says it. */
function isBefore({ step }: ButtonWords): boolean {
  return step !== null && (step.total === null || step.index < step.total);
}

function vagueRole(button: ButtonWords, text: string, spoken: string): ButtonRole {
  if (isLast(button)) return 'submit-final';
  if (isBefore(button) || button.page.isStepped) return 'next';
  if (isVagueSave(text)) return button.isSubmit ? 'submit-final' : 'save';
  if (/\b(etape suivante|next step)\b/.test(spoken) && !/\b(la|le|ma|mon)\b/.test(text)) return 'next';
  return 'submit-final';
}

function submitRole(button: ButtonWords): ButtonRole {
  if (isBefore(button)) return 'next';
  return 'submit-final';
}
