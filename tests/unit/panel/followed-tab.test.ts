import { expect, it, vi } from 'vitest';
import { followTab } from '../../../adapters/browser/panel/followed-tab.ts';

const portal = { id: 7, url: 'https://wwwd.caf.fr/' };
const welcome = { id: 3, url: 'chrome-extension://ours/sidepanel.html' };
const { tabs, windows, activate } = vi.hoisted(() => {
  const listeners: ((info: { windowId: number }) => void)[] = [];
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const onActivated = { ...event, addListener: (one: (typeof listeners)[0]) => listeners.push(one) };
  const tabs = {
    getCurrent: vi.fn(),
    query: vi.fn(),
    get: vi.fn(),
    onUpdated: event,
    onRemoved: event,
    onActivated,
  };
  const windows = { getCurrent: async () => ({ id: 1 }) };
  return { tabs, windows, activate: () => listeners.at(-1)?.({ windowId: 1 }) };
});

vi.mock('wxt/browser', () => ({ browser: { tabs, windows } }));

/** The tabs a panel speaks of, from its opening to after she goes to the portal's. */
async function followed(
  given: number | null,
  own: typeof welcome | undefined,
): Promise<(number | undefined)[]> {
  tabs.getCurrent.mockResolvedValue(own);
  tabs.query.mockResolvedValue([portal]);
  tabs.get.mockImplementation(async (id: number) => [portal, welcome].find((tab) => tab.id === id));
  const seen: (number | undefined)[] = [];
  const stop = new AbortController();
  await followTab(given, (tab) => seen.push(tab?.id), stop.signal);
  activate();
  await new Promise((resolve) => setTimeout(resolve));
  stop.abort();
  return [...new Set(seen)];
}

it('the side panel speaks of the tab she is on', async () => {
  expect(await followed(null, undefined)).toEqual([portal.id]);
});

it('the welcome in its own tab is beside no other page', async () => {
  expect(await followed(null, welcome)).toEqual([welcome.id]);
});

it('a panel opened large speaks of the tab it was opened for', async () => {
  expect(await followed(portal.id, welcome)).toEqual([portal.id]);
});
