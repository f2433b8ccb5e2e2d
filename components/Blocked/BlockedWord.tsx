import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PressLink } from '../Press/Press.tsx';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { PageWordLines, type WordLine } from '../Words/WordLines.tsx';
import { GuideSaying, type Saying } from './GuideSaying.tsx';

interface BlockedWordProps {
  words: WordLine[];
  /** Whom to ask. */
  ask: ReactNode;
  saying: Saying | null;
  onBack: () => void;
  onWord: (word: WordLine) => void;
  onSearch: () => void;
}

/** « Je n’ai pas compris »: the words of the page, then somebody for a whole sentence. */
export function BlockedWord({ words, ask, saying, onBack, onWord, onSearch }: BlockedWordProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('blocked.word.title')} back={{ label: t('back.blocked'), onBack }}>
      {saying && words.length > 0 && <GuideSaying saying={saying} />}
      {words.length > 0 ? (
        <>
          <PageWordLines words={words} onOpen={onWord} />
          <Unreviewed />
        </>
      ) : (
        <p className="lead">{t('words.none')}</p>
      )}
      <div>
        <PressLink icon="book" onPress={onSearch}>
          {t('words.search')}
        </PressLink>
      </div>
      <section className="stack">
        <h2 className="sub">{t('blocked.word.sentence')}</h2>
        <p>{t('blocked.word.ask')}</p>
        {ask}
      </section>
    </Screen>
  );
}
