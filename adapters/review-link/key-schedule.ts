/** What is derived from one CPace run: a key for each direction, the room, and the four pictures. */
import { type Bytes, concat, lvCat, toBase32, utf8 } from './bytes.ts';
import { hkdf, sha512 } from './digest.ts';

/** u: the person who shares. h: the one who helps. The letter names who speaks. */
export type Role = 'u' | 'h';

export interface LinkKeys {
  /** 26 letters and digits: knowing it is the right to use the room. */
  room: string;
  /** 32 bytes for each direction, by who speaks. */
  key: Record<Role, Bytes>;
  /** Four numbers from 0 to 63, one picture each. */
  pictures: number[];
}

const label = utf8('relecture.v1');

/** From the CPace key and the two messages exactly as they went by. */
export async function deriveKeys(isk: Uint8Array, first: Uint8Array, second: Uint8Array): Promise<LinkKeys> {
  const transcript = await sha512(lvCat(first, second));
  const salt = await sha512(label);
  const take = (name: string, length: number) => hkdf(isk, salt, concat(utf8(name), transcript), length);
  const drawn = await take('sas', 3);
  const bits = ((drawn[0] ?? 0) << 16) | ((drawn[1] ?? 0) << 8) | (drawn[2] ?? 0);
  return {
    room: toBase32(await take('room', 16)),
    key: { u: await take('k u>h', 32), h: await take('k h>u', 32) },
    pictures: [bits >>> 18, (bits >>> 12) & 63, (bits >>> 6) & 63, bits & 63],
  };
}

/** The rendezvous of a link or QR code: derived from its secret, so that no number is drawn nor guessed. */
export async function rendezvousOfLink(secret: Uint8Array): Promise<string> {
  return toBase32(await hkdf(secret, await sha512(label), utf8('np'), 16));
}
