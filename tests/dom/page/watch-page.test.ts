import { afterEach, describe, expect, it } from 'vitest';
import { type PageChange, watchPage } from '../../../adapters/page/watch-page.ts';
import { setPage, wait } from './fake-world.ts';
import { key } from './press.ts';

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  ending = new AbortController();
});

function watch(): { changes: PageChange[]; times: number[]; include: (root: ShadowRoot | Document) => void } {
  const changes: PageChange[] = [];
  const times: number[] = [];
  const watching = watchPage(
    document,
    (change) => {
      changes.push(change);
      times.push(performance.now());
    },
    ending.signal,
  );
  return { changes, times, include: watching.include };
}

describe('watching a page', () => {
  it('tells several changes at once, when it is quiet again', async () => {
    const body = setPage('<p>un</p>');
    const { changes } = watch();
    for (let turn = 0; turn < 5; turn++) {
      body.append(document.createElement('p'));
      await wait(20);
    }
    expect(changes).toHaveLength(0);
    await wait(400);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.records).toHaveLength(5);
    expect(changes[0]?.hasNavigated).toBe(false);
  });

  it.each(['aria-pressed', 'aria-checked', 'aria-valuetext', 'class'])(
    'sees that %s alone changed',
    async (name) => {
      const button = setPage('<button type="button">Oui</button>').firstElementChild as HTMLElement;
      const { changes } = watch();
      button.setAttribute(name, 'true');
      await wait(400);
      expect(changes).toHaveLength(1);
    },
  );

  it('hears a choice made in a frame it was told of, and a frame that gets its document', async () => {
    const body = setPage('');
    const { changes, include } = watch();
    const frame = document.createElement('iframe');
    frame.srcdoc = '<label><input type="radio" name="a"> Oui</label>';
    body.append(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    await wait(300);
    await loaded;
    await wait(400);
    expect(changes.some(({ isFlood }) => isFlood)).toBe(true);
    const inside = frame.contentDocument as Document;
    include(inside);
    const before = changes.length;
    const radio = inside.querySelector('input') as HTMLElement;
    radio.focus();
    await key('[Space]');
    await wait(400);
    expect(changes.length).toBeGreaterThan(before);
    expect(changes.at(-1)?.hasInput).toBe(true);
  });

  it('does not wait for ever for a page that never is quiet', async () => {
    const body = setPage('');
    const { changes } = watch();
    // As many as there are in 780 ms: on a busy machine each lasts longer, and so does what is waited for.
    for (let turn = 0; turn < 13 && changes.length === 0; turn++) {
      body.append('x');
      await wait(60);
    }
    expect(changes.length).toBeGreaterThan(0);
  });

  it('comes down to once a second under a storm, and keeps no list of it', async () => {
    const body = setPage('<p id="a"></p>');
    const { changes, times } = watch();
    const target = body.querySelector('p') as HTMLElement;
    const end = performance.now() + 4000;
    while (performance.now() < end) {
      for (let turn = 0; turn < 100; turn++) target.textContent = String(turn);
      await wait(10);
    }
    const late = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(late.length).toBeGreaterThan(1);
    expect(Math.min(...late.slice(1))).toBeGreaterThan(900);
    expect(Math.max(...changes.map(({ records }) => records.length))).toBeLessThanOrEqual(2000);
    expect(changes.some(({ isFlood }) => isFlood)).toBe(true);
  });

  it('tells a new address without a new page, within about a second', async () => {
    setPage('');
    const before = location.href;
    const { changes } = watch();
    history.pushState(null, '', '#etape-2');
    await wait(1400);
    history.replaceState(null, '', before);
    expect(changes.some(({ hasNavigated }) => hasNavigated)).toBe(true);
  });

  it('hears what she types, not what the page pretends she does', async () => {
    const body = setPage('<input>');
    const { changes } = watch();
    const input = body.querySelector('input') as HTMLInputElement;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await wait(700);
    expect(changes).toEqual([]);
    input.focus();
    await key('1');
    await wait(400);
    expect(changes.some(({ hasInput }) => hasInput)).toBe(true);
  });

  it('enters a shadow root it is given', async () => {
    const body = setPage('<div></div>');
    const root = (body.firstElementChild as Element).attachShadow({ mode: 'closed' });
    const { changes, include } = watch();
    include(root);
    root.append('texte');
    await wait(400);
    expect(changes).toHaveLength(1);
  });

  it('stops wholly', async () => {
    const body = setPage('');
    const { changes } = watch();
    body.append('x');
    ending.abort();
    body.append('y');
    await wait(700);
    expect(changes).toEqual([]);
  });
});
