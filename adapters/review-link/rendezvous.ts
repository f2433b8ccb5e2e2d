/**
 * The meeting place of two sides that hold the same code or link: `meet.ts` for hers, `join.ts` for his. Nothing but the
 * two messages of the handshake goes by there.
 */
import { CodeRefused } from './handshake.ts';
import { type RelayPlace, RelaySocket, type SocketMaker } from './relay-socket.ts';

export interface MeetingSettings {
  relay: RelayPlace;
  signal: AbortSignal;
  makeSocket?: SocketMaker | undefined;
  socket?: { answerWithin?: number; firstPause?: number; longestPause?: number };
  /** Milliseconds after which a code nobody used is void. */
  life?: number;
}

/** Life of a code or a link: ten minutes, as long as the relay keeps its place. */
export const codeLife = 600_000;

/** A place at the relay while somebody stands at it. */
export interface Door {
  socket: RelaySocket;
  opened: Promise<void>;
  onReopen: () => void;
  /** The next message of the place that fits. */
  next: (isWanted: (body: string) => boolean) => Promise<string>;
  fail: (error: unknown) => never;
  close: () => void;
}

/** Goes to the relay. Closes by itself when the signal says so or the time is over. */
export function openDoor(settings: MeetingSettings): Door {
  const opened = Promise.withResolvers<void>();
  opened.promise.catch(() => undefined);
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => undefined);
  const heard: string[] = [];
  let listen: () => void = () => undefined;
  const socket = new RelaySocket({
    relay: settings.relay,
    makeSocket: settings.makeSocket,
    ...settings.socket,
    onOpen: () => {
      opened.resolve();
      door.onReopen();
    },
    onEvent: ({ body, in: kind }) => {
      if (kind === 'np') heard.push(body);
      listen();
    },
    onGone: () => stopped.reject(new CodeRefused('This meeting place is closed.')),
  });
  const stop = () => {
    clearTimeout(aging);
    stopped.reject(settings.signal.reason);
    opened.reject(settings.signal.reason);
    socket.stop();
  };
  const aging = setTimeout(() => {
    stopped.reject(new CodeRefused('This code has aged.', 'aged'));
    opened.reject(new CodeRefused('No relay was reached.', 'unreached'));
    socket.stop();
  }, settings.life ?? codeLife);
  if (settings.signal.aborted) stop();
  settings.signal.addEventListener('abort', stop, { once: true });
  const close = () => {
    clearTimeout(aging);
    settings.signal.removeEventListener('abort', stop);
    socket.stop();
  };
  const next = (isWanted: (body: string) => boolean) => {
    const found = Promise.withResolvers<string>();
    listen = () => {
      const body = heard.find(isWanted);
      if (body !== undefined) found.resolve(body);
    };
    listen();
    return Promise.race([found.promise, stopped.promise]);
  };
  const fail = (error: unknown): never => {
    close();
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new CodeRefused(`The relay says no: ${reason}.`, reasons[reason] ?? 'busy');
  };
  const door: Door = { socket, opened: opened.promise, onReopen: () => undefined, next, fail, close };
  return door;
}

/** What a relay's no means here. none: nobody waits at that place, or no longer. full: two have met there already. */
const reasons: Record<string, CodeRefused['why']> = { closed: 'unreached', none: 'aged', full: 'refused' };
