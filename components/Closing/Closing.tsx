import { useTranslation } from 'react-i18next';
import type { Closing } from '../../core/retype/closing.ts';
import { Note } from '../Note/Note.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import '../Retype/Retype.css';

/**
 * The page says that the site will soon shut: its own words, and what she can do.
 * @param isRemembered what she wrote will be shown to her, if she has to sign in again
 */
export function ClosingNotice({ quote, isRemembered }: { quote: string; isRemembered: boolean }) {
  const { t } = useTranslation('keep');
  return (
    <section className="retype-notice">
      <Note kind="look" icon="wait">
        <p>
          <b>{t('closing.soon')}</b> {t('closing.says')} <Quoted quote={quote} />
        </p>
        <p>
          {t('closing.stay')} {isRemembered && t('closing.answers')}
        </p>
      </Note>
    </section>
  );
}

/** How the site always does, or later: one quiet line. */
export function ClosingRule({ closing }: { closing: Closing | null }) {
  const { t } = useTranslation('keep');
  if (!closing || closing.isSoon) return null;
  return (
    <p className="soft">
      {t('closing.siteSays')} <Quoted quote={closing.quote} />
    </p>
  );
}

const Quoted = ({ quote }: { quote: string }) => <PageWords>{`«\u00a0${quote}\u00a0».`}</PageWords>;
