/** Sentences of a file in a language, however deep: key → sentence or more keys. */
export type SentenceTree = { readonly [key: string]: string | SentenceTree };

/** What keeps a translation from being whole. Keys are dotted paths. */
export interface TranslationGaps {
  missing: string[];
  /** Keys French does not have. */
  extra: string[];
  /** Sentences whose {{parameters}}, {parameters} or <tags> are not those of French. */
  altered: string[];
}

const plural = /_(zero|one|two|few|many|other)$/u;
/** Every form of counting small numbers shows below this. */
const enoughNumbers = 200;

/**
 * Compares a file with its French twin. A sentence that counts (`…_one`, `…_other` in French) must have each plural form
 * whole numbers take in `lang` (CLDR), and may have the others of that language.
 */
export function findGaps(french: SentenceTree, other: SentenceTree, lang: string): TranslationGaps {
  const [wanted, given] = [flatten(french), flatten(other)];
  const { needed, known } = pluralForms(lang);
  const families = new Set([...wanted.keys()].filter((key) => plural.test(key)).map(familyOf));
  const expected = [...wanted.keys()].filter((key) => !plural.test(key));
  const counting = [...families].flatMap((family) => needed.map((form) => `${family}_${form}`));
  const mayBe = new Set([
    ...expected,
    ...[...families].flatMap((family) => known.map((form) => `${family}_${form}`)),
  ]);
  return {
    missing: [...expected, ...counting].filter((key) => !given.get(key)?.trim()),
    extra: [...given.keys()].filter((key) => !mayBe.has(key)),
    altered: [...given].flatMap(([key, text]) =>
      isSame(text, wanted.get(key) ?? wanted.get(`${familyOf(key)}_other`) ?? '', plural.test(key))
        ? []
        : [key],
    ),
  };
}

/** Nothing is missing and nothing is too much: the language may be offered. */
export function isWhole(gaps: TranslationGaps): boolean {
  return gaps.missing.length === 0 && gaps.extra.length === 0;
}

const familyOf = (key: string): string => key.replace(plural, '');

function flatten(tree: SentenceTree, before = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(before + key, value);
    else for (const [inner, text] of flatten(value, `${before}${key}.`)) found.set(inner, text);
  }
  return found;
}

function pluralForms(lang: string): { needed: string[]; known: string[] } {
  const rules = new Intl.PluralRules(lang);
  const numbers = Array.from({ length: enoughNumbers }, (_, number) => rules.select(number));
  return { needed: [...new Set(numbers)], known: rules.resolvedOptions().pluralCategories };
}

const marksOf = (text: string): string[] =>
  [...text.matchAll(/\{\{?\w+\}?\}|<\/?\w+>/gu)].map(([mark]) => mark);

/** A form that names its own number (« one », « two ») may leave {{count}} out. */
function isSame(text: string, french: string, isCounting: boolean): boolean {
  const keep = (marks: string[]) =>
    [...new Set(marks)]
      .filter((mark) => !isCounting || mark !== '{{count}}')
      .sort()
      .join(' ');
  return keep(marksOf(text)) === keep(marksOf(french));
}
