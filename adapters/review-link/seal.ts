/** One frame: `version 1 | direction 1 | number 4 | iv 12 | AES-256-GCM of the padded text and its tag`. */
import { type Bytes, concat, lvCat, randomBytes, utf8 } from './bytes.ts';
import { sha256 } from './digest.ts';
import type { Role } from './key-schedule.ts';
import { buckets, pad, unpad } from './padding.ts';

const version = 1;
const headLength = 18;
const tagLength = 16;
/** Every length a frame can have, in bytes. */
export const frameLengths: readonly number[] = buckets.map((size) => size + headLength + tagLength);

/** Where a frame stands: all of it is authenticated, none of it is in the sealed text. */
export interface FramePlace {
  room: string;
  from: Role;
  /** Its number in its direction, from 0. */
  seq: number;
  /** SHA-256 of the frame before it in the same direction; 32 zero bytes before the first. */
  previous: Uint8Array;
}

export interface FrameHead {
  from: Role;
  seq: number;
}

/** The key can be used and not read back: a page's script cannot carry it away. */
export function importKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The iv is random, never a counter: a counter lost with a killed process would be used twice. */
export async function seal(key: CryptoKey, place: FramePlace, plain: Uint8Array): Promise<Bytes> {
  const iv = randomBytes(12);
  const sealed = await crypto.subtle.encrypt(algorithm(iv, place), key, pad(plain));
  return concat(head(place), iv, new Uint8Array(sealed));
}

/** The plain text, or null when any bit of the frame, its place or its order is not what was sealed. */
export async function open(key: CryptoKey, place: FramePlace, frame: Uint8Array): Promise<Bytes | null> {
  try {
    const iv = new Uint8Array(frame.subarray(6, headLength));
    const sealed = new Uint8Array(frame.subarray(headLength));
    return unpad(new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, place), key, sealed)));
  } catch {
    return null;
  }
}

/** What a frame says of itself, unproved. Null when it cannot be a frame. */
export function readHead(frame: Uint8Array): FrameHead | null {
  if (!frameLengths.includes(frame.length) || frame[0] !== version) return null;
  const from = frame[1] === 0x75 ? 'u' : frame[1] === 0x68 ? 'h' : null;
  if (!from) return null;
  return { from, seq: new DataView(frame.buffer, frame.byteOffset).getUint32(2) };
}

export function hashFrame(frame: Uint8Array): Promise<Bytes> {
  return sha256(frame);
}

function head({ from, seq }: FrameHead): Bytes {
  return concat(Uint8Array.of(version), utf8(from), bigEndian(seq));
}

function bigEndian(seq: number): Bytes {
  const octets = new Uint8Array(4);
  new DataView(octets.buffer).setUint32(0, seq);
  return octets;
}

function algorithm(iv: Bytes, { room, from, seq, previous }: FramePlace): AesGcmParams {
  const additionalData = lvCat(utf8('ev.v1'), utf8(room), utf8(from), bigEndian(seq), previous);
  return { name: 'AES-GCM', iv, additionalData, tagLength: tagLength * 8 };
}
