import { fold } from '../../wording/fold.ts';

const messages =
  /^(?:(?:mes|vos|nos|derniers|les derniers|historique de (?:mes|vos|nos)) )?(?:messages?|echanges|courriels|conversations?|correspondances? avec)\b(?! (?:scolaires?|linguistiques?|de maisons?))|^messagerie\b|^(?:journal|notes?|historique|suivi) (?:de |du |d )(?:(?:mon|votre|ce|cette) )?(?:dossier|conseill\w+|agent|service|suivi|caf|msa|mairie|france travail)\b|^notes? (?:de |du )?(?:votre|vos|notre) (?:dossier|conseill\w+|agente?|referente?|gestionnaire|caisse|service|entretiens?|rendez)\b|^autour de (?:mon|votre) dossier\b/;
const longestTitle = 80;
/** « Message pour le gestionnaire » is hers, and part of what she sends. */
const toBeSent =
  /\b(?:pour|a|au|aux) (?:le |la |l |votre |mon |notre )?(?:gestionnaire|conseill\w+|service|agent|mairie|caf|msa|equipe|administration)\b/;

/** « Mes échanges avec ma Caf », « Notes du dossier »: over what was written to each other, and not over her answers. */
export function isOverMessages(title: string): boolean {
  const words = fold(title);
  return title.length <= longestTitle && messages.test(words) && !toBeSent.test(words);
}
