import { useTranslation } from 'react-i18next';
import { CodeEntry } from '../CodeEntry/CodeEntry.tsx';
import { Note } from '../Note/Note.tsx';
import { PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface HelperCodeProps {
  digits: string;
  onDigits: (digits: string) => void;
  onJoin: () => void;
  /** What was found when he pressed; null before, and as soon as he types again. */
  found: 'short' | 'wrong' | null;
  onBack: () => void;
  /** Opinions of a review that was lost, still on this page. */
  kept: number;
  onForget: () => void;
}

/** A busy relay gives one more: then no number is said. */
const usual = 10;

/** The ten digits, while she says them one by one. A slip shows here: nothing was asked of anybody yet. */
export function HelperCode({ digits, onDigits, onJoin, found, onBack, kept, onForget }: HelperCodeProps) {
  const { t } = useTranslation('helper');
  const missing = Math.max(0, usual - digits.length);
  return (
    <Screen
      back={{ label: t('code.back'), onBack }}
      title={t(digits.length > usual ? 'code.label' : 'code.title')}
      under={t('code.under')}
    >
      <CodeEntry
        label={t('code.label')}
        digits={digits}
        onDigits={onDigits}
        onDone={onJoin}
        {...(missing > 0 &&
          digits !== '' &&
          found !== 'short' && { under: t('code.missing', { number: missing }) })}
      />
      <div role="status">
        {found === 'wrong' && (
          <Note kind="look" icon="again">
            <p>
              <b>{t('code.wrong')}</b>
            </p>
            <p>{t('code.stillGood')}</p>
          </Note>
        )}
        {found === 'short' && (
          <Note kind="look" icon="again">
            {t('code.missing', { number: missing })}
          </Note>
        )}
      </div>
      {kept > 0 && (
        <>
          <Note kind="calm" icon="again">
            {t('before.kept', { number: kept })}
          </Note>
          <div>
            <PressLink icon="no" onPress={onForget}>
              {t('before.forget')}
            </PressLink>
          </div>
        </>
      )}
      <p className="soft">{t('code.unknown')}</p>
    </Screen>
  );
}
