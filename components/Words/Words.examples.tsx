import type { Example, Look } from '../example.ts';
import type { Hearing } from '../Hear/Hear.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { sampleEntries, sampleTexts, sampleWords } from '../Panel/sample.ts';
import { listWords } from '../Panel/word-lines.ts';
import { InShell } from '../Shell/InShell.tsx';
import { WordCard, type WordCardProps } from './WordCard.tsx';
import type { WordLine } from './WordLines.tsx';
import { WordsScreen } from './WordsScreen.tsx';

const ignore = () => {};
const hearing = (voices: string[] = ['fr', 'ar']): Hearing => ({
  voices,
  isReading: false,
  onHear: ignore,
  onStop: ignore,
});
const isSend = ({ entry }: WordLine) => entry.termId === 'telecharger';
const words = listWords(sampleWords, sampleTexts, []);

/** The page means the word in two ways. */
const twice = listWords(
  [...sampleWords, ...sampleWords.filter(({ termId }) => termId === 'telecharger')].map((hit, at) =>
    at < sampleWords.length
      ? hit
      : { ...hit, block: 'Téléchargez votre attestation.', start: 0, sense: 'telecharger.download' },
  ),
  sampleTexts,
  [],
);

/** The page does not tell in which sense it means the word. */
const unsure = listWords(
  sampleWords.map((hit) => ({ ...hit, sense: null })),
  sampleTexts,
  [],
);

/** One sense was compared with a source, the other with none. */
const halfCompared: WordLine = ((word) => ({
  ...word,
  sense: null,
  because: null,
  entry: {
    ...word.entry,
    senses: word.entry.senses.map((sense, at) => (at === 0 ? sense : { ...sense, verifiedOn: null })),
  },
}))(words.find(isSend) as WordLine);

function card(
  look: Look,
  termId: string,
  part: Partial<WordCardProps> & { sense?: string; because?: Said; usual?: string },
) {
  const entry = sampleEntries.find((one) => one.termId === termId);
  if (!entry) throw new Error(`No sample entry « ${termId} ».`);
  const { sense = null, because = null, usual = null, ...rest } = part;
  return (
    <InShell look={look}>
      <WordCard
        word={{ entry: { ...entry, usual }, sense, because, index: 3 }}
        showsAll={false}
        hearing={hearing()}
        isKnown={false}
        backLabel="Les mots"
        onBack={ignore}
        onShow={ignore}
        onKnow={ignore}
        onShowAll={ignore}
        {...rest}
      />
    </InShell>
  );
}

const wordsScreen = (part: Partial<Parameters<typeof WordsScreen>[0]>) => (
  <WordsScreen
    words={[]}
    search=""
    found={[]}
    near={[]}
    backLabel="Cette page"
    onBack={ignore}
    onSearch={ignore}
    onWord={ignore}
    {...part}
  />
);

export const examples: Example[] = [
  {
    name: 'd1-words',
    draw: (look) => <InShell look={look}>{wordsScreen({ words })}</InShell>,
  },
  {
    name: 'd1-words-twice',
    draw: (look) => <InShell look={look}>{wordsScreen({ words: twice })}</InShell>,
  },
  {
    name: 'd1-words-unsure',
    draw: (look) => <InShell look={look}>{wordsScreen({ words: unsure })}</InShell>,
  },
  {
    name: 'd1-words-none',
    draw: (look) => <InShell look={look}>{wordsScreen({})}</InShell>,
  },
  {
    name: 'd2-word-send',
    draw: (look) =>
      card(look, 'telecharger', {
        sense: 'telecharger.upload',
        because: {
          text: 'Pourquoi ce sens ? Cette case attend un papier de vous.',
          lang: 'fr',
          french: null,
        },
      }),
  },
  {
    name: 'd1-words-found',
    draw: (look) => (
      <InShell look={look}>
        {wordsScreen({ words, search: 'telecharjé', found: words.filter(isSend) })}
      </InShell>
    ),
  },
  {
    name: 'd1-words-near',
    draw: (look) => (
      <InShell look={look}>{wordsScreen({ words, search: 'téléc', near: words.filter(isSend) })}</InShell>
    ),
  },
  {
    name: 'd1-words-not-found',
    draw: (look) => <InShell look={look}>{wordsScreen({ words, search: 'chocolat' })}</InShell>,
  },
  { name: 'd2-word-receive', draw: (look) => card(look, 'telecharger', { sense: 'telecharger.download' }) },
  { name: 'd2-word-known', draw: (look) => card(look, 'foyer', { isKnown: true, hearing: hearing([]) }) },
  {
    name: 'd3-word-sense-of-site',
    draw: (look) => card(look, 'telecharger', { usual: 'telecharger.download' }),
  },
  { name: 'd3-word-two-senses', draw: (look) => card(look, 'telecharger', {}) },
  {
    name: 'd3-word-two-sources',
    draw: (look) => card(look, 'telecharger', { word: halfCompared }),
  },
];
