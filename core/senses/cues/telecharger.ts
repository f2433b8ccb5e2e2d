import type { Cue } from './cue.ts';
import { bothWaysCues } from './telecharger-both.ts';
import { fetchCues } from './telecharger-fetch.ts';
import { sendCues } from './telecharger-send.ts';

/** « Télécharger »: to send or to fetch. New signs come last: the trained weights name them by rank. */
export const telecharger: Cue[] = [...sendCues, ...fetchCues, ...bothWaysCues];
