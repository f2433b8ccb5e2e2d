import type { Cue } from './cue.ts';

const FILE =
  '(?:fichiers?|documents?|pieces?|images?|photos?|scans?|justificatifs?|factures?|copies?|logo|avatar|cv|rib)';
const YOURS = '(?:vos|votre|mes|mon|ma|ses|sa|leurs?|chaque|toutes? (?:les|vos))';
const ANY = '(?:les?|la|l.|une?|des?|d.autres|au moins un[e]?|plusieurs|tou[ts]e?s? (?:les|la|le)|\\d+)';
/** Papers that a person has and a site asks for. */
const OWN =
  '(?:pieces?|justificatifs?|documents? (?:demand|necess|justif)|photos?|papiers?|bulletins?|diplomes?|passeport|carte (?:d.identite|vitale)|avis d|rib\\b|cv\\b|fichiers?|images?|logo|ordonnance|prescription|preuves?|scan)';
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
      `<\\w+> (?:de |d.)?${ANY} ?(?:bulletins? de|rib\\b|cv\\b|releve d.identite|avis d.impo|pieces? d.identite|carte d.identite|passeport|livret de famille|photos? d)`,
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
    /<telecharg\w+>[^.]{0,60}(afin de|pour) (justifier|prouver|completer (votre|mon|ma|le|la)|l.instruction)/,
    'upload',
    1,
  ],
  [
    'askedFile',
    new RegExp(
      `(?:veuillez|merci de|devez|il faut|obligatoire de|invite[rz]? a|besoin de)(?: bien vouloir)? <telecharger> ${ANY} ?\\w* ?(?:${FILE}|recto|verso)`,
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
  ['askedFile', /(laisse|patient|ferme)[^.]{0,40}<telechargement>/, 'upload', 0.8],
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
    /(un autre|un nouveau|d.autres|de nouveaux|supprim\w+ (le|ce|votre)) (fichiers?|documents?|photos?|images?)|fichier suivant|upload|televers/,
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
  ['receivedFile', new RegExp(`${FILE}(?: \\w+)? <telechargEe?s?>(?! (?:depuis|par|sur))`), 'upload', 1.2],
  [
    'receivedFile',
    /(lisible|corrompu|est vide|trop (lourd|volumineux|gros)|virus|n.est pas (un|une|valide|au bon)|endommag|avec succes|valide \(|image valide)/,
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
    /<telechargEe?s?>[^?!]{0,60}(examin|verifi(ee?s?|cation)|etudi(ee?s?)|nos services)/,
    'upload',
    0.8,
  ],
  ['receivedFile', /(echec|erreur|probleme)[^.]{0,30}<telecharge/, 'upload', 0.3],
  [
    'receivedFile',
    /(en cours|patient\w*|resume|interromp\w*|annul\w*)[^.]{0,30}<telecharg|<telechargements?> (en cours|interrompu|termine|reussi|effectue)/,
    'upload',
    0.3,
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
  [
    'madePaper',
    /\b(export|genere|archive|expir)\w*[^.]{0,50}<|<[^.]{0,50}(export|genere|expir)/,
    'download',
    0.7,
  ],
  // One fetches what one then reads, prints or fills in.
  [
    'thenPrint',
    /<\w+>( \w+)?,? (et |ou |puis |\/ )?(de )?(l.|le |la |les )?(install|imprim|consult|conserv|ouvr|visualis|lire|remplir|rempliss|complet)|(consult|visualis|retrouv|recherch|imprim|gener|edit|recuper|obten|recev|partag|apercu|affich)\w* (et|ou|,|puis|\/) (de )?(la |le |les |l.)?<telecharg/,
    'download',
    1.5,
  ],
  [
    'thenPrint',
    /<\w+>.*(imprim|rempli|complete[rz]-|signer|signez)|a (remplir|imprimer|completer)/,
    'download',
    0.8,
  ],
  [
    'getLink',
    /(lien|bouton|page|icone) (de|pour|du) <|cliqu\w+ [^.]*<|<\w+>[^.]* en cliquant/,
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
  [
    'getLink',
    /votre <telechargement> |<telechargement> (est lance|va commencer|a commence|lance|automatique)/,
    'download',
    1,
  ],
  [
    'getLink',
    /<telecharg\w+>[^.]{0,60}(depuis|via|a partir de|aupres de|sur) (votre espace|votre compte|son espace|le lien|ce lien|notre site|le site|l.adresse|la page|cette page)/,
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
