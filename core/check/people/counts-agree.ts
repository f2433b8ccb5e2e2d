/** « Le nombre de la case F est celui des enfants nommés à la suite »: that a number and what is told one by one agree. */

const list =
  '(?:lignes?|liste|tableau|noms?|prenoms?|cases? cochees?|jours? coches?|repas coches?|cochee?s?)';
const count = '(?:nombre|total|chiffre|quantite|combien)';
const agrees =
  '(?:memes?|identiques?|correspon\\w+|ega(?:l|le|ux|ales?)|concord\\w+|coincid\\w+|conformes?|s accord\\w+|celui d(?:e|es)|depend\\w*)';
const told =
  '(?:nommee?s?|listee?s?|enumeree?s?|inscrit\\w*|figur\\w+|declaree?s?|renseignee?s?|indiquee?s?|portee?s?|cochee?s?)';
const number = '(?:une?|deux|trois|quatre|cinq|six|\\d{1,2})';

/** Of any sort of things. */
const ofAny = [
  // « Le nombre indiqué doit correspondre au nombre de lignes remplies. », « Nous vérifions que le nombre et la liste concordent. »
  `\\b${count}\\b.{0,60}\\b${agrees}\\b.{0,60}\\b(?:${list}|${told})\\b`,
  `\\b${count}\\b.{0,30}\\b${list}\\b.{0,20}\\b${agrees}\\b`,
  `\\b${agrees}\\b.{0,40}\\b(?:liste|tableau)\\b`,
  `\\bautant de ${list} que\\b`,
  // « Nommez-les tous ci-dessous. », « Ces enfants sont ensuite nommés un par un. »
  `\\b(?:nommez|listez|inscrivez|notez|enumerez|indiquez) (?:les|le|la) (?:tou(?:te)?s|chacune?|une? (?:par|a) une?)\\b`,
].map((source) => new RegExp(source));

/** Of things of one name. */
const ofThings = (noun: string): RegExp[] => {
  const things = `${noun}(?:s|x)?`;
  return [
    // « Nommez ensuite chacun de ces enfants. », « Remplissez une ligne pour chacun de ces enfants. »
    `\\bchacune? (?:de )?(?:ces|d entre) ${things}\\b`,
    // « Une ligne pour chacun des enfants annoncés au-dessus »
    `\\bchacune? des ${things} (?:\\w+ ){0,2}(?:comptee?s?|annoncee?s?|declaree?s?)\\b`,
    // « Chaque enfant compté ci-dessus doit être nommé ci-dessous. »
    `\\b(?:chaque|tou(?:te)?s (?:les|ces)|ces|les) ${things} (?:ainsi |ici )?(?:comptee?s?|annoncee?s?|declaree?s?)\\b.{0,40}\\b${told}\\b`,
    `\\bces ${things} sont (?:ensuite )?${told}\\b`,
    // « Vous comptez ici les enfants que vous nommez plus bas. »
    `\\b${things} que vous (?:nommez|listez|inscrivez|citez|declarez|indiquez|notez)\\b`,
    `\\bautant (?:de |d )?${things} que\\b`,
    // « Exemple : pour 2 enfants, 2 lignes. »
    `\\b(${number}) ${things} (?:\\w+ ){0,4}\\1 lignes?\\b`,
  ].map((source) => new RegExp(source));
};

/** « Pas une de plus, pas une de moins » refuses nothing. */
const noMoreNorLess = /\b(?:pas|ni) une? (?:seule? )?de (?:plus|moins)\b/g;
const isLoose = /\b(?:peut|peuvent|sauf|pas|facultati\w+|si (?:possible|besoin))\b/;

/** Whether one of these folded sentences says so of things of that name, or of any. */
export function sayAgree(folded: readonly string[], noun: string): boolean {
  const rules = [...ofAny, ...ofThings(noun)];
  return folded
    .map((one) => one.replace(noMoreNorLess, 'exactement'))
    .some((sentence) => !isLoose.test(sentence) && rules.some((rule) => rule.test(sentence)));
}

/** « Une ligne par enfant », « un enfant par ligne », « indiquez chaque période ». */
export const eachLineOf = (noun: string): RegExp =>
  new RegExp(
    `\\b(?:une?|1) (?:seule )?(?:ligne|case|bloc|fiche|cadre) (?:par |pour (?:chaque |chacune? des? )|1 )?${noun}s?\\b|\\b(?:une?|1) (?:seule? )?(?:${noun} )?par (?:ligne|case|bloc|fiche|cadre)\\b|\\b(?:indiquez|inscrivez|nommez|listez|notez|declarez|remplissez|renseignez|completez|saisissez)\\b.{0,20}\\bchaque ${noun}\\b`,
  );
