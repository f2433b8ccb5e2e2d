import { useTranslation } from 'react-i18next';
import type { FieldId, PageModel } from '../../core/page-model.ts';
import { caseOf, minutesWhereShared, type WrittenPage } from '../../core/retype/memory.ts';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './Retype.css';
import { PageWords } from '../Said/PageWords.tsx';

interface RetypeProps {
  /** Empty: it went while she looked. */
  pages: WrittenPage[];
  /** The page she is on, past the site's door; null: she is not. */
  page: PageModel | null;
  /** Somebody else uses this computer, or may. */
  isShared: boolean;
  back: { label: string; onBack: () => void };
  /** To its case, on a page that has it. */
  onShow: (fieldId: FieldId) => void;
  onDone: () => void;
}

/** What she had written before the site asked her to sign in again: to copy by hand, nothing writes it for her. */
export function Retype({ pages, page, isShared, back, onShow, onDone }: RetypeProps) {
  const { t } = useTranslation(['keep', 'panel']);
  if (pages.length === 0)
    return (
      <Screen title={t('retype.title')} back={back}>
        <p className="lead">{t('retype.gone')}</p>
      </Screen>
    );
  return (
    <Screen title={t('retype.title')} back={back}>
      <p className="lead">{t(page ? 'retype.copyHere' : 'retype.copy')}</p>
      {pages.map((written) => (
        <section key={written.key} className="card">
          {written.title && (
            <h2 className="sub">
              <PageWords>{written.title}</PageWords>
            </h2>
          )}
          <dl className="retype-lines">
            {written.lines.map((line) => {
              const fieldId = page && caseOf(written, line, page);
              return (
                <div key={line.id}>
                  <dt>
                    <PageWords>{[line.group, line.label].filter(Boolean).join(', ')}</PageWords>
                  </dt>
                  <dd>
                    <PageWords>{line.value}</PageWords>
                  </dd>
                  {fieldId && (
                    <dd>
                      <PressLink icon="show" onPress={() => onShow(fieldId)}>
                        {t('panel:review.show')}
                      </PressLink>
                    </dd>
                  )}
                </div>
              );
            })}
          </dl>
          {written.unshown > 0 && <p>{t('retype.unshown', { count: written.unshown })}</p>}
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
export function RetypeNotice({ isBackIn, onOpen }: { isBackIn: boolean; onOpen: () => void }) {
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
