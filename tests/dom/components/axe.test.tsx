import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { allExamples } from '../../support/all-examples.ts';
import { draw } from './draw.tsx';

describe('axe finds nothing to say', () => {
  it.each(allExamples)('of $name', async (example) => {
    document.documentElement.lang = 'fr';
    document.title = 'Bienvu';
    // Tall: what passes under the stuck bar would be measured by what shows of it.
    await draw(example.draw({ textSize: '100', dir: 'ltr' }), 360, 2600);
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  });
});
