import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Look } from '../../../components/example.ts';
import { allExamples } from '../../support/all-examples.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw } from './draw.tsx';

const views: { name: string; width: number; look: Look; hasTargets?: true }[] = [
  { name: '320', width: 320, look: { textSize: '100', dir: 'ltr' }, hasTargets: true },
  { name: '160, which is 320 at a zoom of 200 %', width: 160, look: { textSize: '100', dir: 'ltr' } },
  { name: '360 at 200 %, spaced', width: 360, look: { textSize: '200', isSpaced: true, dir: 'ltr' } },
  { name: '320 at 200 %, right to left', width: 320, look: { textSize: '200', dir: 'rtl' } },
  { name: '320 at 200 %, in Arabic', width: 320, look: { textSize: '200', dir: 'rtl', lang: 'ar' } },
  { name: '320 at 200 %, in Ukrainian', width: 320, look: { textSize: '200', dir: 'ltr', lang: 'uk' } },
];

describe.each(views)('at $name', ({ width, look, hasTargets }) => {
  beforeAll(() => exampleI18n.changeLanguage(look.lang ?? 'fr'));
  afterAll(() => exampleI18n.changeLanguage('fr'));

  const more = hasTargets ? ', with large targets in the order they are read, and no small text' : '';
  it.each(allExamples)(`$name keeps inside its width${more}`, async (example) => {
    await draw(example.draw(look), width);
    openAll();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(outside(width)).toEqual([]);
    if (!hasTargets) return;
    expect(smallTargets()).toEqual([]);
    expect(outOfOrder()).toEqual([]);
    expect(smallTexts()).toEqual([]);
  });
});

it('keeps inside 90, which is 360 at a zoom of 400 %, and the words that never move uncut', async () => {
  const wide: string[] = [];
  for (const example of allExamples) {
    // The toolbar's window has its own width, and the paper is for a printer.
    if (/^x-(toolbar|paper)/.test(example.name)) continue;
    await draw(example.draw({ textSize: '100', dir: 'ltr' }), 90);
    if (document.documentElement.scrollWidth > 90) wide.push(example.name);
    for (const one of all('.shell-forget > span')) if (linesOf(one) > 2) wide.push(`${example.name}: cut`);
  }
  expect(wide).toEqual([]);
});

it('the toolbar’s window, which takes the width of what is in it, is wide enough to read', async () => {
  const { style } = document.documentElement;
  style.inlineSize = 'max-content';
  try {
    for (const example of allExamples.filter(({ name }) => name.startsWith('x-toolbar'))) {
      await draw(example.draw({ textSize: '100', dir: 'ltr' }), 32);
      expect(document.querySelector('.toolbar')?.getBoundingClientRect().width, example.name).toBe(360);
    }
  } finally {
    style.inlineSize = '';
  }
});

const linesOf = (one: HTMLElement) => new Set([...one.getClientRects()].map(({ top }) => top)).size;

it.each(['s-settings', 's-settings-rich'])('%s: a switch and its word stay on one line', async (name) => {
  for (const width of [320, 360, 400]) {
    await draw(allExamples.find((one) => one.name === name)?.draw({ textSize: '200', dir: 'ltr' }), width);
    for (const word of all('.switch-state')) {
      const [said, lever] = [word, word.nextElementSibling].map((one) => one?.getBoundingClientRect());
      expect(said?.top).toBeLessThan(lever?.bottom ?? 0);
      expect(said?.bottom).toBeGreaterThan(lever?.top ?? 0);
    }
  }
});

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const nameOf = (element: HTMLElement) => element.outerHTML.slice(0, 120);

function outside(width: number): string[] {
  return all('.panel *')
    .filter((one) => !one.closest('svg, .unseen'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
    })
    .map(nameOf);
}

/** Under 48 px high; a link inside a line of text has 44. A choice or a switch is pressed by its whole line. */
function smallTargets(): string[] {
  return all('button, a[href], input, summary, label:has(input)')
    .filter((one) => !(one instanceof HTMLInputElement && one.closest('label')))
    .filter((one) => one.getBoundingClientRect().height < (one instanceof HTMLAnchorElement ? 44 : 48))
    .map(nameOf);
}

/** What Tab reaches later must begin lower, or further on the same line. */
function outOfOrder(): string[] {
  const stops = all('.screen :is(button, a[href], input, summary)');
  const isAfter = (next: DOMRect, box: DOMRect) =>
    next.bottom > box.top && (next.top >= box.top - 16 || next.left > box.left);
  return [
    ...all('[tabindex]').filter((one) => one.tabIndex > 0),
    ...stops.filter((one, at) => {
      const former = stops[at - 1];
      return former && !isAfter(one.getBoundingClientRect(), former.getBoundingClientRect());
    }),
  ].map(nameOf);
}

function smallTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest('style, script')) continue;
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < 16) small.push(node.textContent);
  }
  return small;
}
