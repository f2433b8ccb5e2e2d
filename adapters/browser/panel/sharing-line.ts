import { browser } from 'wxt/browser';
import { privateSharingPort, sharingPort } from '../messages.ts';

/** A line to the background for as long as this panel shares: when it falls, the background says that she is away. */
export function keepSharingLine(signal: AbortSignal): void {
  const name = browser.extension.inIncognitoContext ? privateSharingPort : sharingPort;
  const port = browser.runtime.connect({ name });
  // The background sleeps after half a minute of silence: the line is laid again, which wakes it.
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    if (!signal.aborted) keepSharingLine(signal);
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
