import { stemmer } from '@orama/stemmers/french';
import type { CompiledTerms } from '../words.ts';
import { foldAccents, isHyphenAt, readGap, type Token, tokenise, toPlain } from './tokenise.ts';

/** An occurrence of a term. `text.slice(start, end) === form`, in the string given to `find`. */
export interface TermMatch {
  termId: string;
  /** As written on the page. */
  form: string;
  start: number;
  end: number;
}

export interface Matcher {
  /** Occurrences in `text`, leftmost-longest, never overlapping, in order. Linear in the text's length. */
  find(text: string): TermMatch[];
}

interface Keys {
  /** Without case, accents and inflection. */
  stem: string;
  /** The stem of « actualisons » and « déclarent », which the stemmer leaves whole. */
  ourStem: string | null;
  /** Without case, after « = »: never taken for a stem. Accents count: « signes » is not « signés ». */
  exact: string;
  /** The same without accents, after « ~ », for a word in capitals, which may have lost its own. */
  capitals: string | null;
  /** As written, after « ^ »: an abbreviation. */
  written: string;
  /** « de, des, du, d’ » are one word inside an expression, and « à, au, aux » another. */
  linking: string | null;
  /** A term begins with this word. */
  isHead: boolean;
}

interface Node {
  /** null until a word follows: most words end their term. */
  next: Map<string, Node> | null;
  /** Id of the term that ends here; null for an expression that must not be marked. */
  term: string | null | undefined;
}

/** What may come next, by the key of a word. */
type Next = Pick<Map<string, Node>, 'get'>;

const DE = new Set(['de', 'd', 'du', 'des']);
const TO = new Set(['a', 'au', 'aux']);
const ARTICLES = new Set(['l', 'la', 'le', 'les']);
/** « n° 1 » is no « N-1 ». */
const ORDINAL = /^n[°º\s]+\d/i;
const LETTERS_IN_CAPITALS = /^\p{Lu}{2,}$/u;
const URL_PART = /:\/\/|@|www\.|\.gouv\.|\.fr\//;

/**
 * Finds compiled terms in a text. A form matches whatever its case, accents, apostrophes, kind of space or hyphen, and
 * inflection. At equal length a whole form (`exact`) wins over a stem, and an abbreviation over both.
 */
export function matcherOf(terms: CompiledTerms): Matcher {
  // Each is laid out when its word is met: to make thousands of nodes is felt at each load.
  const heads = new Map<string, string | Node>(Object.entries(terms.heads));
  const root: Next = {
    get(head) {
      const found = heads.get(head);
      if (typeof found !== 'string') return found;
      const node = grow(found);
      heads.set(head, node);
      return node;
    },
  };
  const known = new Map<string, Keys>();
  const keysOf = (raw: string): Keys => {
    let keys = known.get(raw);
    if (keys) return keys;
    keys = makeKeys(raw);
    const { written, exact, stem, linking, capitals, ourStem } = keys;
    // What is null is the key of none.
    keys.isHead = [written, exact, stem, linking, capitals, ourStem].some((key) => heads.has(key as string));
    // A page's words repeat; an endless page must not fill the memory.
    if (known.size > 20000) known.clear();
    known.set(raw, keys);
    return keys;
  };
  return { find: (text) => findAll(text, root, keysOf) };
}

function makeNode(): Node {
  return { next: null, term: undefined };
}

/** Every way a written word may be looked up. */
export function makeKeys(raw: string): Keys {
  const plain = toPlain(raw);
  const whole = foldAccents(plain);
  return {
    stem: plain.length > 3 ? stemOf(plain) : whole,
    ourStem: plain.length > 6 && /[^i]ons$|ent$/.test(plain) ? whole.slice(0, -3).replace(/e+$/, '') : null,
    exact: `=${plain}`,
    capitals: raw === raw.toUpperCase() && plain !== raw ? `~${whole}` : null,
    written: `^${raw}`,
    linking: DE.has(whole) ? 'de' : TO.has(whole) ? 'a' : null,
    isHead: false,
  };
}

/** Stem without accents. « TELECHARGEE » keeps an « e » that « téléchargée » loses. */
function stemOf(plain: string): string {
  return foldAccents(stemmer(plain)).replace(/e+$/, '');
}

/** The tree of what may follow a first word. The first line of a path wins. */
function grow(lines: string): Node {
  const head = makeNode();
  for (const line of lines.split('\n')) {
    const [term, ...words] = line.split(' ');
    let node = head;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = makeNode();
        node.next.set(word, next);
      }
      node = next;
    }
    if (node.term === undefined) node.term = term || null;
  }
  return head;
}

function findAll(text: string, root: Next, keysOf: (raw: string) => Keys): TermMatch[] {
  const tokens = tokenise(text);
  const matches: TermMatch[] = [];
  const longestFrom = searchIn(text, tokens, root, keysOf);
  const mayHoldAddress = URL_PART.test(text);
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    const mayStart = keysOf(token.raw).isHead || isHyphenAt(text, token.end);
    const best = mayStart ? longestFrom(index) : null;
    if (!best) {
      index++;
      continue;
    }
    const start = token.start;
    const end = (tokens[best.last] as Token).end;
    if (
      best.term !== null &&
      !(mayHoldAddress && isInAddress(text, start, end)) &&
      !isDenial(tokens, index, best) &&
      !ORDINAL.test(text.slice(start, end))
    ) {
      matches.push({ termId: best.term, form: text.slice(start, end), start, end });
    }
    index = best.last + 1;
  }
  return matches;
}

interface Best {
  term: string | null;
  last: number;
  /** Found as an abbreviation, in one word. */
  isAbbreviation: boolean;
}

/** Gives what finds the longest term from a word on. Made once for a text: thousands of words may begin a term. */
function searchIn(
  text: string,
  tokens: Token[],
  root: Next,
  keysOf: (raw: string) => Keys,
): (from: number) => Best | null {
  let first = 0;
  let best: Best | null = null;
  const step = (next: Node | undefined, index: number, isAbbreviation: boolean, isAfterDe: boolean) => {
    if (!next) return;
    if (next.term !== undefined && (!best || index > best.last)) {
      best = { term: next.term, last: index, isAbbreviation: isAbbreviation && index === first };
    }
    if (next.next) walk(next.next, index + 1, isAfterDe);
  };
  const walk = (next: Next, index: number, isAfterDe: boolean): void => {
    const token = tokens[index];
    if (!token) return;
    if (index > first && readGap(text, (tokens[index - 1] as Token).end, token.start) === 'break') return;
    const keys = keysOf(token.raw);
    step(next.get(keys.written), index, true, false);
    step(next.get(keys.exact), index, false, false);
    if (keys.capitals) step(next.get(keys.capitals), index, false, false);
    if (keys.linking) step(next.get(keys.linking), index, false, keys.linking === 'de');
    step(next.get(keys.stem), index, false, false);
    if (keys.ourStem) step(next.get(keys.ourStem), index, false, false);
    if (isAfterDe && ARTICLES.has(token.raw.toLowerCase())) walk(next, index + 1, false);
    const following = tokens[index + 1];
    if (following && isHyphenAt(text, token.end) && readGap(text, token.end, following.start) === 'hyphen') {
      // « télé-charger » written in two: the reader sees one word.
      const joined = keysOf(token.raw + following.raw);
      step(next.get(joined.exact), index + 1, false, false);
      step(next.get(joined.stem), index + 1, false, false);
    }
  };
  return (from) => {
    first = from;
    best = null;
    walk(root, first, false);
    return best;
  };
}

/** Words of an address (https://…, name@…) are not read as prose. */
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 200 && !/\s/.test(text[from - 1] ?? ' ')) from--;
  while (to < text.length && to - end < 200 && !/\s/.test(text[to] ?? ' ')) to++;
  return to - from > end - start && URL_PART.test(text.slice(from, to));
}

/** « NE PAS FERMER », « ce n’est volontairement PAS le cas »: the word that denies, no abbreviation. */
function isDenial(tokens: Token[], index: number, best: Best): boolean {
  return (
    best.isAbbreviation &&
    tokens[index]?.raw === 'PAS' &&
    (tokens.slice(Math.max(0, index - 4), index).some(({ raw }) => /^ne?$/i.test(raw)) ||
      [tokens[index - 1], tokens[index + 1]].some((token) => token && LETTERS_IN_CAPITALS.test(token.raw)))
  );
}
