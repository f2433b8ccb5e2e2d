/** SHA-2, and what the link makes with it, by the browser's own code: nothing to load, and done apart from the page. */
import type { Bytes } from './bytes.ts';

export function sha256(octets: Uint8Array): Promise<Bytes> {
  return digest('SHA-256', octets);
}

export function sha512(octets: Uint8Array): Promise<Bytes> {
  return digest('SHA-512', octets);
}

/** HMAC with SHA-512 (RFC 2104), 64 bytes. */
export async function hmac(key: Bytes, octets: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-512' }, false, [
    'sign',
  ]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, octets));
}

/** HKDF with SHA-512 (RFC 5869), from its first step to so many bytes. */
export async function hkdf(secret: Uint8Array, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveBits']);
  const algorithm = { name: 'HKDF', hash: 'SHA-512', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, length * 8));
}

async function digest(name: string, octets: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(name, new Uint8Array(octets)));
}
