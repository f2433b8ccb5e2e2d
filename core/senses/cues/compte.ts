import type { Cue } from './cue.ts';

/** « Compte »: to sign in, at a bank, or to count something in. */
export const compte: Cue[] = [
  [
    'counted',
    /(pris|prise?s?|prenons|prendre|prend|prenez|prenant|prises?|tenir|tenu|tient|tenant|tiennent|compte) (\w+ )?(en |)<compte>/,
    'taken_into_account',
    3,
  ],
  ['counted', /(prise|prises|pris) en <compte>|<compte> tenu/, 'taken_into_account', 2],
  [
    'money',
    /(<comptes?> (bancaires?|courants?|cheques?|d.epargne|joints?|postal|en banque|de depot))|(\biban|\brib\b|ficoba|virement|banque|bancaire|livret a|credite|debit|preleve)/,
    'bank',
    1.7,
  ],
  [
    'access',
    /(mon|votre|un|son|vos|leurs?|le|des|les|ce|nouveau|du|de) (\w+ )?<comptes?>/,
    'online_account',
    1.1,
  ],
  [
    'access',
    /<comptes?> (utilisateurs?|agents?|usagers?|en ligne|personnels?|ameli|france|franceconnect|locaux|asso|formation|professionnel|administrateur|candidat|citoyen|gestionnaire|instructeur|employeur|entreprise|parent|personnel|est|a ete|existe|deja|sera)/,
    'online_account',
    1.2,
  ],
  [
    'access',
    /(creez|creer|creation|\bactiv(er|ez|ation|e\b)|supprim|connect|mot de passe|identifiant|e-?mail|inscri|desactiv|profil|\bacces\b|acceder|connexion|courriel|verrouill|suspen)\w*/,
    'online_account',
    1,
  ],
  [
    'access',
    /(modifi|ger(er|ez)|parametr|supprim|suppress|ferm|rejoin)\w* (\w+ ){0,2}<comptes?>/,
    'online_account',
    1,
  ],
  [
    'behalf',
    /(pour|au nom et pour|agissant pour) (le|son|leur|notre) (propre )?<compte>( propre)? ?(de|d.|du|des|:|,|\.|$)/,
    'on_behalf',
    3.5,
  ],
  [
    'firm',
    /(comptabilite|annuels|comptable|exercice|bilan|commissaires? aux|cour des|expert|depenses|approuv)[^.]*<comptes>|<comptes> (annuels|de resultat|sociaux|publics|consolides|administratif)/,
    'accounts',
    2,
  ],
  [
    'access',
    /^<compte>|\b(deja|demander|ouvrir|apercu|mon|informations?) (un |de |du |de mon |de votre )?<compte>(?! (bancaire|courant|cheque))/,
    'online_account',
    0.7,
  ],
  [
    'firm',
    /\b(depot|depos\w+|publi\w+|certifi\w+|arret\w+|presentation) (de |des |leurs |vos |les |ses |mes )?<comptes>(?! (en ligne|utilisateur|personnel))/,
    'accounts',
    3.5,
  ],
  ['money', /<comptes?> (bancaires?|courants?|cheques?|postal)/, 'bank', 3],
  ['firm', /<comptes?> (de resultats?|administratif|de gestion|d'exploitation)/, 'accounts', 3],
];
