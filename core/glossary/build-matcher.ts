import type { CompiledTerms, TermForms } from '../words.ts';
import { type Matcher, makeKeys, matcherOf } from './matcher.ts';
import { foldAccents, tokenise, toPlain } from './tokenise.ts';

const ABBREVIATION = /^(?=.*[A-Z])[A-Z0-9]{2,}$/;

type Paths = [words: string[], term: string | null][];

/** What the page needs to find terms, worked out once for all pages: stemming a thousand forms is felt at each load. */
export function compileTerms(terms: readonly TermForms[]): CompiledTerms {
  const paths: Paths = [];
  // What one term must not mark may be another term: « attestation sur l’honneur ». That one is then found.
  const named = new Set(terms.flatMap(({ forms, exact = [] }) => [...forms, ...exact].map(wordsOf)));
  for (const term of terms) {
    for (const form of term.not ?? []) if (!named.has(wordsOf(form))) addForm(paths, form, null, true);
    for (const form of term.exact ?? []) addForm(paths, form, term.id, true);
    for (const form of term.forms) addForm(paths, form, term.id, false);
  }
  const heads: Record<string, string> = {};
  for (const [[head = '', ...others], term] of paths) {
    const line = [term ?? '', ...others].join(' ');
    heads[head] = Object.hasOwn(heads, head) ? `${heads[head]}\n${line}` : line;
  }
  const single = terms.filter(({ senses }) => senses.length === 1);
  return { heads, onlySense: Object.fromEntries(single.map(({ id, senses }) => [id, senses[0] ?? ''])) };
}

/** Compiles a list of terms and finds them. */
export const buildMatcher = (terms: readonly TermForms[]): Matcher => matcherOf(compileTerms(terms));

function addForm(paths: Paths, form: string, term: string | null, isExact: boolean): void {
  const add = (words: string[]) => paths.push([words, term]);
  const tokens = tokenise(form);
  if (!isExact) {
    add(tokens.map(({ raw }) => keyOfForm(raw)));
    const joined = form.replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '');
    if (joined !== form) add(tokenise(joined).map(({ raw }) => keyOfForm(raw)));
    return;
  }
  const words = tokens.map(({ raw }) => toPlain(raw));
  const forms = words.length === 1 ? [words, [`${words[0]}s`]] : [words];
  for (const one of forms) {
    add(one.map((word) => keyOfWhole(word, `=${word}`)));
    // Expressions left alone are many, and seldom in capitals: each page would carry them twice.
    if (term !== null || one.length === 1) add(one.map((word) => keyOfWhole(word, `~${foldAccents(word)}`)));
  }
}

const wordsOf = (form: string): string =>
  tokenise(form)
    .map(({ raw }) => foldAccents(toPlain(raw)))
    .join(' ');

function keyOfForm(raw: string): string {
  if (ABBREVIATION.test(raw)) return `^${raw}`;
  const { linking, stem } = makeKeys(raw);
  return linking ?? stem;
}

function keyOfWhole(word: string, key: string): string {
  return makeKeys(word).linking ?? key;
}
