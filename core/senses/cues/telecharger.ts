import type { Cue } from './cue.ts';
import { fetchCues } from './telecharger-fetch.ts';
import { sendCues } from './telecharger-send.ts';

/** « Télécharger »: to send or to fetch. */
export const telecharger: Cue[] = [...sendCues, ...fetchCues];
