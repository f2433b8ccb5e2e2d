import { useTranslation } from 'react-i18next';
import { knownDateInWords } from '../../core/wording/day-in-words.ts';
import { Note } from '../Note/Note.tsx';
import type { GuideView } from './guide-view.ts';

interface LostNoticeProps {
  guide: Pick<GuideView, 'verifiedOn'>;
  /** The guide's step on screen, or null when none is like it. */
  stepId: string | null;
}

/** Said when the page bears the guide's name and none of its steps: since when the guide may be out of date. */
export function LostNotice({ guide, stepId }: LostNoticeProps) {
  const { t, i18n } = useTranslation('drift');
  if (stepId !== null) return null;
  const date = knownDateInWords(guide.verifiedOn, i18n.language);
  return (
    <Note kind="calm" icon="ask">
      <p>
        {t('unknownPart')} {t('followPage')}
      </p>
      <p className="small">{t('guideDate', { date })}</p>
    </Note>
  );
}
