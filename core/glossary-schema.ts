import * as z from 'zod';

/** A glossary that cannot be used, with the file and the key at fault, for whoever edits it. */
export class GlossaryError extends Error {}

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case');
const senseIdSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower case and underscores');
/** No markup, and no text-direction marks that could reorder what is read. */
const plainSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/[<>\u202a-\u202e\u2066-\u2069]/u.test(text), 'plain text only');

const senseSchema = z.strictObject({
  id: senseIdSchema,
  /** Name of a drawing of components/Drawing. */
  picture: idSchema.optional(),
  /** Page that defines this sense, where the term's own does not. */
  source: z.url({ protocol: /^https?$/ }).optional(),
  /** Of this sense alone; null: the term's source says nothing of it, and no other was read. */
  verifiedOn: z.iso.date().nullable().optional(),
});

const termSchema = z.strictObject({
  /** Unique over all packs. */
  id: idSchema,
  headword: plainSchema,
  forms: z.array(plainSchema),
  exact: z.array(plainSchema).optional(),
  not: z.array(plainSchema).optional(),
  domain: z.enum(['administratif', 'caf', 'droit', 'emploi', 'impots', 'numerique', 'sante']),
  /** Pack ids; only on their sites does the word have an entry. Absent: everywhere. */
  portals: z.array(idSchema).min(1).optional(),
  senses: z.array(senseSchema).min(1),
  source: z.url({ protocol: /^https?$/ }),
  /** Day the source was read and found to define the term; null: it was not, and the product says so. */
  verifiedOn: z.iso.date().nullable(),
  /** Read over by somebody of the trade, besides whoever wrote it. */
  reviewed: z.boolean(),
  /** Day the entry passed tests/readers-protocol.md with five readers; absent: not tried, and the product says so. */
  triedOn: z.iso.date().optional(),
});

/** packs/<portal>/glossary.json. */
export const glossarySchema = z
  .strictObject({ schemaVersion: z.literal(1), terms: z.array(termSchema) })
  .check((context) => {
    context.value.terms.forEach((term, index) => {
      if (term.forms.length + (term.exact?.length ?? 0) > 0) return;
      const message = 'a term needs at least one form';
      context.issues.push({ code: 'custom', message, input: term, path: ['terms', index, 'forms'] });
    });
  });

const entrySchema = z.strictObject({
  /** One sentence, enough alone; begins with « Ici, » when the word has several senses. */
  line: plainSchema,
  /** What follows the line, or ''. */
  text: z.string().max(300),
  example: plainSchema,
  /** What to do, or what a mistake costs. */
  action: plainSchema,
});

/** packs/<portal>/texts/<lang>.terms.json: term id → sense id → sentences. */
export const termTextsSchema = z.strictObject({
  terms: z.record(idSchema, z.record(senseIdSchema, entrySchema)),
});

export type GlossaryTerm = z.infer<typeof termSchema>;
export type TermEntry = z.infer<typeof entrySchema>;

/** One portal's terms and their sentences by language. */
export interface Glossary {
  portal: string;
  terms: GlossaryTerm[];
  /** Language → term id → sense id → sentences. */
  texts: Record<string, Record<string, Record<string, TermEntry>>>;
}

/**
 * Reads every glossary file of every pack.
 * @param files path → parsed json; a path ends in `<portal>/glossary.json` or `<portal>/texts/<lang>.terms.json`
 * @throws GlossaryError naming the file and key of each mistake: wrong shape, a term id used twice, a sense without a
 *   French entry, an entry for an unknown sense
 */
export function parseGlossaries(files: Record<string, unknown>): Glossary[] {
  const mistakes: string[] = [];
  const byPortal = new Map<string, Glossary>();
  const of = (portal: string): Glossary => {
    const known = byPortal.get(portal) ?? { portal, terms: [], texts: {} };
    byPortal.set(portal, known);
    return known;
  };
  for (const [path, content] of Object.entries(files)) {
    const [, portal = '', lang] =
      /([^/]+)\/(?:glossary|texts\/([a-z]{2}(?:-[A-Z]{2})?)\.terms)\.json$/.exec(path) ?? [];
    const result = (lang ? termTextsSchema : glossarySchema).safeParse(content);
    if (!result.success) mistakes.push(`${path}\n${z.prettifyError(result.error)}`);
    else if (lang) of(portal).texts[lang] = (result.data as z.infer<typeof termTextsSchema>).terms;
    else of(portal).terms = (result.data as z.infer<typeof glossarySchema>).terms;
  }
  const glossaries = [...byPortal.values()];
  if (mistakes.length === 0) mistakes.push(...findMismatches(glossaries));
  if (mistakes.length > 0) throw new GlossaryError(mistakes.join('\n\n'));
  return glossaries;
}

function findMismatches(glossaries: Glossary[]): string[] {
  const mistakes: string[] = [];
  const all = new Map<string, GlossaryTerm>();
  for (const { portal, terms } of glossaries) {
    for (const term of terms) {
      if (all.has(term.id))
        mistakes.push(`packs/${portal}/glossary.json: the id « ${term.id} » is used twice`);
      all.set(term.id, term);
    }
  }
  for (const { portal, terms, texts } of glossaries) {
    for (const term of terms) {
      for (const sense of term.senses) {
        if (texts.fr?.[term.id]?.[sense.id]) continue;
        mistakes.push(`packs/${portal}/texts/fr.terms.json: no entry at terms.${term.id}.${sense.id}`);
      }
    }
    for (const [lang, byTerm] of Object.entries(texts)) {
      for (const [id, senses] of Object.entries(byTerm)) {
        for (const sense of Object.keys(senses)) {
          if (all.get(id)?.senses.some((one) => one.id === sense)) continue;
          mistakes.push(
            `packs/${portal}/texts/${lang}.terms.json: terms.${id}.${sense} is no sense of any glossary`,
          );
        }
      }
    }
  }
  return mistakes;
}
