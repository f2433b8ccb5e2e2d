/**
 * The list of places a structure gives to its own build: rows of the national standard of places of digital mediation
 * (LaMednum, schema 0.2) and rows of data.inclusion (structures), side by side, as they are published. Strict: a column of
 * neither standard stops the build, or is refused when a person opens the list herself.
 */
import * as z from 'zod';
import { PackError } from '../pack/parse.ts';

const text = (longest: number) => z.string().trim().min(1).max(longest);
const perhaps = (longest: number) => z.string().max(longest).nullish();
const postcode = z.string().regex(/^\d{5}$/);
const coordinate = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]).nullish();

/** What neither standard has, and people need. */
const own = { a_apporter: z.array(text(80)).max(8).optional() };

const mediationSchema = z.strictObject({
  id: text(120),
  pivot: text(20),
  nom: text(150),
  commune: text(80),
  code_postal: postcode,
  code_insee: perhaps(5),
  adresse: text(150),
  complement_adresse: perhaps(150),
  latitude: coordinate,
  longitude: coordinate,
  typologie: perhaps(200),
  telephone: perhaps(20),
  courriels: perhaps(300),
  site_web: perhaps(500),
  horaires: perhaps(300),
  presentation_resume: perhaps(280),
  presentation_detail: perhaps(5000),
  source: perhaps(150),
  itinerance: perhaps(40),
  structure_parente: perhaps(150),
  date_maj: z.iso.date(),
  services: text(1000),
  publics_specifiquement_adresses: perhaps(500),
  prise_en_charge_specifique: perhaps(500),
  frais_a_charge: perhaps(500),
  dispositif_programmes_nationaux: perhaps(500),
  formations_labels: perhaps(500),
  autres_formations_labels: perhaps(500),
  modalites_acces: perhaps(500),
  modalites_accompagnement: perhaps(500),
  fiche_acces_libre: perhaps(500),
  prise_rdv: perhaps(500),
  ...own,
});

const inclusionSchema = z.strictObject({
  source: text(80),
  id: text(120),
  nom: text(150),
  description: perhaps(5000),
  date_maj: z.iso.date(),
  siret: perhaps(14),
  commune: text(80),
  code_postal: postcode,
  code_insee: perhaps(5),
  adresse: text(150),
  complement_adresse: perhaps(150),
  longitude: coordinate,
  latitude: coordinate,
  telephone: perhaps(20),
  courriel: perhaps(150),
  site_web: perhaps(500),
  horaires_accueil: perhaps(300),
  accessibilite_lieu: perhaps(500),
  reseaux_porteurs: z.array(text(80)).nullish(),
  ...own,
});

/** One place, as either standard publishes it. */
const rowSchema = z.union([mediationSchema, inclusionSchema]);

/** What is wrong with a row. missing: the column must say something · unknown: neither standard has it · unclear: it says something else. */
export interface RowFault {
  /** null: it is no row at all. */
  column: string | null;
  is: 'missing' | 'unknown' | 'unclear';
}

/** The first fault of a row by the standard that it follows; null when it has none. */
export function faultOf(row: unknown): RowFault | null {
  if (rowSchema.safeParse(row).success) return null;
  if (typeof row !== 'object' || row === null) return { column: null, is: 'unclear' };
  const isMediation = 'pivot' in row || 'services' in row;
  const result = (isMediation ? mediationSchema : inclusionSchema).safeParse(row);
  const [issue] = result.error?.issues ?? [];
  if (issue?.code === 'unrecognized_keys') return { column: issue.keys[0] ?? null, is: 'unknown' };
  const column = issue?.path[0];
  if (typeof column !== 'string') return { column: null, is: 'unclear' };
  const value = (row as Record<string, unknown>)[column];
  const isEmpty = value === undefined || value === null || value === '';
  return { column, is: isEmpty ? 'missing' : 'unclear' };
}

/** The version of the envelope that this build reads. */
export const listVersion = 1;

export const directorySchema = z.strictObject({
  schemaVersion: z.literal(listVersion),
  /** Who keeps the list: said under each place. */
  name: text(60),
  places: z.array(rowSchema).max(5000),
});

export type MediationRow = z.infer<typeof mediationSchema>;
export type InclusionRow = z.infer<typeof inclusionSchema>;
export type Directory = z.infer<typeof directorySchema>;

/**
 * Reads `packs/places.json`.
 * @throws PackError with the row and the column at fault, or the id that stands twice
 */
export function parseDirectory(file: unknown): Directory {
  const result = directorySchema.safeParse(file);
  if (!result.success) throw new PackError(`packs/places.json\n${z.prettifyError(result.error)}`);
  const twice = findTwice(result.data);
  if (twice !== undefined)
    throw new PackError(`packs/places.json\n✖ the id « ${twice} » stands twice\n  → at places`);
  return result.data;
}

/** The id that stands twice; undefined when each is its own. */
export function findTwice({ places }: Directory): string | undefined {
  const seen = new Set<string>();
  return places.find(({ id }) => seen.size === seen.add(id).size)?.id;
}
