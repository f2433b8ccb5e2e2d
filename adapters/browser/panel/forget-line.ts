/** « Fermer et oublier », from the panel where it is pressed to every other one of this browser. */
const name = 'bienvu-forget';

export interface ForgetLine {
  /** Tells the others; never heard by the one who tells. */
  tell(): void;
}

/** Calls back when another panel forgets everything. Private windows hear their own panels only. */
export function openForgetLine(onForget: () => void, signal: AbortSignal): ForgetLine {
  const channel = new BroadcastChannel(name);
  channel.onmessage = onForget;
  signal.addEventListener('abort', () => channel.close(), { once: true });
  return { tell: () => channel.postMessage(null) };
}
