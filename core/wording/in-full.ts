/**
 * Words that forms cut short, where nothing else is written so: « Nbre d'enf. », « Déb. arrêt », « Mt brut ». Not « tél. » or « rev. »,
 * which patterns know or which may be another word.
 */
const inFullOf: Readonly<Record<string, string>> = {
  nbr: 'nombre',
  nbre: 'nombre',
  deb: 'debut',
  enf: 'enfants',
  mt: 'montant',
  mnt: 'montant',
  mtt: 'montant',
  adr: 'adresse',
  sal: 'salaire',
  conj: 'conjoint',
  alim: 'alimentaire',
  naiss: 'naissance',
  pers: 'personnes',
  pren: 'prenom',
  dt: 'date',
  hrs: 'heures',
  jrs: 'jours',
  trav: 'travail',
  empl: 'employeur',
  ressces: 'ressources',
  cpte: 'compte',
};
const cutShort = new RegExp(`\\b(?:${Object.keys(inFullOf).join('|')})\\b`, 'g');
/** « Nb enfants », not « NB : les enfants… »; « Mont. brut », not « rue du Mont ». */
const number = /\bnb(?! (?:les?|la|l|une?|si|vous|il|ne|n|en|pour|merci|seule?s?|tou\w*)\b)\b/g;
const amount = /\bmont(?= (?:brut|net|total|mensuel|annuel|verse|percu|recu)\w*\b)/g;

/** « Est-ce que vous avez travaillé ? » asks as « Avez-vous travaillé ? » does; « est-ce que vous ne… » is left. */
const asksAtLength =
  /\best ce (?:que (vous|tu|nous)|qu (?:(ils?|elles?|on))) (?!n\b|ne\b|y\b|en\b|l\b|les?\b|la\b|lui\b|vous\b|nous\b|se\b|s\b)(\w+)\b/g;
/** « Est-ce que votre conjoint a travaillé ? » */
const asksOfAnother = /\best ce que ((?!vous|nous|tu|je|j\b)(?:\w+ ){1,4}?)(a|est)\b/g;
/** « A-t-il », « est-il » */
const joined = (verb: string, who: string): string => `${verb}${/[aeiou]$/.test(verb) ? ' t' : ''} ${who}`;

/** « Sommes encaissées », not « recettes encaissées », which is a name of its own; « aviez-vous un emploi en mars ? » */
const hadMoney = /(?<!\b(?:recettes?|affaires|loyers?|j) )\bencaisse(?=e?s?\b)/g;
const hadThen = /\baviez vous\b(?! deja\b)/g;

/** « Le total du ménage », not « heures de ménage ». */
const household = /\b((?:du|le|votre|notre|mon|ce) menage)\b/g;

/** « Quel jour est-elle ou est-il né ? » */
const asksBirth =
  /\b(?:quel jour|quand|a quelle date) (?:est (?:elle|il)(?: ou (?:est )?(?:elle|il))?|etes vous) nee?(?: e)?\b/g;
/** « Unis par le mariage », « liés par un Pacs »: as a status is told. */
const bound = /\b(?:unie?s?|liee?s?) par (?:les liens du |le |un )?(mariage|pacs)\b/g;
/** « Contribution à l'entretien et à l'éducation des enfants », « ce que vous avez donné pour l'entretien de… »: the names the law has for a pension. */
const upkeep = /\bcontributions? a l (?:entretien|education)(?: et a l (?:education|entretien))?\b/g;
const givenForUpkeep =
  /\b(?:(?:ce|sommes?|montants?) que )?(?:vous avez |j ai )?(?:donne|verse|paye)e?s? pour l (?:entretien|education)(?: et l (?:education|entretien))? (?=d|de|des|du)\b/g;

/** Folded text with its words in full, and those that say the same said in one way. */
export const inFull = (folded: string): string =>
  folded
    .replace(asksAtLength, (_, you: string | undefined, who: string, verb: string) =>
      you ? `${verb} ${you}` : joined(verb, who),
    )
    .replace(asksOfAnother, (_, whom: string, verb: string) => whom + joined(verb, 'il'))
    .replace(hadMoney, 'percu')
    .replace(hadThen, 'avez vous')
    .replace(asksBirth, 'date de naissance')
    .replace(bound, (_, tie: string) => (tie === 'pacs' ? 'pacses' : 'maries'))
    .replace(upkeep, 'pension alimentaire')
    .replace(givenForUpkeep, 'pension alimentaire versee pour l entretien ')
    .replace(household, (words) => words.replace('menage', 'foyer'))
    .replace(cutShort, (word) => inFullOf[word] ?? word)
    .replace(number, 'nombre')
    .replace(amount, 'montant');
