import type { Cue } from './cue.ts';

/** « Session »: the time one stays signed in, or dates of an exam or a course. */
export const session: Cue[] = [
  [
    'time',
    /(expir|reconnect|connect|deconnect|ouverte|active|inactiv|cookie|navigat|identifi|mot de passe|authentif|securite|prolong|utilisateur|\bferm|tempor|jeton|onglet)/,
    'login',
    1.5,
  ],
  [
    'time',
    /<session> (de l.utilisateur|a expire|est|va|en cours|utilisateur|expiree|invalide|active)|(votre|ma|cette) <session>|(cookies?|cle|identifiants?|duree|jeton) de <session>|(ouvrir|fermer|quitter) (la|votre|une|sa) <session>/,
    'login',
    1,
  ],
  [
    'dates',
    /(formation|jury|examen|inscription|inscri[rs]|participant|candidat|sejour|\bdates?\b|calendrier|\bplaces?\b|\blieu\b|animat|atelier|concours|stage|epreuve|rattrapage|cohorte|convocation|complet|voeu|phase|rentree|printemps|automne|information collective|visio|benefi|organis)/,
    'event',
    1,
  ],
  [
    'dates',
    /<sessions?> (de (formation|jury|examen|rattrapage|travail|validation|recrutement|prise en main|demonstration|presentation|sensibilisation)|d.(information|examen|accueil|admission)|sur (l.|la|le|les) |\d|du|suivante|organis|complet)|(prochaines?|nouvelle|premiere|deuxieme) <sessions?>/,
    'event',
    1.2,
  ],
  ['dates', /(la|les|une) <sessions?>/, 'event', 0.3],
  ['page', /<session> (courante|web|navigateur|administrateur)/, 'login', 3],
  ['dates', /(type|choix|date|lieu|nombre) d[eu']s? ?(la |cette )?<sessions?>/, 'event', 2],
];
