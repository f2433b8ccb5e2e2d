import type { Example, Look } from '../example.ts';
import { sampleTexts } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Door, type DoorProps } from './Door.tsx';
import { sampleNumbers, samplePlace } from './sample.ts';

const ignore = () => {};

const draw = (look: Look, part: Partial<DoorProps>) => (
  <InShell look={look}>
    <Door
      question={{ text: 'Je ne sais pas quoi répondre', lang: 'fr', french: null }}
      place={samplePlace}
      hasOthers
      hasList
      isPretend={false}
      near=""
      papers={[{ text: 'Les fiches de paie des trois mois.', lang: 'fr', french: null }]}
      today="2026-11-24"
      numbers={sampleNumbers}
      text={sampleTexts.text}
      back={{ label: 'Retour', onBack: ignore }}
      onNear={ignore}
      onOther={ignore}
      onCard={ignore}
      onPlaces={ignore}
      {...part}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'y-door', draw: (look) => draw(look, {}) },
  {
    name: 'y-door-old',
    draw: (look) =>
      draw(look, {
        place: { ...samplePlace, checkedOn: '2026-01-15', openings: null, bring: [], phone: null },
        papers: [],
        question: null,
        hasOthers: false,
      }),
  },
  {
    name: 'y-door-old-phone',
    draw: (look) => draw(look, { place: { ...samplePlace, checkedOn: '2026-01-15', openings: null } }),
  },
  {
    name: 'y-door-ahead',
    draw: (look) => draw(look, { place: { ...samplePlace, checkedOn: '2027-02-01' }, near: '99999' }),
  },
  {
    name: 'y-door-asks',
    draw: (look) =>
      draw(look, {
        place: {
          ...samplePlace,
          visit: {
            mayCome: 'ask',
            conditions: [
              { id: 'book' },
              { id: 'young' },
              { id: null, written: 'Habitants du quartier' },
              { id: 'paid' },
              { id: 'moves' },
            ],
          },
        },
      }),
  },
  {
    name: 'y-door-nobody',
    draw: (look) =>
      draw(look, {
        place: { ...samplePlace, visit: { mayCome: 'no', conditions: [{ id: 'nobody' }, { id: 'phone' }] } },
      }),
  },
  { name: 'y-door-pretend', draw: (look) => draw(look, { isPretend: true, onPlaces: null }) },
  {
    name: 'y-door-none-near',
    draw: (look) => draw(look, { place: null, hasOthers: false, near: '29' }),
  },
  {
    name: 'y-door-no-list',
    draw: (look) => draw(look, { place: null, hasOthers: false, hasList: false, question: null }),
  },
];
