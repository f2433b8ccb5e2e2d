/** From a code, or a link, to two sides that hold the same keys. Nothing but the two messages goes by before that. */
import { concat, fromText, toText, utf8 } from './bytes.ts';
import { type Code, drawSecretDigits, type LinkSecret, makeCode } from './code.ts';
import { answerHandshake, CodeRefused, openHandshake } from './handshake.ts';
import { type LinkKeys, rendezvousOfLink } from './key-schedule.ts';
import { type RelayPlace, RelaySocket, type SocketMaker } from './relay-socket.ts';

export interface MeetingSettings {
  relay: RelayPlace;
  signal: AbortSignal;
  makeSocket?: SocketMaker;
  socket?: { answerWithin?: number; firstPause?: number; longestPause?: number };
  /** Milliseconds after which a code nobody used is void. */
  life?: number;
}

/** Life of a code or a link: ten minutes, as long as the relay keeps its place. */
export const codeLife = 600_000;

export interface PersonMeeting {
  /** Ten digits to say aloud; null for a link. */
  code: string | null;
  /**
   * Once the helper answered: the keys, and the proof to send in the first frame. Rejects with CodeRefused when the
   * code was tried and is void, with the signal's reason when it was stopped or has aged.
   */
  met: Promise<{ keys: LinkKeys; tag: Uint8Array }>;
}

/** Her side, with a code: draws the number at the relay and the six digits here, and waits. */
export async function meetByCode(settings: MeetingSettings): Promise<PersonMeeting> {
  const door = openDoor(settings);
  await door.opened;
  const { np } = await door.socket.ask({ v: 'alloc' }).catch(door.fail);
  if (!np) throw new CodeRefused('The relay gave no number.', 'busy');
  const secret = drawSecretDigits();
  const waitForAnswer = await leaveMessage(door, settings, np, utf8(secret));
  return { code: makeCode(np, secret), met: waitForAnswer() };
}

/** Her side, with a link or a QR code. */
export async function meetByLink(settings: MeetingSettings, secret: LinkSecret): Promise<PersonMeeting> {
  const door = openDoor(settings);
  await door.opened;
  const waitForAnswer = await leaveMessage(door, settings, await rendezvousOfLink(secret), secret);
  return { code: null, met: waitForAnswer() };
}

/** The helper's side. `awaitedTag` must come in the person's first frame before anything is believed. */
export interface HelperMeeting {
  keys: LinkKeys;
  isProof: (tag: Uint8Array) => boolean;
  awaitedTag: Uint8Array;
}

/** Rejects with CodeRefused when nobody waits there, or when somebody already answered. */
export async function joinByCode(settings: MeetingSettings, code: Code): Promise<HelperMeeting> {
  return answerAt(settings, code.rendezvous, utf8(code.secret));
}

export async function joinByLink(settings: MeetingSettings, secret: LinkSecret): Promise<HelperMeeting> {
  return answerAt(settings, await rendezvousOfLink(secret), secret);
}

async function leaveMessage(door: Door, settings: MeetingSettings, rendezvous: string, secret: Uint8Array) {
  const opening = await openHandshake({ relay: settings.relay.name, rendezvous, secret });
  const own = toText(opening.first);
  // Left before the code is shown: whoever types it finds somebody there.
  await door.socket.ask({ v: 'post', np: rendezvous, body: own }).catch(door.fail);
  // Asked again at every return: a gateway may be lost while she reads the code aloud.
  const follow = () => void door.socket.ask({ v: 'claim', np: rendezvous }).catch(() => undefined);
  door.onReopen = follow;
  follow();
  const wait = async () => {
    try {
      return await opening.finish(readMessage(await door.next((body) => body !== own)));
    } finally {
      // Right or wrong, this place has served: the number is not given again for a while.
      await door.socket.ask({ v: 'bye', in: 'np', at: rendezvous }).catch(() => undefined);
      door.close();
    }
  };
  return () => {
    const met = wait();
    met.catch(() => undefined);
    return met;
  };
}

async function answerAt(
  settings: MeetingSettings,
  rendezvous: string,
  secret: Uint8Array,
): Promise<HelperMeeting> {
  const door = openDoor(settings);
  await door.opened;
  try {
    const first = door.next(() => true);
    first.catch(() => undefined);
    await door.socket.ask({ v: 'claim', np: rendezvous }).catch(door.fail);
    const answering = await answerHandshake(
      { relay: settings.relay.name, rendezvous, secret },
      readMessage(await first),
    );
    await door.socket.ask({ v: 'post', np: rendezvous, body: toText(answering.second) }).catch(door.fail);
    const { keys, isProof, awaitedTag } = answering;
    return { keys, isProof, awaitedTag };
  } finally {
    door.close();
  }
}

interface Door {
  socket: RelaySocket;
  opened: Promise<void>;
  onReopen: () => void;
  /** The next message of the place that fits. */
  next: (isWanted: (body: string) => boolean) => Promise<string>;
  fail: (error: unknown) => never;
  close: () => void;
}

function openDoor(settings: MeetingSettings): Door {
  const opened = Promise.withResolvers<void>();
  opened.promise.catch(() => undefined);
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => undefined);
  const heard: string[] = [];
  let listen: () => void = () => undefined;
  const socket = new RelaySocket({
    relay: settings.relay,
    ...(settings.makeSocket ? { makeSocket: settings.makeSocket } : {}),
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

function readMessage(body: string): Uint8Array {
  try {
    return fromText(body);
  } catch {
    return concat();
  }
}
