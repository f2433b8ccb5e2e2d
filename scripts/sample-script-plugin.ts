import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const suffix = '.html?play';

/**
 * `page.html?play`: the inline script of a sample page, as a function. Extension pages may run no inline script, and the
 * rehearsal must behave as the sample does in a browser.
 */
export function sampleScript(): Plugin {
  return {
    name: 'bienvu-sample-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const html = await readFile(id.slice(0, -'?play'.length), 'utf8');
      const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
      return `export function play() {\n${scripts.join('\n')}\n}`;
    },
  };
}
