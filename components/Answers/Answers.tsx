import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';

export type YesNo = 'yes' | 'no' | 'unsure';

/** Oui / Non / Je ne sais pas: same weight, same size, same colour. */
export function YesNoAnswers({
  isCompact,
  onAnswer,
}: {
  isCompact?: boolean;
  onAnswer: (answer: YesNo) => void;
}) {
  const { t } = useTranslation('panel');
  if (isCompact) {
    return (
      <div className="stack">
        <div className="columns">
          <Press isCentred onPress={() => onAnswer('yes')}>
            {t('answers.yes')}
          </Press>
          <Press isCentred onPress={() => onAnswer('no')}>
            {t('answers.no')}
          </Press>
        </div>
        <Press isCentred onPress={() => onAnswer('unsure')}>
          {t('answers.unsure')}
        </Press>
      </div>
    );
  }
  return (
    <div className="stack">
      <Press isLarge icon="yes" onPress={() => onAnswer('yes')}>
        {t('answers.yes')}
      </Press>
      <Press isLarge icon="no" onPress={() => onAnswer('no')}>
        {t('answers.no')}
      </Press>
      <Press isLarge icon="ask" onPress={() => onAnswer('unsure')}>
        {t('answers.unsure')}
      </Press>
    </div>
  );
}
