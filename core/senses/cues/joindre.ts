import type { Cue } from './cue.ts';

/** « Joindre »: to add a paper, to reach somebody. */
export const joindre: Cue[] = [
  ['file', /(pieces?|fichiers?|documents?|justificatifs?) (justificati\w+ )?(a )?<(ci-?)?joi/, 'attach', 2],
  [
    'file',
    /<\w+>[^.]{0,60}(fichier|document|pieces?\b|justificatif|copie|photo|attestation|pdf|\brib\b|capture|courrier|certificat|facture|bulletin)/,
    'attach',
    1.8,
  ],
  ['file', /<(ci-joint|jointe?s?|joignez|joignant)/, 'attach', 2],
  ['file', /(a (votre|ce|la|le|mon) (dossier|demande|message|formulaire|courrier|envoi))/, 'attach', 0.8],
  ['person', /<joignables?>|<injoignable/, 'contact', 4],
  [
    'person',
    /<joindre> (le|la|l.|les|un|une|nos|notre|votre|mon|ma)? ?(entreprise|personne|service|conseiller|equipe|agent|usager|employeur|candidat|assistance|accueil|support|plateforme|gestionnaire|standard|caf|cpam|prefecture|mairie|referent|beneficiaire|etablissement|administration|organisme|vendeur|client|cabinet)/,
    'contact',
    2.5,
  ],
  [
    'person',
    /((vous|nous|me|le|la|les|l.|te) <(joindre|joignez)>)|<joindre>[^.]{0,40}(par (telephone|mail|e-?mail|courriel)|au \d\d|telephon)/,
    'contact',
    2,
  ],
  [
    'person',
    /(difficiles?|faciles?|impossible) (a|de) <joindre>|(numero|appel|compos)\w*[^.]{0,30} pour <joindre>/,
    'contact',
    1.8,
  ],
  ['person', /(telephon|\bappel|par e?-?mail|contact|rappel|horaires|\btente)/, 'contact', 0.6],
  [
    'link',
    /<\w+> (les deux bouts|une equipe|le groupe|la communaute|un reseau|bases?|a (nous|l.equipe|un reseau))/,
    'connect',
    1.8,
  ],
  [
    'file',
    /(merci de|veuillez|pouvez|devez|^) ?<joindre> (des|une|un|les|la|le|votre|vos|tout|toute) ?(carte|exemples?|statuts|plan|liste|devis|notice|tableau|preuve|element|tout)/,
    'attach',
    1.5,
  ],
  [
    'person',
    /(essay\w+|reussi\w*|arriv\w+|tent\w+|cherch\w+)( pas)? (a|de) (nous |vous |le |la |les )?<joindre>/,
    'contact',
    2.5,
  ],
  ['file', /\ba <joindre> (a|au|aux|en|dans|sous) /, 'attach', 1.8],
  [
    'person',
    /<joindre> (directement |facilement |rapidement )?(la|le|l'|les|notre|votre) ?(mairie|directrice|directeur|service|secretariat|standard|conseiller|accueil|centre|equipe)\w*/,
    'contact',
    3,
  ],
  [
    'file',
    /<joindre> (avec|a) (votre|le|la|ce|cette) (dossier|demande|candidature|formulaire|envoi)/,
    'attach',
    3.5,
  ],
];
