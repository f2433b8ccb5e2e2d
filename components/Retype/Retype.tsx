import { useTranslation } from 'react-i18next';
import { minutesWhereShared, type WrittenPage } from '../../core/retype/memory.ts';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './Retype.css';
import { PageWords } from '../Said/PageWords.tsx';

interface RetypeProps {
  /** Empty: it went while she looked. */
  pages: WrittenPage[];
  /** She is on a page of the site again. */
  isBackIn: boolean;
  /** Somebody else uses this computer, or may. */
  isShared: boolean;
  back: { label: string; onBack: () => void };
  onDone: () => void;
}

/** What she had written before the site asked her to sign in again: to copy by hand, nothing writes it for her. */
export function Retype({ pages, isBackIn, isShared, back, onDone }: RetypeProps) {
  const { t } = useTranslation('keep');
  if (pages.length === 0)
    return (
      <Screen title={t('retype.title')} back={back}>
        <p className="lead">{t('retype.gone')}</p>
      </Screen>
    );
  return (
    <Screen title={t('retype.title')} back={back}>
      <p className="lead">{t(isBackIn ? 'retype.copyHere' : 'retype.copy')}</p>
      {pages.map(({ key, title, lines, unshown }) => (
        <section key={key} className="card">
          {title && (
            <h2 className="sub">
              <PageWords>{title}</PageWords>
            </h2>
          )}
          <dl className="retype-lines">
            {lines.map(({ id, group, label, value }) => (
              <div key={id}>
                <dt>
                  <PageWords>{[group, label].filter(Boolean).join(', ')}</PageWords>
                </dt>
                <dd>
                  <PageWords>{value}</PageWords>
                </dd>
              </div>
            ))}
          </dl>
          {unshown > 0 && <p>{t('retype.unshown', { count: unshown })}</p>}
        </section>
      ))}
      <Note kind="calm" icon="shut">
        {t('retype.notAll')} {isShared && t('retype.notLong', { minutes: minutesWhereShared })}
      </Note>
      <Press icon="no" onPress={onDone}>
        {t('retype.done')}
      </Press>
    </Screen>
  );
}

/** Above whatever the page calls for, from the moment the site asks her to sign in again. */
export function RetypeNotice({ isBackIn, onOpen }: Pick<RetypeProps, 'isBackIn'> & { onOpen: () => void }) {
  const { t } = useTranslation('keep');
  return (
    <section className="retype-notice">
      <Note kind="look" icon="pen">
        <b>{t(isBackIn ? 'retype.wasLost' : 'retype.lost')}</b> {t('retype.here')}
        <div>
          <PressLink icon="text" onPress={onOpen}>
            {t('retype.see')}
          </PressLink>
        </div>
      </Note>
    </section>
  );
}
