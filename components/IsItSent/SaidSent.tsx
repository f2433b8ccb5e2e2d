import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import type { PortalView } from '../Panel/panel-state.ts';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface SaidSentProps {
  portal: PortalView | null;
  /** On to the page itself. */
  onPage: () => void;
  /** What is kept and comes next, and what not sending costs, where the guide says it. */
  children?: ReactNode;
}

/** The page says that it went, and Bienvu saw no press: where to look first, so that nothing is sent twice. */
export function SaidSent({ portal, onPage, children }: SaidSentProps) {
  const { t } = useTranslation(['panel', 'onward']);
  return (
    <Screen title={t('sent.unknown')}>
      <p className="lead">{t('sent.said.page')}</p>
      <p>
        <b>{t('sent.said.look')}</b> {t('sent.said.twice')}
      </p>
      <Note kind="calm" icon="camera">
        {t('sent.photo')}
      </Note>
      <PhoneCard portal={portal} />
      {children}
      <div>
        <PressLink icon="eye" onPress={onPage}>
          {t('onward:page')}
        </PressLink>
      </div>
    </Screen>
  );
}
