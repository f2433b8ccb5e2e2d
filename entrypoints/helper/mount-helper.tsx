import type { i18n } from 'i18next';
import { StrictMode, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../../adapters/browser/i18n.ts';
import { readCode } from '../../adapters/review-link/read-code.ts';
import { Helper } from '../../components/Helper/Helper.tsx';
import { hasContact } from '../../core/review/clean-text.ts';
import { saidIn } from '../sidepanel/said-in.ts';
import { takeFragment } from './fragment.ts';
import { createHelperStore, type HelperStore } from './helper-store.ts';
import '../../components/base.css';

/** Draws the helper's page, in the extension or on the web. `fragment`: what stood after the # of the address. */
export async function mountHelper(fragment: string): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const store = createHelperStore();
  store.arrive(fragment);
  window.addEventListener('hashchange', () => store.arrive(takeFragment()));
  // A page left by mistake in the middle of a review cannot be had again: nothing of it was kept.
  window.addEventListener('beforeunload', (event) => {
    if (store.isBusy()) event.preventDefault();
  });
  // A page kept for the way back may come back. A browser may close before the word has left.
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) store.leave();
  });
  await store.speak(store.get().lang);
  const i18n = await startI18n(store.get().lang);
  createRoot(root).render(
    <StrictMode>
      <App store={store} i18n={i18n} />
    </StrictMode>,
  );
}

function checkCode(digits: string): 'short' | 'wrong' | 'good' {
  const code = readCode(digits);
  return typeof code === 'string' ? code : 'good';
}

function App({ store, i18n }: { store: HelperStore; i18n: i18n }) {
  const view = useSyncExternalStore(store.subscribe, store.get);
  const { lang, dir } = view;
  const tools = useMemo(() => ({ text: saidIn(i18n, lang), checkCode, hasContact }), [i18n, lang]);
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    void i18n.changeLanguage(lang);
  }, [i18n, lang, dir]);
  return <Helper view={view} tools={tools} onAct={store.act} />;
}
