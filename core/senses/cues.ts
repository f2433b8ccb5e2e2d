import { actualiser } from './cues/actualiser.ts';
import { charger } from './cues/charger.ts';
import { compte } from './cues/compte.ts';
import type { Cue } from './cues/cue.ts';
import { declarer } from './cues/declarer.ts';
import { dossier } from './cues/dossier.ts';
import { enregistrer } from './cues/enregistrer.ts';
import { foyer } from './cues/foyer.ts';
import { joindre } from './cues/joindre.ts';
import { moreCues } from './cues/more.ts';
import { session } from './cues/session.ts';
import { signer } from './cues/signer.ts';
import { soumettre } from './cues/soumettre.ts';
import { telecharger } from './cues/telecharger.ts';
import { transmettre } from './cues/transmettre.ts';
import { valider } from './cues/valider.ts';

/** Term id → its signs, in a fixed order: the trained weights name them by rank. */
export const cuesByTerm: Record<string, Cue[]> = {
  telecharger,
  charger,
  joindre,
  dossier,
  valider,
  enregistrer,
  soumettre,
  transmettre,
  signer,
  actualiser,
  foyer,
  compte,
  session,
  declarer,
  ...moreCues,
};
