import { describe, expect, it } from 'vitest';
import { fromText, randomBytes, toBase32, toText, utf8 } from '../../../adapters/review-link/bytes.ts';

describe('octets as text', () => {
  it('are written as RFC 4648 writes them in base32, without padding', () => {
    const known = ['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'];
    expect(known.map((_, length) => toBase32(utf8('foobar'.slice(0, length))))).toEqual(known);
    expect(toBase32(Uint8Array.from({ length: 16 }, () => 255))).toBe('74'.padStart(26, '7'));
  });

  it('go to base64url and back, at every length, as another implementation writes them', () => {
    for (let length = 0; length < 200; length++) {
      const octets = randomBytes(length);
      expect(toText(octets)).toBe(Buffer.from(octets).toString('base64url'));
      expect(fromText(toText(octets))).toEqual(octets);
    }
  });

  it('hold a whole frame', () => {
    const octets = randomBytes(50_000);
    expect(fromText(toText(octets))).toEqual(octets);
  });

  it('have one text only: anything else is refused', () => {
    for (const text of ['A', 'AB', 'AAA=', 'AA==', 'AA A', 'AA\n', 'A+AA', 'A/AA', 'é', 'AAB', 'AAAAA'])
      expect(() => fromText(text), text).toThrow(RangeError);
  });
});
