import { sentencesToRead } from '../../core/wording/aloud.ts';
import type { Example } from '../example.ts';
import { Panel } from '../Panel/Panel.tsx';
import type { PanelState } from '../Panel/panel-state.ts';
import { sampleEntries, sampleState, sampleTexts } from '../Panel/sample.ts';

const ignore = () => {};
const sense = sampleEntries.flatMap(({ senses }) => senses).find((one) => one.sense === 'telecharger.upload');
const sentences = sentencesToRead([{ text: `${sense?.line} ${sense?.text}`, lang: 'fr' }]);

const card = (name: string, part: Partial<PanelState>): Example => ({
  name,
  draw: ({ textSize, dir, lang = 'fr' }) => (
    <Panel
      state={{ ...sampleState, ...part, settings: { ...sampleState.settings, textSize, lang } }}
      texts={sampleTexts}
      dir={dir}
      from={{
        stack: [
          { name: 'main' },
          { name: 'word', termId: 'telecharger', sense: 'telecharger.upload', showsAll: false },
        ],
      }}
      onAct={ignore}
    />
  ),
});

export const examples: Example[] = [
  card('d4-word-read', { reading: { sentences, at: 0, word: { start: 17, end: 21 } } }),
  card('d4-word-no-voice', { voices: [] }),
];
