/** « …, sinon la demande est bloquée », « tant que… »: what a folded sentence says that the page will not do. */

const unless =
  /\b(?:sans|sinon|faute d\w*|a defaut|tant qu\w*|(?:que|seulement|uniquement) si|si (?:vous|elle|il|l un|l une|on) (?:ne|n)|a moins|a condition|en l absence|non coche\w*|manqu\w*)\b/;
const file = '(?:demandes?|dossiers?|declarations?|inscriptions?|formulaires?|envoi|traitement|etude|examen)';
const isDone =
  '(?:etudi|examin|trait|instrui|valid|enregistr|transmi|transmett|envoy|depos|pris|prendre|accept|recev|part)';
const stops = [
  // « La demande ne peut pas partir », « le dossier sera rejeté », « l'envoi est impossible »
  `\\b${file} (?:\\p{L}+ ){0,3}(?:ne|n|bloque\\w*|refuse\\w*|rejete\\w*|incomplete?s?|irrecevables?|annule\\w*|impossible)\\b`,
  // « Nous n'examinerons pas le dossier », « impossible de traiter votre demande »
  `\\b(?:ne|n|impossible|refuse\\w*|bloque\\w*) (?:\\p{L}+ ){0,4}?${isDone}\\p{L}* (?:\\p{L}+ ){0,3}${file}\\b`,
  // « La caisse ne recevra rien », « rien n'est enregistré »
  '\\b(?:caisse|service|mairie|administration|caf|nous) (?:ne|n) (?:recev|pourr|peu|etudi|examin|trait)\\p{L}+ rien\\b',
  `\\brien (?:ne|n) (?:\\p{L}+ ){0,3}(?:${isDone}|fait\\b)`,
  // « Vous ne pouvez pas continuer »
  '\\b(?:ne|n) (?:pou(?:vez|rrez)|peut|peuvent) (?:pas |plus )?(?:continuer|poursuivre|valider|terminer|passer a|aller plus loin|envoyer (?:la|le|votre))',
].map((way) => new RegExp(way, 'u'));

/** « Une case vide n'empêche pas d'envoyer la demande » */
export const goesOn =
  /\b(?:ne|n) (?:\p{L}+ ){0,3}(?:bloqu|empech|retard|refus|rejet|souffr|chang|interdi|annul)\p{L}*|\b(?:facultati|optionnel)\p{L}+|\bquand meme\b|\bmeme si\b|\bsans (?:effet|consequence)/u;

/** « La demande ne peut pas partir », « le dossier sera rejeté » */
export const stopsAll = (said: string): boolean => !goesOn.test(said) && stops.some((way) => way.test(said));

/** « Nous n'examinons rien si vous ne… », « Sans…, la demande est bloquée » */
export const elseNothing = (said: string): boolean => unless.test(said) && stopsAll(said);
