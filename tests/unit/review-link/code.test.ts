import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBytes } from '../../../adapters/review-link/bytes.ts';
import {
  checkDigit,
  drawDigits,
  drawLinkSecret,
  makeCode,
  writeFragment,
} from '../../../adapters/review-link/code.ts';
import { readCode, readFragment } from '../../../adapters/review-link/read-code.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const rendezvous = fc.oneof(digits(3), digits(4));

describe('row 60: a code mistyped is noticed before anything is asked', () => {
  it('what was made is read back, spaces, dots and full-width digits aside', () => {
    fc.assert(
      fc.property(rendezvous, digits(6), (np, secret) => {
        const code = makeCode(np, secret);
        expect(readCode(code)).toEqual({ rendezvous: np, secret });
        expect(readCode(code.replace(/(..)/g, '$1 '))).toEqual({ rendezvous: np, secret });
        const wide = [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
        expect(readCode(wide)).toEqual({ rendezvous: np, secret });
      }),
      { seed: 60 },
    );
  });

  it('every single wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(rendezvous, digits(6), (np, secret) => {
        const code = makeCode(np, secret);
        for (let at = 0; at < code.length; at++) {
          for (let other = 0; other < 10; other++) {
            if (String(other) === code[at]) continue;
            expect(readCode(code.slice(0, at) + other + code.slice(at + 1))).toBe('wrong');
          }
          const [one, next] = [code[at], code[at + 1]];
          if (!next || one === next) continue;
          expect(readCode(code.slice(0, at) + next + one + code.slice(at + 2))).toBe('wrong');
        }
      }),
      { seed: 60, numRuns: 300 },
    );
  });

  it('knows the published example of the method: 572 is checked by 4', () => {
    expect(checkDigit('572')).toBe('4');
  });
});

describe('row 56: the secret has six digits and owes nothing to the place', () => {
  it('no text is read as a code with fewer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d .-]{0,14}$/)), (text) => {
        const code = readCode(text);
        if (typeof code === 'string') return;
        expect(code.secret).toMatch(/^\d{6}$/);
        expect(code.rendezvous).toMatch(/^\d{3,4}$/);
      }),
      { seed: 56, numRuns: 20_000 },
    );
    for (const np of ['', '4', '41']) expect(readCode(makeCode(np, '519063'))).toBe('short');
    expect(readCode(makeCode('41751', '519063'))).toBe('wrong');
    expect(readCode('417')).toBe('short');
    expect(readCode('')).toBe('short');
  });

  it('a link’s secret is sixteen bytes or nothing', () => {
    const secret = drawLinkSecret();
    for (const way of ['link', 'beside'] as const) {
      expect(readFragment(`#${writeFragment(secret, way)}`)).toEqual({ way, secret });
    }
    for (const text of [
      '',
      '#1.',
      '#1.abc',
      `#2.${writeFragment(secret, 'link').slice(2)}`,
      `#${writeFragment(secret, 'link')}A`,
      `#1bb.${writeFragment(secret, 'link').slice(2)}`,
    ]) {
      expect(readFragment(text)).toBeNull();
    }
  });
});

describe('row 59: digits drawn evenly', () => {
  it('χ² over 10⁶ draws stays below its 1 in 10,000 bound in every place, and 9 comes', () => {
    const counts = Array.from({ length: 6 }, () => new Array<number>(10).fill(0));
    // In batches: the generator is the same whatever the count asked.
    const stream = drawDigits(6 * 170_000, (length) => {
      const octets = new Uint8Array(length);
      for (let at = 0; at < length; at += 65_536) octets.set(randomBytes(Math.min(65_536, length - at)), at);
      return octets;
    });
    for (let at = 0; at < stream.length; at++) {
      const row = counts[at % 6] as number[];
      row[Number(stream[at])] = (row[Number(stream[at])] ?? 0) + 1;
    }
    for (const row of counts) {
      const expected = 17_000;
      const chi = row.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
      expect(chi).toBeLessThan(33.7);
      expect(row[9]).toBeGreaterThan(0);
    }
  });

  it('throws away bytes that would favour the low digits', () => {
    const drawn = drawDigits(3, () => Uint8Array.of(255, 250, 251, 9, 19, 249));
    expect(drawn).toBe('999');
  });
});
