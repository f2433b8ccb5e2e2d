import { beforeEach, expect, it, vi } from 'vitest';
import { mayKeep, removeFromNotebook } from '../../../adapters/browser/notebook/notebook.ts';
import { recordFailure } from '../../../adapters/browser/storage.ts';
import { sampleState } from '../../../components/Panel/sample.ts';
import { createKeepActs } from '../../../entrypoints/sidepanel/keep-acts.ts';
import type { PanelStore } from '../../../entrypoints/sidepanel/panel-store.ts';

vi.mock('../../../adapters/browser/notebook/notebook.ts', () => ({
  mayKeep: vi.fn(() => true),
  isPrivateWindow: () => false,
  ...{ keepAgain: vi.fn(), keepInNotebook: vi.fn(), removeKeptAnswers: vi.fn() },
  removeFromNotebook: vi.fn(async () => undefined),
}));
vi.mock('../../../adapters/browser/storage.ts', () => ({ leavePaper: vi.fn(), recordFailure: vi.fn() }));
vi.mock('../../../adapters/browser/files.ts', () => ({ saveFile: vi.fn() }));

const store = () => ({
  get: () => sampleState,
  change: vi.fn<PanelStore['change']>(),
  refreshNotebook: vi.fn(async () => undefined),
});
const remove = (given: ReturnType<typeof store>) =>
  createKeepActs(given as unknown as PanelStore)({ type: 'removeKept', id: 'x' });

beforeEach(() => vi.clearAllMocks());

it('what the disk refuses is said until she asks again, and the notebook is read as it is', async () => {
  vi.mocked(removeFromNotebook).mockRejectedValueOnce(new Error('quota'));
  const refusing = store();
  await remove(refusing);
  expect(refusing.change.mock.calls).toEqual([[{ notebookRefused: null }], [{ notebookRefused: 'remove' }]]);
  expect(recordFailure).toHaveBeenCalledWith('keep.removeKept', expect.stringContaining('quota'));
  expect(refusing.refreshNotebook).toHaveBeenCalledOnce();
  const willing = store();
  await remove(willing);
  expect(willing.change.mock.calls).toEqual([[{ notebookRefused: null }]]);
  expect(mayKeep).toHaveBeenCalledTimes(2);
});
