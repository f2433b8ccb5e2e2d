import type { i18n } from 'i18next';
import { StrictMode, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n, usableLanguage } from '../../adapters/browser/i18n.ts';
import { textDirection } from '../../adapters/browser/i18n-page.ts';
import { readSettings, recordFailure } from '../../adapters/browser/storage.ts';
import { beginAt, type Navigation } from '../../components/Panel/navigation.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { createPanelActs } from './panel-acts.ts';
import { createPanelStore, type PanelStore } from './panel-store.ts';
import { createPanelTexts } from './panel-texts.ts';

/** Draws the panel in this extension page, for one tab or for the window's active one. */
export async function mountPanel(fixedTabId: number | null, screen: string | null): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const settings = await readSettings();
  const lang = await usableLanguage(settings.lang);
  const i18n = await startI18n(lang);
  const store = createPanelStore(fixedTabId, { ...settings, lang }, new AbortController().signal);
  createRoot(root).render(
    <StrictMode>
      <App store={store} i18n={i18n} from={beginAt(screen)} />
    </StrictMode>,
  );
}

function reportError(error: Error): void {
  void recordFailure('panel', String(error.stack ?? error));
}

function App({ store, i18n, from }: { store: PanelStore; i18n: i18n; from: Partial<Navigation> }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { lang } = state.settings;
  const portal = state.site?.portalId ?? null;
  const texts = useMemo(() => createPanelTexts(i18n, lang, portal), [i18n, lang, portal]);
  const onAct = useMemo(() => createPanelActs(store), [store]);
  const dir = textDirection(lang);
  // Before anything is painted: a language chosen shows at once, in the words and in the direction of the page.
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    void i18n.changeLanguage(lang);
  }, [i18n, lang, dir]);
  return <Panel from={from} state={state} texts={texts} onAct={onAct} onError={reportError} dir={dir} />;
}
