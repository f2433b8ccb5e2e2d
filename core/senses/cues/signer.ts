import type { Cue } from './cue.ts';
import { DEAL } from './nouns.ts';

/** « Signer »: to bind oneself, with a pen, on screen, or only an image. */
export const signer: Cue[] = [
  ['contract', new RegExp(`\\b(?:${DEAL}|parties|notaire|alternance|apprentissage)\\b`), 'agree', 1],
  [
    'contract',
    new RegExp(
      `<sign\\w+> (?:(?:un|une|votre|le|la|les|des|du|de la|de l.|d.un|d.une|mon|son|sa|leur|ce|cette) ?)?(?:\\w+ )?${DEAL}`,
    ),
    'agree',
    1.5,
  ],
  ['contract', new RegExp(`${DEAL}[^.]{0,30}<sign`), 'agree', 1.2],
  ['contract', /<signEe?s?> (entre|avec)|<signature> (entre|avec)/, 'agree', 1.2],
  ['contract', /\b(date|delai|lieu|jour) (de|d.effet|a la) ?.{0,12}<signature>/, 'agree', 1],
  [
    'screen',
    /<sign\w+> (electroniq|numeriq|en ligne|qualifiee|avancee)|signature electronique|code (de )?<?signature|(docusign|yousign|otp\b|cachet (electronique|serveur)|electroniquement)/,
    'electronic',
    3.2,
  ],
  [
    'screen',
    /(envoi|envoy\w*|circuit|erreur|page|statut|parapheur)[^.]{0,25} (en|pour|de|a la|la) <signature>/,
    'electronic',
    1.3,
  ],
  ['screen', /^(confirmer la |faire )?<sign\w+>|\bliens?\b|cliqu|bouton|en ligne/, 'electronic', 0.7],
  [
    'pen',
    /(imprim|manuscrit|stylo|scann|papier|dater et|date et|cachet|tampon|original|a la main|recopie|photocopie|dument|rempli|feuille|contre <signature>|emargement)/,
    'handwritten',
    1.8,
  ],
  [
    'pen',
    /<signature> et (cachet|tampon)|(cachet|tampon) et <signature>|lu et approuve|mention [^.]{0,30}<sign/,
    'handwritten',
    2,
  ],
  [
    'pen',
    /(complet|rempli|date)\w* ?(,|et|le) (\w+ )?<sign|<signEe?s?> par (le|la|l.|un|votre|vos|ce|les)/,
    'handwritten',
    1,
  ],
  [
    'drawing',
    /(image|\.png|\.jpg|jpe?g|\bphotos?\b|glisser|dessin|sauvegardee|importer|photo d.identite)/,
    'image',
    1.8,
  ],
  ['drawing', /(jointe|joindre|deposer|image de) (une|la|votre)? ?<signature/, 'image', 1.6],
  [
    'unclear',
    /(la|en|pour|sans|une|aucune|par) <signature>( (est|de l|du|n.)|\W|$)|<signEe?s?>( le\b|[.!]?$)|(a|pas|deja|non|et) <signer?>|(complet|conforme|correct)[^.]*<signe>|(telever|depos|ajout|joind|retourn|renvoy|telecharg)[^.]{0,40}<sign|<signEe?s?> (par|de) (le|la|l.|votre)|a <signer>/,
    'ambiguous',
    1,
  ],
  [
    'sense',
    /(langue des signes|signe de|numerique du fichier|hash|hmac|sha\d|payload|jeton|cle (publique|privee)|algorithme|antivirus)/,
    'other',
    3,
  ],
  [
    'sense',
    /<signatures?> (des? |du |de vos |de votre |d.)?(sms|mails?|e-?mails?|messages?|courriels?)|<signature>[^.]{0,40}(bas|fin) d(u|e|es) (vos |votre |l.)?(e-?mail|mail|message|courriel)/,
    'other',
    3,
  ],
  [
    'screen',
    /certificat de <signature>|demande de <signature>|<signature> a distance|types? de <signature>|fournisseur de <signature>|champs? (de )?<signature>|ordre de <signature>|<signature>[^.]{0,30}(fournisseur|otp|horodat)/,
    'electronic',
    2,
  ],
  [
    'screen',
    /(en cours de|mise a la) <signature>|statut[^.]{0,30}<signature>|\bdestinataires?\b[^.]{0,40}<sign|<sign\w+>[^.]{0,30} destinataires?/,
    'electronic',
    1.3,
  ],
  [
    'contract',
    /avant de <signer>|<signer?> et (s')?engager|pouvoir de <signature>|<signer> (les|l'|un|des) actes?/,
    'agree',
    1.8,
  ],
  ['pen', /(nom|prenom|date|lieu)s?,? (et )?<signature> ?:|\bbon pour\b|(visa|paraphe)/, 'handwritten', 1.5],
  [
    'screen',
    /<sign\w+> (ce|cet|ces) (document|champ|fichier|pdf)s?|\bsignataires? [^.]{0,30}<sign/,
    'electronic',
    0.8,
  ],
  [
    'drawing',
    /dessin\w* (votre |la |ma |une )?<signature>|<signature> (manuelle|tactile|au doigt)/,
    'image',
    2,
  ],
  ['pen', /appos\w*[^.]{0,25}<signature>/, 'handwritten', 0.8],
  [
    'drawing',
    /<signature> [^.a-z]{0,2}(dessinee|scannee|numerisee|manuscrite numerisee)|dessin\w+ (leur|votre|sa|une) <signature>/,
    'image',
    3,
  ],
  [
    'pen',
    /(imprim\w+|impression)[^.]{0,20} (et|puis) (a |de )?<signer>|noms? et <signature> (du|de|de la|des)\b|mention[^.]{0,25}(ecrite|manuscrite)|\bsoussigne/,
    'handwritten',
    2,
  ],
];
