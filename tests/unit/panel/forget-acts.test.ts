import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetEverything, recordFailure } from '../../../adapters/browser/storage.ts';
import { forgetAndClose } from '../../../entrypoints/sidepanel/forget-acts.ts';

vi.mock('../../../adapters/browser/storage.ts', () => ({
  forgetEverything: vi.fn(async () => undefined),
  recordFailure: vi.fn(async () => undefined),
}));

/** A panel with a review whose other side is never heard. */
function panel() {
  const shown: string[] = [];
  const store = {
    change: vi.fn(({ forgetting }: { forgetting?: string }) => void (forgetting && shown.push(forgetting))),
    ...{ forgetTold: vi.fn(), forgetTabs: vi.fn(), tellForget: vi.fn(), servePlaces: vi.fn() },
    remote: { act: vi.fn(), look: vi.fn(), forget: vi.fn(() => new Promise<void>(() => undefined)) },
  };
  return { store, shown };
}

describe('« Fermer et oublier »', () => {
  beforeEach(() => vi.clearAllMocks());

  it('is said to be done once all is wiped, whether or not the other side of a review hears it', async () => {
    const wiped = Promise.withResolvers<void>();
    vi.mocked(forgetEverything).mockReturnValueOnce(wiped.promise);
    const { store, shown } = panel();
    const close = vi.fn();
    void forgetAndClose(store, close);
    await vi.waitFor(() => expect(forgetEverything).toHaveBeenCalled());
    expect(store.remote.forget).toHaveBeenCalled();
    expect(shown).toEqual(['running']);
    wiped.resolve();
    await vi.waitFor(() => expect(shown).toEqual(['running', 'done']));
    expect(store.forgetTabs).toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });

  it('closes the panel, a review that could not be ended too', async () => {
    const { store } = panel();
    store.remote.forget.mockRejectedValueOnce(new Error('no relay'));
    const close = vi.fn();
    await forgetAndClose(store, close);
    expect(close).toHaveBeenCalledOnce();
  });

  it('is never said to be done when the disk refuses: the panel stays, to try again', async () => {
    vi.mocked(forgetEverything).mockRejectedValueOnce(new Error('refused'));
    vi.mocked(recordFailure).mockRejectedValueOnce(new Error('refused'));
    const { store, shown } = panel();
    const close = vi.fn();
    await forgetAndClose(store, close);
    expect(shown).toEqual(['running', 'failed']);
    expect(store.forgetTabs).toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });
});
