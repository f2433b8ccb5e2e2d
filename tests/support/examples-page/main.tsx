import { createRoot } from 'react-dom/client';
import { textDirection } from '../../../adapters/browser/i18n-page.ts';
import '../../../components/base.css';
import type { TextSize } from '../../../components/Panel/panel-state.ts';
import { allExamples } from '../all-examples.ts';
import { ExampleWords, exampleI18n } from '../i18n.tsx';

/** One example a page: `#name`, with `?text=200&dir=rtl&lang=ar`. Without a name, the list. */
const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'fr';
const look = {
  textSize: (query.get('text') ?? '100') as TextSize,
  dir: query.get('dir') === 'rtl' ? ('rtl' as const) : textDirection(lang),
  lang,
};
const host = document.querySelector('#root');
if (!host) throw new Error('The page of examples has no #root.');

const root = createRoot(host);
function show(): void {
  const example = allExamples.find((one) => one.name === location.hash.slice(1));
  document.documentElement.dir = look.dir;
  document.documentElement.lang = lang;
  root.render(
    <ExampleWords>
      {example ? (
        <div key={example.name} style={{ display: 'contents' }}>
          {example.draw(look)}
        </div>
      ) : (
        <ul>
          {allExamples.map((one) => (
            <li key={one.name}>
              <a href={`#${one.name}`}>{one.name}</a>
            </li>
          ))}
        </ul>
      )}
    </ExampleWords>,
  );
}
await exampleI18n.changeLanguage(lang);
window.addEventListener('hashchange', show);
Object.assign(window, { exampleNames: allExamples.map((one) => one.name) });
show();
