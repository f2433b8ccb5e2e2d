import type { Example } from '../example.ts';
import { samplePortals, sampleTexts } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { SignInSheet } from '../StoppedPage/SignInSheet.tsx';
import { Retype, RetypeNotice } from './Retype.tsx';

const ignore = () => {};

export const examples: Example[] = [
  {
    name: 'v-retype',
    draw: (look) => (
      <InShell look={look}>
        <Retype
          pages={[
            {
              key: '3',
              title: 'Votre argent',
              lines: [
                { id: 'a', group: 'Août', label: 'Salaire', value: '0' },
                { id: 'b', group: 'Septembre', label: 'Salaire', value: '1 420,50' },
                { id: 'c', group: null, label: 'Autre argent reçu', value: 'non' },
              ],
              unshown: 1,
            },
          ]}
          isBackIn={false}
          isShared
          back={{ label: 'Retour', onBack: ignore }}
          onDone={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'v-retype-gone',
    draw: (look) => (
      <InShell look={look}>
        <Retype
          pages={[]}
          isBackIn={false}
          isShared
          back={{ label: 'Retour', onBack: ignore }}
          onDone={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'v-retype-lost',
    draw: (look) => (
      <InShell look={look}>
        <RetypeNotice isBackIn={false} onOpen={ignore} />
        <SignInSheet portal={samplePortals[0] ?? null} text={sampleTexts.text} />
      </InShell>
    ),
  },
];
