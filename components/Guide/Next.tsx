import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptEnds } from '../../core/assessment.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { EndsHere } from '../SentReceipt/EndsHere.tsx';
import { Source } from '../Source/Source.tsx';
import { Contacts } from './Contacts.tsx';
import { Facts } from './Facts.tsx';
import type { GuideScreenProps } from './guide-screen.ts';

/** After: what is kept, when it comes back, whom to ask. */
export function Next({
  guide,
  siteName,
  text,
  back,
  ends,
  toSend,
  remind,
}: GuideScreenProps & {
  ends?: ReceiptEnds | undefined;
  toSend?: ReactNode;
  /** The way to put a day in her diary. */
  remind?: ReactNode;
}) {
  const { t } = useTranslation('guide');
  return (
    <Screen
      back={back}
      eyebrow={siteName && <bdi lang="fr">{siteName}</bdi>}
      title={t('next.title')}
      under={<Sentence said={text(guide.title)} />}
    >
      {toSend}
      {guide.keep.length > 0 && (
        <section className="stack">
          <h2 className="sub">{t('next.keep')}</h2>
          <Facts facts={guide.keep} text={text} />
        </section>
      )}
      {ends ? (
        <EndsHere ends={ends} text={text} />
      ) : (
        guide.undated !== 'once' && (
          <section className="stack">
            <h2 className="sub">{t('next.again')}</h2>
            <ComesBack guide={guide} text={text} />
            {!guide.undated && remind}
          </section>
        )
      )}
      <Contacts contacts={guide.contacts} text={text} title={t('next.ask')} />
      <Unreviewed />
    </Screen>
  );
}

/** Computed days, or the guide's sentence, or that it has no date, or that nobody knows. */
function ComesBack({ guide, text }: Pick<GuideScreenProps, 'guide' | 'text'>) {
  const { t, i18n } = useTranslation('guide');
  const { window, comesBack, undated } = guide;
  const day = (iso: string) => dayInWords(dayOf(iso), i18n.language);
  if (window)
    return (
      <div className="card facts-run">
        <p>{t('next.days', { opens: day(window.nextOpens), closes: day(window.nextCloses) })}</p>
        <p>{t('days.usual')}</p>
        <Source source={window.source} />
      </div>
    );
  if (comesBack) return <Facts facts={[comesBack]} text={text} />;
  return <p>{t(undated ? 'next.asNeeded' : 'next.unknown')}</p>;
}
