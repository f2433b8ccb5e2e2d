import { browser } from 'wxt/browser';
import type { sharedKinds } from './manifest.ts';

type Kind = (typeof sharedKinds)[number];

// The browser's own types do not know this kind of permission yet.
type Permissions = Parameters<typeof browser.permissions.request>[0];

/**
 * Firefox asks in its own words before data of these kinds is first handed on; `then` runs after a yes, and in other
 * browsers at once. Must be called inside the person's click. A no, or no answer, leaves everything as it is.
 */
export function askConsent(kinds: readonly Kind[], then: () => void): void {
  if (!import.meta.env.FIREFOX) {
    then();
    return;
  }
  browser.permissions.request({ data_collection: [...kinds] } as Permissions).then(
    (isGiven) => {
      if (isGiven) then();
    },
    () => undefined,
  );
}

/** Runs `then` when what was agreed to is taken back in Firefox's own settings. */
export function watchConsent(then: () => void, signal: AbortSignal): void {
  if (!import.meta.env.FIREFOX) return;
  const onRemoved = (removed: Permissions & { data_collection?: string[] }) => {
    if (removed.data_collection?.length) then();
  };
  browser.permissions.onRemoved.addListener(onRemoved);
  signal.addEventListener('abort', () => browser.permissions.onRemoved.removeListener(onRemoved), {
    once: true,
  });
}
