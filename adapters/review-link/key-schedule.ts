/** What is derived from one CPace run: a key for each direction, the room, and the four pictures. */
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { type Bytes, concat, lvCat, toBase32, utf8 } from './bytes.ts';

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
export function deriveKeys(isk: Uint8Array, first: Uint8Array, second: Uint8Array): LinkKeys {
  const transcript = sha512(lvCat(first, second));
  const root = extract(sha512, isk, sha512(label));
  const take = (name: string, length: number): Bytes =>
    new Uint8Array(expand(sha512, root, concat(utf8(name), transcript), length));
  const drawn = take('sas', 3);
  const bits = ((drawn[0] ?? 0) << 16) | ((drawn[1] ?? 0) << 8) | (drawn[2] ?? 0);
  return {
    room: toBase32(take('room', 16)),
    key: { u: take('k u>h', 32), h: take('k h>u', 32) },
    pictures: [bits >>> 18, (bits >>> 12) & 63, (bits >>> 6) & 63, bits & 63],
  };
}

/** The rendezvous of a link or QR code: derived from its secret, so that no number is drawn nor guessed. */
export function rendezvousOfLink(secret: Uint8Array): string {
  return toBase32(expand(sha512, extract(sha512, secret, sha512(label)), utf8('np'), 16));
}
