import type { Cue } from './cue.ts';
import { actCues } from './cues-acts.ts';
import { fileCues } from './cues-files.ts';
import { moreCues } from './cues-more.ts';
import { thingCues } from './cues-things.ts';

/** Term id → its signs, in a fixed order: the trained weights name them by rank. */
export const cuesByTerm: Record<string, Cue[]> = { ...fileCues, ...actCues, ...thingCues, ...moreCues };
