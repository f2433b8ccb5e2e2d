import { beforeEach, expect, it, vi } from 'vitest';
import { keepDay, mayKeep, removeFromNotebook } from '../../../adapters/browser/notebook/notebook.ts';
import { leavePaper, recordFailure } from '../../../adapters/browser/storage.ts';
import { sampleAssessment, sampleState } from '../../../components/Panel/sample.ts';
import { paperSchema } from '../../../core/notebook/paper.ts';
import { createKeepActs } from '../../../entrypoints/sidepanel/keep-acts.ts';
import type { PanelStore } from '../../../entrypoints/sidepanel/panel-store.ts';
import { nothingYet } from '../../../entrypoints/sidepanel/this-time.ts';

vi.mock('../../../adapters/browser/notebook/notebook.ts', () => ({
  mayKeep: vi.fn(() => true),
  isPrivateWindow: () => false,
  ...{
    keepAgain: vi.fn(),
    keepDay: vi.fn(async () => undefined),
    keepInNotebook: vi.fn(),
    removeKeptAnswers: vi.fn(),
  },
  removeFromNotebook: vi.fn(async () => undefined),
}));
vi.mock('../../../adapters/browser/storage.ts', () => ({ leavePaper: vi.fn(), recordFailure: vi.fn() }));
vi.mock('../../../adapters/browser/files.ts', () => ({ saveFile: vi.fn() }));

const store = () => ({
  get: () => sampleState,
  thisTime: () => nothingYet,
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

it('a day that she chose stays in its line; one that is computed does not', async () => {
  const given = store();
  const act = createKeepActs(given as unknown as PanelStore);
  await act({ type: 'remind', day: '2099-12-10', title: 'Un rappel pour vous' });
  expect(keepDay).not.toHaveBeenCalled();
  await act({ type: 'remind', day: '2099-12-10', title: 'Un rappel pour vous', id: 'x' });
  expect(keepDay).toHaveBeenCalledExactlyOnceWith('x', '2099-12-10');
  expect(given.refreshNotebook).toHaveBeenCalledOnce();
});

it('prints of what was sent no more than its paper has room for: its procedure, as a sentence worded for her', async () => {
  const sent = { state: 'sent', at: '2026-12-01', reference: null, already: false } as const;
  const assessment = { ...sampleAssessment, sent };
  const given = { ...store(), get: () => ({ ...sampleState, assessment }) };
  const title = { text: 'Dire votre mois', lang: 'fr', french: null };
  await createKeepActs(given as unknown as PanelStore)({
    type: 'printSent',
    title,
    toSend: [{ said: { text: 'La fiche de paie.', lang: 'fr', french: null }, source: null }],
    next: { kind: 'window', opens: '2026-12-28', closes: '2027-01-15', source: null },
  });
  const [paper] = vi.mocked(leavePaper).mock.calls[0] ?? [];
  expect(paperSchema.parse(paper)).toMatchObject({
    title: { text: 'Dire votre mois', lang: 'fr' },
    toSend: [{ said: { text: 'La fiche de paie.' } }],
    next: { opens: '2026-12-28' },
  });
});
