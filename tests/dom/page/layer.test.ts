import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { startCornerTab } from '../../../adapters/page/layer/corner-tab.ts';
import layerStyle from '../../../adapters/page/layer/layer.css?inline';
import { type FakeWorld, frames, makeWorld, setPage, startAndSettle, until, wait } from './fake-world.ts';
import { key, press } from './press.ts';

beforeEach(() => page.viewport(1000, 600));
afterAll(() => void setPage(''));

function hostOf(world: FakeWorld): HTMLElement {
  return (world.layer().getRootNode() as ShadowRoot).host as HTMLElement;
}

function tabOf(world: FakeWorld): HTMLElement | null {
  return world.drawn()?.querySelector('.tab') ?? null;
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

describe('the layer in a hostile page', () => {
  it('is one plain div, closed, of constant size, put in only when something is drawn', async () => {
    setPage('<p>Le foyer</p>');
    const before = document.documentElement.childElementCount;
    const world = makeWorld();
    const words = await startAndSettle(world);
    expect(document.documentElement.childElementCount).toBe(before);
    startCornerTab(world);
    await frames();
    expect(document.documentElement.childElementCount).toBe(before + 1);
    const host = hostOf(world);
    expect(host.localName).toBe('div');
    expect(host.attributes).toHaveLength(0);
    expect(host.childNodes).toHaveLength(0);
    expect(host.shadowRoot).toBe(null);
    const sizeOf = () => {
      const { left, top, width, height } = host.getBoundingClientRect();
      return [left, top, width, height, host.scrollWidth, host.scrollHeight];
    };
    const size = sizeOf();
    expect(size.slice(0, 4)).toEqual([0, 0, innerWidth, 0]);
    // 9: what is drawn, however long, does not show in the host's own size.
    words.nextWord();
    expect(await until(() => world.drawn()?.querySelector('.bubble') !== null)).toBe(true);
    expect(sizeOf()).toEqual(size);
    world.layer().append('Une remarque. '.repeat(80));
    expect(host.getBoundingClientRect().height).toBe(0);
    world.stop();
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('keeps its look whatever the page’s style sheets say', async () => {
    setPage(
      '<style>body *,div{display:none!important;opacity:0!important;font-size:90px!important;color:red!important}</style>',
    );
    document.documentElement.style.cssText =
      'font: italic 200px/3 serif; letter-spacing: 9px; text-transform: uppercase; text-indent: 90px; cursor: wait';
    const world = makeWorld();
    startCornerTab(world);
    await frames();
    const tab = tabOf(world) as HTMLElement;
    const style = getComputedStyle(tab);
    expect(getComputedStyle(hostOf(world)).display).toBe('block');
    expect(style.fontSize).toBe('18px');
    expect(style.color).toBe('rgb(91, 31, 78)');
    // 8: nor is anything taken over from the elements around.
    const inherited = (element: Element) => {
      const { fontStyle, letterSpacing, textTransform, textIndent } = getComputedStyle(element);
      return { fontStyle, letterSpacing, textTransform, textIndent };
    };
    const none = { fontStyle: 'normal', letterSpacing: 'normal', textTransform: 'none', textIndent: '0px' };
    expect(inherited(hostOf(world))).toEqual(none);
    expect(inherited(world.layer())).toEqual(none);
    expect(tab.getBoundingClientRect().height).toBe(48);
  });

  it('takes off what the page puts on the host, and comes back when removed', async () => {
    setPage('');
    const world = makeWorld();
    startCornerTab(world);
    await frames();
    const host = hostOf(world);
    host.style.display = 'none';
    host.setAttribute('popover', '');
    host.append('texte');
    await wait(20);
    expect([host.attributes.length, host.childNodes.length]).toEqual([0, 0]);
    for (let turn = 0; turn < 3; turn++) {
      host.remove();
      await wait(20);
      expect(host.isConnected).toBe(true);
    }
    host.remove();
    await wait(20);
    expect(host.isConnected).toBe(false);
    expect(world.isLayerGone()).toBe(true);
  });

  it('leaves after a hundred changes in two seconds, says so, and the list of words stays', async () => {
    setPage('<p>Le foyer</p>');
    const world = makeWorld();
    const words = await startAndSettle(world);
    startCornerTab(world);
    await frames();
    const host = hostOf(world);
    for (let turn = 0; turn < 250 && !world.isLayerGone(); turn++) {
      host.setAttribute('class', `a${turn}`);
      await wait(5);
    }
    expect(world.isLayerGone()).toBe(true);
    expect(host.isConnected).toBe(false);
    expect(words.hits()).toHaveLength(1);
    words.nextWord();
    await wait(100);
    expect(document.documentElement.contains(host)).toBe(false);
  });

  it('leaves a page that makes itself see-through', async () => {
    setPage('');
    const world = makeWorld();
    startCornerTab(world);
    await frames();
    document.documentElement.style.opacity = '0.01';
    expect(await until(() => tabOf(world)?.checkVisibility() === false, 1500)).toBe(true);
    expect(await until(() => world.isLayerGone(), 4000)).toBe(true);
  });

  it('a thousand forged events, wiped sheets and cleared highlights change nothing for the panel', async () => {
    setPage('<p>Le foyer</p><button id="send">Valider</button>');
    const world = makeWorld();
    const words = await startAndSettle(world);
    startCornerTab(world);
    await frames();
    const host = hostOf(world);
    const asked = world.asked.length;
    const published = world.published.length;
    for (let turn = 0; turn < 250; turn++) {
      for (const type of ['click', 'pointerdown', 'keydown', 'pageshow']) {
        const event =
          type === 'keydown'
            ? new KeyboardEvent(type, { key: 'F2', bubbles: true, composed: true })
            : new MouseEvent(type, { bubbles: true, composed: true, detail: 1, clientX: 990, clientY: 440 });
        (turn % 2 ? host : document.body).dispatchEvent(event);
      }
    }
    for (const sheet of document.styleSheets) while (sheet.cssRules.length > 0) sheet.deleteRule(0);
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
    await wait(1300);
    expect(world.asked.slice(asked).filter(({ type }) => type !== 'define')).toEqual([]);
    expect(world.published.slice(published)).toEqual([]);
    expect(words.hits()).toHaveLength(2);
    expect(CSS.highlights.has('bienvu-word')).toBe(true);
  });

  it('writes with generic families only, never quoted, and in px', () => {
    const style = layerStyle.replace(/\/\*[\s\S]*?\*\/|\s+/g, ' ');
    const families = [...style.matchAll(/font(?:-family)?:[^;]*;/g)].map(([rule]) => rule);
    expect(families.length).toBeGreaterThan(2);
    for (const rule of families) expect(rule).toMatch(/^[^"']*(sans-serif( !important)?|font: inherit);/);
    expect(style).not.toMatch(/\d(rem|em|vh)\b|var\(/);
  });
});

describe('the corner tab', () => {
  it('opens the panel in the turn of a real press, and only then', async () => {
    setPage('');
    const world = makeWorld();
    startCornerTab(world);
    await frames();
    tabOf(world)?.click();
    expect(world.asked).toEqual([]);
    await press(tabOf(world) as Element);
    expect(world.asked).toEqual([{ type: 'openPanel' }]);
  });

  it('hides while a panel is open', async () => {
    setPage('');
    const world = makeWorld();
    startCornerTab(world);
    await frames();
    world.setPanel(true);
    expect(tabOf(world)).toBe(null);
    world.setPanel(false);
    expect(tabOf(world)?.checkVisibility()).toBe(true);
  });

  it('keeps clear of cases and buttons, and is not there when no place is', async () => {
    const button = (top: number) =>
      `<button style="position:fixed;right:0;top:${top}px;width:120px;height:40px">Envoyer</button>`;
    setPage(`${button(430)}${button(380)}`);
    const world = makeWorld();
    const tab = startCornerTab(world);
    await frames();
    tab.offerReview(true);
    expect(await until(() => tabOf(world)?.textContent === world.welcome.strings.review)).toBe(true);
    const box = (tabOf(world) as HTMLElement).getBoundingClientRect();
    for (const one of document.querySelectorAll('button')) {
      expect(overlap(box, one.getBoundingClientRect())).toBe(false);
    }
    document.body.innerHTML = '<textarea style="position:fixed;inset:0"></textarea>';
    expect(await until(() => tabOf(world)?.checkVisibility() === false, 2500)).toBe(true);
    tab.offerReview(false);
    expect(await until(() => tabOf(world)?.textContent === world.welcome.strings.here)).toBe(true);
  });

  it('keeps clear of the amounts of a table, and stands on one that only lays the page out', async () => {
    const table = (cell: string) =>
      `<table style="position:fixed;inset:200px 0 0 0;width:100%;height:400px"><tr><td>${cell}</td></tr></table>`;
    setPage(table('1 180,00 €'));
    const world = makeWorld();
    startCornerTab(world);
    await frames();
    const box = () => (tabOf(world) as HTMLElement).getBoundingClientRect();
    expect(tabOf(world)?.checkVisibility()).toBe(true);
    expect(overlap(box(), (document.querySelector('td') as Element).getBoundingClientRect())).toBe(false);
    document.body.innerHTML = table('<p>Vos droits</p>');
    expect(await until(() => box().top > 400, 2500)).toBe(true);
  });

  it('is 44 by 44 in a small window and keeps its name', async () => {
    await page.viewport(500, 600);
    setPage('');
    const world = makeWorld();
    startCornerTab(world);
    await frames();
    const box = (tabOf(world) as HTMLElement).getBoundingClientRect();
    expect([box.width, box.height]).toEqual([44, 44]);
    expect(tabOf(world)?.textContent).toBe(world.welcome.strings.here);
  });
});

describe('« Me montrer » and « à regarder »', () => {
  const form = `<div style="height:900px"></div><div><label for="a">Salaire</label>
    <input id="a" style="width:200px;height:40px"></div><div style="height:900px"></div>`;

  it('brings the case into view and draws lines round it, without taking the focus; they go at Escape', async () => {
    const body = setPage(form);
    const world = makeWorld();
    const pointer = world.pointer();
    const input = body.querySelector('input') as HTMLInputElement;
    let focused = 0;
    input.addEventListener('focus', () => focused++);
    pointer.show(input);
    await frames();
    const ring = world.drawn()?.querySelector('.ring') as HTMLElement;
    const box = ring.getBoundingClientRect();
    const inner = input.getBoundingClientRect();
    expect(inner.top).toBeGreaterThan(0);
    expect(inner.bottom).toBeLessThan(600);
    expect([box.left, box.top, box.right, box.bottom].map(Math.round)).toEqual(
      [inner.left - 6, inner.top - 6, inner.right + 6, inner.bottom + 6].map(Math.round),
    );
    expect(focused).toBe(0);
    window.scrollBy(0, 30);
    await frames();
    expect(Math.round(ring.getBoundingClientRect().top)).toBe(Math.round(inner.top - 30 - 6));
    await key('{Escape}');
    expect(world.drawn()?.querySelector('.ring')).toBe(null);
  });

  it('goes when she writes, or when the panel shows something else; not at an event the page makes', async () => {
    const body = setPage(form);
    const world = makeWorld();
    const pointer = world.pointer();
    const input = body.querySelector('input') as HTMLInputElement;
    pointer.show(input);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(world.drawn()?.querySelector('.ring')).not.toBe(null);
    input.focus({ preventScroll: true });
    await key('1');
    expect(world.drawn()?.querySelector('.ring')).toBe(null);
    pointer.show(input);
    world.command({ type: 'clearPointer' });
    expect(world.drawn()?.querySelector('.ring')).toBe(null);
  });

  it('pointed at by the helper, a case is marked where it is: nothing moves, and it stays while she writes', async () => {
    const body = setPage(form);
    const world = makeWorld();
    const pointer = world.pointer();
    const input = body.querySelector('input') as HTMLInputElement;
    const ring = () => world.drawn()?.querySelector('.ring');
    pointer.show(input, true);
    await frames();
    expect([window.scrollY, document.activeElement === input]).toEqual([0, false]);
    input.focus({ preventScroll: true });
    await key('1');
    expect(ring()).not.toBe(null);
    window.scrollTo(0, 600);
    await frames();
    const { left, top } = input.getBoundingClientRect();
    const box = ring()?.getBoundingClientRect();
    expect([box?.left, box?.top].map((one) => Math.round(one ?? 0))).toEqual(
      [left - 6, top - 6].map(Math.round),
    );
    await key('{Escape}');
    expect(ring()).toBe(null);
    // With the last panel, whoever pointed is gone.
    pointer.show(input, true);
    world.setPanel(true);
    expect(ring()).not.toBe(null);
    world.setPanel(false);
    expect(ring()).toBe(null);
  });
});

describe('« Me montrer »', () => {
  it('draws its lines round all the answers of a question, never round one of them', () => {
    setPage(
      `<form><fieldset><legend>Votre profil a-t-il changé ?</legend>
        <label><input type="radio" name="profil" id="oui"> Oui</label>
        <label><input type="radio" name="profil" id="non"> Non</label></fieldset>
       <label><input type="radio" name="autre" id="ailleurs"> Ailleurs</label></form>`,
    );
    const world = makeWorld();
    const box = (id: string) =>
      (document.getElementById(id) as HTMLElement).parentElement?.getBoundingClientRect();
    world.pointer().show(document.getElementById('oui') as HTMLElement);
    const ring = world.drawn()?.querySelector('.ring')?.getBoundingClientRect();
    expect(ring?.left).toBeLessThan(box('oui')?.left ?? 0);
    expect(ring?.right).toBeGreaterThan(box('non')?.right ?? Number.POSITIVE_INFINITY);
    expect(ring?.bottom).toBeLessThan(box('ailleurs')?.bottom ?? 0);
    world.stop();
  });

  it.each([
    ['role="radio"', '<div role="radiogroup" id="q">'],
    ['aria-pressed="false"', '<div id="q">'],
  ])('the same of the choices that a page draws by itself: %s', (kind, question) => {
    setPage(
      `<div style="padding:40px">${question}<button ${kind} id="oui">Oui</button> <button ${kind} id="non">Non</button></div>
       <button id="ailleurs">Ailleurs</button></div>`,
    );
    const world = makeWorld();
    const box = (id: string) => (document.getElementById(id) as HTMLElement).getBoundingClientRect();
    world.pointer().show(document.getElementById('oui') as HTMLElement);
    const ring = world.drawn()?.querySelector('.ring')?.getBoundingClientRect();
    expect(ring?.right).toBeGreaterThan(box('non').right);
    expect(ring?.bottom).toBeLessThan(box('ailleurs').bottom);
    // A button that is no choice is shown alone.
    world.pointer().show(document.getElementById('ailleurs') as HTMLElement);
    expect(world.drawn()?.querySelector('.ring')?.getBoundingClientRect().top).toBeGreaterThan(
      box('oui').top,
    );
    world.stop();
  });
});
