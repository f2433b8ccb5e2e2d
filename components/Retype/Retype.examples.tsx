import type { PageModel } from '../../core/page-model.ts';
import { pageKey } from '../../core/retype/page-key.ts';
import type { Example, Look } from '../example.ts';
import { samplePage, samplePortals, sampleTexts } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { SignInSheet } from '../StoppedPage/SignInSheet.tsx';
import { Retype, RetypeNotice } from './Retype.tsx';

const ignore = () => {};

const pages = [
  {
    key: pageKey(samplePage),
    title: 'Votre argent',
    lines: [
      { id: 'a', group: 'Août', label: 'Salaire', value: '0' },
      { id: 'b', group: 'Septembre', label: 'Salaire', value: '1 420,50' },
      { id: 'c', group: null, label: 'L’argent de vos enfants', value: 'non' },
    ],
    unshown: 1,
  },
];
const retype = (look: Look, page: PageModel | null, given = pages) => (
  <InShell look={look}>
    <Retype
      pages={given}
      page={page}
      isShared
      back={{ label: 'Retour', onBack: ignore }}
      onShow={ignore}
      onDone={ignore}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'v-retype', draw: (look) => retype(look, null) },
  { name: 'v-retype-back', draw: (look) => retype(look, samplePage) },
  { name: 'v-retype-gone', draw: (look) => retype(look, null, []) },
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
