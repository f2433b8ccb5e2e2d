import { askConsent } from '../../adapters/browser/data-consent.ts';
import { sharedKinds } from '../../adapters/browser/manifest.ts';
import { helperPage } from '../../adapters/browser/relay-place.ts';
import type { RemoteAct } from '../../core/review/remote-act.ts';
import type { PanelStore } from './panel-store.ts';

/** What each act of a review from afar does. */
export function actRemotely(store: PanelStore, act: RemoteAct): void {
  const { remote } = store;
  if (!remote) return;
  switch (act.do) {
    case 'closePanel':
      // Nothing is said: closing is what stops the sharing, and what is kept waits for the next panel.
      globalThis.close();
      break;
    case 'copyLink':
      void copyLink(store);
      break;
    case 'meet':
      store.change({ linkCopied: false });
      askConsent(sharedKinds, () => void remote.act(act));
      break;
    default:
      void remote.act(act);
  }
}

async function copyLink(store: PanelStore): Promise<void> {
  const { remote } = store.get();
  const page = helperPage();
  if (remote?.stage !== 'waiting' || remote.fragment === null || page === null) return;
  await navigator.clipboard.writeText(`${page}#${remote.fragment}`);
  store.change({ linkCopied: true });
}
