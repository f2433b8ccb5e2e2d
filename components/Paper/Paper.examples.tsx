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
