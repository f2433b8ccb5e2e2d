import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n, usableLanguage } from '../../adapters/browser/i18n.ts';
import { textDirection } from '../../adapters/browser/i18n-page.ts';
import { mayKeep } from '../../adapters/browser/notebook/notebook.ts';
import { readPaper, readSettings, watchPaper } from '../../adapters/browser/storage.ts';
import { Paper } from '../../components/Paper/Paper.tsx';

/** Our own page for the printer. Once all was forgotten, it closes. */
async function mountPaper(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const settings = await readSettings();
  const lang = await usableLanguage(settings.lang);
  const dir = textDirection(lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  await startI18n(lang);
  const paper = await readPaper();
  watchPaper((content) => {
    if (content === null) globalThis.close();
  });
  createRoot(root).render(
    <StrictMode>
      <Paper
        paper={paper}
        lang={lang}
        dir={dir}
        textSize={settings.textSize}
        isSpaced={settings.isSpaced}
        canKeep={mayKeep(settings)}
        onPrint={() => globalThis.print()}
      />
    </StrictMode>,
  );
}

void mountPaper();
