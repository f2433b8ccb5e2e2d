import { fold } from '../reading/normalise.ts';
import { cleanText } from '../review/clean-text.ts';
import { type Visit, visitOf } from './conditions.ts';
import { type Opening, readHours } from './hours.ts';
import { nearTo } from './near.ts';
import type { Directory, Row } from './schema.ts';

/** What a place helps with: the computer itself, or what the administration asks. */
export type Help = 'digital' | 'papers';

/** One place, whichever standard it came in. */
export interface Place {
  id: string;
  name: string;
  /** Empty: not said. */
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
    openings: readHours(row.horaires || row.horaires_accueil || row.horaires_ouverture || null),
    bring: (row.a_apporter ?? []).map(shown),
    helps: helpsOf(row),
    visit: visitOf(row, shown),
    checkedOn: row.date_maj,
    keeper: shown(name),
  }));
}

/** Somebody else wrote it: what it says is what is seen. The schema has cut it already. */
const shown = (text: string): string => cleanText(text, 400);

/**
 * By LaMednum's own words for services. France services houses help with both, by their charter; of data.inclusion's other
 * networks nothing is concluded.
 */
function helpsOf({ services, reseaux_porteurs, labels_nationaux }: Row): Help[] {
  const networks = [...(reseaux_porteurs ?? []), ...(labels_nationaux ?? [])];
  if (networks.includes('france-service') || networks.includes('france-services'))
    return ['papers', 'digital'];
  const said = fold(services ?? '');
  const helps: Help[] = [];
  if (/aide aux demarches administratives/.test(said)) helps.push('papers');
  if (/maitrise des outils numeriques|acces internet|utilisation securisee/.test(said)) helps.push('digital');
  return helps;
}

/** The first number: « +33180059880|… » → « 01 80 05 98 80 »; another writing as it is; « à venir » is no number. */
function phoneOf(written: string | null | undefined): string | null {
  const phone = written?.split(/[|;]/)[0];
  if (!phone || (phone.match(/\d/g) ?? []).length < 3) return null;
  const national = phone.replace(/[\s.-]/g, '').replace(/^\+33/, '0');
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
