import type { Cue } from './cue.ts';

const VALUE =
  '(?:montants?|baremes?|plafonds?|taux|prix|loyers?|seuils?|grille|tarifs? reglement\\w+|pensions?|redevances?|indemnites?|valeurs?)';

/** « Actualiser »: the monthly act of job seekers, a page, news, amounts. */
export const actualiser: Cue[] = [
  [
    'job',
    /(france travail|pole emploi|demandeurs? d.emploi|recherche d.emploi|chomage|allocation|inscrit|radiation|indemnisation|indemnise)/,
    'monthly_status',
    1.5,
  ],
  [
    'job',
    /(chaque mois|mensuel|tous les mois|fin de mois|periode|calendrier|du mois)/,
    'monthly_status',
    0.9,
  ],
  [
    'job',
    /\b([mt]'|(devez|pouvez|oubliez pas de|pour|de) vous )<actualis|\b(il|elle|on|tenue? de|doit|doivent|peut|peuvent|pour) s'<actualis|<actualisez>-vous|<actualis\w+> (ma|votre|sa|leur|mensuellement sa) situation|^(mon |votre |l.)?<actualisation>$|(votre|mon|ma|prochaine|premiere) <actualisation>(?! d)|<actualisation> (mensuelle|tardive)/,
    'monthly_status',
    1.8,
  ],
  [
    'job',
    /<actualisations?> (envoyee|terminee|validee|faite|effectuee|en retard|manquante)/,
    'monthly_status',
    1.2,
  ],
  ['job', /(absence|defaut|oubli|faute|sans|retard|jour) (d.|de l.)?<actualisation>/, 'monthly_status', 1],
  [
    'page',
    /<\w+> ?(la|cette|votre|le|les|l.|ma|tous les)? ?(pages?|navigateur|onglets?|ecran|site|fenetre|affichage|carte|liste|resultats?)\b/,
    'refresh_page',
    2.4,
  ],
  [
    'page',
    /(pages?|ecran|site|fenetre|carte|onglet|espaces?)( [a-z']+){0,2} ?<actualis|temps reel/,
    'refresh_page',
    2,
  ],
  [
    'page',
    /(erreur|reessay|navigateur|onglet|csrf|token|jeton|recommencer|connexion|probleme|\bf5\b|\bcache\b)/,
    'refresh_page',
    0.9,
  ],
  [
    'page',
    /(bouton|cliqu\w+ sur|icone)[^.]{0,20}(?<![mst]')<actualiser>["»' ]*(\.|$|pour|en haut|afin)/,
    'refresh_page',
    2.4,
  ],
  ['page', /^<(actualiser|actualisation)>( en cours.*)?[ .]*$/, 'refresh_page', 0.8],
  [
    'news',
    /(date|delai|derniere|dernier|frequence) (d.|de l.)?<?actualis|<actualisEe?s?> (le|en|au|a|depuis|tous)|mise a jour/,
    'update_info',
    1.6,
  ],
  [
    'news',
    /<\w+> (vos|votre|les|le|la|mes|mon|ma|ses|son|ces|leurs?|des|l.|de vos|de la|du|regulierement nos|nos) ?(informations?|donnees|profil|statut|quotient|dossier|coordonnees|tarifs|contenu|document|fiche|cv|offre|annuaire|base|piece|referentiel|adresse|candidature|projet|diagnostic)/,
    'update_info',
    1.6,
  ],
  // Whatever is neither a page, nor oneself, nor an amount: to bring it up to date.
  [
    'news',
    /<actualis\w+> (\w+ment )?(les?|la|l'|mon|ma|mes|vos|votre|son|sa|ses|leurs?|ces?|cette|nos|des|du|de la|de l'|de vos|en fonction|dans) ?\w/,
    'update_info',
    1.3,
  ],
  [
    'news',
    /(regulier\w*|quotidien\w*|hebdomadaire|annuel\w*|en permanence|tous les jours|automatiquement)[^.]{0,20}<actualis|<actualis\w+> (regulier|quotidien|hebdomadaire|chaque|tous les)/,
    'update_info',
    1,
  ],
  [
    'news',
    /(liste|donnees|fiches?|informations?|version|evaluation|cartographie|document|guide|annuaire|contenus?)s? (\w+ ){0,3}<\w*actualisEe?s?>/,
    'update_info',
    1.5,
  ],
  [
    'money',
    /(\bmontants?|baremes?|plafonds?|\btaux\b|\bprix\b|inflation|pension|loyers?|revaloris|euros|valeur|\bcout|\bindices?\b|\birl\b|fiscal)/,
    'revalue',
    1,
  ],
  [
    'money',
    new RegExp(
      `<\\w+> (?:\\w+ )?(?:des?|du|d.un|d.une|les|le|de la|la|de vos|des vos|votre|vos|de votre) ?(?:\\w+ )?${VALUE}`,
    ),
    'revalue',
    2,
  ],
  [
    'money',
    new RegExp(
      `${VALUE}[^.]{0,30}<\\w*actualis|<\\w*actualis\\w*>[^.]{0,50}(?:\\bindice|\\birl\\b|inflation|variation)|<reactualis`,
    ),
    'revalue',
    1.8,
  ],
  [
    'page',
    /<actualis\w+>[^.]{0,40}(\bsecondes?|\bminutes?)|s'<actualis\w+> (automatiquement|toutes les)/,
    'refresh_page',
    2,
  ],
  [
    'news',
    /(a|ont|sera|seront|et|bien|ete|champ|statut|status|droits) (\w+ )?<actualisEe?s?>|[a-z]{4,} <actualisEe?s?>[ .!]*$/,
    'update_info',
    1.3,
  ],
  [
    'news',
    /<actualisation> (\w+ )?(automatique|quotidienne|hebdomadaire|annuelle)|(prochaine|derniere) <actualisation> (dans|il y a|le|:)/,
    'update_info',
    2,
  ],
  [
    'job',
    /<actualisation> (est |sera )?(ouvert|ferm|ouvre|debut|commence|se termine)|(calendrier|oublier?|declar\w+)[^.]{0,30} (d'|de l'|votre |son )<actualisation>|<actualisation>[^.]{0,40}(28|15) (du|de chaque)/,
    'monthly_status',
    1.8,
  ],
  ['news', /frequence d'<actualisation>|(est|sont) (pas|plus) <actualisEe?s?>/, 'update_info', 1.5],
  ['page', /<actualise[rz]?> (la|cette|votre|les) (pages?|ecran|navigateur|onglets?)/, 'refresh_page', 3],
  [
    'news',
    /\b(statut|profil|dossier|compte|etat|suivi|fiche)s? (est|sera|sont|seront|a ete|ont ete) (\w+ )?<actualis/,
    'update_info',
    2,
  ],
  [
    'job',
    /\b(a|de|d'|pour|faut) (vous|t|s|m)[ ']<actualiser>|(votre|mon|son) <actualisation> (ce mois|de ce mois|du mois)/,
    'monthly_status',
    2.5,
  ],
  [
    'page',
    /<actualisation> (de la|de cette|de votre|automatique de la) (page|fenetre|liste|carte)/,
    'refresh_page',
    2.5,
  ],
  // What France Travail asks to be kept recent, which is not the point of the month.
  [
    'news',
    /<actualis\w+> (\w+ment )?((de|du|des|d'un|mon|ma|mes|votre|vos|ton|son|sa|le|la|les|un|une) )*(nouveau )?(cv|curriculum|profil|competences?|coordonnees|lettres?|cartes? de visite|experiences?|formations?|candidature|adresse|numero|photo|e-?mail|mail|projet|metiers?|preferences|criteres?|alertes?|mot de passe)|\b(cv|profils?|competences|coordonnees|carte de visite|candidature) (\w+ ){0,3}<actualis(Ee?s?|er)>/,
    'update_info',
    6,
  ],
];
