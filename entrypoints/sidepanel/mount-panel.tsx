import { StrictMode, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../../adapters/browser/i18n.ts';
import { textDirection } from '../../adapters/browser/i18n-page.ts';
import { readSettings, recordFailure } from '../../adapters/browser/storage.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { createPanelActs } from './panel-acts.ts';
import { createPanelStore, type PanelStore } from './panel-store.ts';
import { createPanelTexts } from './panel-texts.ts';

/** Draws the panel in this extension page, for one tab or for the window's active one. */
export async function mountPanel(fixedTabId: number | null): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const { lang } = await readSettings();
  const i18n = await startI18n(lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = textDirection(lang);
  const store = createPanelStore(fixedTabId, new AbortController().signal);
  createRoot(root).render(
    <StrictMode>
      <App store={store} translate={i18n.t} />
    </StrictMode>,
  );
}

function reportError(error: Error): void {
  void recordFailure('panel', String(error.stack ?? error));
}

function App({ store, translate }: { store: PanelStore; translate: Parameters<typeof createPanelTexts>[0] }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { lang } = state.settings;
  const portal = state.site?.portalId ?? null;
  const texts = useMemo(() => createPanelTexts(translate, lang, portal), [translate, lang, portal]);
  const onAct = useMemo(() => createPanelActs(store), [store]);
  const dir = textDirection(lang);
  return <Panel state={state} texts={texts} onAct={onAct} onError={reportError} dir={dir} />;
}
