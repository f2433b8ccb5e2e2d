import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { startI18n } from '../../adapters/browser/i18n.ts';
import { readSettings } from '../../adapters/browser/storage.ts';
import { ToolbarPopup } from '../../components/ToolbarPopup/ToolbarPopup.tsx';

/** Firefox only: its sidebar opens from a click in one of our own pages, never from the portal's. */
async function mountPopup(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  await startI18n((await readSettings()).lang);
  const keepBeside = () => {
    void browser.sidebarAction.open();
    globalThis.close();
  };
  createRoot(root).render(
    <StrictMode>
      <ToolbarPopup onKeepBeside={keepBeside} />
    </StrictMode>,
  );
}

void mountPopup();
