import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { Drawing } from '../Drawing/Drawing.tsx';
import { FactLine, Facts } from '../Guide/Facts.tsx';
import { Note } from '../Note/Note.tsx';
import { NumberedList } from '../NumberedList/NumberedList.tsx';
import type { PortalView, Said } from '../Panel/panel-state.ts';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';

interface SignInSheetProps {
  /** Its guide's own gestures and warnings; without any, the common ones. */
  portal: PortalView | null;
  text: (ref: TextRef) => Said;
  /** The way to what the codes of FranceConnect mean: first where she is on a page of it. */
  codes?: ReactNode;
  isFranceConnect?: boolean;
}

/** A fixed sheet for the doors of a site. Nothing is read there. */
export function SignInSheet({ portal, text, codes, isFranceConnect }: SignInSheetProps) {
  const { t } = useTranslation('panel');
  const own = portal?.signIn;
  // Said with its source where the mailbox is lost: not twice.
  const number = portal?.phone?.note ? undefined : portal?.phone?.number;
  const isNumberSaid = Boolean(own && number && text(own.lostMailbox.text).text.includes(number));
  return (
    <Screen eyebrow={portal && <bdi lang="fr">{portal.name}</bdi>} title={t('signIn.title')}>
      <Note kind="calm" icon="shut">
        {t('signIn.readsNothing')}
      </Note>
      <NumberedList
        lines={
          own?.steps.map(text) ?? [t('signIn.keep'), t('signIn.wait'), t('signIn.open'), t('signIn.copy')]
        }
      />
      {own?.source && <Source source={own.source} />}
      {isFranceConnect && codes}
      <Drawing name="two-pages" />
      <Note kind="alert" icon="stop">
        {own ? <FactLine said={text(own.warning.text)} isStrong /> : <b>{t('signIn.neverGive')}</b>}{' '}
        {t('signIn.evenCalled')}
        {own && <Source source={own.warning.source} />}
      </Note>
      <section className="stack">
        <h2 className="sub">{t('signIn.lost')}</h2>
        <p>{t('signIn.lostFirst')}</p>
        {own && <Facts facts={[own.lostMailbox]} text={text} />}
        {(portal?.phone || !own) && !isNumberSaid && <PhoneCard portal={portal} />}
      </section>
      {!isFranceConnect && codes}
      <Unreviewed />
    </Screen>
  );
}
