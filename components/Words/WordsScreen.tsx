import { useTranslation } from 'react-i18next';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { type WordLine, WordLines } from './WordLines.tsx';

interface WordsScreenProps {
  words: WordLine[];
  backLabel: string;
  onBack: () => void;
  onWord: (word: WordLine) => void;
}

/** Every explained word of the page: complete even when the page shows no mark. */
export function WordsScreen({ words, backLabel, onBack, onWord }: WordsScreenProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('words.title')} back={{ label: backLabel, onBack }}>
      {words.length > 0 ? (
        <>
          <WordLines words={words} onOpen={onWord} />
          <p className="small">{t('words.key')}</p>
          <Unreviewed />
        </>
      ) : (
        <p className="lead">{t('words.none')}</p>
      )}
    </Screen>
  );
}
