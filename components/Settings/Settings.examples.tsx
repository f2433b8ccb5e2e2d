import type { Example } from '../example.ts';
import { sampleState } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Settings } from './Settings.tsx';

const ignore = () => {};
const rich = {
  ...sampleState,
  addedSites: ['www.une-mairie-au-nom-vraiment-tres-long.exemple.fr'],
  reportCopied: true,
  settings: {
    ...sampleState.settings,
    knownTerms: ['foyer', 'ressources'],
    hasDwell: true,
    isShared: 'no' as const,
  },
};

export const examples: Example[] = [
  {
    name: 's-settings',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <Settings
          state={sampleState}
          onBack={ignore}
          onForget={ignore}
          onKnownWords={ignore}
          onAct={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 's-settings-rich',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <Settings state={rich} onBack={ignore} onForget={ignore} onKnownWords={ignore} onAct={ignore} />
      </InShell>
    ),
  },
];
