import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { SearchBox } from './SearchBox.tsx';
import { PageWordLines, type WordLine, WordLines } from './WordLines.tsx';

interface WordsScreenProps {
  words: WordLine[];
  /** What she wrote in the search box; '' shows the page's words. */
  search: string;
  found: WordLine[];
  /** Words that only look like it: never said to be it. */
  near: WordLine[];
  /** What stands first: « C’est quoi ? » for what she selects in the page. */
  chosen?: ReactNode;
  /** She came to write in the search box. */
  isSearch?: boolean;
  backLabel: string;
  onBack: () => void;
  onSearch: (query: string) => void;
  onWord: (word: WordLine) => void;
}

/** Any word by its name, and every explained word of the page: complete even when the page shows no mark. */
export function WordsScreen(props: WordsScreenProps) {
  const { t } = useTranslation('panel');
  const { words, search, found, near, onWord } = props;
  return (
    <Screen
      title={t(words.length > 0 ? 'words.title' : 'back.words')}
      back={{ label: props.backLabel, onBack: props.onBack }}
    >
      {props.chosen}
      <SearchBox
        query={search}
        count={found.length}
        isFirst={props.isSearch ?? false}
        onSearch={props.onSearch}
      />
      {search.trim() !== '' ? (
        <>
          {found.length > 0 && <WordLines words={found} onOpen={onWord} />}
          {near.length > 0 && (
            <>
              <h2 className="sub">{t('words.near')}</h2>
              <WordLines words={near} onOpen={onWord} />
            </>
          )}
          {found.length + near.length > 0 && <Unreviewed />}
        </>
      ) : words.length > 0 ? (
        <>
          <PageWordLines words={words} onOpen={onWord} />
          <p className="small">{t('words.key')}</p>
          <Unreviewed />
        </>
      ) : (
        <p className="lead">{t('words.none')}</p>
      )}
    </Screen>
  );
}
