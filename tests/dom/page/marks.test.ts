import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { chooseMarks } from '../../../adapters/page/words/choose-marks.ts';
import { compileTerms } from '../../../core/glossary/build-matcher.ts';
import {
  frames,
  makeWorld,
  setPage,
  startAndSettle,
  underlined,
  until,
  wait,
  welcomeWith,
} from './fake-world.ts';

beforeEach(() => page.viewport(1000, 600));
afterAll(() => void setPage(''));

const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<p>${at} Le foyer, les ressources, le foyer, un justificatif.</p>`,
  ).join('');

/** How many underlined words any window of the screen's height holds at the most, wherever it stands. */
function densest(): number {
  const tops = [...(CSS.highlights.get('bienvu-word') ?? [])].map((range) => {
    const copy = document.createRange();
    copy.setStart(range.startContainer, range.startOffset);
    copy.setEnd(range.endContainer, range.endOffset);
    return copy.getBoundingClientRect().top;
  });
  return Math.max(0, ...tops.map((top) => tops.filter((one) => one >= top && one < top + 600).length));
}

describe('the underlines', () => {
  it('are seven a screen at most, wherever she scrolls, the first of a term in its block', async () => {
    setPage(paragraphs(200));
    await startAndSettle(makeWorld());
    for (const top of [0, 300, 900, 2000, 4000]) {
      window.scrollTo(0, top);
      await frames(6);
      expect(densest()).toBeLessThanOrEqual(7);
      expect(underlined().length).toBeGreaterThan(6);
    }
  });

  it('stand only within one screen of what she sees', async () => {
    setPage(paragraphs(400));
    await startAndSettle(makeWorld());
    for (const range of CSS.highlights.get('bienvu-word') ?? []) {
      const top = range.startContainer.parentElement?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
      expect(top).toBeLessThan(1200 + 60);
    }
    expect(
      [...(CSS.highlights.get('bienvu-word') ?? [])].every((range) => range instanceof StaticRange),
    ).toBe(true);
  });

  it('come as she asks: none on demand, none for a known word, none in menus for this step only', async () => {
    setPage('<nav><p>Le foyer</p></nav><p>Les ressources, un justificatif</p>');
    const world = makeWorld();
    const words = await startAndSettle(world);
    expect(underlined()).toEqual(['ressources', 'justificatif']);
    words.setWelcome(welcomeWith({ density: 'all' }));
    await frames(6);
    expect(underlined()).toEqual(['foyer', 'ressources', 'justificatif']);
    words.setWelcome(welcomeWith({ density: 'all', knownTerms: ['foyer'] }));
    await frames(6);
    expect(underlined()).toEqual(['ressources', 'justificatif']);
    words.setWelcome(welcomeWith({ density: 'on-demand' }));
    await frames(6);
    expect(underlined()).toEqual([]);
    expect(words.hits()).toHaveLength(3);
  });

  it('take other words when the guides change', async () => {
    setPage('<p>Le foyer et la cantine</p>');
    const words = await startAndSettle(makeWorld());
    words.setWelcome(
      welcomeWith({
        terms: compileTerms([{ id: 'cantine', headword: 'cantine', forms: ['cantine'], senses: ['a'] }]),
      }),
    );
    await words.settled();
    expect(words.hits().map(({ termId }) => termId)).toEqual(['cantine']);
  });

  it('come back within a second and a bit when the page wipes or empties them', async () => {
    setPage('<p>Le foyer</p>');
    await startAndSettle(makeWorld());
    CSS.highlights.clear();
    expect(await until(() => underlined().length === 1)).toBe(true);
    CSS.highlights.get('bienvu-word')?.clear();
    expect(await until(() => underlined().length === 1)).toBe(true);
  });

  it('change nothing in the page: no node, no attribute, no box that moves, no request', async () => {
    const body = setPage(paragraphs(30));
    await wait(50);
    const requests = performance.getEntriesByType('resource').length;
    const markup = body.innerHTML;
    const height = document.documentElement.scrollHeight;
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    const seen: MutationRecord[] = [];
    const watcher = new MutationObserver((records) => seen.push(...records));
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await startAndSettle(makeWorld());
    await wait(200);
    expect(underlined().length).toBeGreaterThan(0);
    expect(body.innerHTML).toBe(markup);
    expect(seen).toEqual([]);
    expect(document.documentElement.scrollHeight).toBe(height);
    expect(shifts).toEqual([]);
    expect(performance.getEntriesByType('resource').length).toBe(requests);
    observer.disconnect();
    watcher.disconnect();
  });

  it('go at once when everything stops', async () => {
    setPage('<p>Le foyer</p>');
    const world = makeWorld();
    await startAndSettle(world);
    expect(underlined()).toHaveLength(1);
    world.stop();
    expect(CSS.highlights.has('bienvu-word')).toBe(false);
    document.body.append('Les ressources');
    await wait(700);
    expect(CSS.highlights.has('bienvu-word')).toBe(false);
  });
});

describe('choosing among words', () => {
  it('keeps every window of a screen at seven, for any places', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    for (let round = 0; round < 200; round++) {
      const candidates = Array.from({ length: 60 }, (_, word) => ({
        word,
        termId: String(Math.floor(random() * 20)),
        top: Math.floor(random() * 2000),
      })).sort((one, other) => one.top - other.top);
      const marked = new Set(candidates.slice(20, 25).map(({ word }) => word));
      const chosen = chooseMarks(candidates, 600, (word) => marked.has(word));
      for (const { top } of chosen) {
        expect(chosen.filter((one) => one.top >= top && one.top < top + 600).length).toBeLessThanOrEqual(7);
      }
      // Nothing more would fit: the choice is as full as it may be.
      for (const other of candidates.filter((one) => !chosen.includes(one))) {
        const all = [...chosen, other];
        const most = Math.max(
          ...all.map(({ top }) => all.filter((one) => one.top >= top && one.top < top + 600).length),
        );
        expect(most).toBeGreaterThan(7);
      }
    }
  });
});
