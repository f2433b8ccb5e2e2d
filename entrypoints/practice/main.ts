import { recordFailure } from '../../adapters/browser/storage.ts';
import { startPage } from '../../adapters/page/start-page.ts';
import { startReader } from '../../adapters/page/start-reader.ts';
import { markStyle } from '../../adapters/page/words/mark-style.ts';
import { packs } from '../../packs/index.ts';

/**
 * « Pour de faux »: a sample page of a guide, in the extension itself. It can reach no site: our pages may send nothing.
 * The very code that runs on a portal runs here; only the style sheet of the marks is ours to add.
 */
const pages = import.meta.glob<string>('../../packs/*/samples/*.html', { query: '?raw', import: 'default' });
const scripts = import.meta.glob<() => void>('../../packs/*/samples/*.html', {
  query: '?play',
  import: 'play',
});

/** Reserved for examples: no site may bear it. A town's, so that its pages are known from the first, as on a real one. */
const nobodysHost = 'mairie.example';

async function rehearse(): Promise<void> {
  adoptStyles();
  const guide = new URLSearchParams(location.search).get('guide') ?? 'caf/quarterly-declaration';
  const [portal = '', name = ''] = guide.split('/');
  const path = `../../packs/${portal}/samples/${name}.html`;
  const pack = packs.find(({ id }) => id === portal);
  // A guide of any site is rehearsed on a site that is nobody's: its pack's own hosts are those where one signs in.
  const host = pack?.entry === null ? nobodysHost : pack?.hosts[0];
  const load = pages[path];
  if (!load || !host) throw new Error('No sample page for this guide');
  show(await load());
  const play = await scripts[path]?.();
  play?.();
  await startPage(document, { host, joinReader: () => void startReader() });
  // On any other site the background joins the reader when a panel opens: into our own pages it may not.
  if (host === nobodysHost) await startReader();
}

/**
 * In a portal's page our own policy does not hold, and what is drawn there brings its style with it. Here it does hold, and
 * lets no style in but a sheet that is adopted.
 */
function adoptStyles(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    queueMicrotask(() => {
      const styles = [...root.querySelectorAll('style')];
      root.adoptedStyleSheets = styles.map(({ textContent }) => sheetOf(textContent ?? ''));
      for (const style of styles) style.remove();
    });
    return root;
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Styles and scripts are taken out before parsing: our own policy forbids both inside a page. */
function show(html: string): void {
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
  const bare = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  const sample = new DOMParser().parseFromString(bare, 'text/html');
  document.title = sample.title;
  document.documentElement.lang = sample.documentElement.lang;
  document.adoptedStyleSheets = [...sheets, markStyle].map(sheetOf);
  document.body.replaceChildren(...sample.body.childNodes);
}

rehearse().catch((error: unknown) => recordFailure('practice', String((error as Error).stack ?? error)));
