/** What she keeps for herself on this computer, sealed each time with a key of its own. */
import { type Bytes, randomBytes, utf8 } from './bytes.ts';

/** A text as it lies on the disk. */
export interface Sealed {
  iv: Bytes;
  octets: Bytes;
}

export const newOwnKey = (): Bytes => randomBytes(32);

/** Here and not that of the link, whose parts would be loaded, and weigh, apart. */
const importOwn = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** `place`: what the text belongs to; under another name it cannot be opened. */
export async function sealOwn(key: Bytes, place: string, text: string): Promise<Sealed> {
  const iv = randomBytes(12);
  const octets = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(place) },
    await importOwn(key),
    utf8(text),
  );
  return { iv, octets: new Uint8Array(octets) };
}

/** null when any bit of it, its key or its place is not what was sealed. */
export async function openOwn(key: Bytes, place: string, { iv, octets }: Sealed): Promise<string | null> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: utf8(place) },
      await importOwn(key),
      octets,
    );
    return new TextDecoder().decode(plain);
  } catch {
    return null;
  }
}
