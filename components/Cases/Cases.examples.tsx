import type { Example } from '../example.ts';
import { samplePage } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Cases } from './Cases.tsx';

const ignore = () => {};

export const examples: Example[] = [
  {
    name: 'j1-cases',
    draw: (look) => (
      <InShell look={look} siteName="exemple-mairie.fr">
        <Cases
          fields={samplePage.fields}
          shownId="f2"
          backLabel="Cette page"
          onBack={ignore}
          onShow={ignore}
        />
      </InShell>
    ),
  },
];
