import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { partsOf } from '../../../adapters/page/words/page-parts.ts';
import { frames, makeWorld, setPage, startAndSettle, underlined, until } from './fake-world.ts';

beforeEach(() => page.viewport(1000, 600));
afterAll(() => void setPage(''));

/** 200 parts of ten elements each, some 60 screens; one of them named apart, to look for. */
const parts = Array.from(
  { length: 200 },
  (_, at) => `<section id="s${at}"><h2>Partie ${at}</h2>${`<p>Le <b>foyer</b></p>`.repeat(4)}</section>`,
);
const large = `<main><!-- Les parties --> ${parts.join('\n')}</main>`;
/** A page lists no more of one word. */
const mostOfTerm = 200;

const options = { shadowRootOf: (element: Element) => element.shadowRoot, onRoot() {}, onBareHost() {} };

describe('a large page', () => {
  it('is read where she looks, and further as she goes down', async () => {
    setPage(large);
    const words = await startAndSettle(makeWorld());
    await frames(6);
    const atFirst = words.hits().length;
    expect(atFirst).toBeGreaterThan(7);
    expect(atFirst).toBeLessThan(mostOfTerm);
    expect(underlined()).toContain('foyer');
    document.querySelector('#s150')?.scrollIntoView();
    expect(await until(() => words.hits().length > atFirst)).toBe(true);
    const isMarked = () =>
      [...(CSS.highlights.get('bienvu-word') ?? [])].some((range) =>
        document.querySelector('#s150')?.contains(range.startContainer),
      );
    expect(await until(isMarked)).toBe(true);
  });

  it('is read whole once a panel lists its words, in page order', async () => {
    setPage(large);
    const world = makeWorld();
    await startAndSettle(world);
    world.setPanel(true);
    const listed = () => world.published.findLast(({ words }) => words)?.words ?? [];
    expect(await until(() => listed().length === mostOfTerm)).toBe(true);
    expect(listed().map(({ index }) => index)).toEqual([...listed().keys()]);
  });

  it('is read whole for the key that goes from word to word: the one before the first is the last', async () => {
    setPage(large.replace('Partie 199', 'Vos ressources'));
    const world = makeWorld();
    await startAndSettle(world);
    await frames(6);
    await userEvent.keyboard('{Shift>}{F2}{/Shift}');
    await userEvent.keyboard('{Shift>}{F2}{/Shift}');
    const asked = () => world.asked.flatMap((one) => (one.type === 'define' ? [one.termId] : []));
    expect(await until(() => asked().includes('ressources'))).toBe(true);
  });

  it('has the senses asked of what was read alone, then of the rest', async () => {
    setPage(large);
    const world = makeWorld({ welcome: { hasGuide: true } });
    const words = await startAndSettle(world);
    let asked = 0;
    words.installSenses(async (found) => {
      asked += found.length;
      return found.map(() => ({ sense: 'prestations', because: null }));
    });
    await frames(6);
    expect(asked).toBeGreaterThan(7);
    expect(asked).toBeLessThan(mostOfTerm);
    world.setPanel(true);
    const isWhole = () =>
      words.hits().length === mostOfTerm && words.hits().every(({ sense }) => sense === 'prestations');
    expect(await until(isWhole)).toBe(true);
  });

  it('shows what changes in a part not read yet when it comes near, and what changes near at once', async () => {
    setPage(large);
    const words = await startAndSettle(makeWorld());
    await frames(6);
    const has = (termId: string) => words.hits().some((hit) => hit.termId === termId);
    document.querySelector('#s180')?.insertAdjacentHTML('beforeend', '<p>Un justificatif</p>');
    document.querySelector('#s0')?.insertAdjacentHTML('beforeend', '<p>Vos ressources</p>');
    expect(await until(() => has('ressources'))).toBe(true);
    expect(has('justificatif')).toBe(false);
    document.querySelector('#s180')?.scrollIntoView();
    expect(await until(() => has('justificatif'))).toBe(true);
  });

  it('takes a whole new content, as a site that never reloads makes it', async () => {
    setPage('<p>Le foyer</p>');
    const words = await startAndSettle(makeWorld());
    document.body.innerHTML = large;
    expect(await until(() => words.hits().length > 7)).toBe(true);
    document.body.innerHTML = '<p>Un justificatif</p>';
    expect(
      await until(
        () =>
          words
            .hits()
            .map(({ termId }) => termId)
            .join() === 'justificatif',
      ),
    ).toBe(true);
  });

  it.each([
    [
      'a box without height',
      '<div id="far" style="height:0"><p style="position:fixed;top:9px">Un justificatif</p></div>',
    ],
    [
      'no box of its own',
      '<div id="far" style="display:contents"><p style="position:fixed;top:9px">Un justificatif</p></div>',
    ],
  ])('is read where what is far in it is drawn in sight: %s', async (_, html) => {
    setPage(`${large}${html}`);
    const words = await startAndSettle(makeWorld());
    expect(await until(() => words.hits().some(({ termId }) => termId === 'justificatif'))).toBe(true);
  });
});

describe('the parts of a page', () => {
  it('hold every element once, and cut no line and no shadow host', () => {
    const body = setPage(
      `${large}<div id="line">Le ${'<b>foyer</b> '.repeat(2000)}</div>` +
        `<div id="bold">${'<b>foyer</b>'.repeat(2000)}</div><div id="host">${'<p>Non</p>'.repeat(2000)}</div>`,
    );
    document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const cut = partsOf(body, options);
    expect(cut.map(({ id }) => id)).toEqual(expect.arrayContaining(['s0', 's199', 'line', 'bold', 'host']));
    const inside = cut.flatMap((part) => [part, ...part.querySelectorAll('*')]);
    const split = [...body.querySelectorAll('*')].filter((element) => !inside.includes(element));
    expect(split.map(({ localName }) => localName)).toEqual(['main']);
    expect(new Set(inside).size).toBe(inside.length);
  });

  it('are one where few elements are', () => {
    const body = setPage(parts.slice(0, 100).join(''));
    expect(partsOf(body, options)).toEqual([body]);
  });
});
