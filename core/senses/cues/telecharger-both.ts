import type { Cue } from './cue.ts';

const GIVE = '(?:depos|televers|import|renvo|retourn|transmet|envoy|join[dt]|joign|adress|remet)';

/**
 * Signs for sentences in which a paper goes both ways, and for those where an order hides a fetch: what is handed in
 * afterwards, and what is only to be read, was fetched first. A site that says « téléverser » keeps « télécharger » for
 * what it gives.
 */
export const bothWaysCues: Cue[] = [
  [
    'sentence',
    new RegExp(
      `<telecharg\\w+>[^!?]{0,140}\\b(?:le|la|les|l'|ce formulaire|ce document)(?: \\w+)? ?${GIVE}(?:er|ez|re|oyer|oyez|tre|tez|dre)\\b|<telecharg\\w+>[^!?]{0,140}\\b${GIVE}\\w*-l[ea]s?\\b|<telecharg\\w+>[^.]{0,60} (?:le|la|les) mettre en ligne`,
    ),
    'download',
    3,
  ],
  [
    'sentence',
    /<telecharg\w+>[^.]{0,120}\b(apres l'avoir|une fois) (\w+ )?(sign|rempli|complet|dat|renseign|imprim)/,
    'download',
    2,
  ],
  ['sentence', /televers/, 'download', 2.5],
  [
    'sentence',
    /\b(import|export|depos|envoy|televers|charg|ajout)(er|ez) (ou|\/) (de )?<telecharg/,
    'download',
    3.5,
  ],
  // « Charger » beside it: one word for each way.
  ['sentence', /(?<!tele)\b(charger|uploader) (des|un|les|le) (documents?|fichiers?)/, 'download', 3],
  // An order whose end is to read: the paper was there.
  [
    'thenPrint',
    /<telecharg\w+>[^.]{0,90} (pour|afin de|afin d'|si vous (voulez|souhaitez|desirez)) ?(l'|le |la |les |y |en )(consult|affich|ouvr|lire|acced|visual|imprim|conserv|garder|utilis)/,
    'download',
    3,
  ],
  [
    'given',
    /<telecharg\w+> [^.]{0,70}(depuis|a partir d[eu]|aupres d[eu]) (votre (compte|espace) |la console|le site |l'espace |le portail)/,
    'download',
    3,
  ],
  // Papers the person holds and no site makes; a duty to hand in.
  [
    'yourPapers',
    /^<telecharger> (une?|ma|mon|mes|votre|vos) ((nouvelle |nouveau |autre )?(photos?|cv|avatar|justificatifs?|piece d'identite|selfie|rib))( de profil| d'identite| de domicile)?[ .:*!]*$/,
    'upload',
    2.5,
  ],
  [
    'askedFile',
    /(imperatif|obligatoire|necessaire|indispensable|obligation) de <telecharger> (?!(l'application|l'appli|le logiciel|le formulaire|le modele|le document))/,
    'upload',
    3,
  ],
  [
    'askedFile',
    /ne pouvez pas <telecharger>[^.]{0,40}\b(uniquement|seule?s?|autorise|format)|<telecharger>[^.]{0,60}\b(types?|formats?|mime|extensions?)\b[^.]{0,20} non (autorise|pris|accepte|supporte)/,
    'upload',
    3.5,
  ],
  [
    'yourPapers',
    /(?<!(consult|retrouv|visualis|obten|suiv|acced|gere)[^.]{0,60})<telecharg\w+> (vos|votre|mes|ma|leurs?) (pieces? (justificatives?|d'identite|demandees?)|justificatifs?\b)(?! (de|d') ?(paiement|reglement|versement|depot|achat)| pour )/,
    'upload',
    1.5,
  ],
  [
    'askedFile',
    /(faites glisser|glissez|glisser-deposer)|(laisse|gardez|patient|attend|ne fermez|ne quittez)[^.]{0,60}<telechargement>( \w+)? de (vos|votre)/,
    'upload',
    1.5,
  ],
  // The paper was signed before: it leaves. A size not to exceed: so it comes from her.
  [
    'yourPapers',
    /apres l'avoir (\w+ )?(sign|rempli|complet|imprim|scann|numeris)\w*[^.]{0,25}<telecharg/,
    'upload',
    4,
  ],
  [
    'askedFile',
    /\d+([.,]\d+)? ?(mo|ko|mb) (max|au plus)|(max\w*|jusqu'a)( de)? ?:? ?\d+ ?(mo|mb)\b/,
    'upload',
    2,
  ],
  // Said of what one is to hold already, or to keep.
  [
    'thenPrint',
    /\bavoir <telechargE>[^.]{0,12} et (verifi|lu\b|relu|pris connaissance|imprim|consult)|<telecharg\w+> [^.]{0,40} avant de (le|la|les) (partag|imprim|sign|transmet|envoy|diffus)/,
    'download',
    3.5,
  ],
  [
    'given',
    /^pour <telecharger> (vos|votre|le|la|les|l')[^,.]{0,50},? (veuillez )?(cliqu|connecte|rendez|scann)/,
    'download',
    2,
  ],
  [
    'yourDevice',
    /<telecharg\w+>[^.]{0,60} (depuis|de) (votre|son|mon) (ordinateur|telephone|appareil|poste) (vers|sur|dans) /,
    'upload',
    4,
  ],
  // One signs up to be given something.
  ['given', /(inscri|enregistr|abonn|connect)\w* pour [^.]{0,40}<telecharg/, 'download', 2.5],
  // Said as often of papers to fetch as of papers to give: the place tells, not the words.
  [
    'given',
    /^((les|vos|mes|autres) )?(pieces|documents|justificatifs)( (necessaires|utiles|complementaires|obligatoires))? a <telecharger>|, (et )?(les|des) (pieces|documents|justificatifs) a <telecharger>/,
    'download',
    1.8,
  ],
  ['given', /^(choisi|selectionn)\w* (un|le|les|des|vos) documents? a <telecharger>/, 'download', 2],
  ['given', /<telecharg\w+> les documents (necessaires|requis|demandes|suivants)/, 'download', 1],
  [
    'askedFile',
    /(veuillez|merci de|vous devez)( d'abord)? <telecharger> (un|une|au moins une?|une seule) (documents?|fichiers?|photos?|images?|logo|justificatif|piece)\b/,
    'upload',
    1,
  ],
  // Pictures are what a site takes from people, unless it speaks of those it has.
  [
    'askedFile',
    /<telecharg\w+> (?!la |le |les |ce|l'image )(\S+ ){0,2}(images?|photos?|logos?|avatars?|vignettes?|miniatures?|selfies?|captures?)\b(?!.*(traitee?s|\bhd\b|definition|qualite))|<telecharg\w+> (de )?(l'|votre |mon )(image|avatar|logo)\b/,
    'upload',
    1.2,
  ],
  // What the site will do with it, once it has it.
  [
    'receivedFile',
    /<telecharg\w+>[^.]{0,60} (qui (sera|seront|apparait\w*)|utilisee?s? comme|affichee?s? (sur|dans))\b/,
    'upload',
    2.5,
  ],
  [
    'yourPapers',
    /<telecharge[rz]> (un nouveau|un nouvel|une nouvelle|un autre|une autre|d'autres|votre premiere?|vos premiere?s) (\w+ )?(documents?|fichiers?|pieces?|photos?|images?|justificatifs?|avatar|logo|cv)[ .:!*]*$/,
    'upload',
    4,
  ],
  // One's papers, said to be there or not.
  [
    'receivedFile',
    /\baucune? (document|fichier|piece|photo|image|justificatif|cv)s?( \w+)?( n'a)?( pas)?( encore)?( ete)? <telechargE|^non <telechargE|\b(documents?|fichiers?|pieces?|photos?|images?|justificatifs?) deja <telechargE/,
    'upload',
    1.5,
  ],
  [
    'receivedFile',
    /\b(documents|fichiers|pieces|photos|images|justificatifs)( ont)?( bien)?( ete)? <telechargEe?s>/,
    'upload',
    0.8,
  ],
  [
    'yourPapers',
    /\b(j'ai|avoir|je) (bien )?<telecharg\w+> (mes|mon|ma|tou[ts]e?s? (les|mes)) (\w+ )?(documents?|pieces?|justificatifs?|fichiers?)/,
    'upload',
    1.5,
  ],
  [
    'askedFile',
    /\b(documents?|pieces?|justificatifs?|fichiers?) (\w+ )?(requis|requises|manquante?s?|obligatoires?|a fournir|demandee?s?)\b/,
    'upload',
    1.2,
  ],
  ['askedFile', /\bcliquez( ici)? pour( le| la| les)? <telecharger>[^.]{0,40}$/, 'upload', 0.6],
  [
    'askedFile',
    /(selectionn|chois)\w* (\S+ ){0,3}(fichiers?|documents?|photos?|images?) a <telecharger>/,
    'upload',
    1.5,
  ],
  // What is opened, checked or put away came to her.
  [
    'thenPrint',
    /\b(verifi|ouvr|conserv|decompress|renomm|execut|enregistr|lanc|install|deplac|copi|imprim|garde)(er|ez|ir|e|z)\b( \S+){1,3} <telechargEe?s?>/,
    'download',
    2.5,
  ],
  // What the site puts together, then gives.
  [
    'madePaper',
    /\b(cre|gener|personnalis|edit|produi|prepar|organis|assembl|fusionn|combin|convertiss|compress)(e|er|ez|re|sez)\b[^.]{0,50}(,| et| puis) <telecharg|<telecharg\w+>[^.]{0,25} (en|au|sous) format\b/,
    'download',
    2.5,
  ],
  [
    'given',
    /\bpouvez (\w+ )?<telecharger> (vos|votre|les|le) (fichiers?|donnees|sauvegardes?)\b/,
    'download',
    2,
  ],
  [
    'madePaper',
    /<telecharg\w+> une copie (du |de (la |l'|ce )?)(formulaire|demande|reponse|rapport|contrat)/,
    'download',
    2,
  ],
  // To be handed in once fetched; a file that came broken.
  [
    'thenPrint',
    /<telechargEe?s?> (doit|doivent|devra|devront|est a|sont a) (etre )?(transmis|envoy|retourn|sign|imprim|renvoy|remis|conserv|complet)/,
    'download',
    3,
  ],
  // A form that can be had from there.
  [
    'given',
    /(formulaires?|documents?|imprimes?|modeles?|dossiers?|autorisations?|fiches?|attestations?|notices?|certificats?) (\S+ ){0,4}<telechargeables?>|<telechargeables?> (ci-|ici)/,
    'download',
    5,
  ],
  // What a person puts on a site of hers, and may only put if it is hers.
  [
    'receivedFile',
    /(contenus?|elements|donnees|fichiers?|images?) que vous <telecharg\w+>(?! (depuis|du|de|des|a partir)\b)/,
    'upload',
    2.5,
  ],
  // Chosen before, made smaller on the way, taken in once there.
  [
    'askedFile',
    /aucune? [^.]{0,12} (choisi|selectionn)\w* (pour le|a) <telecharg|(compress|redimension)\w* [^.]{0,25} (lors|au moment|pendant|apres) \S{0,4} ?<telechargement>|cliqu\w* sur .?choisir un fichier|(fichiers?|documents?) que vous (voulez|souhaitez) (ajouter|joindre|deposer)/,
    'upload',
    2,
  ],
  [
    'askedFile',
    /ne pouvez( pas)? <telecharger> (plus de|que) \S+ (fichiers?|documents?|images?|photos?|pieces?)|\bpour (les|le|la) (integrer|analyser|indexer)\b|(documents|fichiers|images|photos) seront (\w+ment )?(trait|analys|index|verifi|examin)/,
    'upload',
    1.6,
  ],
  [
    'yourPapers',
    /\b(pourrez|pouvez|permet de|devez|devrez) y (soumettre|deposer|joindre|fournir|ajouter)\b/,
    'upload',
    1.6,
  ],
  // How heavy it is, told beside it; with what care; what for.
  [
    'given',
    /<telecharg\w+>[^.(]*\((taille|poids)? ?:? ?\S+ ?(ko|mo|kb|mb)\)|<telechargez>-(le|la|les) (avec|pour)|<telecharg\w+> (les|nos|ces) [^.]{0,20} pour (approfondir|en savoir|decouvrir|vous informer|consulter|lire)/,
    'download',
    3,
  ],
  // One's own papers, one by one or as such.
  [
    'yourPapers',
    /^(justificatifs?|pieces?|rib|cv|photos?|cartes? d'identite) <telechargEe?s?>[ !.]*$|<telecharg\w+> (vos|mes) documents (personnels|administratifs|justificatifs)|<telecharg\w+> [^.]{0,30}\b(certifications|diplomes)\b/,
    'upload',
    1.8,
  ],
  // Into one's request; in the place for it; what a site takes, and was not shown well.
  [
    'askedFile',
    /<telecharg\w+> (directement )?dans (votre|ma|mon|la|cette) (demande|candidature)|\b(champ|zone|bouton|case) de <telechargement>[^.]{0,60}\b(selectionn|ajout|choisi|glisse)|<telecharg\w+>s? ?\(upload\)|\b(limite|maximum) [^.]{0,30} les fichiers ([^.]{0,12} )?<telechargE/,
    'upload',
    2,
  ],
  [
    'receivedFile',
    /\b(la|votre) (photo|image)s? <telechargEe?s?>[^.]{0,30} (correspond|est trop|doit|n'est|montre|ne )|(echou|reussi|pu|impossible)\w*[^.]{0,8} (a |de )?<telecharger> (votre|vos) (fichiers?|documents?|images?|photos?)/,
    'upload',
    1.6,
  ],
  [
    'yourPapers',
    /<telecharge[rz]> (un|une) (\w+ )?(cv|rib|lettre de motivation|preuve d'identite)\b|<telecharg\w+> (\w+ment )?(ses|vos|mes|leurs) (justificatifs|factures|pieces|preuves)\b[^.]{0,6}\(/,
    'upload',
    1.6,
  ],
  // What failed on the way to the site, or was well received there.
  [
    'receivedFile',
    /(probleme|erreur|echec)\w*[^.]{0,20} (de |du |lors du |pendant le )?<telecharg\w+> ?(de |d')?((votre|vos) (?!fichiers?|documents?)|la photo|les photos|l'image|les images|l'avatar|la piece|les pieces|le justificatif)|\b(photo|image|avatar|logo|piece|justificatif)s? <telechargEe?s?> avec succes|fichiers? en cours de <telechargement>[^?]{0,40}(attend|recommenc)/,
    'upload',
    2.2,
  ],
  [
    'askedFile',
    /<telecharg\w+> (les |des )(fichiers?|documents?|pieces?|photos?) (selectionn|choisi)|(selectionn|choisi)\w* \(en attente de <telecharg|rempl\w* (le|votre|ce) formulaire,? (et|puis) <telecharg\w+> (votre|vos|une?) (justificatif|preuve|piece|cv|photo|releve)/,
    'upload',
    2.2,
  ],
  // « Cliquez pour télécharger le PDF », over « Maximum 10 Mo »: what comes from a site has no greatest size.
  [
    'askedFile',
    /\|[^|]{0,40}\bmax\w*\.? ?:? ?\d+ ?(mo|mb|ko)\b|\|[^|]{0,20}\b\d+ ?(mo|mb|ko) (max|au plus)/,
    'upload',
    5,
  ],
  [
    'given',
    /<telecharg\w+> (un|le|ce) (fichier|document|tableau) (contenant|qui contient|regroupant|recapitulatif|listant)/,
    'download',
    2,
  ],
  // Let go over the place for it; still on its way with a message; taken out again before it is sent.
  [
    'askedFile',
    /\brelach\w+ [^.|]{0,30}<telecharg|<telechargement> [^.|]{0,12}par glisser|\bfin d[ue] <telechargement> des? (pieces?|fichiers?|documents?|photos?)|\b(du|le) champ [^.|]{0,30}\b(pu|peut) etre <telecharg/,
    'upload',
    2.4,
  ],
  [
    'receivedFile',
    /\bvous avez <telechargE\w*> [^.|]{0,80}\b(supprimer|remplacer)\b[^.|]{0,60}\b(avant|corriger|remplacer)\b|<telecharg\w+> [^.|]{0,60}\b(faire signer|depuis votre (stockage|cloud|galerie))\b/,
    'upload',
    2.2,
  ],
  // Too large for where it goes, another one in its place, the one that is still to be named.
  [
    'askedFile',
    /(fichiers?|documents?|images?|photos?|videos?|pieces?|archive)[^.]{0,50}<telecharg\w+>[^.]{0,20} trop (volumineu|grand|gros|lourd)|(photo|image|fichier|document|piece)[^<]{0,120} <telecharger> (un|une) (autre|nouve(au|lle))|veuillez (indiquer|choisir|joindre|ajouter) (le|un|votre) (fichier|document) a <telecharger>/,
    'upload',
    3,
  ],
  [
    'askedFile',
    /^<telecharger> (des|de nouvelles) (pieces? jointes?|justificatifs?|photos?|pieces)$/,
    'upload',
    2,
  ],
  // From one's own machine, dropped here, refused for its kind, not chosen yet.
  [
    'askedFile',
    /<telecharg\w+>[^.]{0,40} (depuis|a partir de|de) (votre|mon|son|l')? ?(poste|ordinateur|appareil|telephone|smartphone|disque|pc|galerie)|\b(depos|gliss)\w* (un|vos|votre|des|le|les|ici) [^.]{0,20}(a|pour (le|la|les)) <telecharger>|que vous (essayez|tentez) de <telecharger>|pas (selectionne|choisi) (de |le |un )?(fichiers?|documents?|images?) (a|pour le) <telecharge|ne pouvez (plus|pas) <telecharger> d/,
    'upload',
    5,
  ],
  [
    'receivedFile',
    /(documents?|fichiers?|pieces?|images?|photos?|cv) que (je|vous) <telecharge[sz]?>|(pas encore|pas|jamais) <telechargE> (de |d'|votre|vos)|aucune? (cv|fichier|document|photo|image|justificatif) <telechargE|<telechargement>( du fichier)? a echoue\. (la taille|(veuillez )?verifi\w* (le format|la taille))/,
    'upload',
    2.5,
  ],
  [
    'askedFile',
    /<telecharger> (vos|votre) (fichiers?|documents?|pieces?) au format|<telecharger> (un|une|des|votre) (logos?|avatars?|fichiers? d'images?)\b|\bvide\b[^<]{0,40} <telechargez> (des|vos|un) |<telecharg\w+> [^.]{0,30} sur (la plateforme|le serveur|notre serveur)/,
    'upload',
    2,
  ],
  // Fetched to be filled in.
  [
    'given',
    /<telecharg\w+> (le|la|les) (fichier|document|formulaire|fiche|modele)s? (suivante?s?|ci-dessous|ci-joint)|<telecharg\w+> (le|la|les) [^.]{0,40} et (de )?(le|la|les) (renseigner|remplir|completer|signer|imprimer|retourner)/,
    'download',
    4,
  ],
  // Scanned first; of her own face, hand or sign; named or looked for on her machine.
  [
    'askedFile',
    /(numeris|scann)\w*,? (et|puis) <telecharg|(fournir|fournissez|cherche[rz]) (un|le|votre|vos) (fichiers?|documents?) a <telecharger>|<telechargement> de (la|votre|ma) (signature|photo|piece|selfie)|<telechargement> (du|de votre) (logo|avatar)|\b(photo|signature|avatar|logo)s? [^.|]{0,24}<telecharg\w+>[^.|]{0,20}(reessa|echou|echec)/,
    'upload',
    2.6,
  ],
  // « Le fichier n'a pas pu être téléchargé »: of what came to it, a site says what became of it.
  [
    'receivedFile',
    /\b(fichiers?|documents?|photos?|images?|pieces?)( [^.|<]{1,30})? (n'a|n'ont|a|ont|etait|etaient)( pas| bien| deja)*( pu)?( ete| etre)? <telechargEe?s?>(?![^.|]{0,20} (fois|depuis|par))/,
    'upload',
    2.6,
  ],
  // A link that leads to a paper; what is about to begin on its own.
  [
    'given',
    /\b(lien|url|adresse)s? [^.|<,]{0,30}(pour|permet\w*) (vous |de |d'y )*<telecharg|<telechargement> [^.|]{0,12}(va |a )?(debut|demarr|commenc)/,
    'download',
    2.6,
  ],
];
