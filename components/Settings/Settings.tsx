import { useTranslation } from 'react-i18next';
import { PrivateNote } from '../Keep/PrivateNote.tsx';
import type { PanelAct, PanelState } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Choice } from './Choice.tsx';
import { SharedChoice } from './SharedChoice.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { Switch } from './Switch.tsx';

export interface SettingsProps {
  state: Pick<
    PanelState,
    'settings' | 'portals' | 'languages' | 'addedSites' | 'surface' | 'reportCopied' | 'ownPlaces' | 'keeping'
  >;
  onBack: () => void;
  onForget: () => void;
  onKnownWords: () => void;
  onPlaces: () => void;
  onAct: (act: PanelAct) => void;
}

/** The language first: she may not read the one it is in. Then what is kept. */
export function Settings({ state, onBack, onForget, onKnownWords, onPlaces, onAct }: SettingsProps) {
  const { t } = useTranslation(['panel', 'keep', 'again']);
  const { settings } = state;
  const change = (part: Partial<PanelState['settings']>) => onAct({ type: 'changeSettings', settings: part });
  return (
    <Screen title={t('settings.title')} back={{ label: t('back.plain'), onBack }}>
      <Choice
        legend={t('settings.language')}
        name="lang"
        value={settings.lang}
        options={state.languages.map(({ id, name }) => ({ value: id, label: name, lang: id }))}
        onChange={(lang) => change({ lang })}
      />
      <section className="card">
        <h2 className="sub">{t('settings.kept')}</h2>
        {state.keeping?.isPrivate ? (
          <PrivateNote isShort />
        ) : (
          <>
            <p>{t(settings.isShared === 'no' ? 'settings.keepsChoices' : 'settings.keepsNothing')}</p>
            {settings.isShared === 'no' && <p>{t('keep:notebook.inSettings')}</p>}
          </>
        )}
        <Press kind="main" icon="door" onPress={onForget}>
          {t('shell.forget')}
        </Press>
      </section>
      {state.ownPlaces && (
        <Press icon="place" leads onPress={onPlaces}>
          {t('again:places.mine')}
        </Press>
      )}
      <SharedChoice state={state} onChange={(isShared) => change({ isShared })} />
      <SiteSwitches state={state} onAct={onAct} />
      <Choice
        legend={t('settings.textSize')}
        name="text"
        value={settings.textSize}
        options={(['100', '125', '150', '200'] as const).map((value) => ({
          value,
          label: t(`settings.text.${value}`),
        }))}
        onChange={(textSize) => change({ textSize })}
      />
      <Switch isOn={settings.isSpaced} onChange={(isSpaced) => change({ isSpaced })}>
        {t('settings.isSpaced')}
      </Switch>
      <Words state={state} onKnownWords={onKnownWords} onAct={onAct} />
      <section className="stack">
        {state.surface === 'side' && (
          <Press icon="large" onPress={() => onAct({ type: 'openInTab' })}>
            {t('settings.openInTab')}
          </Press>
        )}
        <Press icon="text" under={t('settings.reportUnder')} onPress={() => onAct({ type: 'copyReport' })}>
          {t('settings.report')}
        </Press>
        <p role="status" className="soft">
          {state.reportCopied && t('settings.reportCopied')}
        </p>
      </section>
    </Screen>
  );
}

function Words({ state, onKnownWords, onAct }: Pick<SettingsProps, 'state' | 'onKnownWords' | 'onAct'>) {
  const { t } = useTranslation(['panel', 'known']);
  const { settings } = state;
  return (
    <section className="stack-wide">
      <Choice
        legend={t('settings.marks')}
        name="density"
        value={settings.density}
        options={(['this-step', 'all', 'on-demand'] as const).map((value) => ({
          value,
          label: t(`settings.density.${value}`),
        }))}
        onChange={(density) => onAct({ type: 'changeSettings', settings: { density } })}
      />
      <Switch
        isOn={settings.hasDwell}
        onChange={(hasDwell) => onAct({ type: 'changeSettings', settings: { hasDwell } })}
      >
        {t('settings.dwell')}
      </Switch>
      {settings.knownTerms.length > 0 && (
        <Press
          icon="text"
          leads
          under={t('settings.knownUnder', { count: settings.knownTerms.length })}
          onPress={onKnownWords}
        >
          {t('known:title')}
        </Press>
      )}
    </section>
  );
}
