import '../base.css';
import { useTranslation } from 'react-i18next';
import type { Paper as PaperContent, PaperFact, SentPaper as SentNotes } from '../../core/notebook/paper.ts';
import { textLook } from '../../core/text-look.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { QrPicture } from '../Card/QrPicture.tsx';
import { WrittenCard } from '../Card/WrittenCard.tsx';
import { FactLine } from '../Guide/Facts.tsx';
import { SentFacts } from '../Keep/SentFacts.tsx';
import type { TextSize } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import './Paper.css';
import { usePageTitle } from './use-page-title.ts';

interface PaperProps {
  /** null: there is nothing to print (she came by the address, or all was forgotten). */
  paper: PaperContent | null;
  lang: string;
  dir: 'ltr' | 'rtl';
  textSize: TextSize;
  isSpaced?: boolean;
  /** Whether a file may stay on this computer: only then is one offered in the place of paper. */
  canKeep: boolean;
  onPrint: () => void;
}

/** Our own page for the printer, in a tab: a browser names the PDF after its title. */
export function Paper({ paper, lang, dir, textSize, isSpaced, canKeep, onPrint }: PaperProps) {
  return (
    <main className="panel paper" lang={lang} dir={dir} data-text={textLook(textSize, isSpaced)}>
      {paper?.kind === 'sent' && <SentPaper paper={paper} canKeep={canKeep} onPrint={onPrint} />}
      {paper?.kind === 'card' && <CardPaper paper={paper} canKeep={canKeep} onPrint={onPrint} />}
      {!paper && <NoPaper />}
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

type ActsProps = Pick<PaperProps, 'canKeep' | 'onPrint'>;

interface KindProps<Kind extends PaperContent['kind']> extends ActsProps {
  paper: Extract<PaperContent, { kind: Kind }>;
}

function SentPaper({ paper, ...acts }: KindProps<'sent'>) {
  const { t, i18n } = useTranslation('keep');
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  usePageTitle(t('print.name', { site: paper.site, date: day(paper.at ?? paper.today) }));
  return (
    <Screen
      title={t('print.title')}
      under={paper.title && <bdi lang={paper.title.lang}>{paper.title.text}</bdi>}
    >
      <div className="card">
        <SentFacts siteName={paper.site} at={paper.at} reference={paper.reference} isTold={paper.isTold} />
      </div>
      <AfterOnPaper toSend={paper.toSend} next={paper.next} />
      <p>{t('print.ours', { date: day(paper.today) })}</p>
      <PaperActs {...acts} />
    </Screen>
  );
}

/** What comes after, as the panel says it. */
function AfterOnPaper({ toSend, next }: Pick<SentNotes, 'toSend' | 'next'>) {
  const { t, i18n } = useTranslation(['keep', 'guide']);
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  return (
    <>
      {toSend && (
        <section className="stack">
          <h2 className="sub">{t('guide:toSend.title')}</h2>
          {toSend.length > 0 ? <FactsOnPaper facts={toSend} /> : <p>{t('guide:toSend.none')}</p>}
        </section>
      )}
      {next && (
        <section className="stack">
          <h2 className="sub">{t('next.title')}</h2>
          {next.kind === 'unknown' && <p>{t('next.unknown')}</p>}
          {next.kind === 'said' && <FactsOnPaper facts={[next]} />}
          {next.kind === 'window' && (
            <>
              <p>{t('next.between', { opens: day(next.opens), closes: day(next.closes) })}</p>
              <p>{t('guide:days.usual')}</p>
              {next.source && <Source source={next.source} />}
            </>
          )}
        </section>
      )}
    </>
  );
}

/** Each with its source, said once of those that follow each other. */
function FactsOnPaper({ facts }: { facts: readonly PaperFact[] }) {
  const name = (fact: PaperFact | undefined) => JSON.stringify(fact?.source);
  return (
    <div className="card facts">
      {facts.map((fact, at) => (
        <div key={fact.said.text}>
          <FactLine said={fact.said} />
          {name(fact) !== name(facts[at + 1]) && <Source source={fact.source} />}
        </div>
      ))}
    </div>
  );
}

function CardPaper({ paper, ...acts }: KindProps<'card'>) {
  const { t } = useTranslation('keep');
  usePageTitle(t('card.paper'));
  return (
    <Screen title={t('card.paper')}>
      <p>{t('card.promise')}</p>
      <div className="card">
        <WrittenCard lines={paper.lines} />
      </div>
      <QrPicture text={paper.text} />
      <PaperActs {...acts} />
    </Screen>
  );
}

function PaperActs({ canKeep, onPrint }: ActsProps) {
  const { t } = useTranslation('keep');
  return (
    <div className="paper-acts stack">
      <Press kind="main" icon="print" onPress={onPrint}>
        {t('print.now')}
      </Press>
      {canKeep && <p className="soft">{t('print.pdf')}</p>}
    </div>
  );
}
