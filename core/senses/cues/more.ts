import type { Cue } from './cue.ts';

/** Signs for words no labelled string exists for yet: only clear ones, each strong enough alone. */
export const moreCues: Record<string, Cue[]> = {
  deposer: [
    [
      'file',
      /<\w+> (un|une|le|la|les|votre|vos|des|mon|mes|d.autres|ici)? ?(\w+ )?(fichiers?|documents?|pieces?|justificatifs?|photos?|images?|scans?)|glisse/,
      'attach',
      2,
    ],
    [
      'request',
      /<\w+> (de |d.)?(une|un|la|le|ma|mon|votre|sa|son|leur|cette|des|vos)? ?(demande|dossier|candidature|declaration|formulaire|offre|recours|annonce)/,
      'submit',
      2,
    ],
    ['request', /(demande|dossier|candidature)s? (\w+ ){0,6}<depos[eE]/, 'submit', 2],
    [
      'page',
      /(guichet(?! unique)|accueil|sur place|en mairie|boite aux lettres|en main propre|horaires)/,
      'on_site',
      2.2,
    ],
    ['event', /<\w+> (une |sa |votre |de )?plainte/, 'complaint', 3],
    ['request', /<\w+> (des |de |de vos |les |vos )?(comptes|actes|statuts|listes?)\b/, 'submit', 2.5],
    ['request', /<depos\w+> (un |le |mon |votre |son )?(projet|permis)\b/, 'submit', 2],
    [
      'file',
      /\b(fichiers?|documents?|videos?|photos?) [^.|<]{0,30}<deposE|<\w+> (une |la |votre )?video/,
      'attach',
      2,
    ],
  ],
  attestation: [
    ['promise', /je soussigne|<attestations?> manuscrite/, 'on_honour', 3],
    ['madePaper', /<attestations?> (de|d.|des|du|caf|pole|employeur|fiscale|vitale)/, 'issued', 2],
    ['madePaper', /(telecharg|obten|deliv|recev|demand|imprim|edit)\w* (\w+ ){0,3}<attestation/, 'issued', 2],
  ],
  ressources: [
    [
      'money',
      /(declar|trimestr|revenu|mensuel|plafond|foyer|conjoint|percu|percev|salaire|montant|conditions? de <|vos <|mes <|aucune? <|\bcaf\b|\brsa\b)/,
      'income',
      1.8,
    ],
    [
      'published',
      /(guide|pedagogique|utiles?|documentaire|telecharger|outils?|consult|tutori|en ligne|boite a outils)/,
      'documents',
      1.6,
    ],
    [
      'published',
      /(selection|bibliotheque|catalogue|centre|liste) de <ressources>|<ressources> (pour chaque|sur )/,
      'documents',
      3,
    ],
    [
      'sentence',
      /<ressources?> (naturelles?|en eau|energetiques?|minerales?|halieutiques?|forestieres?)/,
      'means',
      4,
    ],
  ],
  // Each sign stands beside the word: a family or a trade named elsewhere in the sentence is another matter.
  situation: [
    [
      'home',
      /<situations? familiales?>|situations?> (\w+ )?(familiale|maritale|matrimoniale|conjugale|de famille|de couple)|situations?>[^.]{0,60}\b(mariage|pacs|vie commune|separation|divorce|naissance|deces)|(celibataire|mariee?|pacsee?|divorcee?|veuf|veuve)[^.]{0,40}<[^>]*situation/,
      'family',
      2,
    ],
    [
      'job',
      /<situations? professionnelles?>|situations?> (\w+ )?(professionnelle|d'emploi|de travail|de chomage|vis-a-vis de l'emploi)|situations?>[^.]{0,60}\b(chomage|sans emploi|reprise d'(emploi|activite))/,
      'job',
      2,
    ],
    ['madePaper', /avis de <situation>|attestation de <situation>|releve de <situation>/, 'statement', 3],
    [
      'sentence',
      /<situation> (d.un|du|de la|des|de l.|de votre|de ce) ?(departement|territoire|commune|region|bassin|logement|site|marche)/,
      'facts',
      4,
    ],
  ],
  notification: [
    [
      'decision',
      /(decision|courrier|droits?|recours|delai|recevoir une|indu|mdph|crous|definitive|lettre|refus|accord|recu)/,
      'decision',
      1.6,
    ],
    [
      'page',
      /(activ|desactiv|recevoir (les|des|vos)|alerte|e-?mail|telephone|push|navigateur|parametr|appli|preference|sms)/,
      'app',
      1.8,
    ],
    // Told to a person or an office, it is a writing that makes something known.
    [
      'decision',
      /<notifi(?:cation|er|Ee?s?)> (?:(?:de|du|d')\S* ?(?:\S+ )?)?(?:a|au|aux) (?:l'|la )?(?:conjoint|employeur|salarie|interesse|demandeur|beneficiaire|assure|famille|debiteur|locataire|bailleur|proprietaire|parties)/,
      'decision',
      3,
    ],
    // What is told of an aid, a right or a sum.
    [
      'decision',
      /<notifications?> (de la |de l'|des |d'|de votre |de vos |du |de )(aides?|droits?|prestations?|caf|msa|rentes?|allocations?|bourses?|pensions?|retraite|attribution|rejet|refus|taux|indemni\w+)\b/,
      'decision',
      4,
    ],
  ],
  onglet: [
    [
      'page',
      /(navigateur|nouvel <|nouveaux <|autre <|fermer|ouvert|ouvre|fenetre|page web|internet)/,
      'browser_tab',
      2,
    ],
    ['page', /(dans l.<|rubrique|menu|cliquez sur l.<|<onglets?> [«"]|depuis l.<|profil)/, 'section', 2],
  ],
  identifiant: [
    [
      'access',
      /<identifiants?> (et|ou) (le |votre |un )?mot|(vos|mes|ces|les) <identifiants>|<identifiants> (de connexion|incorrects?|oublies?)/,
      'credentials',
      2.2,
    ],
    [
      'access',
      /(votre|mon|un|l.|cet) <identifiant>( (et|ou|de connexion|oublie|est)|$|\.)|connexion|connect/,
      'login',
      1.6,
    ],
    [
      'fileOnYou',
      /<identifiant> (national|unique|fiscal|permanent|public|interne|pole|france)|\d+ chiffres|numero/,
      'number',
      1.8,
    ],
    [
      'fileOnYou',
      /(generer|attribu\w+|creation|liste) (de |d.|des |les |l.)<identifiants?> (?!de connexion|et)/,
      'number',
      4,
    ],
  ],
  'quotient-familial': [
    [
      'benefit',
      /(caf|msa|cantine|allocataire|tarif|mairie|centre de loisirs|vacances|attestation|mensuel|facturation|aide)/,
      'caf',
      1.8,
    ],
    ['tax', /(impot|fiscal|parts?\b|demi-part|plafonnement|imposable|declaration de revenus)/, 'fiscal', 2],
  ],
  saisir: [
    [
      'page',
      /(<saisi\w*> (votre|vos|un|une|le|la|les|l.|mon|ici|au moins|d.abord|du|de|incorrect|obligatoire|libre|manuelle)|case|champ|formulaire|code|numero|clavier|erreur de <|mot de passe)/,
      'type',
      1.8,
    ],
    [
      'judged',
      /<saisi\w*> (le|la|l.|du|de la|un|par)? ?(tribunal|juge|justice|defenseur|mediateur|commission|conseil|prud|cnil|cada|procureur|prefet|juridiction)/,
      'refer',
      4,
    ],
    [
      'money',
      /<saisie>s? (sur|administrative|immobiliere|conservatoire|attribution|vente|des biens|arret)|huissier|creancier|commissaire de justice/,
      'seizure',
      3,
    ],
    // A judge is asked to judge, and an office written to.
    [
      'judged',
      /(juge|tribunal|juridiction|mediateur|commission|defenseur|cnil|cada|prud'hommes|parquet|procureur|conseil de discipline|comite)\b[^.]{0,30}(est|a ete|sera|etre|soit|ete) (deja )?<saisie?s?>|<saisi(e|r|ssez)?> (d'une (demande|affaire|plainte|requete|reclamation)|de (votre|cette|l'|son) ?(affaire|demande|plainte|requete|litige|recours)|(le|la|l'|les) ?\S+ (\S+ )?par (courrier|ecrit|lettre|voie postale|requete))/,
      'refer',
      4,
    ],
  ],
  renseigner: [
    [
      'page',
      /(<renseign(er|ez|e|Ee?s?)> (?!sur\b)|champ|formulaire|case|veuillez|obligatoire|doit)/,
      'fill',
      1.8,
    ],
    [
      'person',
      /(pour tout|plus de|demande de|simple|aupres) ?(\w+ )?<renseign|<renseignements?> (au|par telephone|aupres|utiles|complementaires)|(vous|nous|me|te|se) <renseigner>|<renseignements?>(?! (du|de la|des?|de l') ?(formulaire|champ|questionnaire|fiche|dossier|donnees|informations))|<renseignez>-vous/,
      'inform',
      2.6,
    ],
  ],
  allocation: [
    ['benefit', /<allocations?> familiales/, 'family', 4],
    [
      'benefit',
      /<allocations?> (de|d.|chomage|logement|adulte|aux|journalier|specifique|mensuelle|percue|est|sont|verse|a)|(votre|une|mon|l.|cette) <allocation>/,
      'benefit',
      2,
    ],
  ],
  radiation: [
    ['job', /(france travail|pole emploi|demandeurs? d.emploi|actualis|chomage)/, 'sanction', 1.8],
    [
      'list',
      /(logement|liste electorale|entreprise|rcs|registre|mutuelle|demande de logement|vehicule|ordre)/,
      'removed',
      1.8,
    ],
  ],
  'conges-payes': [
    ['money', /(indemnit|compensatri|solde|verse|paye en fin|fin de contrat|iccp|differe)/, 'payout', 1.8],
    ['dates', /(jours?|semaines?|prendre|pris|poser|periode|vacances|acquis|droit)/, 'leave', 1.5],
  ],
  'personne-a-charge': [
    ['tax', /(impot|fiscal|parts?\b|declaration de revenus|rattach|imposable|2042)/, 'tax', 2],
    ['benefit', /(caf|rsa|prime|apl|allocation|aide|foyer|msa)/, 'caf', 1.5],
  ],
};
