import { minify } from 'terser';
import type { Plugin } from 'vite';

const pageScripts = ['page.js', 'reader.js'];

/**
 * What is loaded in a portal's page is minified once more: Terser looks several times over what Vite's faster minifier
 * leaves. Measured on 28 November 2026: 2.5 % less of page.js and of reader.js once compressed.
 * Then functions are gathered at the head of their scope, where they resemble what is beside them: 0.6 % less of reader.js.
 */
export function smallerPage(): Plugin {
  return {
    name: 'bienvu:smaller-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !pageScripts.includes(chunk.fileName)) continue;
          const first = await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } });
          const { code } = await minify(first.code ?? '', {
            ecma: 2020,
            compress: { hoist_funs: true, reduce_funcs: false, unsafe_arrows: true },
          });
          if (!code) throw new Error(`Terser gave nothing for ${chunk.fileName}.`);
          chunk.code = code;
        }
      },
    },
  };
}
