import type { Cue } from './cue.ts';

const FILE =
  '(?:fichiers?|documents?|pieces?|images?|photos?|scans?|justificatifs?|factures?|copies?|logos?|avatars?|cv|rib|preuves?)';
const YOURS = '(?:vos|votre|mes|mon|ma|ses|sa|leurs?|chaque|toutes? (?:les|vos))';
const ANY = '(?:les?|la|l.|une?|des?|d.autres|au moins un[e]?|plusieurs|tou[ts]e?s? (?:les|la|le)|\\d+)';
/** Papers that a person has and a site asks for. */
const OWN =
  '(?:pieces?(?! comptables| officielles| jointes)|justificatifs?|documents? (?:demand|necess|justif|d.identite)|photos?|papiers?|diplomes?|passeport|cartes? (?:d.identite|nationale|vitale|d.electeur|d.etudiant|etudiante|consulaire|bancaire)|avis d|rib\\b|cv\\b|fichiers?|images?|logo|ordonnance|prescription|preuves?|scan|fiches? de paie|titres? de sejour|permis de conduire|livret de famille|actes? de naissance|(?:extraits? )?kbis|certificats? (?:medica|de scolarite|de travail)|attestations? (?:d.assurance|d.hebergement|de domicile|de travail|d.emploi|employeur)|lettres? de motivation|curriculum|quittances? de loyer|cartes? (?:grise|de sejour|d.invalidite))';
const WANTED =
  '(?:demandee?s?|requis\\w*|obligatoires?|necessaires?|manquante?s?|attendue?s?|complementaires?|exigee?s?|justificati\\w+|suivante?s?)';

/** Signs that « télécharger » is to send: the paper is hers, or asked of her, or was received. */
export const sendCues: Cue[] = [
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
  ['yourPapers', /<\w+>.*(recto|verso|deux faces|justificatif de (domicile|revenu))/, 'upload', 1.2],
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
    /<telecharg\w+> (un|une|d'un|d'une) (autre |nouveau |nouvelle )?(justificatif|piece|photo|scan|copie (de (la|votre) |d'(un|une) )?(carte|piece|passeport|diplome|permis|livret|titre|avis|justificatif)|image|logo|preuve|avatar)/,
    'upload',
    2,
  ],
  ['askedFile', /<telecharge[rz]> (un|une|des|plusieurs) (fichiers?|documents?)/, 'upload', 0.4],
  [
    'askedFile',
    /(veuillez|merci de|devez|obligatoire de)( bien vouloir)? <telecharger> (une?|vos|votre|au moins) /,
    'upload',
    1.4,
  ],
  [
    'yourPapers',
    /(manqu\w+|refuse\w*|incomplet\w*) (des|un|une|de|\d+) (documents?|pieces?|justificatifs?)|(documents?|pieces?|justificatifs?) (est |sont )?(manquant|incomplet|refuse)/,
    'upload',
    1.2,
  ],
  // « vos documents »: those you give as often as those made for you.
  ['yourPapers', /<\w+> (vos|votre) documents?\b/, 'upload', 0.8],
  ['yourPapers', /\b(pieces?(?! jointe| comptable)|justificatifs)\b/, 'upload', 0.5],
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
    1.8,
  ],
  [
    'askedFile',
    new RegExp(
      `(?:veuillez|merci de|devez|devrez|n.oubliez pas de|pensez a|demande de|il faut|obligatoire de|invite[rz]? a|besoin de)(?: bien vouloir)? <telecharger> ${ANY} ?\\w* ?(?:${FILE}|recto|verso|faces)`,
    ),
    'upload',
    2.4,
  ],
  [
    'askedFile',
    new RegExp(`(?:ajout|joi(?:n|g))\\w* (?:${ANY}|votre|vos)? ?${FILE}(?: \\w+)? (?:a|pour) <`),
    'upload',
    2.5,
  ],
  ['askedFile', /(glisse|parcourir|drag|deposez)/, 'upload', 2],
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
  ['yourDevice', /(depuis|de) (votre|son|mon|leur) (ordinateur|appareil|telephone|poste)/, 'upload', 1.6],
  [
    'receivedFile',
    new RegExp(`\\S ${FILE}(?: \\w+)? <telechargEe?s>(?! (?:depuis|par|sur|avec succes))`),
    'upload',
    1.2,
  ],
  // Of one file, both are said: what it should have been tells.
  [
    'receivedFile',
    new RegExp(`\\S ${FILE}(?: \\w+)? <telechargEe?>(?! (?:depuis|par|sur|avec succes))`),
    'upload',
    0.5,
  ],
  [
    'receivedFile',
    /\b(fichier|document|image|photo|piece|justificatif)( \w+)? <telechargEe?>[^.]{0,30}(trop (lourd|volumineux|gros)|n'est pas|depass|illisible|\bformat|\btype\b|extension)/,
    'upload',
    2,
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
    1.8,
  ],
  [
    'receivedFile',
    /\bvous (n')?(avez|aviez|aurez) (deja |bien |pas |pas encore |rien )?<telechargE>(?! (le|la|l'|les|ce|cette) (modele|formulaire|application|fiche))|(candidat|usager|demandeur|beneficiaire|locataire|allocataire|etudiant|parent)s? (n')?(a|ont) (deja |bien |pas |pas encore )?<telechargE>/,
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
      `^(?:(?:(?:aucune?|\\d+|{…}|les|vos|liste des|nombre de) )?(?:${FILE}(?: jointe?s?)?(?: deja)?|\\d+|{…}) <telechargEe?s>|aucune? ${FILE} <telechargEe?>)[ (:.\\d{…})]*$`,
    ),
    'upload',
    1.6,
  ],
  [
    'receivedFile',
    /<telechargEe?s?>[^?!]{0,60}(examin|verifi(ee?s?|cation)|etudi(ee?s?)|nos services)/,
    'upload',
    0.8,
  ],
  [
    'receivedFile',
    /<\w+>[^.]{0,40}(sera|seront|est|sont) (\w+ment )?(integre|importe|analyse|redimension|transmis|traite|verifie|ajoute)/,
    'upload',
    1.2,
  ],
  [
    'receivedFile',
    /<telechargEe?s?> par (l.|le |la |les |un |une |vos )?(usager|candidat|demandeur|utilisateur|beneficiaire|employeur|particulier|salarie|parent)/,
    'upload',
    1.5,
  ],
  // A paper with an age, or months in a row: of those one has.
  [
    'yourPapers',
    /<telecharg\w+>[^.]{0,60}(de moins de|dat\w+ de|(des|les|vos|ses) (\w+ )?derniers) .{0,12}mois/,
    'upload',
    1.4,
  ],
  [
    'yourPapers',
    /<telecharg\w+> [^.]{0,20}(releves? (de compte|bancaires?)|identite bancaire|justificatifs? d)/,
    'upload',
    1,
  ],
  // Among the steps of a form: « Complétez vos informations ».
  [
    'yourPapers',
    /\b(complet|renseign|rempl)\w* (vos|votre|mes|mon) (\w+ )?(informations|profil|coordonnees)/,
    'upload',
    0.8,
  ],
  [
    'yourPapers',
    /<telecharg\w+>[^.]{0,30}\b(cv|pieces?|justificatifs?)[^.]{0,20} (dans|sur) (votre|mon) (espace|compte|profil)/,
    'upload',
    0.8,
  ],
  [
    'askedFile',
    /<telecharger> au moins une?|(imperati|indispensable)\w*[^.]{0,12}<telecharger>/,
    'upload',
    1.5,
  ],
  [
    'askedFile',
    /depose[rz] (des|vos|les|un|votre) (fichiers?|documents?|pieces?)|^(les )?(pieces|documents) a <telecharger> (pour|dans|lors)/,
    'upload',
    1,
  ],
  [
    'askedFile',
    /(glisse|depose)\w*[^.]{0,60} cliqu|(veuillez|merci de|devez|devrez|recommande de) (bien vouloir )?(le |la |les )?<telecharger> (a|de) nouveau/,
    'upload',
    1.5,
  ],
  ['yourPapers', /<telecharg\w+> (votre|vos|son|ses|mon|mes|leurs?) propres? /, 'upload', 2],
  // Beside what is filled in or joined.
  [
    'askedFile',
    /(rempl|complet|renseign)\w*( \w+){0,3} et <telecharg|<telecharg\w+>[^.]{0,40} ainsi que (de )?(renseign|indiqu|rempl|saisi)|\bjoigne[rz] /,
    'upload',
    1,
  ],
  [
    'yourPapers',
    /<telecharg\w+> (votre|vos) (cartes? (d'(identite|electeur|etudiant)|nationale|de sejour)|permis|passeport|titre de sejour|pieces? d'identite)/,
    'upload',
    1.5,
  ],
  // The mark of a field.
  ['askedFile', /\((obligatoire|facultati[fv]e?s?|requise?s?|optionnel\w*)\)/, 'upload', 2.8],
  // What has a greatest size, what one may do with files in general, what was chosen before.
  [
    'askedFile',
    /taille max\w*[^.]{0,20}<telechargement>|(permission|droit|autoris\w+)[^.]{0,12} <telecharger> des (fichiers?|documents?|images?|photos?)/,
    'upload',
    1.8,
  ],
  [
    'askedFile',
    /(choisi|selectionn)\w*[^.]{0,12} (avant de|puis|et) (de )?(le |la |les )?<telecharg|(glisse|depose)\w* ou cliqu|<telecharg\w+>( [^.]{0,20})? (sur|vers) (le |notre )?serveur|cliqu\w* (ici )?pour <telecharger> (un|une) (justificatif|photo|image|piece)|<telecharger> pour (la )?verification|<telecharge[rz]> (un|votre|vos|des) fichiers?[^.]{0,15} (pdf|docx?|txt|csv|xlsx?)(,| ou) /,
    'upload',
    1.5,
  ],
  [
    'receivedFile',
    /\b(vos|votre|mes|mon|ma) (fichiers?|documents?|images?|photos?) (a|ont|est|sont) (bien )?(ete )?(\w+ment )<telechargE|\b(votre|ma) (photo|image|signature|avatar|logo) a (bien )?ete <telechargE|\bj'ai (deja |bien )?<telechargE> (tous |toutes )?(mes|les) /,
    'upload',
    1.4,
  ],
];
