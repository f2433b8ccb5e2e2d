import { fold } from '../reading/normalise.ts';
import { cleanText } from '../review/clean-text.ts';
import { type Visit, visitOf } from './conditions.ts';
import { type Opening, readHours } from './hours.ts';
import { nearTo } from './near.ts';
import type { Directory, InclusionRow, MediationRow } from './schema.ts';

/** What a place helps with: the computer itself, or what the administration asks. */
export type Help = 'digital' | 'papers';

/** One place, whichever standard it came in. */
export interface Place {
  id: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  phone: string | null;
  /** null: not said, or said in a way that is not sure to be understood. */
  openings: Opening[] | null;
  bring: string[];
  /** What it says it helps with; empty: not said. */
  helps: Help[];
  visit: Visit;
  /** ISO day its row was last looked after. */
  checkedOn: string;
  /** Who keeps the list. */
  keeper: string;
}

export function placesOf({ name, places }: Directory): Place[] {
  return places.map((row) => ({
    id: row.id,
    name: shown(row.nom),
    street: shown([row.adresse, row.complement_adresse].filter(Boolean).join(', ')),
    postcode: row.code_postal,
    city: shown(row.commune),
    phone: phoneOf(row.telephone),
    openings: readHours(('pivot' in row ? row.horaires : row.horaires_accueil) ?? null),
    bring: (row.a_apporter ?? []).map(shown),
    helps: 'pivot' in row ? helpsOfMediation(row) : helpsOfInclusion(row),
    visit: visitOf(row, shown),
    checkedOn: row.date_maj,
    keeper: shown(name),
  }));
}

/** Somebody else wrote it: what it says is what is seen. The schema has cut it already. */
const shown = (text: string): string => cleanText(text, 400);

/** By the standard's own words for services. */
function helpsOfMediation({ services }: MediationRow): Help[] {
  const said = fold(services);
  const helps: Help[] = [];
  if (/aide aux demarches administratives/.test(said)) helps.push('papers');
  if (/maitrise des outils numeriques|acces internet|utilisation securisee/.test(said)) helps.push('digital');
  return helps;
}

/** France services houses help with both, by their charter; of the other networks nothing is concluded. */
function helpsOfInclusion({ reseaux_porteurs }: InclusionRow): Help[] {
  return reseaux_porteurs?.includes('france-service') || reseaux_porteurs?.includes('france-services')
    ? ['papers', 'digital']
    : [];
}

/** « +33180059880 » → « 01 80 05 98 80 »; another writing as it is; « à venir » is no number. */
function phoneOf(phone: string | null | undefined): string | null {
  if (!phone || (phone.match(/\d/g) ?? []).length < 3) return null;
  const national = phone.replace(/[ .-]/g, '').replace(/^\+33/, '0');
  return /^0\d{9}$/.test(national) ? national.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : shown(phone);
}

const oldAfterMonths = 6;

/** old: nobody looked after its row for six months, and hours change · ahead: its day has not come, so that nobody knows. */
export type Age = 'fresh' | 'old' | 'ahead';

export function ageOf({ checkedOn }: Pick<Place, 'checkedOn'>, today: Temporal.PlainDate): Age {
  const day = Temporal.PlainDate.from(checkedOn);
  // Where the list is kept it may be tomorrow already.
  if (Temporal.PlainDate.compare(day, today.add({ days: 1 })) > 0) return 'ahead';
  return Temporal.PlainDate.compare(day.add({ months: oldAfterMonths }), today) < 0 ? 'old' : 'fresh';
}

/**
 * The places that fit, best first: those of her town or postcode when she gave one, then those that receive people, then
 * those that help with what blocks her, then those of her very postcode, then the list's own order. A place that says
 * nothing of what it helps with comes after those that do.
 */
export function rankPlaces(places: readonly Place[], help: Help | null, near: string): Place[] {
  const nearOf = nearTo(near);
  const score = ({ helps }: Place) =>
    help === null || helps.includes(help) ? 2 : helps.length === 0 ? 1 : 0;
  return places
    .flatMap((place) => {
      const found = nearOf(place);
      if (!found) return [];
      const isThere = Number(found.nearness === 'there');
      const receives = Number(place.visit.mayCome !== 'no');
      return [{ place, rank: [isThere, receives, score(place), Number(found.isSameCode)] }];
    })
    .sort((one, other) => compareRanks(other.rank, one.rank))
    .map(({ place }) => place);
}

/** By the first number that differs. */
function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((number, at) => number - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
