/** Of what a day is, by the words that say it: of an event or of one of its sides, or of what was done with a paper or with money. */
/** What is the matter with a day, by any of the words that say it. */
export const sorts: [name: string, words: RegExp][] = [
  [
    'start',
    /\b(?:debut\w*|commenc\w*|demarr\w*|premi(?:er|ere) (?:jour|cours|seance|journee)|(?:embauch|engag|recrut)\w*|depuis le|a partir du|a compter du|pri(?:s|se) (?:de |en )?(?:poste|fonctions?)|(?:date |prise )?d effet)\b/,
  ],
  [
    'end',
    /\b(?:fin|fini\w*|termin\w*|acheve\w*|derni(?:er|ere) (?:jour|cours|seance|journee)|jusqu au|rupture|rompu\w*|licenci\w*|demission\w*|echeance|expir\w*)\b/,
  ],
  ['birth', /\b(?:nee?s?|naissances?|naitre|accouch\w*)\b/],
  ['marriage', /\b(?:mari(?:age|ee?)s?|noces|pacs\w*)\b/],
  [
    'parting',
    /\b(?:separ\w*|divorc\w*|quitt\w* (?:le |la |l )?(?:logement|domicile|appartement|maison|foyer|toit) (?:commune?|conjugal|familiale?)|(?:conjointe?|mari|femme|compagn\w+) (?:est|a) (?:parti|quitt)\w*)\b/,
  ],
  ['death', /\b(?:deces|deced\w*|mort)\b/],
  [
    'entry',
    /\b(?:entree?s?|entrez|emmenag\w*|install\w*|arrivee?s?|remise des cles|habit\w* depuis|vivez (?:ici|la) depuis)\b/,
  ],
  ['leaving', /\b(?:quitt\w*|departs?|parti\w*|sortie?s?|libere\w*|restitution|vend\w*)\b/],
  ['hospital', /\b(?:hospitalis\w*|operat\w*|oper\w*|accident\w*)\b/],
];
export const isSideAlone = (sort: string): boolean => sort === 'start' || sort === 'end';
/** Of whom the page is about, by their names alone. */
export const happensOnce = new Set(['birth', 'marriage', 'parting', 'death']);
/** What is done with papers and money, and is the day of nothing else. */
export const deeds: [name: string, words: RegExp][] = [
  ['received', /\b(?:recue?s?|reception\w*|parvenue?s?|mise? en ligne|integre\w*)\b/],
  [
    'handed in',
    /\b(?:depos\w*|depots?|transmis\w*|envo[iy]\w*|televers\w*|communiqu\w*|jointe?s?|remise?s?(?! des cles)|fournie?s?|adressee?s?(?= le))\b/,
  ],
  [
    'written',
    /\b(?:etablie?s?|redig\w*|editee?s?|imprim\w*|emise?s?|delivr\w*|dresse\w*|fait(?:e|s|es)?(?= (?:le|a))|datees?|remplie?s?|certificats?)\b|^(?:votre |mon |le |un )?(?:message|courrier|appel|formulaire)\b/,
  ],
  ['signed', /\b(?:sign\w*|conclue?s?)\b/],
  [
    'judged',
    /\b(?:jugements?|jugee?|ordonnances?|requetes?|assignations?|audiences?|homolog\w*|decisions?|notifi\w*|prononc\w*|rendue?)\b/,
  ],
  [
    'recorded',
    /\b(?:enregistr\w*|saisie? le|declaree? le|mise? a jour|valide\w*|traite\w*|signal\w*|transcri\w*)\b/,
  ],
  [
    'met',
    /\b(?:rendez vous|rdv|entretiens?|convocations?|convoque\w*|consultations?|visites?|examens?|etat des lieux)\b/,
  ],
  ['paid', /\b(?:paye\w*|paiements?|vers(?:ee?s?|ements?)|vir(?:ee?s?|ements?)|credit\w*|regle\w*)\b/],
];
export const sortsOf = (folded: string, among: typeof sorts): string[] =>
  among.flatMap(([name, words]) => (words.test(folded) ? [name] : []));
