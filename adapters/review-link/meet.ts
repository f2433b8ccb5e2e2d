/** Her side of a meeting: she leaves her message and waits for whoever has the code or the link. */
import type { MeetingWay } from '../../core/review/remote-review.ts';
import { fromTextOrNone, toText, utf8 } from './bytes.ts';
import { drawLinkSecret, drawSecretDigits, type LinkSecret, makeCode, writeFragment } from './code.ts';
import { CodeRefused, openHandshake } from './handshake.ts';
import { type LinkKeys, rendezvousOfLink } from './key-schedule.ts';
import { type Door, type MeetingSettings, openDoor } from './rendezvous.ts';

export interface PersonMeeting {
  /** Ten digits to say aloud; null for a link. */
  code: string | null;
  /**
   * Once the helper answered: the keys, and the proof to send in the first frame. Rejects with CodeRefused when the
   * code was tried and is void, with the signal's reason when it was stopped or has aged.
   */
  met: Promise<{ keys: LinkKeys; tag: Uint8Array }>;
}

/** Her side, by a code or by a new link. `fragment`: what stands after the # of the link; null for a code. */
export async function meetBy(
  way: MeetingWay,
  settings: MeetingSettings,
): Promise<PersonMeeting & { fragment: string | null }> {
  if (way === 'code') return { ...(await meetByCode(settings)), fragment: null };
  const secret = drawLinkSecret();
  return { ...(await meetByLink(settings, secret)), fragment: writeFragment(secret, way) };
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
      return await opening.finish(fromTextOrNone(await door.next((body) => body !== own)));
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
