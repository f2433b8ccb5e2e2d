import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offeredLanguages } from '../../../adapters/browser/i18n.ts';
import { textDirection } from '../../../adapters/browser/i18n-page.ts';
import type { Example } from '../../../components/example.ts';
import { allExamples } from '../../support/all-examples.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw } from './draw.tsx';

/** French and the two languages that differ most from it: every example. */
const whole = ['fr', 'ar', 'uk'];
const languages = offeredLanguages().map(({ id }) => id);
const others = languages.filter((lang) => !whole.includes(lang));

/** One language of each direction. */
const seesColours = (lang: string): boolean => lang === 'fr' || lang === 'ar';

/** The other languages share the examples between them, and each has those whose sentences are the guides'. */
function examplesIn(lang: string): Example[] {
  if (whole.includes(lang)) return allExamples;
  const turn = others.indexOf(lang);
  return allExamples.filter(({ name }, at) => name.startsWith('t1-') || at % others.length === turn);
}

describe.each(languages)('in %s, axe finds nothing to say', (lang) => {
  beforeAll(() => exampleI18n.changeLanguage(lang));
  afterAll(() => exampleI18n.changeLanguage('fr'));

  it.each(examplesIn(lang))('of $name', async (example) => {
    document.documentElement.lang = lang;
    document.documentElement.dir = textDirection(lang);
    document.title = 'Bienvu';
    // Tall: what passes under the stuck bar would be measured by what shows of it.
    await draw(example.draw({ textSize: '100', dir: textDirection(lang), lang }), 360, 2600);
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What it has nothing against is not told node by node.
      resultTypes: ['violations'],
      // The costliest: colours are the same in every language, and both directions see each example whole.
      rules: { 'color-contrast': { enabled: seesColours(lang) } },
    });
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  });
});
