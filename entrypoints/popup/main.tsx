import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Browser, browser } from 'wxt/browser';
import { startI18n, usableLanguage } from '../../adapters/browser/i18n.ts';
import { textDirection } from '../../adapters/browser/i18n-page.ts';
import { isSiteOn, siteOf, switchSite } from '../../adapters/browser/sites.ts';
import { readSettings } from '../../adapters/browser/storage.ts';
import { Toolbar, type ToolbarAct } from '../../components/Toolbar/Toolbar.tsx';

interface Here {
  tab: Browser.tabs.Tab | undefined;
  host: string | null;
  site: 'on' | 'off' | 'unknown' | 'none';
}

/** Firefox only: its sidebar opens from a click in one of our own pages, never from the portal's. */
async function mountPopup(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const lang = await usableLanguage((await readSettings()).lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = textDirection(lang);
  await startI18n(lang);
  const here = await lookAround();
  createRoot(root).render(
    <StrictMode>
      <Toolbar
        host={here.host}
        site={here.site}
        lang={lang}
        dir={textDirection(lang)}
        onAct={(act) => void perform(act, here)}
      />
    </StrictMode>,
  );
}

async function lookAround(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url?.startsWith('https://')) return { tab, host: null, site: 'none' };
  const host = new URL(tab.url).hostname;
  const hasAccess = await browser.permissions.contains({ origins: [`https://${host}/*`] });
  if (!hasAccess) return { tab, host, site: 'unknown' };
  return { tab, host, site: isSiteOn(host, await readSettings()) ? 'on' : 'off' };
}

/** Each act that needs her click asks for it first, before anything is awaited. */
async function perform(act: ToolbarAct, { tab, host }: Here): Promise<void> {
  if (act === 'keepBeside') await openSidebar();
  if (act === 'openInTab')
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab?.id}`) });
  if (act === 'openPractice') await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
  if (act === 'allowSite' && host) await browser.permissions.request({ origins: [`https://${host}/*`] });
  if ((act === 'switchOn' || act === 'switchOff') && host) await switchSite(siteOf(host), act === 'switchOn');
  globalThis.close();
}

function openSidebar(): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction: { open: () => Promise<void> } };
  return sidebarAction.open();
}

void mountPopup();
