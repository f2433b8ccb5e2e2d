import type { Cue } from './cue.ts';

/** « Foyer »: for the tax, for benefits, under one roof, or a house where one is lodged. */
export const foyer: Cue[] = [
  ['tax', /<foyers?> fisca/, 'fiscal', 5],
  [
    'tax',
    /(impots?\b|imposable|imposition|fiscal|\bparts?\b|revenu fiscal|rfr|contribuable|deductible|2042|credit d.impot|rattach|dgfip)/,
    'fiscal',
    1.6,
  ],
  ['tax', /(revenus? (fisca|imposables?)|nombre de parts|parts? fiscale)[^.]{0,60}<foyer/, 'fiscal', 1.5],
  [
    'benefit',
    /(\bcaf\b|\bmsa\b|\brsa\b|allocat|quotient familial|prime d.activite|\bapl\b|prestations? (sociale|familiale))/,
    'prestations',
    1.3,
  ],
  [
    'benefit',
    /(\baides?\b|ressources|bourse|eligib|tarif|demandeur|conjoint|a charge|beneficiaire|plafond|pensions?)/,
    'prestations',
    0.6,
  ],
  [
    'benefit',
    /(ressources|revenus?(?! imposa| fisca)|situation|absent|pensions?) (\w+ ){0,2}(de |du |des |de votre |de leur |de mon |de ton |au |pour le |pour votre )<foyers?>/,
    'prestations',
    0.7,
  ],
  ['benefit', /\bressources\b[^.]{0,40} (du|de votre|de mon|pour le|pour votre) <foyer>/, 'prestations', 0.8],
  [
    'benefit',
    /<foyers?> (aux|a) (revenus|ressources|faibles)|<foyers?> (modestes?|beneficiaires?|allocataires?|precaires?|monoparenta)/,
    'prestations',
    1.3,
  ],
  [
    'home',
    /(logement|\bhabit(e|ez|ent|ation|ant)s?\b|occup|vivant|vivent|domicile|adresse|bailleur|\blocat|travaux|energie|chauffage|electricite|\btoit\b|enquete|dechets|personnes dans|collecte|statisti|pourcentage|\d+ (000 )?foyers)/,
    'menage',
    0.8,
  ],
  [
    'home',
    /(vivant|habitant|personnes?|accompagne|coordonnees|accede\w*|composition|compos\w+) (\w+ ){0,3}(dans |du |de |le |au )(votre |le |un |son |ton )?<foyers?>|composent? (votre|le|un|son) <foyer>|si le <foyer>|le <foyer> (a|est|n.|souhaite|peut|dispose|occupe)/,
    'menage',
    1.5,
  ],
  [
    'home',
    /(nombre de|des|les|certains|ensemble des|plus de|milliers de) <foyers>(?! (de|d.|pour|aux|modestes|alloc))/,
    'menage',
    0.6,
  ],
  [
    'residence',
    /(log|heberg|resid|viv|place|accueil)\w*[^.]{0,15} (dans|en) (un |ce )?<foyer>/,
    'hebergement',
    2.2,
  ],
  [
    'residence',
    /<foyers?>(-| )?(logement|soleil|de jeunes|jeunes|travailleurs|d.accueil|d.hebergement|de vie|occupationnel|medicalise|restaurant|de l.enfance|migrants|maternel|educatif|rural|personnes agees|de personnes|d.urgence)/,
    'hebergement',
    2.8,
  ],
  [
    'residence',
    /<foyers?> (ou|et|,|\/|\() ?(en |les |une? )?(residences?|hotels?|ehpad|maisons?|internat|centres?|chrs|fjt)|(residences?|hotels?|ehpad|internat|chrs|centres?|logements?( \w+)?) ?(ou|et|,|\/) (en |de |un |les |au )?<foyers?>/,
    'hebergement',
    1.8,
  ],
  [
    'residence',
    /(residences?\b|ehpad|fjt|hebergement|crous|chrs|internat|maisons? de retraite|institution|adoma|foyers de)/,
    'hebergement',
    1.4,
  ],
  [
    'residence',
    /<foyers?>( et \w+)? pour (les )?(jeunes|travailleurs|etudiants?|personnes|migrants|adultes|enfants)/,
    'hebergement',
    2.5,
  ],
  ['residence', /\ben <foyers?>/, 'hebergement', 1.8],
  [
    'atHome',
    /(?<!nombre de )(parent|mere|pere|homme|femme|personne|conjoint|adulte|reste|rester|retour)s? (au|a|aux) <foyers?>|^au <foyer>$|equipements? (du|de) <foyer>|<foyer> (conjugal|familial|parental)/,
    'domicile',
    2.5,
  ],
  ['fire', /(\bbois\b|cheminee|\binsert\b|\bpoele|\bfeu\b|combust|\bferme\b|\bouvert\b)/, 'cheminee', 1.8],
  [
    'home',
    /nombre de personnes (au|dans le|du|dans votre) <foyer>|(membres?|personnes?) (du|d'un|de votre|de mon|d'un meme) (meme )?<foyer>|\d+ ?% des <foyers>|<foyers> (francais|equipes|concernes)/,
    'menage',
    1.2,
  ],
  [
    'residence',
    /<foyers?> (de soins|de longue duree|pour|d'accueil|medicalise)|logements?[- ]<foyers?>|(centre|maison|residence) ?\/ ?<foyer>/,
    'hebergement',
    2,
  ],
  ['fire', /<foyers?> (ouverts?|fermes?)\b/, 'cheminee', 4],
  [
    'residence',
    /(gestionnaire|directeur|directrice|chambres?|residents?|animateurs?) [^.]{0,12}<foyers?>/,
    'hebergement',
    2.5,
  ],
  ['tax', /fiscalement [^.]{0,12}<foyer>/, 'fiscal', 3],
];
