import type { ComponentProps } from 'react';
import type { Example, Look } from '../example.ts';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { InShell } from '../Shell/InShell.tsx';
import { UnknownPage } from './UnknownPage.tsx';

const ignore = () => {};
const draw = (
  look: Look,
  words: number,
  cases: number,
  siteName: string | null,
  more: Partial<ComponentProps<typeof UnknownPage>> = {},
) => (
  <InShell look={look} siteName={siteName ? 'la CAF' : 'exemple-mairie.fr'}>
    <UnknownPage
      host="exemple-mairie.fr"
      siteName={siteName}
      words={words}
      cases={cases}
      unreadZones={siteName ? 1 : 0}
      onWords={ignore}
      onSearch={ignore}
      onCases={ignore}
      onReview={ignore}
      onGuides={ignore}
      onWhich={siteName ? ignore : null}
      {...more}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'j1-unknown', draw: (look) => draw(look, 6, 9, null) },
  { name: 'j1-unknown-guide-off', draw: (look) => draw(look, 6, 9, 'CAF', { isGuideOff: true }) },
  { name: 'j1-unknown-guide-lost', draw: (look) => draw(look, 6, 9, 'CAF', { lostGuide: sampleGuide }) },
  { name: 'j1-unknown-nothing', draw: (look) => draw(look, 0, 0, 'CAF') },
];
