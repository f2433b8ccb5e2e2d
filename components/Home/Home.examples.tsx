import type { Example, Look } from '../example.ts';
import { samplePortals } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Home } from './Home.tsx';

const ignore = () => {};

const home = (look: Look, isPrivate: boolean) => (
  <InShell look={look} siteName={null}>
    <Home
      portals={samplePortals}
      takeover={{ text: 'Quelqu’un d’autre s’en occupait', lang: 'fr', french: null }}
      onPortal={ignore}
      onPractice={ignore}
      onHelp={ignore}
      onSearch={ignore}
      onGuides={ignore}
      onTakeover={ignore}
      onNotebook={isPrivate ? null : ignore}
      isPrivate={isPrivate}
      onCardOpen={ignore}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'b-home', draw: (look) => home(look, false) },
  { name: 'b-home-private', draw: (look) => home(look, true) },
];
