import type { Cue } from './cue.ts';

const FILE =
  '(?:fichiers?|documents?|pieces?|images?|photos?|scans?|justificatifs?|factures?|copies?|logos?|avatars?|cv|rib|preuves?)';
const YOURS = '(?:vos|votre|mes|mon|ma|ses|sa|leurs?|chaque|toutes? (?:les|vos))';
const ANY = '(?:les?|la|l.|une?|des?|d.autres|au moins un[e]?|plusieurs|tou[ts]e?s? (?:les|la|le)|\\d+)';
/** Papers that a person has and a site asks for. */
const OWN =
  '(?:pieces?|justificatifs?|documents? (?:demand|necess|justif)|photos?|papiers?|bulletins?|diplomes?|passeport|carte (?:d.identite|vitale)|avis d|rib\\b|cv\\b|fichiers?|images?|logo|ordonnance|prescription|preuves?|scan|fiches? de paie|titres? de sejour|permis de conduire|livret de famille|actes? de naissance|(?:extraits? )?kbis|certificats? (?:medica|de scolarite|de travail)|attestations? (?:d.assurance|d.hebergement|de domicile)|lettres? de motivation|curriculum|quittances? de loyer|cartes? (?:grise|de sejour|d.invalidite))';
/** Papers that a site makes, or programs. */
const MADE =
  '\\b(?:modeles?|attestations?|notices?|export\\w*|convocations?|guides?|formulaires?|recapitulatifs?|recepisses?|courriers?|lettres?|rapports?|listes?|fiches?|tableaux?|csv|pdf|brochures?|plaquettes?|affiches?|flyers?|kits?|chartes?|conventions?|certificats?|bilans?|donnees|resultats?|applications?|applis?|apps?|logiciels?|mandats?|contrats?|devis|calendriers?|arretes?|decisions?|livrets?|mode d.emploi|tutoriels?|trames?|exemples?|foire|releves?|avis de (?:situation|paiement|versement)|cerfa|synthese|catalogue|programme|memo|infographie|depliants?|presentations?|compte-? ?rendu|proces-verbal|plugin|extension|polices?|mises? a jour|billets?|tickets?|recus?|visuels?|videos?|transcription|documentation|ressources?|checklist|vignette|declarations?|factures? (?:d|de)\\b|selection|annuaire|planning|supports?|dossiers?|bordereaux?|accuse|quittances?|preuve de|demandes?|pli|transfert|ensemble|archive|historique|statistiques?|evenements?|texte|reponses?|projet|versions?|cartes?|feuilles?|echeanciers?|rib de l)';
const WANTED =
  '(?:demandee?s?|requis\\w*|obligatoires?|necessaires?|manquante?s?|attendue?s?|complementaires?|exigee?s?|justificati\\w+|suivante?s?)';

/** « Télécharger »: to send or to fetch. */
export const telecharger: Cue[] = [
  [
    'yourPapers',
    new RegExp(
      `<\\w+> (?:ici |ensuite |egalement |directement |en ligne |ci-dessous |alors |tou[ts]e?s? )?${YOURS} (?:\\w+ )?${OWN}`,
    ),
    'upload',
    3,
  ],
  ['yourPapers', new RegExp(`<\\w+> ${ANY} ?(?:\\w+ )?${FILE} (?:\\w+ )?${WANTED}`), 'upload', 2.5],
  [
    'yourPapers',
    new RegExp(
      `<\\w+> (?:de |d.)?${ANY} ?(?:bulletins? de|rib\\b|cv\\b|releve d.identite|avis d.impo|pieces? d.identite|carte d.identite|passeport|livret de famille|photos? d|fiches? de paie|titres? de sejour|permis de conduire|actes? de naissance|extraits? kbis|certificats? (?:medica|de scolarite|de travail)|lettres? de motivation|quittances? de loyer)`,
    ),
    'upload',
    1.5,
  ],
  [
    'yourPapers',
    new RegExp(
      `<telechargement> (?:de|d.) ?(?:${YOURS}|la|l.|le|les) ?(?:prescription|avatar|photo|piece|justificatif|logo|image)`,
    ),
    'upload',
    1.5,
  ],
  ['yourPapers', /<\w+>.*(recto|verso|justificatif de (domicile|revenu))/, 'upload', 1.2],
  [
    'yourPapers',
    /<telechargement>( \w+)? de (vos|mes|ses|leurs) (documents|pieces|fichiers|justificatifs|photos)/,
    'upload',
    1.5,
  ],
  ['yourPapers', /(pieces?|justificatifs?)( \w+){0,2} a <telecharger>/, 'upload', 2],
  [
    'yourPapers',
    /<telecharg\w+> [^.]{0,30}\b(justificatifs|scans?|photos? (?:d|de|du)\b)|<telechargement> des (pieces (?!jointes)|justificatifs|photos)/,
    'upload',
    1,
  ],
  [
    'yourPapers',
    /(sign|scann|numeris|dat|photograph)\w*( \w+)?,? (et|puis) (a )?(le |la |les )?<telecharg|une fois [^.]{0,40}(sign|complet|rempli|scann)\w*,? ?<telecharg|<telecharg\w+>-(le|la|les) (sur|dans) /,
    'upload',
    1.5,
  ],
  ['yourPapers', /(scannez|numerisez|photographiez)[^.]{0,60}<telecharg/, 'upload', 1.5],
  [
    'yourPapers',
    /<telecharg\w+> (que )?(de |d')?(la|une|les|des|vos|toutes les|l'ensemble des) pieces?\b(?! jointes?)/,
    'upload',
    1.5,
  ],
  // One fetches the paper that is there; one gives a paper, of those one has.
  [
    'yourPapers',
    /<telecharg\w+> (un|une|d'un|d'une) (autre |nouveau |nouvelle )?(justificatif|piece|photo|scan|copie|image|logo|preuve|avatar)/,
    'upload',
    2,
  ],
  ['askedFile', /<telecharge[rz]> (un|une|des|plusieurs) (fichiers?|documents?)/, 'upload', 0.4],
  [
    'askedFile',
    /(veuillez|merci de|devez|obligatoire de)( bien vouloir)? <telecharger> (une?|vos|votre|au moins) /,
    'upload',
    1,
  ],
  [
    'yourPapers',
    /(manqu\w+|refuse\w*|incomplet\w*) (des|un|une|de|\d+) (documents?|pieces?|justificatifs?)|(documents?|pieces?|justificatifs?) (est |sont )?(manquant|incomplet|refuse)/,
    'upload',
    1.2,
  ],
  // « vos documents »: those you give as often as those made for you.
  ['yourPapers', /<\w+> (vos|votre) documents?\b/, 'upload', 0.8],
  ['yourPapers', /\b(pieces?(?! jointe)|justificatifs)\b/, 'upload', 0.5],
  [
    'yourPapers',
    /(scann|numeris|photograph|pris en photo|pren(ez|dre) (\w+ )?(une|la|en) photo)/,
    'upload',
    1.6,
  ],
  [
    'yourPapers',
    /<telecharg\w+>[^.]{0,60}(afin de|pour) (justifier|prouver|(completer|valider|finaliser|constituer) (votre|mon|ma|le|la)|l.instruction)/,
    'upload',
    1,
  ],
  [
    'askedFile',
    new RegExp(
      `(?:veuillez|merci de|devez|devrez|n.oubliez pas de|pensez a|demande de|il faut|obligatoire de|invite[rz]? a|besoin de)(?: bien vouloir)? <telecharger> ${ANY} ?\\w* ?(?:${FILE}|recto|verso)`,
    ),
    'upload',
    2.4,
  ],
  [
    'askedFile',
    new RegExp(
      `(?:selectionn|chois|ajout|joi(?:n|g))\\w* (?:${ANY}|votre|vos)? ?${FILE}(?: \\w+)? (?:a|pour) <`,
    ),
    'upload',
    2.5,
  ],
  ['askedFile', /(glisse|parcourir|drag|deposez)/, 'upload', 1.6],
  [
    'askedFile',
    /(plus de|jusqu'a|maximum|max) \S+ (fichiers?|documents?|pieces?|photos?|images?)|seuls? (les |des )?(fichiers?|documents?|formats?|images?)|nombre max/,
    'upload',
    1.8,
  ],
  [
    'askedFile',
    /(pieces?|documents?|justificatifs?|fichiers?|photos?)[^.]{0,30} (doit|doivent|devra|devront|a|ont) etre <telechargEe?s?>|<telecharg\w+>[^.]{0,40} dans (le champ|la case|l'encart|le formulaire|la zone|l'espace (prevu|dedie)|(votre|mon|le) dossier)/,
    'upload',
    1.2,
  ],
  // One counts what one gives, and gives it by a day.
  [
    'askedFile',
    /<telecharg\w+> (jusqu'a|au moins|au maximum|maximum|un maximum de) (\w+ )?(fichiers?|documents?|pieces?|photos?|images?)|<telecharg\w+>[^.]{0,60}(au plus tard|dans un delai|sous \d+ jours)/,
    'upload',
    1.5,
  ],
  ['askedFile', /(laisse|patient|ferme|attend|quitte)[^.]{0,40}<telechargement>/, 'upload', 0.8],
  // Pictures are what a site takes; it gives tables and PDF.
  ['askedFile', /\b(jpe?g|png|webp|heic|tiff?|bmp)\b/, 'upload', 0.8],
  [
    'askedFile',
    /import en cours|ajouter (un|des) (fichier|document|piece)|ajouter depuis|aucun fichier (choisi|selectionne)/,
    'upload',
    1,
  ],
  ['askedFile', /<telecharger> (un |le |votre )?fichier[^.]{0,20} (pdf|jpe?g|png)(,| ou|\.|$)/, 'upload', 1],
  [
    'askedFile',
    /\b(taille|poids|formats?)\b[^.]{0,20}(max|attendu|accepte|autoris|supporte|non pris|pris en charge)|ne doi(t|vent) pas depasser|depasse la taille|extensions?|n.est pas (reconnu|supporte|accepte|autorise)/,
    'upload',
    1.2,
  ],
  [
    'askedFile',
    /(max(imum|imale)?\b|jusqu.a) ?:? ?\d+ ?(mo|ko|mb|go)\b|\d+ ?(mo|ko|mb|go) (max|au plus)/,
    'upload',
    1,
  ],
  // Another try, another file: the one before came from her.
  [
    'askedFile',
    /(un autre|un nouveau|d.autres|de nouveaux|(supprim|remplac)\w+ (le|ce|votre)) (fichiers?|documents?|photos?|images?)|fichier suivant|upload|televers/,
    'upload',
    1.2,
  ],
  // « to send and to fetch »: the word beside it tells the way.
  [
    'askedFile',
    /(numeris|scann|joindre|joign|envoy|transmett|ajout|import|depos|fourni)\w* (et|ou|puis|,|\/) (de )?<telecharg|<telecharge[rz]> (et|ou|puis|\/) (envoy|transmett|joind|joign|soumett)/,
    'upload',
    1.2,
  ],
  [
    'askedFile',
    /(ajout|chois|selectionn|import|envoy|depos)\w* (un|une|des|le|la|les|vos|votre|d.autres|plusieurs) (nouveaux? |nouvelle )?(fichiers?|documents?|pieces?|photos?|images?)|(types?|formats?|nombre|taille)( \w+)? (de |du |des |par )?(fichiers?|documents?)/,
    'upload',
    0.8,
  ],
  ['yourDevice', /(depuis|de) (votre|son|mon|leur) (ordinateur|appareil|telephone|poste)/, 'upload', 1],
  [
    'receivedFile',
    new RegExp(`${FILE}(?: \\w+)? <telechargEe?s?>(?! (?:depuis|par|sur|avec succes))`),
    'upload',
    1.2,
  ],
  [
    'receivedFile',
    /(lisible|corrompu|est vide|trop (lourd|volumineux|gros)|virus|n.est pas (un|une|valide|au bon)|endommag|valide \(|image valide)/,
    'upload',
    1.2,
  ],
  [
    'receivedFile',
    /(fichiers?|documents?|pieces?|photos?|images?) que vous (avez|aurez) (\w+ )?<telechargEe?s?>/,
    'upload',
    3,
  ],
  [
    'receivedFile',
    /\bvous (n')?(avez|aviez|aurez) (deja |bien |pas |pas encore |rien )?<telechargE>|(candidat|usager|demandeur|beneficiaire|locataire|allocataire|etudiant|parent)s? (n')?(a|ont) (deja |bien |pas |pas encore )?<telechargE>/,
    'upload',
    1.2,
  ],
  [
    'receivedFile',
    new RegExp(
      `\\b(?:vos|votre|mes|mon|ma) ${FILE} (?:est|sont|a|ont|n'a|n'ont|doit|doivent|devra|devront) (?:pas |bien |en cours de )*(?:pu )?(?:ete |etre )?<telecharg`,
    ),
    'upload',
    1,
  ],
  // What the service keeps was given to it.
  ['receivedFile', /<telechargEe?s?>[^?!]{0,60}(conserv|stock|heberg|proteg)/, 'upload', 1.5],
  ['receivedFile', /conserve\w*[^.]{0,30} \d+ (mois|jours|ans)\b/, 'upload', 1],
  // A list of what is there: « Documents téléchargés (3) ».
  [
    'receivedFile',
    new RegExp(
      `^(?:(?:aucune?|\\d+|{…}|les|vos|liste des|nombre de) )?(?:${FILE}(?: jointe?s?)?|\\d+|{…}) <telechargEe?s?>[ (:.\\d{…})]*$`,
    ),
    'upload',
    1,
  ],
  [
    'receivedFile',
    /<telechargEe?s?>[^?!]{0,60}(examin|verifi(ee?s?|cation)|etudi(ee?s?)|nos services)/,
    'upload',
    0.8,
  ],
  [
    'receivedFile',
    /<\w+>[^.]{0,40}(sera|seront|est|sont|etre) (\w+ment )?(integre|importe|analyse|redimension|transmis|traite|verifie|ajoute)/,
    'upload',
    1.2,
  ],
  [
    'receivedFile',
    /<telechargEe?s?> par (l.|le |la |les |un |une |vos )?(usager|candidat|demandeur|utilisateur|beneficiaire|employeur|particulier|salarie|parent)/,
    'upload',
    1.5,
  ],
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
