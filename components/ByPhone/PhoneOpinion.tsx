import { useTranslation } from 'react-i18next';
import { hasContact } from '../../core/review/clean-text.ts';
import type { LineView } from '../../core/review/view.ts';
import { Signed } from '../Beside/Signed.tsx';
import { Note } from '../Note/Note.tsx';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { WrittenWords } from '../Said/PageWords.tsx';

/** What he says of this line on his own telephone. Nothing here is pressed: the mouse is hers. */
export function PhoneOpinion({ view, isCaf }: { view: LineView; isCaf: boolean }) {
  const { t } = useTranslation(['beside', 'phone', 'together']);
  const { mark } = view;
  return (
    <section className="stack">
      <h2 className="sub">{t('line.opinion')}</h2>
      <div className="stack" role="status">
        {mark ? (
          <>
            <OpinionSign kind={mark.kind} isExpired={mark.state === 'expired'} />
            {mark.remark !== '' && (
              <p>
                <WrittenWords>{t('together:line.remark', { remark: mark.remark })}</WrittenWords>
              </p>
            )}
            {mark.state === 'expired' && <p className="soft">{t('together:live.expired')}</p>}
          </>
        ) : (
          <p className="soft">
            {t('together:live.noMark')}. {t('phone:line.onHis')}
          </p>
        )}
      </div>
      {mark && hasContact(mark.remark) && (
        <Note kind="alert" icon="stop">
          <b>{t('together:line.contact')}</b> {t('together:line.contactHow')}
        </Note>
      )}
      {mark && <Signed isCaf={isCaf} />}
    </section>
  );
}
