import { useTranslation } from 'react-i18next';
import { knownDateInWords } from '../../core/wording/day-in-words.ts';
import { Note } from '../Note/Note.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import type { GuideView } from './guide-view.ts';

interface LostNoticeProps {
  guide: Pick<GuideView, 'verifiedOn'>;
  /** The guide's step on screen, or null when none is like it. */
  stepId: string | null;
  /** What the page calls the cases of this step that the guide asks about in other words. */
  cases?: string[] | undefined;
}

/** Said of a step, or of cases of a known step, that are not found in the guide: since when it may be out of date. */
export function LostNotice({ guide, stepId, cases = [] }: LostNoticeProps) {
  const { t, i18n } = useTranslation('drift');
  if (stepId !== null && cases.length === 0) return null;
  const date = knownDateInWords(guide.verifiedOn, i18n.language);
  return (
    <Note kind="calm" icon="ask">
      {stepId === null && <p>{t('unknownPart')}</p>}
      {cases.map((label) => (
        <p key={label}>
          {t('unknownCase')} <PageWords>{label}</PageWords>
        </p>
      ))}
      <p>{t('followPage')}</p>
      <p className="small">{t('guideDate', { date })}</p>
    </Note>
  );
}
