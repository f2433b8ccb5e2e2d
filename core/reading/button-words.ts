/** Wordings of buttons, folded, French first. Each list answers one question only. */

export const PREVIOUS =
  /^(retour|revenir|retourner|precedente?|(etape|page|question|rubrique|ecran) precedente?|back|prev|previous|go back|return to)\b/;

export const PREVIOUS_END = /\b(etape|page|question|rubrique|ecran) precedente$/;

/** A last look at one's answers comes before they are sent. */
export const REVIEW =
  /^je (me )?(relis|verifie)( (tout|avant|la|ma|mon|mes|les|ce)\b(?!.*\b(valide|envoie|signe|confirme|transmets)\b).*)?$|^(verifier|relire) (la |ma |mon |mes |les |votre |vos )(demande|saisie|declaration|dossier|reponses|informations)\b|^(voir|consulter|afficher|(acceder|aller|passer) au) (le |mon |votre )?(nouveau )?(resume|recapitulatif|recap)\b/;

export const NEXT =
  /^(suivante?|(etape|page|question|rubrique|ecran|feuille|partie) suivante?|continuer|poursuivre|next|continue|proceed|commencer|demarrer|start( now)?$|passer a (l'etape|la suite|la page)|(valider|confirmer|enregistrer) (cette|la) (page|etape|rubrique|partie|section)|(valider|confirmer|enregistrer|sauvegarder|accepter|save|confirm|accept|agree|submit) (et|and|&) (continuer|poursuivre|passer|continue|next|proceed|suivant)|acceder a l'etape|c'est parti|reprendre|acceder au formulaire|je (continue|poursuis)|(la )?suite$|review|check (your |my )?answers|aller a l'etape)\b/;

export const NEXT_END =
  /\b((etape|page|question|rubrique) suivante|et continuer|et poursuivre|and continue|next step)$/;

export const CANCEL =
  /^(annuler|abandon(ner)?|quitter|cancel|abandon|renoncer|discard|exit|leave|supprimer (ce|le|mon) brouillon|ne (pas|rien) (envoyer|valider|changer|modifier))\b/;

export const SAVE =
  /^(continuer plus tard|reprendre plus tard|finir plus tard|interrompre|terminer plus tard|completer plus tard|mettre en attente|mettre de cote|(enregistrer|sauvegarder|sauver|conserver|garder|save)\b.*\b(brouillon|plus tard|progression|saisie|draft|later|progress|quitter|fermer|sortir|exit|close|return|come back)\b|finish later|complete later)/;

/** Keeps or sends, by what stands beside it. */
export const VAGUE_SAVE =
  /^(enregistrer|sauvegarder|save)( (les |mes |vos |la |le |my |the |your )?(modifications?|changements?|informations?|changes|reponses?|details|account details|answers|profil|profile|formulaire|dossier))?$/;

/** « Enregistrer ce contrat », where that button does not send the form by itself: one of the things that are told there. */
export const SAVE_ONE =
  /^(enregistrer|sauvegarder|garder|conserver) (ce|cet|cette|ces|le|la|l'|les|mon|ma|mes) ?[a-z]/;

export const LOGIN =
  /^(se connecter|s'identifier|connexion|me connecter|je me connecte|je m'identifie|m'identifier|s'authentifier|connectez-vous|identifiez-vous|sign in|log ?in|log on|acceder a mon (compte|espace)|franceconnect|proconnect|agentconnect)\b/;

export const UPLOAD =
  /^(televerser|joindre|(ajouter|choisir|selectionner|deposer|importer|parcourir|envoyer|remplacer|transmettre|glisser)\b.{0,14}\b(fichiers?|documents?|pieces?( jointes?)?|justificatifs?|photos?|images?)\b|parcourir|importer|upload|attach|choose files?|browse|(add|select) (a |another )?(file|document|photo))/;

export const DOWNLOAD =
  /^(telecharger|download|exporter|export)\b|\((pdf|csv|xlsx?|docx?|odt)\b|\b(pdf|csv)$/;

/** Neither moves, keeps nor sends the form. */
export const OTHER =
  /^(rechercher?|chercher|lancer la recherche|filtrer|appliquer|effacer|reinitialiser l|search|filter|apply filters?|clear|reset( (the )?form)?$|trier|sort|afficher|masquer|montrer|cacher|voir(?! (mes|mon|ma|le|les) (droits?|resultats?|estimations?|simulations?|aides?)\b)|view|find|look ?up|show|hide|verifier|actualiser|rafraichir|supprimer|retirer|remove|delete|editer|edit|change$|fermer|close|menu|ouvrir|open|aide|help|plus d'infos?|en savoir plus|ajouter (un|une|d'|des|du) ?(autre|nouve|ligne|enfant|personne|adresse|contrat|employeur|ressource|revenu)|add (another|a|an)\b|renvoyer|resend|(recevoir|demander|envoyer|obtenir|send) (un|une|a) (nouve|autre|new)|(deposer|faire|commencer) (un|une) autre\b|changer|.*\bcookies\b|tout (accepter|refuser)|(accept|reject) all|(envoyer|donner|laisser|partager|transmettre) (mon|votre|un) avis|copier|copy|previsualiser|apercu|preview|imprimer|print|partager|share|detail|je n'ai pas|mot de passe oublie|forgot|dupliquer|deplier|replier)/;

/** Sends for good whatever the step. */
export const SEND =
  /^(envoyer|transmettre|teletransmettre|teledeclarer|soumettre|deposer|signer|submit|send|lodge|(valider|confirmer|accepter|enregistrer|sauvegarder|declarer|confirm|agree|accept|sign|verifier) (et|and|&) (l')?(envoyer|transmettre|terminer|finaliser|signer|deposer|soumettre|payer|declarer|send|submit|sign)|j'envoie|je (transmets|depose|signe|soumets|m'actualise)|terminer|finaliser|finish|place (your )?order)\b/;

/** Sends for good by what it says it does. */
export const FINAL = new RegExp(
  `${SEND.source}|^((valider|confirmer) (ma|mon|mes|la|le|les|l'|votre|vos|cette|ce)|s'inscrire|je m'inscris|inscription|confirm (your|my|the|and)|apply( now)?$|complete (my|your|the)|declare|pay( now)?$|payer|register|sign up|create (an? |your |my )?(account|profile)|agree and|je (valide|confirme|declare|certifie|reserve|publie|paie)|reserver|signaler|mettre a jour|update|(set|change|reset|update) (my |your )?password|reinitialiser$|reinitialiser (mon|le) mot de passe)\\b|^(finir|publier|publish|postuler|candidater)$`,
);

/** Sends for good when it is the button of a form with fields. */
export const FINAL_IN_FORM =
  /^(declarer|creer|create|modifier|ajouter|add|demander|request|obtenir|get|calculer|calculate|simuler|estimer|estimate|participer|postuler|candidater|recevoir|donner|voir|inscrire|enregistrement$|prendre rendez-vous|faire (la|ma|une) demande|report|apply|file|finir|publier|inviter|invite)\b/;

/** The step decides. */
export const VAGUE =
  /^(valider|confirmer|confirm|validate|ok|accepter|accept|go|oui,? (je )?(valide|confirme).*)$/;
