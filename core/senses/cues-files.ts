import type { Cue } from './cue.ts';

/**
 * Signs for the words of files and sending. A text is read in lower case, without accents, with the word itself
 * between < and >. The number is a first weight, before training.
 */
const FILE =
  '(?:fichiers?|documents?|pieces?|images?|photos?|scans?|justificatifs?|factures?|copies?|logo|avatar|cv|rib)';
const YOURS = '(?:vos|votre|mes|mon|ma|ses|sa|leurs?|chaque|toutes? (?:les|vos))';
const PAPERS =
  '(?:pieces?|justificatifs?|documents? (?:demand|necess|justif)|photos?|papiers?|bulletins?|diplomes?|passeport|carte (?:d.identite|vitale)|avis d|rib\\b|cv\\b|fichiers?|images?|logo|factures?|ordonnance|prescription|preuves?|scan)';
const MADE =
  '(?:modeles?|attestations?|notices?|export\\w*|convocations?|guides?|formulaires?|recapitulatifs?|recepisses?|courriers?|lettres?|rapports?|listes?|fiches?|tableaux?|csv|pdf|brochures?|plaquettes?|affiches?|flyers?|kits?|chartes?|conventions?|certificats?|bilans?|donnees|resultats?|applications?|applis?|apps?|logiciels?|mandats?|contrats?|devis|calendriers?|arretes?|decisions?|livrets?|mode d.emploi|tutoriels?|trames?|exemples?|foire|releves?|avis|cerfa|synthese|selection|annuaire|planning|supports?|dossiers?|bordereaux?|accuse|quittances?|preuve de|demandes?|pli|transfert|ensemble|archive|historique|statistiques?|evenements?|texte|reponses?|projet)';

export const fileCues: Record<string, Cue[]> = {
  telecharger: [
    ['yourPapers', new RegExp(`<\\w+> ${YOURS} (?:\\w+ )?${PAPERS}`), 'upload', 3],
    [
      'yourPapers',
      new RegExp(
        `<telechargement> (?:de|d.) ?(?:${YOURS}|la|l.|le|les) ?(?:prescription|avatar|photo|piece|justificatif|logo|image)`,
      ),
      'upload',
      1.5,
    ],
    [
      'yourPapers',
      /<\w+>.*(recto|verso|piece d.identite|pieces? justificati|justificatif de (domicile|revenu)|livret de famille)/,
      'upload',
      1.4,
    ],
    [
      'askedFile',
      new RegExp(
        `(?:veuillez|merci de|devez|il faut|obligatoire de|invite[rz]? a|besoin de)(?: bien vouloir)? <telecharger> (?:un|une|le|la|les|des|votre|vos|au moins|\\d+) ?\\w* ?(?:${FILE}|recto|verso)`,
      ),
      'upload',
      2.4,
    ],
    [
      'askedFile',
      new RegExp(
        `(?:selectionn|chois|ajout|joi(?:n|g))\\w* (?:un|une|le|la|les|des|votre|vos|\\d+)? ?${FILE}(?: \\w+)? (?:a|pour) <`,
      ),
      'upload',
      2,
    ],
    ['askedFile', /(glisse|parcourir|drag|deposez)/, 'upload', 2],
    ['receivedFile', new RegExp(`${FILE}(?: \\w+)? <telechargee?s?>(?! (?:depuis|par|sur))`), 'upload', 1],
    [
      'receivedFile',
      /(lisible|corrompu|est vide|trop (lourd|volumineux|gros)|virus|n.est pas (un|une|valide|au bon)|endommag|avec succes|valide \(|image valide)/,
      'upload',
      1.2,
    ],
    ['receivedFile', /(echec|erreur|probleme)[^.]{0,30}<telecharge/, 'upload', 0.3],
    ['askedFile', /(laisse|patient|ferme)[^.]{0,40}<telechargement>/, 'upload', 1],
    [
      'askedFile',
      /<\w+>[^.]{0,40} (au format|aux formats) .*(jpe?g|png|webp|ou pdf|pdf ou|csv|xls)/,
      'upload',
      0.9,
    ],
    [
      'askedFile',
      /(taille|poids|format)[^.]{0,20}(max|attendu|accepte|autoris)|ne doi(t|vent) pas depasser|extensions?/,
      'upload',
      0.9,
    ],
    [
      'askedFile',
      /<\w+>[^.]{0,40} (sur|dans|vers) (la|le|votre|notre|mon|son) (plateforme|site|espace|serveur|portail|dossier)/,
      'upload',
      0.8,
    ],
    [
      'askedFile',
      /<telechargement> (d.un|de|d.une|des?|du|de vos|de votre) ?(fichiers?|documents?|images?|photos?|pieces?)( \w+)? (qui|a ete|a echou|par |impossible|non|trop|refus)/,
      'upload',
      1,
    ],
    ['yourDevice', /(depuis|de) (votre|son|mon|leur) (ordinateur|appareil|telephone|poste)/, 'upload', 0.6],
    [
      'madePaper',
      new RegExp(
        `<\\w+> (?:le|la|les|l.|un|une|ce|cette|ces|notre|nos|mon|ma|mes|votre|vos|des|d.un|son|du|de|d.) ?(?:\\w+ )?${MADE}`,
      ),
      'download',
      1.5,
    ],
    ['madePaper', new RegExp(`${MADE} [^.]{0,30}(?:a|en|au|de) <`), 'download', 1],
    [
      'madePaper',
      /(pdf|xlsx?|csv|docx?|zip|odt|ods)[ ,–(-]+\d|\d ?(ko|mo|kb|mb|octets)\b(?! max)/,
      'download',
      1,
    ],
    ['madePaper', /<\w+> (en (?!cours)|au format |sous format )/, 'download', 1.5],
    [
      'getLink',
      /(lien|bouton|page|icone) (de|pour|du) <|cliqu\w+ [^.]*<|<\w+>[^.]* en cliquant/,
      'download',
      1,
    ],
    [
      'getLink',
      /(pouvez|peut|pourr\w+|possible de|possibilite de|disponibles?( \w+)?|librement|souhaite\w*) (a|au|en|le|la|les|de)? ?<|<telechargeable/,
      'download',
      0.8,
    ],
    [
      'app',
      /\b(application|appli|app|apps|logiciel|navigateur|reader|app store|google play|store|mobile)\b/,
      'download',
      1.5,
    ],
    [
      'thenPrint',
      /<\w+>.*(imprim|rempli|complete[rz]|signer|signez)|a (remplir|imprimer|completer)/,
      'download',
      1,
    ],
    [
      'yourDevice',
      /sur (votre|son|mon|leur) (ordinateur|appareil|telephone|poste|disque|mobile)/,
      'download',
      1,
    ],
    ['getLink', /(ci-dessous|ci-apres|ici\b)/, 'download', 0.4],
    [
      'getLink',
      /votre <telechargement> |<telechargement> (est lance|va commencer|a commence|lance|automatique)/,
      'download',
      1,
    ],
    [
      'madePaper',
      /(propose|disponible|accessible|mis|pret|offert)\w* (au|en|a) (\w+ )?<telecharg/,
      'download',
      2,
    ],
    ['alone', /^<\w+>[ .:!]*$/, 'download', 1.2],
    // A wait says little alone: both ways have it.
    [
      'receivedFile',
      /(en cours|patient\w*|resume|interromp\w*|annul\w*)[^.]{0,30}<telecharg|<telechargements?> (en cours|interrompu|termine|reussi|effectue)/,
      'upload',
      0.4,
    ],
    [
      'askedFile',
      /<telecharger> (de |des )(documents|contenus|fichiers) (contenant|conten|non|illic)/,
      'upload',
      1.5,
    ],
    // Another try, another file: the one before came from her.
    [
      'askedFile',
      /(un autre|un nouveau|d.autres|de nouveaux|supprim\w+ (le|ce|votre)) (fichiers?|documents?|photos?|images?)|fichier suivant|upload|televers/,
      'upload',
      1.2,
    ],
    [
      'askedFile',
      /(max(imum|imale)?\b|jusqu.a) ?:? ?\d+ ?(mo|ko|mb|go)\b|\d+ ?(mo|ko|mb|go) (max|au plus)/,
      'upload',
      1,
    ],
    // Her own papers as a lot, or what the site does with the file it gets.
    [
      'yourPapers',
      /<telechargement>( \w+)? de (vos|mes|ses|leurs) (documents|pieces|fichiers|justificatifs|photos)/,
      'upload',
      1.5,
    ],
    [
      'receivedFile',
      /<\w+>[^.]{0,40}(sera|seront|est|sont|etre) (\w+ment )?(integre|importe|analyse|redimension|transmis|traite|verifie|ajoute)/,
      'upload',
      1.2,
    ],
    ['yourPapers', /(pieces?|justificatifs?)( \w+){0,2} a <telecharger>/, 'upload', 1.5],
    ['yourPapers', /(scann|numeris|photograph|pris en photo|prenez (une|la|en) photo)/, 'upload', 1.2],
    [
      'receivedFile',
      /<telechargee?s?> par (l.|le |la |les |un |une )?(usager|candidat|demandeur|utilisateur|beneficiaire|employeur|particulier)/,
      'upload',
      1.5,
    ],
  ],
  charger: [
    ['page', /<chargement> (en cours|de(s)? |de l.|du |\.|…|!|$)|^<chargement>/, 'loading', 1.2],
    ['page', /(erreur|impossible|probleme|echec|temps|lors)[^.]{0,40}<(charg)/, 'loading', 0.9],
    [
      'page',
      /<\w+>[^.]{0,40} (page|donnees|carte|liste|contenu|resultats|informations|ecran|site|interface)/,
      'loading',
      0.8,
    ],
    [
      'file',
      /(fichiers?|documents?|pieces?|justificatifs?|photos?|images?)[^.]{0,30}<(charge|chargee|charges|chargees|charger)>/,
      'upload',
      1.4,
    ],
    [
      'file',
      /<(charger|chargez|charge)> (un|une|le|la|les|votre|vos|des|mon|mes|ici|d.autres|plusieurs) ?\w* ?(fichier|document|piece|justificatif|photo|image|csv|pdf|logo|liste)/,
      'upload',
      2.2,
    ],
    ['file', /(fichier|piece jointe|justificatif|televers|format|\bmo\b|\bko\b|glisser)/, 'upload', 0.8],
    ['person', /<charge(e|s|es)?> (de|du|des|d.)/, 'in_charge', 1.8],
    [
      'person',
      /(un|une|le|la|des|les|ministere|ministre|agent|personne|service|organisme|responsable|nouveau|partenaires?|commission) <charge(e|s|es)?>/,
      'in_charge',
      1.6,
    ],
    [
      'person',
      /<charge(e|s|es)?> (d.affaires|de mission|d.etude|de projet|de clientele|d.accompagn|d.orientation)/,
      'in_charge',
      1.6,
    ],
    ['page', /<recharge/, 'reload', 4],
  ],
  joindre: [
    ['file', /(pieces?|fichiers?|documents?|justificatifs?) (a )?<(ci-?)?joi/, 'attach', 2],
    [
      'file',
      /<\w+>[^.]{0,60}(fichier|document|piece|justificatif|copie|photo|attestation|pdf|rib|capture|courrier|certificat|facture|bulletin)/,
      'attach',
      1.8,
    ],
    ['file', /<(ci-joint|jointe?s?|joignez|joignant)/, 'attach', 1.2],
    ['file', /(a (votre|ce|la|le|mon) (dossier|demande|message|formulaire|courrier|envoi))/, 'attach', 0.8],
    ['person', /<joignables?>|<injoignable/, 'contact', 4],
    [
      'person',
      /<joindre> (le|la|l.|les|un|une|nos|notre|votre|mon|ma)? ?(entreprise|personne|service|conseiller|equipe|agent|usager|employeur|candidat|assistance|accueil|support|plateforme|gestionnaire|standard|caf|cpam|prefecture|mairie|referent|beneficiaire)/,
      'contact',
      2,
    ],
    [
      'person',
      /((vous|nous|me|le|la|les|l.|te) <(joindre|joignez)>)|<joindre>[^.]{0,40}(par (telephone|mail|e-?mail|courriel)|au \d\d|telephon)/,
      'contact',
      2,
    ],
    ['person', /(telephon|numero|appel|par e?-?mail|contact|rappel|horaires|tent)/, 'contact', 0.6],
    ['link', /<\w+> (les deux bouts|l.equipe|le groupe|la communaute|un reseau|bases?)/, 'connect', 1.5],
  ],
  dossier: [
    [
      'mailbox',
      /<\w+> ?(de|du|des)? ?(vos |votre )?[«"]?(spams?|courriers? indesirables?|indesirables|telechargements?|images|documents|partage|reception|temporaire|racine)/,
      'folder',
      2.5,
    ],
    ['mailbox', /(spams?|indesirables|repertoire|arborescence|sous-dossier|zip|ordinateur)/, 'folder', 1],
    [
      'mailbox',
      /fichiers? (et|ou) (vos |des |les )?<dossiers?>|<dossiers?> (et|ou) (vos |des |les )?fichiers?/,
      'folder',
      1.8,
    ],
    ['fileOnYou', /numero (de|du) <dossier>/, 'record', 0.5],
    [
      'fileOnYou',
      /<dossiers?> (medical|pharmaceutique|scolaire|administratif de|individuel|personnel|patient|allocataire|du patient|client)|(allocataire|patient|beneficiaire|usager|salarie)s?/,
      'record',
      1,
    ],
    [
      'fileOnYou',
      /<dossier> (i-milo|milo|caf|msa|de l.usager|du beneficiaire|du jeune)|(imprime|figure|inscrit|indique) (sur|en haut)/,
      'record',
      1,
    ],
    [
      'request',
      /(depos|depot|constitu|complet|incomplet|instruction|instruit|transmi|envoy|soum|suiv|avancement|traitement|etud|valid|demande|inscription|candidature|signalement|piece)/,
      'application',
      0.8,
    ],
    [
      'request',
      /<dossiers?> (de |d.)(demande|candidature|inscription|location|surendettement|indemnisation|bourse|faisabilite|validation|naturalisation|subvention|admission|retraite)/,
      'application',
      1.5,
    ],
    ['request', /(mon|votre|son|ce|mes|vos|leurs?) <dossiers?>/, 'application', 0.8],
  ],
};
