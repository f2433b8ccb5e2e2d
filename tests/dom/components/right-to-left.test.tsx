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
    const amount = name.parentElement?.closest('bdi')?.querySelector('.whole, bdi');
    expect(amount?.textContent).toContain('180');
    expect(amount?.getBoundingClientRect().left).toBeGreaterThan(boxOf(name, 'juillet').left);
  });

  it('every name of a case is French for voices, and no sentence of ours is, on whatever screen', async () => {
    const names = /Salaire de|Pension reçue|L’argent de vos enfants|Je n’ai perçu|Vos ressources/u;
    const found: string[] = [];
    for (const { name, draw: drawn } of allExamples) {
      const host = await draw(drawn({ textSize: '100', dir: 'rtl', lang: 'ar' }), 320);
      const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const isFrench = text.parentElement?.closest('[lang]')?.getAttribute('lang') === 'fr';
        // Within a sentence in Arabic, it is that sentence's.
        const isArabic = /\p{Script=Arabic}/u.test(text.data);
        if (isArabic ? isFrench : names.test(text.data) && !isFrench) found.push(`${name}: ${text.data}`);
        else if (isFrench) found.push('French');
      }
    }
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter((one) => one !== 'French')).toEqual([]);
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
