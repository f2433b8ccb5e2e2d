import type { Cue } from './cue.ts';

/** « Dossier »: what one files, what an office keeps on somebody, where files are put. */
export const dossier: Cue[] = [
  [
    'mailbox',
    /<\w+> ?(de |du |des |d.)?(vos |votre )?[«"]? ?(spams?|courriers? indesirables?|indesirables|telechargements?|images|documents|partage|reception|temporaire|racine)/,
    'folder',
    4,
  ],
  ['mailbox', /(spams?|indesirables|repertoire|arborescence|sous-dossier|zip|ordinateur)/, 'folder', 1.3],
  [
    'mailbox',
    /fichiers? (et|ou) (vos |des |les )?<dossiers?>|<dossiers?> (et|ou) (vos |des |les )?fichiers?|(nouveau|renomm\w+|deplac\w+|transfer\w+|sous-|partag\w+) (un |le |ce |ces |vos |— )*<dossiers?>/,
    'folder',
    1.8,
  ],
  [
    'mailbox',
    /chemin (du|de|vers le|d'un) <dossier>|<dossiers?> (contenant|de destination|des? (images|logos|fichiers))|fichiers?[,.]? (et )?((vos|ses|mes|des|les|leurs) )?<dossiers>/,
    'folder',
    2,
  ],
  ['fileOnYou', /numero (de|du|d. )? ?<dossier>/, 'record', 0.6],
  [
    'fileOnYou',
    /<dossiers?> (medical|pharmaceutique|scolaire|administratif de|individuel|personnel|patient|allocataire|du patient|client|interne|social de)|(allocataire|patient)s?\b/,
    'record',
    1.2,
  ],
  [
    'fileOnYou',
    /<dossier> (i-milo|milo|caf|msa|de l.usager|du beneficiaire|du jeune)|(imprime|figure|inscrit|indique) (sur|en haut)|(import|export|archiv|radi)\w* (\w+ )?<dossiers?>/,
    'record',
    1.2,
  ],
  [
    'request',
    /(depos|depot|constitu|complet|incomplet|instruction|instruit|transmi|soum|suivi|suivre|avancement|traitement|etudier|etudiez|a l.etude|valid|inscription|candidature|signalement|piece)/,
    'application',
    0.7,
  ],
  [
    'request',
    /<dossiers?> (de |d.)?(demande|candidature|inscription|location|locatif|surendettement|indemnisation|bourse|faisabilite|validation|naturalisation|subvention|admission|retraite|complet|incomplet)/,
    'application',
    1.5,
  ],
  // What an office does with a request.
  [
    'request',
    /(ajourn|accept|refus|rejet|class|clotur|rouvr|instrui)\w* (le|ce|un|votre|mon|ces|les|des) <dossiers?>/,
    'application',
    1.2,
  ],
  ['request', /(mon|votre|son|ce|mes) <dossiers?>/, 'application', 1.4],
  [
    'mailbox',
    /(deplac|renomm)\w* (du|de ce|le|ce|un) <dossier>|(selectionn|parcour)\w* (un|vos|votre|le) <dossiers?>|<dossier> (selectionne|parent|racine|partage)/,
    'folder',
    1.8,
  ],
  [
    'request',
    /(pre-?rempl|rempli|construi|redepos|renvoy|candidat|liste d.?attente|justificatif|conditions d.acces|mairie|manquant)/,
    'application',
    0.7,
  ],
  // What a doctor or a school keeps is no request, whatever stands around it.
  [
    'fileOnYou',
    /<dossiers?> (medica(l|ux)|pharmaceutiques?|patients?|hospitaliers?|de soins)\b/,
    'record',
    3,
  ],
  [
    'fileOnYou',
    /\b(hospitalis\w*|hopital|bureau des admissions|service des admissions|soignants?|infirmiere?s?)\b/,
    'record',
    3,
  ],
  [
    'request',
    /(numero|reference|n°) (de |du |d'un )?<dossier>|<dossiers?> de (financement|paiement|remboursement|prise en charge)/,
    'application',
    1.5,
  ],
  [
    'mailbox',
    /(class|rang|renomm|stock|deplac)\w*[^.]{0,40} dans (un|le|ce|des|les) <dossiers?> (?!de (demande|candidature))/,
    'folder',
    3,
  ],
];
