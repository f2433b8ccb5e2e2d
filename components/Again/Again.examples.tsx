import type { Example, Look } from '../example.ts';
import type { SameReview } from '../Keep/keeping.ts';
import { sampleAgain, sampleDoubts, sampleKeeping } from '../Keep/sample.ts';
import { Panel } from '../Panel/Panel.tsx';
import { sampleState, sampleTexts } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { KeepDoubts } from './KeepDoubts.tsx';

const ignore = () => {};
const back = { label: 'Retour', onBack: ignore };

const panel = (name: 'main' | 'again', part: Partial<SameReview> = {}) =>
  function draw({ textSize, lang, dir }: Look) {
    const state = {
      ...sampleState,
      settings: { ...sampleState.settings, textSize, lang: lang ?? 'fr', isShared: 'no' as const },
      keeping: { ...sampleKeeping, sent: null, again: { ...sampleAgain, ...part } },
      afar: { helperPage: null },
    };
    const from = { stack: name === 'main' ? [{ name }] : [{ name: 'main' as const }, { name }] };
    return <Panel state={state} texts={sampleTexts} onAct={ignore} dir={dir} from={from} />;
  };
const nowhere = sampleAgain.doubts.map((doubt) => ({ ...doubt, fieldIds: [] }));

export const examples: Example[] = [
  { name: 'x-again-offer', draw: panel('main') },
  { name: 'x-again-offer-alone', draw: panel('main', { who: null }) },
  { name: 'x-again', draw: panel('again') },
  { name: 'x-again-not-here', draw: panel('again', { who: null, doubts: nowhere }) },
  {
    name: 'x-again-keep',
    draw: (look) => (
      <InShell look={look} siteName="la CAF">
        <KeepDoubts doubts={sampleDoubts} back={back} onKeep={ignore} />
      </InShell>
    ),
  },
  {
    name: 'x-again-keep-not-all',
    draw: (look) => (
      <InShell look={look} siteName="la CAF">
        <KeepDoubts doubts={{ ...sampleDoubts, unkept: 1 }} back={back} onKeep={ignore} />
      </InShell>
    ),
  },
];
