import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPage } from '../../adapters/browser/answer-page.ts';
import { startBackground } from '../../adapters/browser/background.ts';
import { openPanel } from '../../adapters/browser/open-panel.ts';

// What is kept is not what is tried here: an empty store, which the modules look for as they load.
vi.hoisted(() => {
  const area = { get: async () => ({}), set: async () => undefined, onChanged: { addListener: () => 0 } };
  vi.stubGlobal('chrome', { runtime: {}, storage: { local: area, session: area, managed: area } });
});
vi.mock('../../adapters/browser/answer-page.ts', () => ({ answerPage: vi.fn(async () => 'answered') }));
vi.mock('../../adapters/browser/open-panel.ts', () => ({ openPanel: vi.fn() }));
vi.mock('../../adapters/browser/storage.ts', async (original) => ({
  ...(await original<object>()),
  watchSettings: vi.fn(),
}));

type Door = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

/** The listener that the background lays for messages, in a browser of which nothing else is there. */
function door(): Door {
  const found: Door[] = [];
  const event = { addListener: () => undefined };
  const api = {
    runtime: {
      id: 'ours',
      getURL: (path: string) => path,
      onMessage: { addListener: (listener: Door) => found.push(listener) },
      ...{ onInstalled: event, onStartup: event, onConnect: event },
    },
    permissions: { onAdded: event, onRemoved: event },
    ...{ tabs: { onRemoved: event }, commands: { onCommand: event }, action: { onClicked: event } },
  };
  startBackground(api as unknown as Parameters<typeof startBackground>[0]);
  expect(found).toHaveLength(1);
  return found[0] as Door;
}

const tab = { id: 7, windowId: 1 };
const senders: [string, object, boolean][] = [
  ['our script in the top frame of a tab', { id: 'ours', tab, frameId: 0 }, true],
  ['our script in a frame', { id: 'ours', tab, frameId: 3 }, false],
  ['our own page without a tab', { id: 'ours', frameId: 0 }, false],
  ['another extension', { id: 'other', tab, frameId: 0 }, false],
  ['nobody that says who it is', {}, false],
];

/** What only a panel may do, and what a page may say only as its schema has it. */
const refused: unknown[] = [
  ...['meet', 'stop', 'choose', 'reveal', 'conceal', 'preview', 'showAll', 'reply', 'retry', 'end'].flatMap(
    (act) => [
      { do: act, id: 'a', ids: null, row: [1], way: 'code' },
      { type: act },
      { type: 'remote', act: { do: act } },
    ],
  ),
  ...['focusField', 'setProgress', 'refresh', 'siteChanged', 'saveSettings', 'forget'].map((type) => ({
    type,
  })),
  ...[null, 'hello', [], { type: 'hello' }, { type: 'hello', host: 'caf.fr', value: '1 420' }],
  { type: 'wantReader', tabId: 8 },
];

describe('row 38: who may ask the background for what', () => {
  beforeEach(() => vi.clearAllMocks());

  test.each(senders)('%s', (_who, sender, isHeard) => {
    const ask = door();
    expect(ask({ type: 'recall' }, sender, () => undefined)).toBe(isHeard);
    expect(vi.mocked(answerPage).mock.calls.length).toBe(isHeard ? 1 : 0);
    ask({ type: 'openPanel' }, sender, () => undefined);
    expect(vi.mocked(openPanel).mock.calls.length).toBe(isHeard ? 1 : 0);
  });

  test.each(refused.map((message) => [JSON.stringify(message), message]))('nobody: %s', (_text, message) => {
    const ask = door();
    const respond = vi.fn();
    for (const [, sender] of senders) expect(ask(message, sender, respond)).toBe(false);
    expect(answerPage).not.toHaveBeenCalled();
    expect(openPanel).not.toHaveBeenCalled();
    expect(respond).not.toHaveBeenCalled();
  });
});
