import type { Example } from '../example.ts';
import { Paper } from './Paper.tsx';

const ignore = () => {};

export const examples: Example[] = [
  {
    name: 'x-paper-sent',
    draw: (look) => (
      <Paper
        paper={{
          kind: 'sent',
          title: { text: 'Dire votre mois', lang: 'fr' },
          site: 'France Travail',
          at: '2026-12-01T10:42',
          reference: 'AB 1234 5678',
          isTold: false,
          toSend: [
            {
              said: { text: 'Si le contrat continue : la fiche de paie.', lang: 'fr', french: null },
              source: null,
            },
          ],
          next: { kind: 'window', opens: '2026-12-28', closes: '2027-01-15', source: null },
          today: '2026-12-01',
        }}
        lang={look.lang ?? 'fr'}
        dir={look.dir}
        textSize={look.textSize}
        isSpaced={look.isSpaced ?? false}
        canKeep
        onPrint={ignore}
      />
    ),
  },
  {
    name: 'x-paper-nothing',
    draw: (look) => (
      <Paper
        paper={null}
        lang={look.lang ?? 'fr'}
        dir={look.dir}
        textSize={look.textSize}
        isSpaced={look.isSpaced ?? false}
        canKeep
        onPrint={ignore}
      />
    ),
  },
];
