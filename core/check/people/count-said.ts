/** How many children, people, employers or contracts are announced: « Nombre d'enfants à charge : 2 ». */
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';

export type Sort = 'enfant' | 'personne' | 'employeur' | 'contrat';

const nouns: Record<string, Sort> = {
  enfant: 'enfant',
  personne: 'personne',
  occupant: 'personne',
  habitant: 'personne',
  membre: 'personne',
  employeur: 'employeur',
  entreprise: 'employeur',
  contrat: 'contrat',
};

/**
 * Words that say how many there are in all. Any other (« en garde alternée », « inscrits », « supplémentaires ») counts
 * some of them only, and nothing tells which.
 */
export const ofAll = new Set(
  (
    'nombre nb combien total au en y de d des du le la les l a aux dans avec chez pour sous et qui que ce cet cette ces ci ' +
    'occupent occupez occupant vos votre notre mes mon ma nous vous j je ai ont avez avons sont est etes eu eus eue vit vivent vivant vivez habitent habitant ' +
    'habitez resident residant compose composent composant composez compte comptent comptez comporte foyer menage logement loger ' +
    'domicile toit familial familiale charge exclusive mineur mineurs restant restants reste restent mois trimestre annee periode depuis apres ' +
    'changement evenement arrivee compris comprise inclus incluse meme memes moi differents distincts tout tous toute toutes ' +
    'confondus adultes dessus dessous liste declare declares declarez inscris inscrits travaille travail jour aujourd hui actuellement case f un as tu ta ton tes toi inscrire famille fratrie desormais naissance soit ou nes 1er ne comptez pas declaration demandeur allocataire assure demandez demande incluses t il complementaire maintenant present presents presente presentes presentement dorenavant maison elevez eleves eleve elevons ensemble reellement effectivement comptant '
  ).split(' '),
);
const arrives =
  '(?:(?:le|l|cet|cette|ce|votre|notre|mon) ?(?:nouvel(?:le)? |dernier |petit )?(?:enfant|bebe|naissance|nouveau ne|nouveau venu|dernier ne)|celui (?:ci|la|qui (?:vient|arrive|est ne)|que vous (?:declarez|ajoutez)|dont vous declarez))';
/** « Nouveau-né compris », « celui-ci compté », « y compris le nouvel enfant »: who has just come is counted. Of folded words. */
export const newcomerCounted = new RegExp(
  `\\b(?:(?:bebe|nouveau ne|naissance|${arrives}) (?:aussi )?(?:compris|inclus|compte|comptee|inclu)e?|(?:en comptant|en incluant|avec|y compris|sans oublier|comptez (?:aussi|egalement)) (?:aussi |egalement )?(?:${arrives}|nouveaux? nes?))\\b`,
);
const some =
  /\ba partir de (?:maintenant|ce jour|cette (?:date|naissance)|cet evenement)\b|\b(?:a|dans|sous) (?:la|le|cette|ce|votre) (?:nouvelle adresse|nouveau logement|nouveau domicile|nouveau toit)\b|(?<=\bmineurs) ou (?:handicapes|infirmes|invalides)\b|\bnon maries?\b|\bhors (?:residence|garde) alternee\b|\bnes (?:en|depuis|apres|a partir de|entre) (?:le 1er janvier )?20\d\d(?: ou apres| et 20\d\d)?\b|\bde moins de \d\d ans\b/g;
const newcomerOn = new RegExp(`${newcomerCounted.source}.*$`);

/** « En comptant cet enfant, combien… » */
const newcomer =
  /^(?:en (?:comptant|incluant)|y compris|avec) (?:aussi )?(?:l['’]|cet |le |votre |celui )[^,]{3,40}, /iu;

const numbers = [
  'aucun',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

/** The sort of what a name counts, all of them; null when it counts none, or some. Of folded words without what is in brackets. */
export function sortIn(name: string): Sort | null {
  const words = fold(withoutBrackets(name).replace(newcomer, ''))
    .replace(newcomerOn, ' ')
    .replace(some, ' ')
    .split(' ');
  const [first, ...others] = words.flatMap((word) => nouns[word.replace(/s$/, '')] ?? []);
  // « Personnes, adultes et enfants »
  const hasAdults = first === 'personne' && words.includes('adultes');
  if (!first || others.length > 0 !== hasAdults) return null;
  const isPlain = words.every(
    (word) =>
      word === '' ||
      ofAll.has(word) ||
      word.replace(/s$/, '') in nouns ||
      monthNumber(word) !== null ||
      /^20\d\d$/.test(word),
  );
  return isPlain ? first : null;
}

/** « 3 », « trois », « un seul ». */
export function numberIn(text: string): number | null {
  if (/^\d{1,2}$/.test(text.trim())) return Number(text);
  const [word = '', ...rest] = fold(text).split(' ');
  const found = numbers.indexOf(word.replace(/^(?:aucune|une)$/, (one) => one.slice(0, -1)));
  return found < 0 || rest.some((one) => !/^(seule?|seuls)$/.test(one)) ? null : found;
}

/** « 4 personnes » is a number of people. */
export const bareNumber = (text: string): string =>
  text.replace(/^(\d{1,2}) (?:personnes?|enfants?|adultes?|occupants?)$/iu, '$1');

/** « Un seul employeur », « deux enfants », chosen as an answer. */
export function countIn(text: string): { sort: Sort; stated: number } | null {
  const words = fold(text).split(' ');
  const sort = nouns[(words.at(-1) ?? '').replace(/s$/, '')];
  const stated = numberIn(words.slice(0, -1).join(' '));
  return sort && stated !== null && words.length > 1 ? { sort, stated } : null;
}

/** All of them: those to enrol, or who eat there, may be some. Of folded words. */
export function isOfHousehold(words: string): boolean {
  return /\b(charge|foyer|menage|famille|fratrie|domicile|logement|toit|chez vous|viv\w+|vit|habit\w+)\b/.test(
    words,
  );
}

/** « De moins de 14 ans »: from that age, or once grown up, a child may be counted or not. Of folded words. */
export function oldestIn(words: string): number {
  return Number(/\bde moins de (\d\d) ans\b/.exec(words)?.[1] ?? 18);
}
