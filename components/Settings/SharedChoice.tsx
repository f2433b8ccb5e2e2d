import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import type { PanelState } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Choice } from './Choice.tsx';

type Answer = NonNullable<PanelState['settings']['isShared']>;

interface SharedChoiceProps {
  state: Pick<PanelState, 'settings' | 'keeping' | 'ownPlaces'>;
  onChange: (isShared: Answer) => void;
}

/**
 * Whether somebody else uses this computer. Where an answer wipes what she kept, a second press is asked for: in a list of
 * circles the arrow keys choose on their way.
 */
export function SharedChoice({ state, onChange }: SharedChoiceProps) {
  const { t } = useTranslation('panel');
  const [asked, setAsked] = useState<Answer | null>(null);
  const { isShared } = state.settings;
  const kept = keptOf(state);
  const wipes = (answer: Answer | null) =>
    isShared === 'no' && answer !== null && answer !== 'no' && (kept.notebook || kept.places);
  const choose = (answer: Answer) => {
    setAsked(answer);
    if (answer !== isShared && !wipes(answer)) onChange(answer);
  };
  return (
    <div className="stack">
      <Choice
        legend={t('firstVisit.shared')}
        name="shared"
        value={wipes(asked) ? asked : isShared}
        options={(['yes', 'no', 'unsure'] as const).map((value) => ({ value, label: t(`answers.${value}`) }))}
        onChange={choose}
      />
      {asked && wipes(asked) && (
        <Wiping kept={kept} onWipe={() => onChange(asked)} onKeep={() => setAsked(null)} />
      )}
    </div>
  );
}

interface Kept {
  notebook: boolean;
  places: boolean;
}

/** What that answer would wipe: the second of two presses, both named. */
export function Wiping({ kept, onWipe, onKeep }: { kept: Kept; onWipe: () => void; onKeep: () => void }) {
  const { t } = useTranslation(['panel', 'keep']);
  return (
    <>
      <div role="alert">
        <Note kind="look" icon="notebook">
          <b>{t('settings.notYet')}</b>
          {kept.notebook && <p>{t('settings.wipesNotebook')}</p>}
          {kept.places && <p>{t('settings.wipesPlaces')}</p>}
        </Note>
      </div>
      <Press icon="no" onPress={onWipe}>
        {t('keep:notebook.wipe')}
      </Press>
      <Press icon="notebook" onPress={onKeep}>
        {t('settings.keepAll')}
      </Press>
    </>
  );
}

/** What lies on this computer by her act; as long as that is not known, it is taken to be there. Of a private window, nothing. */
function keptOf({ keeping, ownPlaces }: SharedChoiceProps['state']): Kept {
  if (keeping?.isPrivate) return { notebook: false, places: false };
  return {
    notebook: !keeping || keeping.lines.length > 0 || keeping.unreadable > 0,
    places: Boolean(ownPlaces && (ownPlaces.state !== 'read' || ownPlaces.isKept)),
  };
}
