import { useTranslation } from 'react-i18next';
import type { MeetingWay } from '../../core/review/remote-review.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface AskFirstProps {
  /** A page on which nothing may be shown: a door of the site, a wall. */
  isStoppedPage: boolean;
  /** This build knows a page a link can lead to. */
  hasLink: boolean;
  backLabel: string;
  onBack: () => void;
  onMeet: (way: MeetingWay) => void;
}

/** Before the code: who may see what, and the warning. */
export function AskFirst({ isStoppedPage, hasLink, backLabel, onBack, onMeet }: AskFirstProps) {
  const { t } = useTranslation('together');
  return (
    <Screen title={t('start.title')} back={{ label: backLabel, onBack }}>
      {isStoppedPage ? (
        <Note kind="calm" icon="shut">
          {t('ask.notHere')} {t('ask.after')}
        </Note>
      ) : (
        <>
          <p>
            {t('start.sees')} <b>{t('start.never')}</b>
          </p>
          <CodeWarning />
          <div className="stack">
            <Press isLarge leads icon="phone" under={t('start.phoneUnder')} onPress={() => onMeet('code')}>
              {t('start.phone')}
            </Press>
            {hasLink && (
              <Press isLarge leads icon="link" under={t('start.linkUnder')} onPress={() => onMeet('link')}>
                {t('start.link')}
              </Press>
            )}
          </div>
        </>
      )}
      <Unreviewed />
    </Screen>
  );
}

/** Always above the code. */
export function CodeWarning({ isLink = false }: { isLink?: boolean }) {
  const { t } = useTranslation('together');
  return (
    <Note kind="alert" icon="stop">
      <b>{t(isLink ? 'warning.onlyKnown' : 'warning.onlyCalled')}</b>{' '}
      {t(isLink ? 'warning.linkNeverAsked' : 'warning.neverAsked')}
    </Note>
  );
}
