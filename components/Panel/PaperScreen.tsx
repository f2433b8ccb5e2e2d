import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../core/wording/day-in-words.ts';
import { PrintSheet } from '../Ending/PrintSheet.tsx';
import { usePageTitle } from '../Paper/use-page-title.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Waiting } from '../Waiting/Waiting.tsx';
import type { PanelView } from './panel-view.ts';

/** The half page to take away, seen as it will come out, then printed. A side panel cannot print: it opens large. */
export function PaperScreen({ withAnswers, ...view }: PanelView & { withAnswers: boolean }) {
  const { t, i18n } = useTranslation(['beside', 'panel']);
  const { state, items, portal, texts, move, onAct } = view;
  const site = portal?.name ?? state.assessment?.page.host ?? '';
  usePageTitle(t('panel:print.title', { site, date: dayInWords(new Date(), i18n.language) }));
  if (!state.assessment) return <Waiting />;
  return (
    <>
      <Screen
        title={t('paper.title')}
        back={{ label: t('panel:back.plain'), onBack: () => move({ type: 'back' }) }}
      >
        <p>{t('paper.how')}</p>
        <Press kind="main" icon="print" onPress={() => onAct({ type: 'print' })}>
          {t('paper.go')}
        </Press>
        <p className="soft">{t('paper.take')}</p>
      </Screen>
      <PrintSheet
        items={items}
        answers={state.progress.answers}
        isPractice={state.site?.id === 'practice'}
        siteName={portal?.nameWithArticle ?? null}
        site={site}
        withAnswers={withAnswers}
        text={texts.text}
        inFrench={texts.inFrench}
      />
    </>
  );
}
