import { useTranslation } from 'react-i18next';
import type { SourceRef } from '../../core/assessment.ts';
import { Drawing } from '../Drawing/Drawing.tsx';
import { Note } from '../Note/Note.tsx';
import { NumberedList } from '../NumberedList/NumberedList.tsx';
import type { PortalView, Said } from '../Panel/panel-state.ts';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';

interface SignInSheetProps {
  portal: PortalView | null;
  /** The guide's own gestures for this site; null: the common ones. */
  steps: Said[] | null;
  source: SourceRef | null;
}

/** A fixed sheet for the doors of a site. Nothing is read there. */
export function SignInSheet({ portal, steps, source }: SignInSheetProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen eyebrow={portal && <bdi lang="fr">{portal.name}</bdi>} title={t('signIn.title')}>
      <Note kind="calm" icon="shut">
        {t('signIn.readsNothing')}
      </Note>
      <NumberedList
        lines={steps ?? [t('signIn.keep'), t('signIn.wait'), t('signIn.open'), t('signIn.copy')]}
      />
      <Drawing name="two-pages" />
      <Note kind="alert" icon="stop">
        <b>{t('signIn.neverGive')}</b> {t('signIn.neverAsked')}
      </Note>
      <section className="stack">
        <h2 className="sub">{t('signIn.lost')}</h2>
        <PhoneCard portal={portal} />
      </section>
      {source && <Source source={source} />}
      <Unreviewed />
    </Screen>
  );
}
