import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offeredLanguages } from '../../../adapters/browser/i18n.ts';
import { textDirection } from '../../../adapters/browser/i18n-page.ts';
import { allExamples } from '../../support/all-examples.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw } from './draw.tsx';

/** French, and the two languages that differ most from it; one that has no file yet is not drawn. */
const shown = ['fr', 'ar', 'uk'].filter((lang) => offeredLanguages().some(({ id }) => id === lang));

describe.each(shown)('in %s, axe finds nothing to say', (lang) => {
  beforeAll(() => exampleI18n.changeLanguage(lang));
  afterAll(() => exampleI18n.changeLanguage('fr'));

  it.each(allExamples)('of $name', async (example) => {
    document.documentElement.lang = lang;
    document.documentElement.dir = textDirection(lang);
    document.title = 'Bienvu';
    // Tall: what passes under the stuck bar would be measured by what shows of it.
    await draw(example.draw({ textSize: '100', dir: textDirection(lang), lang }), 360, 2600);
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  });
});
