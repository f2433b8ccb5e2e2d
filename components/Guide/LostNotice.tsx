import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { knownDateInWords } from '../../core/wording/day-in-words.ts';
import { Note } from '../Note/Note.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import type { GuideView } from './guide-view.ts';

type Dated = Pick<GuideView, 'verifiedOn'>;

interface LostNoticeProps {
  guide: Dated;
  /** The guide's step on screen, or null when none is like it. */
  stepId: string | null;
}

/** Said when the page bears the guide's name and none of its steps: since when the guide may be out of date. */
export function LostNotice({ guide, stepId }: LostNoticeProps) {
  const { t } = useTranslation('drift');
  return stepId === null ? <Lost guide={guide}>{t('unknownPart')}</Lost> : null;
}

/** Cases of a known step that the guide asks about in other words, by those of the page. */
export function LostCases({ guide, cases }: { guide: Dated; cases: string[] }) {
  const { t } = useTranslation('drift');
  return (
    <Lost guide={guide}>
      {t('unknownCase')} <PageWords>{cases.join(', ')}</PageWords>
      {/[.?!…]$/u.test(cases.at(-1) ?? '') ? '' : '.'}
    </Lost>
  );
}

function Lost({ guide, children }: { guide: Dated; children: ReactNode }) {
  const { t, i18n } = useTranslation('drift');
  const date = knownDateInWords(guide.verifiedOn, i18n.language);
  return (
    <Note kind="calm" icon="ask">
      <p>
        {children} {t('followPage')}
      </p>
      <p className="small">{t('guideDate', { date })}</p>
    </Note>
  );
}
