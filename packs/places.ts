/** The places a structure gives to its own build, when `packs/places.json` is there; and invented ones, for the rehearsal. */
import '../core/zod-without-eval.ts';
import { type Place, placesOf } from '../core/places/place.ts';
import { parseDirectory } from '../core/places/schema.ts';
import sample from './places.example.json' with { type: 'json' };

const [file] = Object.values(import.meta.glob<unknown>('./places.json', { eager: true, import: 'default' }));

/** Empty in a build to which no structure gave its list. */
export const places: Place[] = file === undefined ? [] : placesOf(parseDirectory(file));

/** Nobody's places: only « pour de faux », and said to be so. */
export const inventedPlaces: Place[] = placesOf(parseDirectory(sample));
