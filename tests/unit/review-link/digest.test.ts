import { expand, extract } from '@noble/hashes/hkdf.js';
import { hmac as hmacApart } from '@noble/hashes/hmac.js';
import * as apart from '@noble/hashes/sha2.js';
import { expect, it } from 'vitest';
import { randomBytes } from '../../../adapters/review-link/bytes.ts';
import { hkdf, hmac, sha256, sha512 } from '../../../adapters/review-link/digest.ts';

const plain = (octets: Uint8Array) => Buffer.from(octets).toString('hex');

it('the browser’s hashes and what is made with them agree with a second implementation', async () => {
  for (const length of [0, 1, 63, 64, 111, 112, 128, 129, 1000]) {
    const octets = randomBytes(length);
    expect(plain(await sha256(octets))).toBe(plain(apart.sha256(octets)));
    expect(plain(await sha512(octets))).toBe(plain(apart.sha512(octets)));
    const [key, salt] = [randomBytes(64), randomBytes(64)];
    expect(plain(await hmac(key, octets))).toBe(plain(hmacApart(apart.sha512, key, octets)));
    for (const wanted of [3, 16, 32, 130]) {
      const expected = expand(apart.sha512, extract(apart.sha512, octets, salt), octets, wanted);
      expect(plain(await hkdf(octets, salt, octets, wanted))).toBe(plain(expected));
    }
  }
});

it('a part of a longer buffer is hashed alone', async () => {
  const part = randomBytes(64).subarray(3, 20);
  expect(plain(await sha256(part))).toBe(plain(apart.sha256(part)));
});
