/**
 * Which rules have their words in a label, by one look-up per word: dozens of patterns tried on each label would be the
 * main cost of a first reading.
 */
import type { FieldKind, ValueType } from '../page-model.ts';

export interface Clue {
  /** Folded: lower case, no accents. */
  label: string;
  around: string;
  hint: string;
  kind: FieldKind;
}

/** A meaning, the words of a label that give it, and what else must hold. */
export interface Rule {
  type: ValueType;
  /**
   * Wordings parted by `|`, folded. Plurals and little words between (« de la », « votre ») go without saying; a star
   * stands for any ending, `9` for any number.
   */
  words: string;
  also?: (clue: Clue) => boolean;
}

/** Little words that may stand between two words of a wording. */
const LITTLE = new Set(
  'a au aux d de des du en l la le les un une votre vos notre mon ma mes son sa ses the your my of'.split(
    ' ',
  ),
);

/** Words written short. */
const SHORT: Record<string, string> = { 'n°': 'numero', nb: 'nombre' };

interface Wording {
  place: number;
  words: string;
  /** Cut when its first word is met: most wordings never are. */
  tokens: string[] | null;
}

/** Words of a folded text, in the singular as far as an ending tells. */
function tokensOf(text: string): string[] {
  const found = text.match(/[a-z0-9°²*]+|[€%£$]/g) ?? [];
  return found.map(singular);
}

function singular(token: string): string {
  return SHORT[token] ?? (token.length > 3 && /[sx]$/.test(token) ? token.slice(0, -1) : token);
}

function indexOf(rules: readonly Rule[]): Map<string, Wording[]> {
  const index = new Map<string, Wording[]>();
  for (const [place, rule] of rules.entries()) {
    for (const words of rule.words.split('|')) {
      const first = keyOf(singular(words.split(' ', 1)[0] ?? ''));
      const known = index.get(first);
      if (known) known.push({ place, words, tokens: null });
      else index.set(first, [{ place, words, tokens: null }]);
    }
  }
  return index;
}

/** Wordings are found by the first letters of their first word, since a star may follow. */
function keyOf(token: string): string {
  return token.slice(0, 4);
}

/** Gives a function that finds which of these rules have their words in a folded label, in their own order. */
export function indexRules(rules: readonly Rule[]): (label: string) => Rule[] {
  let wordings: Map<string, Wording[]> | null = null;
  return (label) => {
    wordings ??= indexOf(rules);
    const tokens = tokensOf(label);
    const found = new Set<number>();
    for (let i = 0; i < tokens.length; i++) {
      for (const wording of wordings.get(keyOf(tokens[i] as string)) ?? [])
        if (!found.has(wording.place) && follows(tokens, i, tokensIn(wording))) found.add(wording.place);
    }
    return [...found].sort((a, b) => a - b).map((place) => rules[place] as Rule);
  };
}

function tokensIn(wording: Wording): string[] {
  wording.tokens ??= tokensOf(wording.words);
  return wording.tokens;
}

function follows(tokens: string[], from: number, wording: string[]): boolean {
  let at = from;
  for (let k = 0; k < wording.length; k++) {
    const word = wording[k] as string;
    while (k > 0 && tokens[at] !== word && LITTLE.has(tokens[at] ?? '')) at++;
    const token = tokens[at++];
    if (token === undefined) return false;
    if (
      word === '9'
        ? !/^\d/.test(token)
        : word.endsWith('*')
          ? !token.startsWith(word.slice(0, -1))
          : token !== word
    )
      return false;
  }
  return true;
}
