import { useTranslation } from 'react-i18next';
import type { EntryView } from '../Panel/panel-state.ts';
import './WordLines.css';

/** A word of the page with the sense the page means, as far as it tells. */
export interface WordLine {
  entry: EntryView;
  /** null: the page does not tell which. */
  sense: string | null;
  /** What `showWord` takes; null when the word is no longer there. */
  index: number | null;
  because: string | null;
}

/** Sentence that is enough alone: the sense's own line, or an honest one when the page does not tell. */
export function lineOf(word: WordLine, unsure: string): string {
  const senses = word.entry.senses;
  const known =
    senses.find((sense) => sense.sense === word.sense) ?? (senses.length === 1 ? senses[0] : undefined);
  return known ? known.line : unsure;
}

/** Words as rows: the word, its one sentence. Touching opens the card. */
export function WordLines({ words, onOpen }: { words: WordLine[]; onOpen: (word: WordLine) => void }) {
  const { t } = useTranslation('panel');
  return (
    <ul className="word-lines">
      {words.map((word) => (
        <li key={word.entry.termId}>
          <button type="button" className="word-line" onClick={() => onOpen(word)}>
            <bdi lang="fr">{word.entry.headword}</bdi>
            <span>{lineOf(word, t('words.unsure'))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
