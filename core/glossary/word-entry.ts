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
}

/** All that the panel shows of a term. */
export interface WordEntry {
  termId: string;
  headword: string;
  senses: SenseEntry[];
  /** Host of the source, or null. */
  sourceName: string | null;
  sourceUrl: string | null;
  /** ISO day; null: not checked against a source that defines the term. */
  verifiedOn: string | null;
  /** False: nobody of the trade has read it over yet. */
  isReviewed: boolean;
  /** ISO day readers tried it; null: nobody has, and the card says so. */
  triedOn: string | null;
}

/** Forms of the terms that have a meaning on this portal; null: a site without a pack. */
export function formsFor(glossaries: Glossary[], portal: string | null): TermForms[] {
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

/**
 * A term in a language; French where a sense has no translation. A portal's own wording of a term wins over the one of
 * the pack that defines it. Null for an unknown term.
 */
export function entryIn(
  glossaries: Glossary[],
  termId: string,
  lang: string,
  portal: string | null = null,
): WordEntry | null {
  const home = glossaries.find(({ terms }) => terms.some((term) => term.id === termId));
  const term = home?.terms.find(({ id }) => id === termId);
  if (!home || !term) return null;
  const own = glossaries.find((glossary) => glossary.portal === portal);
  const wordings = [lang, 'fr'].flatMap((one) =>
    [own, home].map((of) => ({ lang: one, texts: of?.texts[one] })),
  );
  const senses = term.senses.flatMap(({ id, picture }) => {
    const wording = wordings.find(({ texts }) => texts?.[termId]?.[id]);
    const entry = wording?.texts?.[termId]?.[id];
    return entry
      ? [{ sense: `${termId}.${id}`, lang: wording.lang, ...entry, picture: picture ?? null }]
      : [];
  });
  return {
    termId,
    headword: term.headword,
    senses,
    ...sourceOf(term),
    isReviewed: term.reviewed,
    triedOn: term.triedOn ?? null,
  };
}

function sourceOf(term: GlossaryTerm): Pick<WordEntry, 'sourceName' | 'sourceUrl' | 'verifiedOn'> {
  const host = term.source.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/s, '');
  return { sourceName: host, sourceUrl: term.source, verifiedOn: term.verifiedOn };
}
