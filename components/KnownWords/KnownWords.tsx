import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { type WordLine, WordLines } from '../Words/WordLines.tsx';

interface KnownWordsProps {
  words: WordLine[];
  backLabel: string;
  onBack: () => void;
  onWord: (word: WordLine) => void;
  onForgetAll: () => void;
}

/** The words she said she knows: to read again, to have underlined again, one or all. */
export function KnownWords({ words, backLabel, onBack, onWord, onForgetAll }: KnownWordsProps) {
  const { t } = useTranslation('known');
  return (
    <Screen title={t('title')} back={{ label: backLabel, onBack }}>
      {words.length === 0 ? (
        <p className="lead">{t('none')}</p>
      ) : (
        <>
          <p>{t('how')}</p>
          <WordLines words={words} onOpen={onWord} />
          <Press icon="again" onPress={onForgetAll}>
            {t('allAgain')}
          </Press>
          <Unreviewed />
        </>
      )}
    </Screen>
  );
}
