import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Source } from '../Source/Source.tsx';
import { FactLine } from './Facts.tsx';
import type { GuideView } from './guide-view.ts';

/** What a guide says of itself first: its real screens were not read. Nothing where they could be. */
export function ToldNotice({ guide, text }: { guide: GuideView; text: (ref: TextRef) => Said }) {
  const { t } = useTranslation(['guide', 'panel']);
  if (!guide.notice && !guide.isTold) return null;
  return (
    <Note kind="calm" icon="shut">
      {guide.isSignIn && <p>{t('panel:signIn.readsNothing')}</p>}
      {guide.notice ? <FactLine said={text(guide.notice.text)} /> : <p>{t('readsNothing')}</p>}
      {guide.notice && <Source source={guide.notice.source} />}
    </Note>
  );
}

/** The same beside a page that is read: there the page says where she is, and what it says may be misread. */
export function ToldBeside({ guide }: { guide: GuideView }) {
  const { t } = useTranslation('guide');
  return guide.notice || guide.isTold ? <p className="soft">{t('readsBlind')}</p> : null;
}
