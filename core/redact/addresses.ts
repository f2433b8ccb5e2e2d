/** Where somebody lives, as people and pages write it: whether a text says it, and the text without it. */
import { collapse, fold } from '../reading/normalise.ts';
import { isOrdinary } from './ordinary-words.ts';

/** Whether words say where somebody lives: « rue des lilas », « bâtiment B ». */
export function isOfAPlace(text: string): boolean {
  return /\b(rue|avenue|boulevard|impasse|lotissement|hameau|batiment|escalier|etage|digicode|interphone|(allees?|chemin|route|quai|square|residence) (des?|du|la|les|d')|(place|cours|cite) (des?|du|de la) \w+$)\b/.test(
    fold(text).replaceAll('-', ' '),
  );
}

/** Of a way alone. The others name other things too: « résidence principale », « place en crèche », « au cours du mois ». */
const ways =
  'rue|avenue|av\\.?|ave\\.|boulevard|bd\\.?|bld\\.?|impasse|imp\\.|all[ée]es?|quai|square|faubourg|esplanade|ruelle|venelle|lotissement|hameau|lieu[- ]dit';
const alsoOthers = 'chemin|route|rte\\.?|place|pl\\.?|r[ée]sidence|cité|passage|sentier|villa|mont[ée]e|clos';
const onlyNumbered = 'cours|voie|traverse|domaine|mail|parvis|promenade';

/** « 12 bis, rue », « Rue »; what they are called comes after. */
const wayFound = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,4}(?: ?(?:bis|ter|quater|[A-D])(?!\p{L}))?,? ?)?(${ways}|${alsoOthers}|${onlyNumbered})(?![\p{L}\p{N}])`,
  'giu',
);
const isWay = new RegExp(`^(?:${ways})$`, 'i');
const isStreet = /^(?:rue|avenue|boulevard|impasse|all[ée]es?)$/i;
const isOnlyNumbered = new RegExp(`^(?:${onlyNumbered})$`, 'i');

/** Between a way and its name, or inside of it. */
const link =
  /^ ?(?:de la |de l['’]|des |du |de |d['’]|la |les? |l['’]|aux? |à |en |sous |sur |saint[e]?[ -])/iu;
/** Of a way that is also something else, « place de parking » names none. */
const strongLink = /^ ?(?:de la |de l['’]|des |du |les |la )/iu;
const oneWord = /^[ -]?([\p{L}\p{M}][\p{L}\p{M}'’.-]*)/u;
/** « 8 mai 1945 », « 93200 », « bâtiment B », « cedex 09 » */
const numbered =
  /^[ ,-]{0,3}(?:\d{1,2}(?:er)? \p{L}+(?: \d{4})?|\d{5}|\d{1,4}(?= ?(?:$|[),;])))(?![\p{L}\d])/u;
const inside =
  'b[âa]timent|b[âa]t\\.?|escalier|esc\\.|[ée]tage|appartement|appt?\\.?|apt\\.?|porte|digicode|interphone|bo[îi]te|bp|cedex|cs';
const code = String.raw`(?:n° ?)?(?![TF]\d(?!\d))(?:\d{1,5}[A-Z]{0,2}|[A-Z]\d{0,4})(?![\p{L}\d]| (?:caractères|chiffres|lettres|signes))`;
const insideFound = new RegExp(String.raw`^[ ,-]{0,3}(?:(?:${inside}) ${code}|cedex(?!\p{L}))`, 'iu');
const insideAlone = new RegExp(String.raw`(?<![\p{L}\d])((?:${inside}) )${code}`, 'giu');
/** « 93200 Saint-Denis » */
const town = /(?<!\d)\d{5} (?=(\p{Lu}[\p{L}\p{M}'’-]+))(?:\p{Lu}[\p{L}\p{M}'’-]+ ?)+/gu;

/** The text with every address replaced by « … »; the names of cases stay: « Numéro et nom de la rue ». */
export function hideAddresses(given: string): string {
  const text = collapse(given);
  let left = '';
  let from = 0;
  for (const found of text.matchAll(wayFound)) {
    if (found.index < from) continue;
    const [run, number, way = ''] = found;
    const rest = text.slice(found.index + run.length);
    const length = lengthOfName(rest, way, number !== undefined);
    if (length === 0) continue;
    left += `${text.slice(from, found.index)}…`;
    from = found.index + run.length + length;
  }
  left += text.slice(from);
  if (from === 0 && !/\d|[A-Z](?!\p{L})/u.test(text)) return text;
  return left
    .replace(town, (run, first: string) => (isOrdinary(first) ? run : `…${run.endsWith(' ') ? ' ' : ''}`))
    .replace(insideAlone, '$1…');
}

/** How many signs after the way are its name and what belongs to it; 0 when it names none. */
function lengthOfName(rest: string, way: string, hasNumber: boolean): number {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest.slice(at));
    if (!found || found[0] === '') return null;
    at += found[0].length;
    return found[1] ?? found[0];
  };
  if (!hasNumber && isOnlyNumbered.test(way)) return 0;
  const isStrong = strongLink.test(rest);
  while (take(link));
  const isLinked = at > 0;
  if (!take(numbered)) {
    const first = take(oneWord);
    if (first === null) return 0;
    const isCapital = /^\p{Lu}/u.test(first);
    const isKnown = isOrdinary(first);
    if (isWay.test(way)) {
      // « 12 rue principale », « 12 rue de la mairie »; not « 3 rue et numéro ».
      if (isKnown && !(hasNumber && (isLinked || !/^(?:et|ou|puis|nom|n|code|ville)$/iu.test(first))))
        return 0;
      if (!hasNumber && !isCapital && !(isLinked && isStreet.test(way))) return 0;
    } else if (isKnown || !(isStrong ? hasNumber || isCapital : isCapital && (hasNumber || isLinked)))
      return 0;
    // « 14 rue victor hugo »
    if (!isCapital) while (takeIf(/^ (\p{Ll}[\p{L}\p{M}'’-]*)/u));
  }
  while (
    take(insideFound) ||
    take(numbered) ||
    takeIf(/^(?:,? ?(?:- ?)?|-)(\p{Lu}[\p{L}\p{M}'’-]*\.?)/u, true)
  );
  return at;

  /** A word that is no ordinary one: those say that the name is over. */
  function takeIf(pattern: RegExp, mayLink = false): boolean {
    const start = at;
    if (mayLink) while (take(link));
    const word = take(at === start ? pattern : oneWord);
    if (word !== null && !isOrdinary(word) && (at === start || !mayLink || /^\p{Lu}/u.test(word)))
      return true;
    at = start;
    return false;
  }
}
