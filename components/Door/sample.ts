import type { Place } from '../../core/places/place.ts';
import type { GuideContact } from '../Guide/guide-view.ts';
import { say } from '../Panel/sample.ts';

/** An invented place. */
export const samplePlace: Place = {
  id: 'exemple',
  name: 'Médiathèque du Pré Imaginaire',
  street: '1 rue de l’Exemple, Rez-de-chaussée',
  postcode: '99999',
  city: 'Ville-d’Exemple',
  phone: '01\u00a099\u00a000\u00a000\u00a001',
  openings: [
    {
      days: [2, 3, 4, 5],
      spans: [
        { from: '10:00', to: '12:00' },
        { from: '14:00', to: '18:30' },
      ],
    },
    { days: [6], spans: [{ from: '10:00', to: '17:00' }] },
  ],
  bring: ['La lettre reçue', 'Le téléphone qui reçoit les codes'],
  helps: ['papers', 'digital'],
  visit: { mayCome: 'yes', conditions: [] },
  checkedOn: '2026-10-01',
  keeper: 'Liste inventée',
};

export const sampleNumbers: GuideContact[] = [
  {
    kind: 'phone',
    text: say('La CAF répond au 3230.'),
    detail: null,
    source: { name: 'caf.fr, page d’exemple', url: null, verifiedOn: '2025-03-01', day: 'document' },
  },
];
