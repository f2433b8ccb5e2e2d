import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';

interface ChosenWordProps {
  /** What she selects in the page; null: nothing. */
  selection: string | null | undefined;
  onAsk: (selection: string) => void;
}

/** « C’est quoi ? » for what she selects in the page. The place is kept, so that its coming is heard. */
export function ChosenWord({ selection, onAsk }: ChosenWordProps) {
  const { t } = useTranslation('panel');
  return (
    <div className={selection ? 'stack' : 'unseen'}>
      <p role="status">
        {selection && (
          <>
            {t('words.chosen')}{' '}
            <b>
              <bdi lang="fr">{selection}</bdi>
            </b>
          </>
        )}
      </p>
      {selection && (
        <Press icon="text" leads onPress={() => onAsk(selection)}>
          {t('words.what')}
        </Press>
      )}
    </div>
  );
}
