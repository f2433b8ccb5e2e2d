/** The helper's side of a meeting: he answers the message that waits there. */
import { fromTextOrNone, toText, utf8 } from './bytes.ts';
import type { Code, LinkSecret } from './code.ts';
import { answerHandshake } from './handshake.ts';
import { type LinkKeys, rendezvousOfLink } from './key-schedule.ts';
import { type MeetingSettings, openDoor } from './rendezvous.ts';

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
      fromTextOrNone(await first),
    );
    await door.socket.ask({ v: 'post', np: rendezvous, body: toText(answering.second) }).catch(door.fail);
    const { keys, isProof, awaitedTag } = answering;
    return { keys, isProof, awaitedTag };
  } finally {
    door.close();
  }
}
