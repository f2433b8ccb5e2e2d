import type { Cue } from './cue.ts';

/** Papers that a site makes, or programs. */
const MADE =
  '\\b(?:modeles?|attestations?|notices?|export\\w*|convocations?|guides?|formulaires?|recapitulatifs?|recepisses?|courriers?|lettres?|rapports?|listes?|fiches?|tableaux?|csv|pdf|brochures?|plaquettes?|affiches?|flyers?|kits?|chartes?|conventions?|certificats?|bilans?|donnees|resultats?|applications?|applis?|apps?|logiciels?|mandats?|contrats?|devis|calendriers?|arretes?|decisions?|livrets?|mode d.emploi|tutoriels?|trames?|exemples?|foire|releves?|avis de (?:situation|paiement|versement)|cerfa|synthese|catalogue|programme|memo|infographie|depliants?|presentations?|compte-? ?rendu|proces-verbal|plugin|extension|polices?|mises? a jour|billets?|tickets?|recus?|visuels?|videos?|transcription|documentation|ressources?|checklist|vignette|declarations?|factures? (?:d|de)\\b|selection|annuaire|planning|supports?|dossiers?|bordereaux?|accuse|quittances?|preuve de|demandes?|pli|transfert|ensemble|archive|historique|statistiques?|evenements?|texte|reponses?|projet|versions?|cartes?(?! d.identite| d.etudiant| etudiante| nationale| vitale| bancaire| grise)|feuilles?|echeanciers?|rib de l|journa(?:l|ux)|logs?\\b|resumes?|bons?\\b|achats|codes?\\b|qr|candidatures?|bulletins?|carnets?|courriels?|memento|paquets?|sauvegardes?)';
/** What may be hers as well as the site's. */
const TAKEN =
  "(?:l'|la |les |vos |votre )?(?:\\w+ )?(?:fichiers?|documents?|pieces?|images?|photos?|scans?|justificatifs?|copies?|logos?|avatars?|cv|rib|preuves?|papiers?|bulletins?|diplomes?|passeport|carte|avis|ordonnance|prescription|titres?|permis|livret|actes?|signatures?|videos?|medias?|autres?|faces|recto|verso|releves?|certificats?|kbis|quittances?|curriculum|attestations?|lettres?)\\b";

/** Signs that « télécharger » is to fetch: the site made the paper, gives a link, or it is read after. */
export const fetchCues: Cue[] = [
  [
    'madePaper',
    new RegExp(
      `<\\w+> (?:le|la|les|l.|un|une|ce|cette|ces|notre|nos|mon|ma|mes|votre|vos|des|d.un|son|du|de|d.) ?(?:(?!(?:fichiers?|documents?|pieces?|justificatifs?) )\\w+ )?${MADE}`,
    ),
    'download',
    1.5,
  ],
  ['madePaper', /<\w+> (ce|cet|cette|ces|notre|nos) \w/, 'download', 1],
  // What is to be handed in was fetched before.
  [
    'madePaper',
    /(depos|import|ajout|joi(gn|nd)|televers|renvo)\w*( ici)? (le|ce|votre|la) \w+ <telechargEe?s?>/,
    'download',
    4,
  ],
  [
    'given',
    /(premier|dernier|chaque|nombre de|suivi des|limite de|options? de) <telechargements?>/,
    'download',
    1.5,
  ],
  ['madePaper', new RegExp(`${MADE} [^.]{0,30}(?:a|en|au|(?<!dossiers? )de) <`), 'download', 1],
  [
    'madePaper',
    new RegExp(`${MADE}(?: [^.,]{0,30})?(?: ete| pu etre| bien| deja)* <telechargE`),
    'download',
    1.2,
  ],
  [
    'madePaper',
    /fichier( \w+){0,2} (contenant|comportant|reprenant|recapitulant|regroupant|avec) (la |les? |l'|tou)/,
    'download',
    1.5,
  ],
  ['madePaper', /(choisi|selectionn)\w* (le|un|votre) format/, 'download', 1.5],
  ['madePaper', /(fichier|document) (d'exemple|exemple|modele|type|vierge)/, 'download', 2],
  ['madePaper', /\baucune? [^.]{0,40}\ba <telecharger>/, 'download', 1.5],
  [
    'madePaper',
    /(pdf|xlsx?|csv|docx?|zip|odt|ods|excel)[ ,–(-]+\d+([.,]\d+)? ?(ko|mo|kb|mb|octets)\b|\(\d+([.,]\d+)? ?(ko|mo)/,
    'download',
    1,
  ],
  ['madePaper', /<\w+> (en (?!cours)|au format |sous format )/, 'download', 1.5],
  [
    'madePaper',
    /(propose|disponible|accessible|mis|mise|pret|prete|offert)\w* (au|en|a|a etre) (\w+ )?<telecharg/,
    'download',
    2,
  ],
  ['madePaper', /\b(export|gener(e|a[tn])|archive|expir)\w*/, 'download', 0.7],
  // One fetches what one then reads, prints or fills in.
  [
    'thenPrint',
    /<\w+>( \w+)?,? (et |ou |puis |\/ )?(de )?(l.|le |la |les )?(install|imprim|consult|conserv|ouvr|visualis|lire|remplir|rempliss|complet)|(consult|visualis|retrouv|recherch|imprim|gener|edit|recuper|obten|recev|partag|apercu|affich)\w* (et|ou|,|puis|\/) (de )?(la |le |les |l.)?<telecharg/,
    'download',
    1.5,
  ],
  [
    'thenPrint',
    /<telecharg\w+>[^.]{0,40} pour (le |la |les |l.)?(consult|lire|ouvrir|visualis|imprim|conserv|rempl)|\b(imprimer|apercu|visualis\w+|previsualis\w+|nouvelle fenetre)\b/,
    'download',
    1,
  ],
  [
    'thenPrint',
    /<\w+>.*(imprim|rempli|complete[rz]-|signer|signez)|a (remplir|imprimer|completer)/,
    'download',
    0.8,
  ],
  [
    'given',
    /(lien|bouton|page|icone|url|e-?mail|espace) (de|pour|du) <|cliqu\w+ [^.]*<|<\w+>[^.]* en cliquant/,
    'download',
    1,
  ],
  [
    'given',
    /(\bpeut|\bpossible de|possibilite de|disponibles?( \w+)?|librement) (a|au|en|le|la|les|de)? ?<|<telechargeable/,
    'download',
    0.5,
  ],
  ['given', /(ci-dessous|ci-apres|ici\b)/, 'download', 0.4],
  ['given', /\ben <telechargement>|<telecharg\w+> gratuit|gratuitement[^.]{0,20}</, 'download', 1.5],
  // Where the paper is taken from.
  [
    'given',
    /<telecharg\w+>[^.]{0,60}(depuis|a partir de|aupres d\w+|via) (votre|son|mon|le|la|l'|notre|cette|ce) ?(espace|compte|site|lien|portail|plateforme|page|adresse|application)/,
    'download',
    2.5,
  ],
  [
    'given',
    /votre <telechargement> |<telechargement> (est lance|va commencer|a commence|lance|automatique)/,
    'download',
    1,
  ],
  [
    'given',
    /<telecharg(er|ez|eant|e)>[^.]{0,60}(depuis|via|a partir de|aupres de|sur) (le lien|ce lien|notre site|l.adresse|la page|cette page)/,
    'download',
    0.7,
  ],
  [
    'app',
    /<\w+> [^.]{0,20}\b(application|appli|apps?|logiciel|navigateur|reader)\b|\b(application|appli|apps?|logiciel)\b [^.]{0,20}<telecharg|app store|google play|\bstores?\b/,
    'download',
    1.8,
  ],
  [
    'yourDevice',
    /sur (votre|son|mon|leur) (ordinateur|appareil|telephone|poste|disque|mobile)/,
    'download',
    2,
  ],
  ['alone', /^<telecharge[rz]>[ .:!]*$/, 'download', 0.8],
  // Neither a file nor a paper one is asked for: what the site has.
  [
    'madePaper',
    new RegExp(
      `<telecharg\\w+> (?:le |la |les |l'|des? (?:l'|la )?|du |d'|vos |votre |mes |mon |ma |tou[ts]e?s? (?:les? |la )?|{…} )(?!${TAKEN})\\w`,
    ),
    'download',
    1,
  ],
  [
    'madePaper',
    /<telecharg\w+> (le|ce|les|ces) (fichiers? )?(csv|xlsx?|zip|json|xml|excel|tableur|ics|odt|word)\b/,
    'download',
    1.5,
  ],
  [
    'madePaper',
    /\b(rien|aucune?s?) a <telecharger>|\b(contenus?|livres?|jeux?|documents?) <?telechargeables?/,
    'download',
    1.5,
  ],
  // What is given may be counted, or need a right.
  [
    'given',
    /(encore|plus) <telecharger>|<telecharg\w+>[^.]{0,40} fois\b|(permissions?|droits?|autoris\w+) ((pour|de|a|le) )*<telecharg|<telechargements?> (est |sont )?(limite|restant|autorise|illimite)/,
    'download',
    1.5,
  ],
  [
    'thenPrint',
    /<telecharg\w+>( \w+){0,3},? (et|puis) (de )?(le |la |les |l')?(restaur|decompress|dezipp|reutilis|partag|sign|rempl|complet|imprim|sauvegard|consult|visualis|lire)/,
    'download',
    1.5,
  ],
  // What one may have in the end, or once paid; a copy of what the site holds.
  [
    'given',
    /(pourrez|pourra|pourront|permet\w*( \w+){0,3} de|en mesure de|possibilite de|pouvez (\w+ )?(ensuite|a tout moment|maintenant|desormais|encore|des a present|egalement|aussi|enfin))( \w+)? <telecharger>/,
    'download',
    1.2,
  ],
  [
    'given',
    /\b(paiement|payee?s?|reglee?s?|prete?s?|disponibles?)\b[^.]{0,40}[^a-z]<telecharg/,
    'download',
    1,
  ],
  [
    'madePaper',
    /<telecharg\w+> une copie (du|de vos|de toutes|des|complete|integrale|ci-|en |au )/,
    'download',
    2,
  ],
  [
    'thenPrint',
    /(consult|retrouv|visualis|gener|obten|recuper)\w*,? (et|ou|puis) (de )?<telecharg/,
    'download',
    1.5,
  ],
  [
    'madePaper',
    /<telecharg\w+>[^.]{0,20} (documents?|fichiers?|photos?|images?|factures?) (\w+ )?(traitee?s?|officiel\w*|generee?s?|disponibles?|filigranee?s?|delivree?s?|convertis?|word|excel)\b/,
    'download',
    1.8,
  ],
  [
    'given',
    /(connecte[rz]|identifie[rz])-vous (pour|afin de|et)( \w+)? <telecharg|<telecharg\w+>[^.]{0,40} a tout moment|hors[- ](connexion|ligne)/,
    'download',
    1.5,
  ],
  // One thing among those that a space lets her do.
  [
    'given',
    /\b(acced|consult|suiv|ger|pay|retrouv|modifi)(ez|er|re) [^.]{0,60}, <telecharg|\b(consult|retrouv|suiv|visualis|acced|ger|list)(ez|er|re) [^.]{0,80} (et|ou) (de )?<telecharg|\b(consult|retrouv|visualis|lire|voir|ouvr)\w* (et|ou) <telecharg/,
    'download',
    3,
  ],
  ['madePaper', new RegExp(`<telecharg\\w+> une? (?!${TAKEN})\\w`), 'download', 0.7],
  ['given', /^(tou[st] )?(les |mes |nos |vos )?(documents|fichiers) a <telecharger>[ .:]*$/, 'download', 1.5],
  // A proof that the site makes; what was bought, in its best form.
  [
    'madePaper',
    /<telecharg\w+> [^.]{0,20}justificatifs? (de (paiement|reglement|teledeclaration|versement|commande|livraison|depot)|d'(achat|installation|inscription|immatriculation)|officiels?|fisca\w+|pour (la|le|les|l') ?(caf|impot|employeur|cpam))/,
    'download',
    3.5,
  ],
  ['madePaper', /<telecharg\w+>[^.]{0,40} en (hd|haute (qualite|definition|resolution))/, 'download', 3.5],
  [
    'given',
    /\bhistorique d(e |es |e vos )(factures|paiements|achats|commandes)|\b(mes|vos) (commandes|factures|achats|attestations|resultats)\b|factures? et|\brecus\b/,
    'download',
    1.5,
  ],
  // From the office that made it.
  [
    'given',
    /\b(sur|depuis|via) (votre espace |le site (de |du |des )?)?(www\.)?(impots|ameli|caf|msa|francetravail|service-public)\b/,
    'download',
    2,
  ],
  // Who reads the papers fetches them, whosever they are.
  [
    'given',
    /(recruteur|employeur|instructeur|agent|conseiller|gestionnaire|bailleur|evaluateur|administrateur|professionnel|organisme|acheteur)s? (peut|peuvent|pourra|pourront|doit|doivent|a|ont|va|vont) (\w+ )?<telecharg/,
    'download',
    2.5,
  ],
];
