import type { Cue } from './cue.ts';

/** « Charger »: a page that comes, a file that leaves, somebody in charge. */
export const charger: Cue[] = [
  [
    'page',
    /<chargement> (en cours|de(s)? |de l.|du |\.|…|!|$)|^<chargement>|en cours de <chargement>/,
    'loading',
    1.5,
  ],
  ['page', /(erreur|impossible|probleme|echec|temps|lors)[^.]{0,40}<(charg)/, 'loading', 0.9],
  [
    'page',
    /<\w+>[^.]{0,40} (page|donnees|carte|liste|contenu|resultats|informations|ecran|site|interface|scripts?|ressources|dossiers)/,
    'loading',
    0.8,
  ],
  [
    'page',
    /<charger> (la suite|plus\b|les? \w+ (suivant|precedent))|(resultats|donnees|page|carte|liste|contenu)s?[^.]{0,30}<chargEe?s?>/,
    'loading',
    1.8,
  ],
  [
    'file',
    /<chargement> (du|de (votre|vos|la|l.)|des|d.un|d.une) ?(fichiers?|documents?|pieces?|photos?|images?|justificatifs?|pdf|logo)/,
    'upload',
    1.6,
  ],
  [
    'file',
    /(fichiers?|documents?|pieces?|justificatifs?|photos?|images?)[^.]{0,30}<(chargEe?s?|charger)>/,
    'upload',
    1.4,
  ],
  [
    'file',
    /<(charger|chargez|charge)> (un|une|le|la|les|votre|vos|des|mon|mes|ici|d.autres|plusieurs) ?\w* ?(fichier|document|piece|justificatif|photo|image|csv|pdf|logo|liste)/,
    'upload',
    2.2,
  ],
  ['file', /(fichier|piece jointe|justificatif|televers|\bformats?\b|\bmo\b|\bko\b|glisser)/, 'upload', 1.1],
  ['person', /<chargEe?s?> (de|du|des|d)\b|(nous|se|me) <charg(e|ent|eons)> de/, 'in_charge', 1.8],
  [
    'person',
    /(un|une|le|la|des|les|ministere|ministre|agent|personne|service|organisme|responsable|nouveau|partenaires?|commission) <chargEe?s?>/,
    'in_charge',
    1.6,
  ],
  [
    'person',
    /<chargEe?s?> (d.affaires|de mission|d.etude|de projet|de clientele|d.accompagn|d.orientation)/,
    'in_charge',
    1.6,
  ],
  ['page', /<recharg/, 'reload', 4],
  [
    'person',
    /<chargEe?>(\(e\)|[·.-]e)|<chargEe?s?> (relation|commercia|communication|aupres)/,
    'in_charge',
    1.8,
  ],
  [
    'page',
    /(impossible de|pas pu|pas reussi a) <charger> (le fichier de (configuration|style|langue)|la configuration|les parametres)/,
    'loading',
    4,
  ],
];
