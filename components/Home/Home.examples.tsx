import type { Example } from '../example.ts';
import { samplePortals } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Home } from './Home.tsx';

const ignore = () => {};

export const examples: Example[] = [
  {
    name: 'b-home',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <Home
          portals={samplePortals}
          takeover={{ text: 'Quelqu’un d’autre s’en occupait', lang: 'fr', french: null }}
          onPortal={ignore}
          onPractice={ignore}
          onHelp={ignore}
          onWords={ignore}
          onGuides={ignore}
          onTakeover={ignore}
          onNotebook={ignore}
          onCardOpen={ignore}
        />
      </InShell>
    ),
  },
];
