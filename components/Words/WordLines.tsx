import { useTranslation } from 'react-i18next';
import { wordTitle } from '../../core/glossary/word-title.ts';
import type { EntryView, Said, SenseView } from '../Panel/panel-state.ts';
import { Sentence } from '../Said/Said.tsx';
import './WordLines.css';

/** A word of the page with the sense the page means, as far as it tells. */
export interface WordLine {
  entry: EntryView;
  /** As the page writes it; absent when the word is not there. */
  form?: string;
  /** null: the page does not tell which. */
  sense: string | null;
  /** What `showWord` takes; null when the word is no longer there. */
  index: number | null;
  because: Said | null;
  /** The page's own words around it, where the page means it in several ways: else the lines would look alike. */
  around?: string;
}

/** The word as she saw it, where it does not look like the entry's, and the entry's. */
export const titleOf = ({ form, entry: { headword } }: WordLine): string =>
  wordTitle(form ?? headword, headword);

/** The sense the page means, as far as it tells. */
export function senseOf({ entry, sense }: WordLine): SenseView | undefined {
  return (
    entry.senses.find((one) => one.sense === sense) ??
    (entry.senses.length === 1 ? entry.senses[0] : undefined)
  );
}

/** Words as rows: the word, its one sentence. Touching opens the card. */
export function WordLines({ words, onOpen }: { words: WordLine[]; onOpen: (word: WordLine) => void }) {
  return (
    <ul className="word-lines">
      {words.map((word) => (
        <li key={`${word.entry.termId} ${word.sense}`}>
          <button type="button" className="word-line" onClick={() => onOpen(word)}>
            <bdi lang="fr">{titleOf(word)}</bdi>
            {word.around && (
              <span className="word-around">
                <bdi lang="fr">{word.around}</bdi>
              </span>
            )}
            <span>
              <Line sense={senseOf(word)} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The words of a page: those of which it does not tell the sense stand apart, folded, unless there are no others. */
export function PageWordLines({ words, onOpen }: { words: WordLine[]; onOpen: (word: WordLine) => void }) {
  const { t } = useTranslation('panel');
  const told = words.filter(senseOf);
  if (told.length === 0 || told.length === words.length) return <WordLines words={words} onOpen={onOpen} />;
  return (
    <>
      <WordLines words={told} onOpen={onOpen} />
      <details className="fold">
        <summary>{t('words.severalSenses')}</summary>
        <WordLines words={words.filter((word) => !senseOf(word))} onOpen={onOpen} />
      </details>
    </>
  );
}

/** A sentence that is enough alone: the sense's own line, or an honest one when the page does not tell. */
function Line({ sense }: { sense: SenseView | undefined }) {
  const { t } = useTranslation('panel');
  if (!sense) return t('words.unsure');
  return <Sentence said={{ text: sense.line, lang: sense.lang, french: null }} />;
}
