import type { Cue } from './cue.ts';

/** Papers that a site makes, or programs. */
const MADE =
  '\\b(?:modeles?|attestations?|notices?|export\\w*|convocations?|guides?|formulaires?|recapitulatifs?|recepisses?|courriers?|lettres?|rapports?|listes?|fiches?|tableaux?|csv|pdf|brochures?|plaquettes?|affiches?|flyers?|kits?|chartes?|conventions?|certificats?|bilans?|donnees|resultats?|applications?|applis?|apps?|logiciels?|mandats?|contrats?|devis|calendriers?|arretes?|decisions?|livrets?|mode d.emploi|tutoriels?|trames?|exemples?|foire|releves?|avis de (?:situation|paiement|versement)|cerfa|synthese|catalogue|programme|memo|infographie|depliants?|presentations?|compte-? ?rendu|proces-verbal|plugin|extension|polices?|mises? a jour|billets?|tickets?|recus?|visuels?|videos?|transcription|documentation|ressources?|checklist|vignette|declarations?|factures? (?:d|de)\\b|selection|annuaire|planning|supports?|dossiers?|bordereaux?|accuse|quittances?|preuve de|demandes?|pli|transfert|ensemble|archive|historique|statistiques?|evenements?|texte|reponses?|projet|versions?|cartes?|feuilles?|echeanciers?|rib de l)';

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
    'getLink',
    /(premier|dernier|chaque|nombre de|suivi des|limite de|options? de) <telechargements?>/,
    'download',
    1.5,
  ],
  ['madePaper', new RegExp(`${MADE} [^.]{0,30}(?:a|en|au|de) <`), 'download', 1],
  [
    'madePaper',
    new RegExp(`${MADE}(?: [^.]{0,30})?(?: ete| pu etre| bien| deja)* <telechargE`),
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
    'getLink',
    /(lien|bouton|page|icone|url|e-?mail|espace) (de|pour|du) <|cliqu\w+ [^.]*<|<\w+>[^.]* en cliquant/,
    'download',
    1,
  ],
  [
    'getLink',
    /(peut|possible de|possibilite de|disponibles?( \w+)?|librement) (a|au|en|le|la|les|de)? ?<|<telechargeable/,
    'download',
    0.5,
  ],
  ['getLink', /(ci-dessous|ci-apres|ici\b)/, 'download', 0.4],
  ['getLink', /\ben <telechargement>|<telecharg\w+> gratuit|gratuitement[^.]{0,20}</, 'download', 1.5],
  // Where the paper is taken from.
  [
    'getLink',
    /<telecharg\w+>[^.]{0,60}(depuis|a partir de|aupres d\w+|via) (votre|son|mon|le|la|l'|notre|cette|ce) ?(espace|compte|site|lien|portail|plateforme|page|adresse|application)/,
    'download',
    1.5,
  ],
  [
    'getLink',
    /votre <telechargement> |<telechargement> (est lance|va commencer|a commence|lance|automatique)/,
    'download',
    1,
  ],
  [
    'getLink',
    /<telecharg(er|ez|eant|e)>[^.]{0,60}(depuis|via|a partir de|aupres de|sur) (votre espace|votre compte|son espace|le lien|ce lien|notre site|le site|l.adresse|la page|cette page)/,
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
    1,
  ],
  ['alone', /^<\w+>[ .:!]*$/, 'download', 0.8],
];
