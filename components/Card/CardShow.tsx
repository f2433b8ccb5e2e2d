import { useTranslation } from 'react-i18next';
import { Screen } from '../Screen/Screen.tsx';
import { QrPicture } from './QrPicture.tsx';
import { WrittenCard } from './WrittenCard.tsx';

interface CardShowProps {
  lines: { name: string; text: string }[];
  text: string;
  back: { label: string; onBack: () => void };
}

/** The card held out to somebody: to read, or to photograph. */
export function CardShow({ lines, text, back }: CardShowProps) {
  const { t } = useTranslation('keep');
  return (
    <Screen title={t('card.paper')} back={back}>
      <div className="card">
        <WrittenCard lines={lines} />
      </div>
      <section className="stack">
        <h2 className="sub">{t('card.photo')}</h2>
        <QrPicture text={text} />
        <p className="soft">{t('card.photoHow')}</p>
      </section>
    </Screen>
  );
}
