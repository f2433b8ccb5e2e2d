/**
 * What a place asks of whoever comes, by the standard's own words. Whether she may simply come is known only where the place
 * says so; a list that says nothing of it is asked first.
 */
import { fold, hasWords } from '../wording/fold.ts';
import type { Row } from './schema.ts';

/** The values of the standard (LaMednum: schema 1.0.2, and the longer ones of 0.2.0), folded; null: it asks nothing. */
const meanings = {
  'se presenter': null,
  telephoner: 'phone',
  'contacter par mail': 'mail',
  'prendre un rdv en ligne': 'book',
  'envoyer un mail avec une fiche de prescription': 'referral',
  'ce lieu n accueille pas de public': 'nobody',
  jeunes: 'young',
  etudiants: 'students',
  'familles et ou enfants': 'families',
  seniors: 'old',
  femmes: 'women',
  gratuit: null,
  'gratuit sous condition': 'freeForSome',
  payant: 'paid',
  'gratuit je peux acceder gratuitement au lieu et a ses services': null,
  'gratuit sous condition la gratuite est conditionnee a des criteres adhesion situation familiale convention avec un organisme social pass numeriques':
    'freeForSome',
  'payant l acces au lieu et ou a ses services est payant': 'paid',
  fixe: null,
  itinerant: 'moves',
} as const;

export type ConditionId = Exclude<(typeof meanings)[keyof typeof meanings], null>;

/** `written`: as the place writes it, where the standard has no such value. */
export type Condition = { id: ConditionId } | { id: null; written: string };

export interface Visit {
  /** yes: she may come as she is · ask: it asks something, or does not say · no: it receives nobody. */
  mayCome: 'yes' | 'ask' | 'no';
  conditions: Condition[];
}

/** @param shown cleans what somebody else wrote */
export function visitOf(row: Row, shown: (text: string) => string): Visit {
  const read = (column: string | null | undefined) => readValues(column, shown);
  const ways = read(row.modalites_acces);
  const isOpen = valuesIn(row.modalites_acces).some((way) => fold(way) === 'se presenter');
  const others = [row.publics_specifiquement_adresses, row.frais_a_charge, row.itinerance].flatMap(read);
  // An address to book at: nobody types it from a screen, and none of ours is a link.
  const booking: Condition[] = row.prise_rdv?.trim() ? [{ id: 'book' }] : [];
  // Other ways to reach it bind nobody who may come; what the place writes of its own, or that nobody is received, does.
  const binding = isOpen ? ways.filter(({ id }) => id === null || id === 'nobody') : ways;
  const conditions = once([...binding, ...booking, ...others]);
  // Whatever stands around it: the hours of such a place would send her there for nothing.
  const mayCome = hasWords(fold(row.modalites_acces ?? ''), 'ce lieu n accueille pas de public')
    ? 'no'
    : 'ask';
  return { mayCome: isOpen && conditions.length === 0 ? 'yes' : mayCome, conditions };
}

/** Between bars since schema 1.0.0, between semicolons up to 0.2.0. */
const valuesIn = (column: string | null | undefined): string[] => (column ?? '').split(/[|;]/);

function readValues(column: string | null | undefined, shown: (text: string) => string): Condition[] {
  return valuesIn(column).flatMap((value): Condition[] => {
    const known = fold(value);
    if (known === '') return [];
    if (!Object.hasOwn(meanings, known)) return [{ id: null, written: shown(value) }];
    const id = meanings[known as keyof typeof meanings];
    return id ? [{ id }] : [];
  });
}

/** What tells two conditions apart. */
export const conditionKey = (one: Condition): string => one.id ?? one.written;

const once = (conditions: Condition[]): Condition[] => [
  ...new Map(conditions.map((one) => [conditionKey(one), one])).values(),
];
