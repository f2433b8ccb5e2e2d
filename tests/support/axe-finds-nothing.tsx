import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textDirection } from '../../adapters/browser/i18n-page.ts';
import type { Example } from '../../components/example.ts';
import { draw } from '../dom/components/draw.tsx';
import { exampleI18n } from './i18n.tsx';

/** One language of each direction. */
const seesColours = (lang: string): boolean => lang === 'fr' || lang === 'ar';

/** Tests that draw each of `examples` in a language and let axe look at it. */
export function axeFindsNothing(lang: string, examples: Example[]): void {
  describe(`in ${lang}, axe finds nothing to say`, () => {
    const { documentElement } = document;
    const asItWas = { lang: documentElement.lang, dir: documentElement.dir };
    beforeAll(() => exampleI18n.changeLanguage(lang));
    afterAll(async () => {
      await exampleI18n.changeLanguage('fr');
      // The next file has the same document.
      Object.assign(documentElement, asItWas);
    });

    it.each(examples)('of $name', async (example) => {
      documentElement.lang = lang;
      documentElement.dir = textDirection(lang);
      document.title = 'Bienvu';
      // Tall: what passes under the stuck bar would be measured by what shows of it.
      await draw(example.draw({ textSize: '100', dir: textDirection(lang), lang }), 360, 3200);
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // What it has nothing against is not told node by node.
        resultTypes: ['violations'],
        // Style sheets would be read again for the one rule that needs them, which is not among these.
        preload: { assets: ['media'] },
        // The costliest: colours are the same in every language, and both directions see each example whole.
        rules: { 'color-contrast': { enabled: seesColours(lang) } },
      });
      expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
    });
  });
}
