/** Invented data for examples and tests: nobody's sending. */
import { say } from '../Panel/sample.ts';
import type { Keeping, NextTime } from './keeping.ts';

const source = { name: 'francetravail.fr', url: null, verifiedOn: '2026-11-10' };

export const sampleWindow: NextTime = { kind: 'window', opens: '2026-12-28', closes: '2027-01-15', source };

export const sampleKeeping: Keeping = {
  canKeep: true,
  unreadable: 0,
  lines: [
    {
      id: '0b5ff6b0-7f59-4c4a-9c55-0d6f2f5e6a01',
      site: 'France Travail',
      title: say('Dire votre mois'),
      at: '2026-12-01T10:42',
      reference: 'AB 1234 5678',
      isTold: false,
      keep: [{ text: say('Envoyez votre fiche de paie avec la page des papiers.'), source }],
      next: sampleWindow,
    },
    {
      id: '0b5ff6b0-7f59-4c4a-9c55-0d6f2f5e6a02',
      site: 'CAF',
      title: null,
      at: '2026-11-03',
      reference: null,
      isTold: true,
      keep: [],
      next: null,
    },
  ],
  sent: { next: sampleWindow, isKept: false, isTold: false },
};
