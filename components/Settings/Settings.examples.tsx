import type { ComponentProps } from 'react';
import type { Example } from '../example.ts';
import { keepsNothing } from '../Keep/keeping.ts';
import { sampleState } from '../Panel/sample.ts';
import { Screen } from '../Screen/Screen.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { Settings } from './Settings.tsx';
import { Wiping } from './SharedChoice.tsx';

const ignore = () => {};
const rich = {
  ...sampleState,
  ownPlaces: { state: 'unreadable' as const },
  addedSites: ['www.une-mairie-au-nom-vraiment-tres-long.exemple.fr'],
  reportCopied: true,
  settings: {
    ...sampleState.settings,
    knownTerms: ['foyer', 'ressources'],
    hasDwell: true,
    isShared: 'no' as const,
  },
};

const inPrivate = { ...rich, keeping: { ...keepsNothing, isPrivate: true } };

const drawn =
  (state: ComponentProps<typeof Settings>['state']): Example['draw'] =>
  (look) => (
    <InShell look={look} siteName={null}>
      <Settings
        state={state}
        onBack={ignore}
        onForget={ignore}
        onKnownWords={ignore}
        onPlaces={ignore}
        onAct={ignore}
      />
    </InShell>
  );

export const examples: Example[] = [
  { name: 's-settings-private', draw: drawn(inPrivate) },
  { name: 's-settings', draw: drawn(sampleState) },
  { name: 's-settings-rich', draw: drawn(rich) },
  {
    name: 's-settings-wiping',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <Screen title="Réglages">
          <div className="stack">
            <Wiping kept={{ notebook: true, places: true }} onWipe={ignore} onKeep={ignore} />
          </div>
        </Screen>
      </InShell>
    ),
  },
];
