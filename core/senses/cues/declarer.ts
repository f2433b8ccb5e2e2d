import type { Cue } from './cue.ts';

const FIGURES =
  '(?:revenus?|ressources|salaires?|heures|montants?|donnees|impots?|chiffre|situation|activite|gains?|tva|resultats?|effectifs?|achats|index|indicateurs?|patrimoine|cotisations|consommations?|loyers?|absences?)';

/** « Déclarer »: figures, an event, a formality, a promise. */
export const declarer: Cue[] = [
  ['figures', new RegExp(`(?:${FIGURES}|trimestr|mensuel|prestations)`), 'report_data', 0.9],
  [
    'figures',
    new RegExp(`<\\w+> (?:de |des |d.|vos |ses |mes |votre |tous vos |les |leurs |ma |sa |du )?${FIGURES}`),
    'report_data',
    1.5,
  ],
  [
    'figures',
    /<declarations?> (\w+ )?(fiscales?|sociales?|trimestrielles?|annuelles?|mensuelles?|nominatives?|pre-?remplies?|automatique|de resultat)/,
    'report_data',
    2,
  ],
  [
    'figures',
    /(revenus?|ressources|salaires|heures|achats|montants?|donnees)( \w+){0,4} <declarEe?s?>/,
    'report_data',
    1.2,
  ],
  ['figures', /<declarEe?s?>|teledeclar|teledeclaration/, 'report_data', 0.4],
  [
    'event',
    /<\w+> (un|une|la|le|son|votre|sa|tout|des|de|d.un|d.une|mon) ?(changement|suspension|vol|perte|sinistre|accident|naissance|deces|grossesse|demenagement|incident|deni|arret|absence|equivalence|nuisible|panne|fuite|mariage|embauche|danger|infraction|maladie|fin|depart|chantier|separation|anomalie|evenement|effet|cas\b|pollution)/,
    'report_event',
    2.4,
  ],
  [
    'event',
    /(accident|sinistre|\bvol\b|perte|deces|naissance|grossesse|changements\b|changement de|maladie)/,
    'report_event',
    0.8,
  ],
  [
    'procedure',
    /<declarations?> (prealable|d.intention|d.ouverture|de travaux|de chantier|d.existence|d.activite|en mairie|en prefecture|d.intervention|de creation|de cession|initiale|modificative|d.entree|d.association|au registre)/,
    'formality',
    2,
  ],
  [
    'procedure',
    /<declarer> (un |une |la |son |sa |des )?(spectacles?|creation|association|travaux|meuble|debit de)/,
    'formality',
    2.3,
  ],
  [
    'procedure',
    /(prealable|urbanisme|autorisation|licence|permis|travaux|mairie|prefecture|recepisse|spectacle|association|statuts|formalit)/,
    'formality',
    0.7,
  ],
  [
    'promise',
    /\bje (soussign\w+ )?<declare>|<declaren?t?> (sur l.honneur|avoir|etre|que|ne pas|exact|accepter|connaitre|disposer|agir|adherer)|sur l.honneur|certifie|atteste/,
    'attest',
    2.5,
  ],
  // « toute fausse déclaration »: it was a promise.
  ['promise', /\bfausses? <declarations?>|<declarations?> (mensongere|inexacte|frauduleuse)/, 'attest', 3],
  [
    'published',
    /<declarations?> (d.accessibilite|de conformite|de confidentialite|des droits|universelle|d.engagement|publique)|<declarations?>[^.]*(accessibilite|conformite)|(accessibilite|conformite)[^.]*<declarations?>/,
    'statement',
    2.2,
  ],
  [
    'judged',
    /<declarEe?s?> (irrecevable|recevable|nulle?s?|inapte|coupable|invalides?|comme telle?s?|caduque|infructueu|apte|conforme|non|inconstitutionnel|impropre|insalubre|vacant|decede)/,
    'ruled',
    2,
  ],
  ['judged', /<declarE(e?s?)> par (l'article|la loi|le decret|un decret|arrete)/, 'ruled', 2.5],
  [
    'judged',
    /(juge|tribunal|cour)\b[^.]{0,40}<declare|(invalide|inconstitutionnel|caduque|non ecrite|tenues? pour)/,
    'ruled',
    0.9,
  ],
  [
    'procedure',
    /\bcnil\b|soumise?s? a <declaration>|<declarations?> (loi sur l'eau|icpe|cnil)|<declarations?> et (de |des )?(demandes? )?d'autorisation|dossiers? de <declaration>/,
    'formality',
    1.8,
  ],
  [
    'published',
    /cette <declaration> a ete etablie|etablissement de (cette|la) <declaration>|<declaration> rgaa/,
    'statement',
    1.5,
  ],
  [
    'procedure',
    /<declaration> (d'arret|de fin|de debut|d'achevement|de demarrage) (definitif )?(des?|du|d') ?(travaux|chantier|activite)/,
    'formality',
    2,
  ],
  [
    'figures',
    /<declar\w+> [^.]{0,20}\b(ressources|revenus|salaires|seances|gains|recettes)\b|(ressources|revenus|salaires|informations) <declarEe?s>/,
    'report_data',
    2.5,
  ],
  [
    'procedure',
    /<declaration> (est (individuelle|gratuite|obligatoire)|doit etre (faite|deposee|effectuee))|formulaire de <declaration>/,
    'formality',
    2.5,
  ],
  [
    'judged',
    /<declarer> (votre|son|l'|une?|le|la) ?(inaptitude|aptitude|invalidite|faillite)|etat de catastrophe [^.]{0,12}<declarE>/,
    'ruled',
    3,
  ],
];
