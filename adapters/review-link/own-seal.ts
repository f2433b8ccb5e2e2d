/** What she keeps for herself on this computer, sealed with a key that never leaves this browser. */
import { type Bytes, randomBytes, utf8 } from './bytes.ts';

/** A text as it lies on the disk. */
export interface Sealed {
  iv: Bytes;
  octets: Bytes;
}

/** It can be used and not read back: no script can carry it away. */
export function newOwnKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** `place`: what the text belongs to; under another name it cannot be opened. */
export async function sealOwn(key: CryptoKey, place: string, text: string): Promise<Sealed> {
  const iv = randomBytes(12);
  const octets = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(place) },
    key,
    utf8(text),
  );
  return { iv, octets: new Uint8Array(octets) };
}

/** null when any bit of it, its key or its place is not what was sealed. */
export async function openOwn(key: CryptoKey, place: string, { iv, octets }: Sealed): Promise<string | null> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: utf8(place) },
      key,
      octets,
    );
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}
