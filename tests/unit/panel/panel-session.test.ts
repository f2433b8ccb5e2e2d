import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

type Listener = (value?: unknown) => void;

/** A tab that answers the panel only from its `answersAt`-th line on: its script waits for a slow background. */
const tab = vi.hoisted(() => ({ lines: 0, answersAt: 1 }));

vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  return {
    browser: {
      runtime: { getURL: (path: string) => `extension:${path}`, lastError: undefined },
      permissions: { contains: async () => true, onAdded: event, onRemoved: event },
      scripting: { executeScript: async () => [] },
      windows: { getCurrent: async () => ({ id: 1 }) },
      tabs: {
        ...{ onActivated: event, onUpdated: event, onRemoved: event },
        get: async (id: number) => ({ id, url: 'https://wwwd.caf.fr/' }),
        connect() {
          const isAnswered = ++tab.lines >= tab.answersAt;
          const snapshot = { type: 'snapshot', isRead: true, hasFailed: false };
          const later = (is: boolean) => ({
            addListener: (listener: Listener) => is && queueMicrotask(() => listener(snapshot)),
          });
          return { onMessage: later(isAnswered), onDisconnect: later(!isAnswered), disconnect: () => 0 };
        },
      },
    },
  };
});
vi.mock('../../../adapters/browser/storage.ts', () => ({
  readSettings: async () => ({ isOn: true, sitesOff: [] }),
  watchSettings: () => () => undefined,
}));

// Other files of this process load the same modules with browsers of their own.
vi.resetModules();
afterAll(() => vi.resetModules());
const { startPanelSession } = await import('../../../adapters/browser/panel/panel-session.ts');

let ending = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  tab.lines = 0;
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** What the panel says of the page, a second after the other. */
async function saidFor(seconds: number): Promise<string[]> {
  let now = '';
  startPanelSession(7, ({ connection }) => (now = connection), ending.signal);
  const said: string[] = [];
  for (let second = 0; second < seconds; second++) {
    await vi.advanceTimersByTimeAsync(1_000);
    said.push(now);
  }
  return said;
}

test('a page whose script answers after three seconds was never said to be lost', async () => {
  tab.answersAt = 9;
  expect(await saidFor(5)).toEqual(['connecting', 'connecting', 'connecting', 'ready', 'ready']);
});

test('one that never answers is said to be lost, after four seconds', async () => {
  tab.answersAt = Number.POSITIVE_INFINITY;
  const said = await saidFor(8);
  expect(said.slice(0, 3)).toEqual(['connecting', 'connecting', 'connecting']);
  expect(said.slice(4)).toEqual(['lost', 'lost', 'lost', 'lost']);
});

test('one that answers only then is found again by itself', async () => {
  tab.answersAt = 13;
  const said = await saidFor(10);
  expect(said).toContain('lost');
  expect(said.at(-1)).toBe('ready');
});
