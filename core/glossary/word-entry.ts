import type { Glossary, GlossaryTerm } from '../glossary-schema.ts';
import type { TermForms } from '../words.ts';

/** One sense of a term, worded. */
export interface SenseEntry {
  /** Full id, as `WordHit.sense` holds it: 'telecharger.upload'. */
  sense: string;
  /** Of its sentences: the language asked for, or French. */
  lang: string;
  line: string;
  text: string;
  example: string;
  action: string;
  picture: string | null;
  /** Host of the source. */
  sourceName: string;
  sourceUrl: string;
  /** ISO day; null: not checked against a source that defines this sense. */
  verifiedOn: string | null;
}

/** All that the panel shows of a term. */
export interface WordEntry {
  termId: string;
  headword: string;
  senses: SenseEntry[];
  /** False: nobody of the trade has read it over yet. */
  isReviewed: boolean;
  /** ISO day readers tried it; null: nobody has, and the card says so. */
  triedOn: string | null;
}

/** A glossary, whatever is said of its terms. */
type Terms = Pick<Glossary, 'portal' | 'terms'>;

/** Forms of the terms that have a meaning on this portal; null: a site without a pack. */
export function formsFor(glossaries: Terms[], portal: string | null): TermForms[] {
  return glossaries
    .flatMap(({ terms }) => terms)
    .filter((term) => !term.portals || (portal !== null && term.portals.includes(portal)))
    .map(toForms);
}

/** What finds a term: no definition. */
export function toForms({ id, headword, forms, exact, not, senses }: GlossaryTerm): TermForms {
  return {
    id,
    headword,
    forms,
    ...(exact && { exact }),
    ...(not && { not }),
    senses: senses.map((sense) => `${id}.${sense.id}`),
  };
}

/** Term id → sense id → sentences, as a pack says them in a language. */
export type WordsIn = (lang: string, portal: string) => Glossary['texts'][string] | undefined;

/** What glossaries that were read with their sentences say. */
export function wordsOf(glossaries: Glossary[]): WordsIn {
  return (lang, portal) => glossaries.find((one) => one.portal === portal)?.texts[lang];
}

/**
 * A term in a language; French where a sense has no translation. A portal's own wording of a term wins over the one of
 * the pack that defines it. Null for an unknown term.
 */
export function entryIn(
  glossaries: Terms[],
  wordsIn: WordsIn,
  termId: string,
  lang: string,
  portal: string | null = null,
): WordEntry | null {
  const home = glossaries.find(({ terms }) => terms.some((term) => term.id === termId));
  const term = home?.terms.find(({ id }) => id === termId);
  if (!home || !term) return null;
  const wordings = [lang, 'fr'].flatMap((one) =>
    [portal, home.portal].map((of) => ({ lang: one, texts: of === null ? undefined : wordsIn(one, of) })),
  );
  const senses = term.senses.flatMap((own) => {
    const { id, picture } = own;
    const wording = wordings.find(({ texts }) => texts?.[termId]?.[id]);
    const entry = wording?.texts?.[termId]?.[id];
    return entry
      ? [
          {
            sense: `${termId}.${id}`,
            lang: wording.lang,
            ...entry,
            picture: picture ?? null,
            ...sourceOf(term, own),
          },
        ]
      : [];
  });
  return {
    termId,
    headword: term.headword,
    senses,
    isReviewed: term.reviewed,
    triedOn: term.triedOn ?? null,
  };
}

/** What a sense was compared with: its own page, or the one of its term. */
function sourceOf(
  term: GlossaryTerm,
  own: GlossaryTerm['senses'][number],
): Pick<SenseEntry, 'sourceName' | 'sourceUrl' | 'verifiedOn'> {
  const url = own.source ?? term.source;
  const host = url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/s, '');
  return {
    sourceName: host,
    sourceUrl: url,
    verifiedOn: own.verifiedOn === undefined ? term.verifiedOn : own.verifiedOn,
  };
}
