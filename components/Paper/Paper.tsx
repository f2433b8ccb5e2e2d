import '../base.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper as PaperContent } from '../../core/notebook/paper.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { SentFacts } from '../Keep/SentFacts.tsx';
import type { TextSize } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './Paper.css';

interface PaperProps {
  /** null: there is nothing to print (she came by the address, or all was forgotten). */
  paper: PaperContent | null;
  lang: string;
  dir: 'ltr' | 'rtl';
  textSize: TextSize;
  onPrint: () => void;
}

/** Our own page for the printer, in a tab: a browser names the PDF after its title. */
export function Paper({ paper, lang, dir, textSize, onPrint }: PaperProps) {
  return (
    <main className="panel paper" lang={lang} dir={dir} data-text={textSize}>
      {paper ? <SentPaper paper={paper} onPrint={onPrint} /> : <NoPaper />}
    </main>
  );
}

function NoPaper() {
  const { t } = useTranslation('keep');
  return (
    <Screen title={t('print.nothing')}>
      <p className="lead">{t('print.nothingHow')}</p>
    </Screen>
  );
}

function SentPaper({ paper, onPrint }: { paper: PaperContent; onPrint: () => void }) {
  const { t, i18n } = useTranslation('keep');
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  usePageTitle(
    t(paper.isTold ? 'print.noteName' : 'print.name', {
      site: paper.site,
      date: day(paper.at ?? paper.today),
    }),
  );
  return (
    <Screen title={t('print.title')}>
      <div className="card">
        <SentFacts siteName={paper.site} at={paper.at} reference={paper.reference} isTold={paper.isTold} />
      </div>
      <p>{t('print.ours', { date: day(paper.today) })}</p>
      <div className="paper-acts stack">
        <Press kind="main" icon="print" onPress={onPrint}>
          {t('print.now')}
        </Press>
        <p className="soft">{t('print.pdf')}</p>
      </div>
    </Screen>
  );
}

/** Plain spaces: the title becomes the name of a file. */
function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title.replaceAll(/[\u00a0\u202f\u2066-\u2069]/g, ' ').trim();
  }, [title]);
}
