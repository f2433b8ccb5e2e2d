import type { Cue } from './cue.ts';
import { REQUEST, WRITING } from './nouns.ts';

const FILED = `(?:${REQUEST}|paiements?|\\bdons?\\b|incidents?|sinistres?|messages?|annulation|naissances?|deces|mariages?|preavis|vote|refus|accord|rendez-vous|participation|avis|temoignage|desinscription|reservation|contribution|reclamation|opposition|decision)`;
const MEMBER =
  '(?:utilisat[a-z]+|organisations?|entreprises?|usagers?|personnes?|organismes?|etablissements?|agents?|associations?|membres?|professionnels?|structures?|appareils?|beneficiaires?)';

/** « Enregistrer »: to keep, to take note, to put on a list, to store. */
export const enregistrer: Cue[] = [
  ['draft', /^(\w+ et )?<enregistr(e|er|E)>[ .!]*$|<enregistrer> (et|puis) \w/, 'save', 1.4],
  ['draft', new RegExp(`${WRITING}[^.]{0,40}<`), 'save', 1.5],
  [
    'draft',
    /(coordonnees|informations?|donnees|formulaire|fichier|texte|resultats)s?[^.]{0,40}</,
    'save',
    0.4,
  ],
  [
    'draft',
    new RegExp(
      `<\\w+> (?:les|mes|vos|la|le|mon|ma|votre|en|comme|un|ces|cette|ce|des|de vos|de mes) ?(?:\\w+ )?${WRITING}`,
    ),
    'save',
    1.8,
  ],
  [
    'draft',
    /<\w+> (les|mes|vos|la|le|mon|votre|et|ma|puis|ces|cette) ?(informations?|continuer|quitter|creer|fermer|passer|donnees|resultats|fichier|poursuivre|revenir|deposer|activer|suivant|formulaire|fiche|logo|image)/,
    'save',
    1.4,
  ],
  ['draft', /^<enregistrer> (les?|la|l'|mes|mon|ma|vos|votre|ces?|cette) ?\w/, 'save', 0.8],
  ['draft', /(modifications?|changements?|preferences|parametres?)[^.]{0,25}<enregistrE/, 'save', 0.8],
  ['draft', /(cliqu\w+|appuy\w+|bouton|touche|puis)( \w+){0,2} ?[«"'([ ]*<enregistrer>/, 'save', 2],
  [
    'draft',
    /(sans|avant d.|n.oubliez pas d.|pensez a|annuler|perdu|quitt|plus tard|reprendre)[^.]{0,60}<enregistr|<enregistr\w+>[^.]{0,40}(automatiquement|plus tard|brouillon)/,
    'save',
    1.5,
  ],
  ['draft', /(erreur|echec|impossible)[^.]{0,40}</, 'save', 1],
  [
    'draft',
    /<enregistrement> (en cours|automatique|\.\.\.|…|reussi|effectue|impossible)|<enregistrement>[^.]{0,30} a echoue|bouton d.<enregistrement>/,
    'save',
    1.2,
  ],
  ['officially', /(bien|ete|est|deja|sera|a bien ete|avons bien) <enregistrEe?s?>/, 'recorded', 0.6],
  ['officially', new RegExp(`${FILED}[^.]{0,30}<enregistr[eE]`), 'recorded', 1.5],
  [
    'officially',
    new RegExp(
      `nous (?:avons|n.avons) [^.]{0,20}<enregistrE> (?:votre|vos)|<enregistrer> (?:votre|la|sa|une) ${FILED}`,
    ),
    'recorded',
    1.5,
  ],
  [
    'officially',
    new RegExp(
      `(?:numero|accuse|attestation|date|recepisse) (?:d.|de l.)<enregistrement>|<enregistrement> (?:de la|des|de votre|d.une|du|de l.|de sa|d.un) ?(?:${FILED}|acte|pacs|contrat|bail)|sous le numero`,
    ),
    'recorded',
    1.8,
  ],
  ['officially', /(finalis|proced|confirm)\w* (a )?(l.|votre )<enregistrement>/, 'recorded', 1],
  ['list', /\b[sm]'<enregistr|<enregistrez>-vous|vous <enregistrer>/, 'register', 4],
  [
    'list',
    /<\w+> (votre|une?|son|mon|vos|des|cette|notre|de nouveaux?|de nouvelles) ?(nouvelle |nouvel |nouveau )?(application|entreprise|structure|organisme|etablissement|association|utilisateur|appareil|logement|compte|organisation|service|domaine|entite|vehicule|client|membre)/,
    'register',
    1.6,
  ],
  [
    'list',
    new RegExp(
      `${MEMBER} (?:non |deja )?<enregistrEe?s?>|<enregistrEe?s?> (?:aupres|(?:comme|en tant que) (?!(?:modele|brouillon|favori|copie))|au registre|a l.insee|au repertoire)`,
    ),
    'register',
    2.5,
  ],
  [
    'list',
    /(comptes?|cle|appareil|e-?mail|adresse|siret|identifiant)[^.]{0,20}(deja|pas|bien|non|est) (ete )?<enregistrEe?s?>/,
    'register',
    2.5,
  ],
  [
    'list',
    /(\betat civil|\bregistre|creer un compte|creer son compte|compte \?|insee|repertoire|rcs|newsletter)/,
    'register',
    1,
  ],
  [
    'device',
    /<enregistre[rz]?>[^.]{0,60} sur (votre|son|mon|le) (disque|ordinateur|appareil|telephone|bureau|poste|mobile|cle usb)|<enregistrer> sous|<enregistre[rz]> (le|ce|la|l.|cette) ?(pdf|document|fichier|image) (sur|dans|en)|clic droit/,
    'save_file',
    3.5,
  ],
  [
    'system',
    /(cookies?|traceurs?|traitement|donnees a caractere|conservation|anonym|collectees?|collecte de|serveur|journal|\blogs?\b|traces|adresse ip|rgpd|fichier (texte|informatise|informatique))/,
    'stored_data',
    1.1,
  ],
  ['system', /\bnous (n'|les |l')?<enregistr(ons|ions|erons)>/, 'stored_data', 1.5],
  ['system', /informations (recueillies|collectees)[^.]*<enregistrEe?s/, 'stored_data', 2],
  [
    'system',
    /<enregistrEe?s?> (\w+ment )?(sur|dans|par|en local dans) (votre|le|la|l.|son|notre|nos|un|une|des) ?(appareil|navigateur|terminal|serveurs?|base|centre|ordinateur|espace|application|systeme|site|fichier|equipement)/,
    'stored_data',
    2.5,
  ],
  ['system', /(donnees|informations|mots de passe) <enregistrEe?s?>/, 'stored_data', 1],
  [
    'sound',
    /(sonore|musi|disque(?![ -]dur)|chanson|video|audio|\bvoca|\bvoix|cinemat|camera|micro\b|telephonique|conversation|appels?\b)/,
    'media',
    2,
  ],
  // Nothing official is said to have gone wrong, or well: a comment, a step, an address.
  [
    'draft',
    new RegExp(
      `^(?!.*${FILED}).*(?:erreur|echec|impossible|n'avons pas pu|n'a pas pu etre|n'ont pas pu etre)[^.]{0,60}<enregistr`,
    ),
    'save',
    1.5,
  ],
  [
    'draft',
    new RegExp(
      `^(?!.*(?:${FILED}|${MEMBER})).*(?:n'a pas ete|n'ont pas ete) <enregistrEe?s?>(?! (?:par|aupres|dans|sous|au))`,
    ),
    'save',
    1,
  ],
  [
    'draft',
    /\b(brouillon|modele|commentaire|etape|fiche|coordonnee|remarque|note|heure|article|page|contenu|adresse)s?( \w+){0,3} <enregistrEe?s?>|<enregistr\w+> (comme|en tant que) (modele|brouillon)/,
    'save',
    1.5,
  ],
  [
    'draft',
    /\b(?:annul|quitt|ferm|perd)\w*[^.]{0,60}(?:ne (?:sera|seront) pas|sera|seront) <enregistrE/,
    'save',
    1,
  ],
  [
    'list',
    /\bvous (vous )?(etes|etiez) (deja |bien |pas )*<enregistrEe?s?>|\b(utilisateur|utilisatrice|membre|administrateur|probationnaire|candidat|personne)s? (\w+ )?(est |sont )?(deja |bien |non )<enregistrE/,
    'register',
    2.5,
  ],
  ['device', /(emplacement|repertoire|dossier|endroit|ou) [^.]{0,20}<enregistrer>/, 'save_file', 2.5],
  ['sound', /\b(visio|reunion|replay|seance|podcast|webinaire)/, 'media', 2.5],
  ['draft', /\b(quitter|fermer|partir|continuer) sans <enregistrer>/, 'save', 2.5],
  ['draft', /^<enregistrement> ?(\.\.\.|…)$/, 'save', 3],
  ['officially', /^(n°|no|numero) (d')?<enregistrement>/, 'recorded', 2],
  // Kept for a time, to come back to.
  [
    'draft',
    /<enregistr(er|ez|Ee?s?)> (pour|pendant) (une duree|\d+ jours)|<enregistr(er|ez)> [^.]{0,50}(reprendre|revenir|continuer|completer) (\S+ ){0,2}(plus tard|ulterieurement)/,
    'save',
    5,
  ],
  [
    'officially',
    /<enregistrEe?s?> (dans|sur|au) (votre|vos|le|son|sa|notre|nos) (dossier|fichier|base|registre|systeme)/,
    'recorded',
    4,
  ],
  [
    'system',
    /cookies? [^.]{0,20}<enregistr|<enregistr\w+> [^.]{0,20}cookies?|<enregistrEe?s> (en local|sur l'appareil|sur (votre|l') ?(appareil|terminal|ordinateur|navigateur))/,
    'stored_data',
    3,
  ],
  ['sound', /<enregistrer> les (seances|debats|conversations|appels|reunions|conseils)/, 'media', 3],
  ['draft', /<enregistrEe?s?> comme (un |une )?(modele|brouillon|favorie?|projet)/, 'save', 2],
  [
    'sound',
    /<enregistrements?> (de la|de l'|d'une?|du|des) (visio\w*|reunions?|conference|appels?|conversations?|seance|webinaire|video|voix|entretien)/,
    'media',
    2,
  ],
  [
    'system',
    /<enregistrEe?s?> (par|dans|sur) (votre|vos|le|la|un|une|nos|notre) (navigateur|serveurs?|centre|base|terminal|registre)/,
    'stored_data',
    2,
  ],
  // What is being changed, as far as it went.
  [
    'draft',
    /<enregistrements?> (des|de vos|de ces) (modifications?|changements?|reponses?|preferences)|(erreur|probleme|incident|echec)[^.]{0,30}(lors|pendant|au moment) de l'<enregistrement> (de|du|des)|(champs?|modifications?|changements?|reponses?|dessins?|donnees)[^.]{0,20} (non|pas|pas ete|pas encore ete) <enregistrEe?s?>|<enregistrer> (l'etape|en l'etat|et (revenir|rester|fermer))/,
    'save',
    2.5,
  ],
  [
    'device',
    /(imprim\w+ ou|pour) (l'|le |la |les )?<enregistrer> (en|au format|sous) pdf|<enregistrer> (en|au format) pdf/,
    'save_file',
    3,
  ],
  [
    'system',
    /<enregistrEe?s?> (localement|en local)|(cookies?|traceurs?)[^<]{0,200} <enregistrer> (les|des|vos|votre|certain)/,
    'stored_data',
    2.5,
  ],
  [
    'draft',
    /<enregistrer> (les|vos|ces|mes|tes) (modifications?|changements?|reglages?|preferences?|parametres?|choix)( effectue\w*| apporte\w*)?|<enregistrer> (le|ce) (tableau de bord|modele|filtre|brouillon)/,
    'save',
    3,
  ],
  ['system', /(paiement|reglement|virement|don)s? <enregistrEe?s?>/, 'recorded', 1.5],
  ['draft', /<enregistrer> sans (l'|la |le |les )?(envoyer|transmettre|deposer|valider)/, 'save', 3],
];
