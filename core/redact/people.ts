/**
 * Names and ages of people, taken out of what a page writes over its cases: « Lou Exemple (votre enfant, 17 ans) » leaves
 * as « Personne 2 (votre enfant) ». Nothing proves that a word is a name: a capital that no ordinary word explains is one.
 */
import { collapse, fold } from '../reading/normalise.ts';
import { hideAddresses } from './addresses.ts';
import { isOrdinary } from './ordinary-words.ts';
import { publicNames } from './personal.ts';

/** What a text is: `title` names a part of the page, often somebody; `label` names a case, seldom; `choice`, one of several. */
type Kind = 'title' | 'label' | 'choice';

export interface People {
  /** Remembers whom it meets: a name met once is known wherever it stands afterwards. */
  hide: (text: string, kind: Kind) => string;
}

const word = String.raw`(?:\p{Lu}|\p{Lo})(?:[\p{L}\p{M}]|['’-](?=\p{L}))*\.?`;
const particle = '(?:d[eu]s?|da|di|dos|el|al|ben|bint|ould|van|von|la|le)';
/** Words with a capital that follow each other: « Camille Exemple », « Jean de La Tour », « C. DUPONT ». */
const run = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])${word}(?:[ ](?:${particle} )*${word}|[ ]d['’]${word})*(?![\p{L}\p{M}\p{N}])`,
  'gu',
);
const words = new RegExp(word, 'gu');

/** What the page says of whoever it has just named, in brackets or after a comma. */
const role =
  "(?:vous|moi|(?:l['’])?allocataire|demandeu(?:r|se)|déclarante?|assurée?|bénéficiaire|(?:votre|mon|ma|autre|personne|l['’])? ?(?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|enfant|fils|fille|parent|mère|père|frère|sœur|élève|adulte|à charge))";
const day = String.raw`\d{1,2}(?:er)?[ /.-](?:\d\d?|\p{L}+)[ /.-]\d{2,4}`;
const saidAfter = new RegExp(
  `^(?: ?[(,–—:-] ?| (?=n[ée]e?|\\d))(?:${role}(?![\\p{L}])|\\d{1,3} (?:ans|mois)|née?|${day})`,
  'iu',
);
/** « camille exemple (vous) »: the role says what no capital does. */
const inSmallLetters = new RegExp(
  `^\\p{Ll}[\\p{L}'’ -]*(?= ?[(,] ?(?:${role}(?![\\p{L}])|\\d{1,3} ans))`,
  'u',
);
/** « Enfant : Lou », « Monsieur Karim » */
const saidBefore =
  /(?:^|[^\p{L}])(?:enfant|fils|fille|allocataire|demandeu(?:r|se)|déclarante?|assurée?|bénéficiaire|élève|parent|mère|père|tuteur|tutrice|nom|prénom|bonjour|bienvenue|madame|monsieur|mademoiselle|mme|mlle|m\.|dr)(?: à charge| \d)? ?[:,–—-]? ?$/iu;
/** Of a label's first word: nothing more, a row of a table, a month, what somebody does. */
const doesAfter =
  /^(?: ?:?$| [–—-] |, (?=\p{L}+ 20\d\d)| (?:a|est|vit|va|était|avait|habite|travaille|perçoit|touche|gagne|reçoit)(?!\p{L}))/u;
/** Places and bodies: « en France », « du Pas-de-Calais », « la Poste ». */
const afterArticle = /(?:^|[^\p{L}])(?:en|aux?|du|les?|la|l['’]|des|une?|hors de)\s*$/iu;
/** Before a name, and alone no name. */
const civility = /^(?:mme|mlle|mm?\.|mr|monsieur|madame|mademoiselle|docteur|dr)$/i;
/** « Le Goff », « C. Dupont », « MARTIN L. »: parts of a name that alone are none. */
const initial = /^\p{Lu}\.?$/u;
const capitalParticle = /^(?:l[ea]s?|de|du|des)$/i;
const afterPlace = /(?:^|[^\p{L}])(?:à|vers|sur|dans|pour)\s*$/iu;
/** « Employeur Durand SARL » is nobody's name, and tells where somebody works. */
const firm = /^(?:sarl|sasu?|eurl|snc|sci|scop|sa|gie)$/i;
const ofFirm = /(?:employeur|entreprise|société|cabinet|établissement|magasin)(?: \d)? ?[:,–—-]? ?$/iu;
/** « QPV »; a surname too may be written so. */
const letters = /^\p{Lu}{2,}$/u;
/** Months that are first names too, unless a year follows. */
const monthNames = /^(?:avril|mai)$/i;
const afterLink = /(?:^|[^\p{L}])(?:de|d['’]|à|par|pour|avec|chez|et|ou|:)\s*$/iu;

/** « Personne 2, né le 12/03/2009 », « (17 ans) », « Enfant de 17 ans » at its end; not « de moins de 25 ans ». */
const ages: [RegExp, string][] = [
  [/(personne \d+)[ ,(–—-]*née?(?:\(e\))? (?:(?:le|en) (?:\p{L}+ )?)?\d[\p{L}\d /.-]*\)?/giu, '$1'],
  [new RegExp(String.raw`(personne \d+)[^\p{L}\d]+${day}\)?`, 'giu'), '$1'],
  [/(personne \d+)[ ,–—-]*\d{1,3} ?(?:ans|mois)(?!\p{L})/giu, '$1'],
  [/\s*\((?:âgée?(?:\(e\))? de )?\d{1,3} ?ans\s*\)/giu, ''],
  [/,\s*(?:âgée?(?:\(e\))? de )?\d{1,3} ?ans(?=\s*[),;]|\s*$)/giu, ''],
  [/((?:enfant|fils|fille)(?: à charge)?),? (?:âgée? )?de \d{1,3} ans(?=\s*(?:[),]|$))/giu, '$1'],
  [/((?:enfant|fils|fille)),? née?(?:\(e\))? (?:le|en) (?:\p{L}+ )?\d[\p{L}\d /.-]*(?=[),]|$)/giu, '$1'],
];

export function peopleNamed(): People {
  /** By the words of the name, in whatever order. */
  const numbers = new Map<string, number>();
  const keyOf = (name: string[]) => name.map(fold).sort().join(' ');

  const isMet = (one: string) => [...numbers.keys()].some((key) => key.split(' ').includes(fold(one)));

  /** « Lou » is « Lou Exemple », unless two bear it: then nothing tells who. */
  const personOf = (name: string[]): string => {
    const key = keyOf(name);
    const bearers = [...numbers].filter(([one]) => name.length === 1 && one.split(' ').includes(key));
    if (!numbers.has(key) && bearers.length > 1) return '…';
    const number = numbers.get(key) ?? bearers[0]?.[1] ?? numbers.size + 1;
    if (!numbers.has(key)) numbers.set(key, number);
    return `personne ${number}`;
  };
  const hide = (given: string, kind: Kind): string => {
    const { text, restore } = setAside(raiseNames(hideAddresses(given), kind));
    const hidden = text.replace(run, (found, at: number) => {
      const all = [...found.matchAll(words)];
      // « Mme Maison »: whatever stands there is a name.
      const titled = all.findIndex(([one]) => civility.test(one)) + 1;
      const rest = text.slice(at + found.length);
      const isMonthName = ([one]: RegExpExecArray) =>
        monthNames.test(one) &&
        (all.some(([other]) => !isOrdinary(other)) ||
          (!/^ \d{4}/.test(rest) && (isMet(one) || saidAfter.test(rest))));
      const isNameless = (one: RegExpExecArray, at: number) =>
        (titled === 0 || at < titled) && isOrdinary(one[0]) && !isMonthName(one);
      const first = all.findIndex((one, at) => !isNameless(one, at));
      if (first < 0) return found;
      const own = all[first]?.index ?? 0;
      const start = all[withParts(all, first, titled, -1)]?.index ?? 0;
      const whole = text.slice(0, at + start);
      // « Salaire de Le Goff » ; « La Rochelle » after « à » is a place, and « Le » may begin a sentence.
      const before = whole === '' || afterPlace.test(whole) ? text.slice(0, at + own) : whole;
      const isSaid = saidAfter.test(rest) || saidBefore.test(before);
      const unknown = all.filter((one, at) => !isNameless(one, at));
      const end = withParts(
        all,
        all.findLastIndex((one, at) => !isNameless(one, at)),
        titled,
        1,
      );
      const last = isSaid ? all.at(-1) : all[end];
      const name = (isSaid ? all.slice(first) : unknown).map(([one]) => one);
      const isFirm = titled === 0 && (all.some(([one]) => firm.test(one)) || ofFirm.test(before));
      const isSomebody =
        isName(name, before, kind) ||
        (before === '' && doesAfter.test(rest) && (kind === 'choice' || !letters.test(name[0] ?? '')));
      const by =
        isSaid || (isSomebody && !isFirm)
          ? personOf(name)
          : !isFirm && isLeft(name[0] ?? '', before)
            ? null
            : '…';
      if (by === null) return found;
      const told = whole === '' ? by.charAt(0).toUpperCase() + by.slice(1) : by;
      return found.slice(0, start) + told + found.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
    });
    return collapse(ages.reduce((left, [pattern, by]) => left.replace(pattern, by), restore(hidden)));
  };
  const isName = (name: string[], before: string, kind: Kind) =>
    name.filter((one) => one.length > 2).length > 1 ||
    name.some(isMet) ||
    (kind === 'title' && !afterArticle.test(before));
  return { hide };
}

/** « Lou Exemple – Août 2026 – Salaire »: the rows before the last name a part of the page. */
export function hideRows(people: People, label: string, isTicked = false): string {
  const rows = label.split(' – ');
  const own = isTicked ? 'choice' : 'label';
  return rows.map((part, at) => people.hide(part, at < rows.length - 1 ? 'title' : own)).join(' – ');
}

/** Bodies and places that bear a first name, or stand where one could. */
const phrases = new RegExp(
  `(?<!\\p{L})(?:${[...publicNames, 'Pôle emploi', 'prime de Noël', 'hors de France', 'en France'].join('|')})(?!\\p{L})`,
  'giu',
);

/** « camille exemple »: a title in small letters of which no word is ordinary is a name too. */
function raiseNames(text: string, kind: Kind): string {
  const isBare =
    kind === 'title' &&
    /^\p{Ll}[\p{Ll}\p{M}'’-]+(?: [\p{Ll}\p{M}'’-]+){1,2}$/u.test(text) &&
    !text.split(/[ '’-]/).some(isOrdinary);
  return text.replace(isBare ? text : inSmallLetters, withCapitals);
}

function withCapitals(head: string): string {
  const capital = (one: string) => one.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  const isName = !isOrdinary(capital(head.split(' ')[0] ?? ''));
  return head.replace(/[^ ]+/g, (one) => (isName || !isOrdinary(one) ? capital(one) : one));
}

function setAside(text: string): { text: string; restore: (hidden: string) => string } {
  const kept: string[] = [];
  return {
    text: text.replace(phrases, (found) => `\ue000${kept.push(found) - 1}\ue001`),
    restore: (hidden) => hidden.replace(/\ue000(\d+)\ue001/g, (_, at: string) => kept[Number(at)] ?? ''),
  };
}

/** How far a name goes on from one of its words, over initials and, before it, a particle. */
function withParts(all: RegExpExecArray[], from: number, titled: number, step: 1 | -1): number {
  let at = from;
  for (let next = at + step; next >= titled && next < all.length; next += step) {
    const one = all[next]?.[0] ?? '';
    if (!initial.test(one) && !(step < 0 && capitalParticle.test(one))) break;
    at = next;
  }
  return at;
}

/** One word alone that nothing says to be a name: it begins a sentence, is a place or a body, or letters that stand for one. */
function isLeft(word: string, before: string): boolean {
  if (/(?:^|[.?!;«(])\s*$/u.test(before)) return true;
  if (afterArticle.test(before)) return true;
  return letters.test(word) && !afterLink.test(before);
}
