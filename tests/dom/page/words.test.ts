import { afterAll, describe, expect, it } from 'vitest';
import { domNames } from '../../support/dom-names.ts';
import { frames, makeWorld, setPage, startAndSettle, underlined, until, wait } from './fake-world.ts';

afterAll(() => void setPage(''));

async function formsOn(html: string): Promise<string[]> {
  setPage(html);
  const words = await startAndSettle(makeWorld());
  return words.hits().map(({ form }) => form);
}

describe('finding the words of a page', () => {
  it('finds a word across inline tags, and gives its block with single spaces', async () => {
    setPage('<p>Les   res<b>sour</b>ces\n du <em>foyer</em>.</p>');
    const words = await startAndSettle(makeWorld());
    expect(words.hits().map(({ form, start, block }) => [form, start, block])).toEqual([
      ['ressources', 4, 'Les ressources du foyer.'],
      ['foyer', 18, 'Les ressources du foyer.'],
    ]);
    expect(underlined()).toEqual(['ressources', 'foyer']);
  });

  it('maps the collapsed text back to the right letters', async () => {
    setPage('<p>  \n Votre\u00a0\u00a0 <i> \n le </i>\n   foyer  <b>  et le  </b> foyer</p>');
    await startAndSettle(makeWorld());
    expect(underlined()).toEqual(['foyer']);
  });

  it('keeps two words apart when a block hides between them without a space', async () => {
    expect(await formsOn('<p><span style="display:block">foyer</span><span>ressources</span></p>')).toEqual([
      'foyer',
      'ressources',
    ]);
    expect(await formsOn('<p>foyer<br>ressources</p>')).toEqual(['foyer', 'ressources']);
    expect(await formsOn('<table><tr><td>foyer</td><td>ressources</td></tr></table>')).toHaveLength(2);
  });

  it('reads nothing of what she types, of code, of styles, nor of our own layer', async () => {
    expect(
      await formsOn(
        `<input value="foyer"><textarea>foyer</textarea><code>foyer</code><pre>foyer</pre><script>/* foyer */</script>
         <style>/* foyer */</style><svg><text>foyer</text></svg><div contenteditable>foyer</div>
         <div role="textbox">foyer</div><template>foyer</template><noscript>foyer</noscript>`,
      ),
    ).toEqual([]);
  });

  it('leaves out what is not drawn, and lists it once it is', async () => {
    const body = setPage(
      '<p id="a" hidden>foyer</p><details><summary>Voir</summary><p>ressources</p></details>',
    );
    const words = await startAndSettle(makeWorld());
    expect(words.hits()).toEqual([]);
    body.querySelector('#a')?.removeAttribute('hidden');
    expect(await until(() => words.hits().length === 1)).toBe(true);
  });

  it('lists the words of controls and choices but never underlines them', async () => {
    setPage(
      `<a href="#x">foyer</a><button>Valider</button><label><input type="checkbox"> ressources</label>
       <select><option>justificatif</option></select><div onclick="void 0">foyer</div><p style="cursor:pointer">foyer</p>`,
    );
    const words = await startAndSettle(makeWorld());
    expect(words.hits().map(({ form, isInControl }) => [form, isInControl])).toEqual([
      ['foyer', true],
      ['Valider', true],
      ['ressources', true],
      ['justificatif', true],
      ['foyer', true],
      ['foyer', false],
    ]);
    expect(underlined()).toEqual([]);
  });

  it('enters open and closed shadow roots', async () => {
    const body = setPage('<div id="open"></div><div id="closed"></div>');
    const [open, closed] = [...body.querySelectorAll('div')];
    const roots = new Map<Element, ShadowRoot>();
    for (const [element, mode] of [
      [open, 'open'],
      [closed, 'closed'],
    ] as const) {
      if (!element) continue;
      const root = element.attachShadow({ mode });
      root.innerHTML = '<p>Le foyer</p>';
      roots.set(element, root);
    }
    const words = await startAndSettle(makeWorld({ shadowRootOf: (element) => roots.get(element) ?? null }));
    expect(words.hits()).toHaveLength(2);
    expect(underlined()).toHaveLength(2);
    const inner = roots.get(closed as Element);
    if (inner) inner.innerHTML = '<p>Les ressources du foyer</p>';
    expect(await until(() => words.hits().length === 3)).toBe(true);
  });

  it('lists the words of a frame of the same origin, without underlining them', async () => {
    const body = setPage('<iframe srcdoc="<p>Le foyer</p>"></iframe><p>ressources</p>');
    await new Promise((resolve) => body.querySelector('iframe')?.addEventListener('load', resolve));
    const words = await startAndSettle(makeWorld());
    expect(words.hits().map(({ form }) => form)).toEqual(['foyer', 'ressources']);
    expect(underlined()).toEqual(['ressources']);
  });

  it('is not fooled by form controls named after DOM properties', async () => {
    const names = domNames(HTMLFormElement.prototype);
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const body = setPage(`<form><p>foyer</p><div></div>${inputs}</form>`);
    const words = await startAndSettle(makeWorld());
    expect(words.hits().map(({ form }) => form)).toEqual(['foyer']);
    body.querySelector('div')?.append('ressources');
    expect(await until(() => words.hits().length === 2)).toBe(true);
    await frames();
    expect(underlined()).toEqual(['foyer', 'ressources']);
  });

  it('12: nor by forms named after what is asked of a document', async () => {
    const body = setPage('<div></div><p>Le foyer</p>');
    const traps = body.querySelector('div');
    const names = Object.getOwnPropertyNames(Document.prototype).filter((name) => name !== 'constructor');
    if (traps) traps.innerHTML = names.map((name) => `<form name="${name}"></form>`).join('');
    const world = makeWorld();
    const words = await startAndSettle(world);
    words.nextWord();
    await wait(300);
    traps?.remove();
    expect(words.hits().map(({ form }) => form)).toEqual(['foyer']);
    expect(underlined()).toEqual(['foyer']);
    expect(world.drawn()?.querySelector('.bubble .word')?.textContent).toBe('foyer');
  });
});

describe('following the page', () => {
  it('reads again only what changed, and keeps the page order', async () => {
    const body = setPage(
      '<div id="a"><p>foyer</p></div><div id="b"></div><div id="c"><p>justificatif</p></div>',
    );
    const words = await startAndSettle(makeWorld());
    const b = body.querySelector('#b');
    b?.append(Object.assign(document.createElement('p'), { textContent: 'Les ressources' }));
    expect(await until(() => words.hits().length === 3)).toBe(true);
    expect(words.hits().map(({ form, index }) => [index, form])).toEqual([
      [0, 'foyer'],
      [1, 'ressources'],
      [2, 'justificatif'],
    ]);
    const text = body.querySelector('#a p')?.firstChild as Text;
    text.data = 'Ni l’un ni l’autre';
    expect(await until(() => words.hits().length === 2)).toBe(true);
    b?.remove();
    expect(await until(() => words.hits().length === 1)).toBe(true);
    await frames();
    expect(underlined()).toEqual(['justificatif']);
  });

  it('gives every word of a page rewritten a thousand times, without an error', async () => {
    const body = setPage('<div id="a"></div>');
    const words = await startAndSettle(makeWorld());
    const target = body.querySelector('#a') as HTMLElement;
    for (let turn = 0; turn < 1000; turn++) {
      target.innerHTML = `<p>${turn} foyer</p>`;
      if (turn % 100 === 0) await frames(1);
    }
    expect(await until(() => words.hits()[0]?.block === '999 foyer', 3000)).toBe(true);
    expect(words.hits()).toHaveLength(1);
  });
});
