import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LanguageTexts, WordTexts } from '../packs/language.ts';
import { loadGlossaries } from './load-glossary.ts';
import { loadPacks } from './load-packs.ts';

const root = join(import.meta.dirname, '..');
const prefix = 'virtual:bienvu/';

/**
 * The packs as the extension has them, read and checked against their schemas once, here: each page that opens then takes
 * them as they are: `virtual:bienvu/guides`, `…/glossaries`; and of each language, for those alone who speak it, what our
 * pages say (`…/languages`) and what the glossaries say (`…/words`). Their types: packs/virtual.d.ts. A malformed file stops the build, with its path and key.
 */
export function packsAsData(): Plugin {
  let read: Data | null = null;
  return {
    name: 'bienvu-packs',
    // While the extension is worked on, a file that changed is read again.
    watchChange() {
      read = null;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      for (const path of dataFiles()) this.addWatchFile(path);
      const [what = '', lang = ''] = id.slice(prefix.length + 1).split('/');
      read ??= { ...loadPacks(), glossaries: loadGlossaries() };
      if (what === 'guides') return guides(read);
      if (what === 'glossaries') return glossaries(read);
      if (lang === '') return eachLanguage(what);
      return asExport('texts', what === 'words' ? wordsOf(lang, read) : textsOf(lang, read));
    },
  };
}

interface Data extends ReturnType<typeof loadPacks> {
  glossaries: ReturnType<typeof loadGlossaries>;
}

function guides({ packs, switchedOff }: Data): string {
  const bare = packs.map(({ texts: _texts, ...pack }) => pack);
  return `${asExport('packs', bare)}\n${asExport('switchedOff', switchedOff)}`;
}

function glossaries({ glossaries: all }: Data): string {
  const bare = all.map(({ portal, terms }) => ({ portal, terms }));
  return asExport('glossaries', bare);
}

/** `languages` or `words`: what loads each language's. */
function eachLanguage(what: string): string {
  const offered: object = JSON.parse(readFileSync(join(root, 'locales', 'languages.json'), 'utf8'));
  const lines = Object.keys(offered).map((lang) => `  ${lang}: () => import('${prefix}${what}/${lang}'),`);
  return `export const ${what} = {\n${lines.join('\n')}\n};`;
}

function wordsOf(lang: string, { glossaries: all }: Data): WordTexts {
  return Object.fromEntries(all.map(({ portal, texts }) => [portal, texts[lang] ?? {}]));
}

function textsOf(lang: string, { packs }: Data): LanguageTexts {
  const folder = join(root, 'locales', lang);
  const own = readdirSync(folder).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ]);
  return {
    interface: Object.fromEntries(own),
    guides: Object.fromEntries(packs.map(({ id, texts }) => [id, texts[lang] ?? {}])),
  };
}

/** As a string that is parsed: a browser reads it faster than the same written as JavaScript. */
function asExport(name: string, data: unknown): string {
  return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

function dataFiles(): string[] {
  return ['packs', 'locales'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}
