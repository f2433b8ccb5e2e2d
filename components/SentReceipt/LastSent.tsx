import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentThing } from '../../core/notebook/entry.ts';
import { SentFacts, wordDate } from '../Keep/SentFacts.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface LastSentProps {
  thing: SentThing;
  back: { label: string; onBack: () => void };
  /** What the receipt said that ends. */
  ends?: ReactNode;
  /** Papers, the next time, the notebook. */
  after: ReactNode;
}

/** What went last, on the screens that come after its receipt: named by its site and its hour, it is of nothing that stands there. */
export function LastSentLink({
  thing,
  isNamed = false,
  onOpen,
}: Pick<LastSentProps, 'thing'> & {
  /** What stands above says already which it is. */
  isNamed?: boolean;
  onOpen: () => void;
}) {
  const { t, i18n } = useTranslation('panel');
  return (
    <Press
      icon="bill"
      leads
      under={
        !isNamed &&
        (thing.at
          ? t('receipt.when', { day: thing.site, hour: wordDate(thing.at, i18n.language, t) })
          : thing.site)
      }
      onPress={onOpen}
    >
      {t('receipt.last')}
    </Press>
  );
}

/** The receipt of what went last, once its page was left. */
export function LastSent({ thing, back, ends, after }: LastSentProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('receipt.last')} back={back}>
      <div className="card">
        <SentFacts siteName={thing.site} at={thing.at} reference={thing.reference} isTold={thing.isTold} />
      </div>
      <p>{t('receipt.lastUntil')}</p>
      {ends}
      <section className="stack">
        <h2 className="sub">{t('receipt.keep')}</h2>
        <p>{t('receipt.takePhoto')}</p>
      </section>
      {after}
      <p className="soft">{t('receipt.notAccepted')}</p>
    </Screen>
  );
}
