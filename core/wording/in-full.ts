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

/** Folded text with its words in full. */
export const inFull = (folded: string): string =>
  folded
    .replace(cutShort, (word) => inFullOf[word] ?? word)
    .replace(number, 'nombre')
    .replace(amount, 'montant');
