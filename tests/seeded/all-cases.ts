import type { SeededCase } from './case.ts';
import { ameliCover } from './guides/ameli-cover.ts';
import { ameliAttestation, cafAttestation, franceTravailAttestation } from './guides/attestations.ts';
import { cafChange } from './guides/caf-change.ts';
import { cafQuarterly } from './guides/caf-quarterly.ts';
import { cafDocument, franceTravailDocument } from './guides/documents.ts';
import { elsewhere } from './guides/elsewhere.ts';
import { franceTravailMonthly } from './guides/france-travail-monthly.ts';
import { generic } from './guides/generic.ts';
import { casesOf, type Sort } from './guides/guide.ts';
import { impotsAnnual, impotsCorrection } from './guides/impots.ts';
import { msaQuarterly } from './guides/msa-quarterly.ts';

const guides: Record<string, Sort[]> = {
  'caf/quarterly-declaration': cafQuarterly,
  'france-travail/monthly-actualisation': franceTravailMonthly,
  'caf/change-of-situation': cafChange,
  'caf/send-document': cafDocument,
  'caf/fetch-attestation': cafAttestation,
  'france-travail/send-document': franceTravailDocument,
  'france-travail/fetch-attestation': franceTravailAttestation,
  'msa/quarterly-declaration': msaQuarterly,
  'impots/annual-declaration': impotsAnnual,
  'impots/online-correction': impotsCorrection,
  'ameli/c2s-request': ameliCover,
  'ameli/rights-attestation': ameliAttestation,
  'common/generic': generic,
  // No guide at all.
  elsewhere,
};

/** Every case of every guide whose id contains `only`. */
export function allCases(seed: number, only = ''): SeededCase[] {
  return Object.entries(guides)
    .filter(([guide]) => guide.includes(only))
    .flatMap(([guide, sorts]) => casesOf(guide, sorts, seed));
}
