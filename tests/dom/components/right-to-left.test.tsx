import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExamples } from '../../support/all-examples.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw } from './draw.tsx';

beforeAll(() => exampleI18n.changeLanguage('ar'));
afterAll(() => exampleI18n.changeLanguage('fr'));

describe('in Arabic, on a screen of 320', () => {
  it('a French question put into a sentence keeps its sign at its end, and the marks around it', async () => {
    const sentence = await textOn('t1-found-no-but-given', '«');
    const [open, name, sign, close] = ['«', 'Avez', '?', '»'].map((part) => boxOf(sentence, part));
    expect(open?.left).toBeGreaterThan(name?.left ?? 0);
    expect(sign?.left).toBeGreaterThan(boxOf(sentence, 'tuteur').left);
    expect(close?.left).toBeLessThan(sign?.left ?? 0);
  });

  it('a French name and its amount are read from left to right, as on the page', async () => {
    const name = await textOn('e-review-value', 'Salaire de');
    const amount = name.parentElement?.querySelector('bdi .whole, bdi bdi');
    expect(amount?.textContent).toContain('180');
    expect(amount?.getBoundingClientRect().left).toBeGreaterThan(boxOf(name, 'juillet').left);
  });
});

/** The first text of an example's screen that holds those words. */
async function textOn(name: string, words: string): Promise<Text> {
  const example = allExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example « ${name} »`);
  const host = await draw(example.draw({ textSize: '100', dir: 'rtl', lang: 'ar' }), 320);
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (walker.currentNode.nodeValue?.includes(words)) return walker.currentNode as Text;
  throw new Error(`No « ${words} » in ${name}`);
}

function boxOf(text: Text, part: string): DOMRect {
  const range = new Range();
  const at = text.data.indexOf(part);
  range.setStart(text, at);
  range.setEnd(text, at + part.length);
  return range.getBoundingClientRect();
}
