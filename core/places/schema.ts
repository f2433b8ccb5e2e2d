/**
 * One place of a list, as two open standards publish it; the rows of both may stand side by side. What is read here is what
 * is kept: every other column (`original_id`, `lien_source`, `score_qualite`, a mail address…) is left out unread.
 *
 * - Places of digital mediation, LaMednum: schema 0.1.0 to 1.0.2 (https://github.com/LaMednum/standard-mediation-num,
 *   schema.json of each tag) and the change notes of 2.0.0 (`descriptif-des-evolutions`, inventory of 17 September 2026).
 *   `services` may be empty since 1.0.1, `pivot` since 2.0.0. Several values in a column stand between « ; » up to 0.2.0,
 *   between « | » since 1.0.0; the national map's interface gives them as a list.
 * - data.inclusion, structures: schema v0 and v1 (https://github.com/gip-inclusion/data-inclusion-schema,
 *   src/data_inclusion/schema/v0/structures.py and v1/structures.py). The address may be empty in both.
 *   The weekly files (https://github.com/gip-inclusion/data-inclusion, dags/publish_opendata/helpers.py) write a day as
 *   milliseconds in json and a list as Python does in a table.
 */
import * as z from 'zod';
import { PackError } from '../pack/parse.ts';
import { dayWritten } from './day-written.ts';

const text = (longest: number) => z.string().trim().min(1).max(longest);
const perhaps = (longest: number) => z.string().max(longest).nullish();
/** Several values, between bars or semicolons, or as a list. */
const values = z
  .union([z.string(), z.array(z.string()).max(30)])
  .transform((said) => (Array.isArray(said) ? said.join('|') : said))
  .pipe(z.string().max(1000))
  .nullish();
const networks = z.array(text(80)).max(100).nullish();

const rowSchema = z.object({
  id: text(200),
  nom: text(150),
  commune: text(80),
  code_postal: z.string().regex(/^\d{5}$/),
  adresse: perhaps(150),
  complement_adresse: perhaps(150),
  telephone: perhaps(100),
  date_maj: z.union([z.string(), z.number()]).transform(dayWritten).pipe(z.iso.date()),

  // LaMednum.
  horaires: perhaps(1000),
  services: values,
  modalites_acces: values,
  publics_specifiquement_adresses: values,
  frais_a_charge: values,
  itinerance: values,
  prise_rdv: perhaps(500),

  // data.inclusion: v1, then what v0 calls the same.
  horaires_accueil: perhaps(1000),
  reseaux_porteurs: networks,
  horaires_ouverture: perhaps(1000),
  labels_nationaux: networks,

  // What neither standard has, and people need.
  a_apporter: z.array(text(80)).max(8).nullish(),
});

export type Row = z.infer<typeof rowSchema>;

/** What is wrong with a row. missing: the column must say something · unclear: it says something else. */
export interface RowFault {
  /** null: it is no row at all. */
  column: string | null;
  is: 'missing' | 'unclear';
}

/** What is published for « no day could be read » (LaMednum, change notes of 2.0.0): it dates nothing. */
const noDay = '1970-01-01';

/** The columns of a row that are read here, or the first that is at fault. */
export function readRow(row: unknown): Row | RowFault {
  const result = rowSchema.safeParse(row);
  if (result.data?.date_maj === noDay) return { column: 'date_maj', is: 'missing' };
  if (result.success) return result.data;
  const column = result.error.issues[0]?.path[0];
  if (typeof column !== 'string') return { column: null, is: 'unclear' };
  const value = (row as Record<string, unknown>)[column];
  return { column, is: value === undefined || value === null || value === '' ? 'missing' : 'unclear' };
}

/** The version of the envelope that this build reads. */
export const listVersion = 1;

/** More are no places near somebody. */
export const mostPlaces = 5000;

export const directorySchema = z.strictObject({
  schemaVersion: z.literal(listVersion),
  /** Who keeps the list: said under each place. */
  name: text(60),
  places: z.array(rowSchema).max(mostPlaces),
});

export type Directory = z.infer<typeof directorySchema>;

/**
 * Reads `packs/places.json`.
 * @throws PackError with the row and the column at fault, or the id that stands twice
 */
export function parseDirectory(file: unknown): Directory {
  const result = directorySchema.safeParse(file);
  if (!result.success) throw new PackError(`packs/places.json\n${z.prettifyError(result.error)}`);
  const seen = new Set<string>();
  const twice = result.data.places.find(({ id }) => seen.size === seen.add(id).size);
  if (twice) throw new PackError(`packs/places.json\n✖ the id « ${twice.id} » stands twice\n  → at places`);
  return result.data;
}
