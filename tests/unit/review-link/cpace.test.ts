import { bytesToNumberLE as readScalar } from '@noble/curves/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { concat, lvCat, prependLength, randomBytes, splitLv } from '../../../adapters/review-link/bytes.ts';
import {
  calculateGenerator,
  deriveIsk,
  generatorString,
  makeShare,
  sampleScalar,
  scalarMultVerify,
} from '../../../adapters/review-link/cpace.ts';
import { hex, unhex } from '../../support/review/hex.ts';
import vectors from './cpace-vectors.json' with { type: 'json' };
import { reference } from './reference-cpace.ts';

const inputs = { secret: unhex(vectors.prs), context: unhex(vectors.ci), sessionId: unhex(vectors.sid) };
const first = { share: unhex(vectors.Ya), data: unhex(vectors.ADa) };
const second = { share: unhex(vectors.Yb), data: unhex(vectors.ADb) };

describe('row 66: the vectors of the draft', () => {
  it('prepend_len', () => {
    for (const [octets, result] of vectors.prependLength) {
      expect(hex(prependLength(unhex(octets as string)))).toBe(result);
    }
  });

  it('lv_cat and the transcript of initiator and responder', () => {
    expect(hex(lvCat(...vectors.lvCat.parts.map(unhex)))).toBe(vectors.lvCat.result);
    const { first, second, result } = vectors.transcript;
    expect(hex(concat(lvCat(...first.map(unhex)), lvCat(...second.map(unhex))))).toBe(result);
  });

  it('generator_string, its hash, and the generator', async () => {
    expect(hex(generatorString(inputs))).toBe(vectors.generatorString);
    expect(hex(sha512(generatorString(inputs)))).toBe(vectors.generatorHash);
    expect(hex((await calculateGenerator(inputs)).toBytes())).toBe(vectors.generator);
  });

  it('Ya and Yb', async () => {
    expect(hex(await makeShare(readScalar(unhex(vectors.ya)), inputs))).toBe(vectors.Ya);
    expect(hex(await makeShare(readScalar(unhex(vectors.yb)), inputs))).toBe(vectors.Yb);
  });

  it('K from both sides, and ISK_IR', async () => {
    const shared = scalarMultVerify(readScalar(unhex(vectors.ya)), second.share);
    expect(hex(shared ?? new Uint8Array())).toBe(vectors.K);
    expect(scalarMultVerify(readScalar(unhex(vectors.yb)), first.share)).toEqual(shared);
    expect(hex(await deriveIsk(inputs.sessionId, unhex(vectors.K), first, second))).toBe(vectors.ISK_IR);
  });

  it('scalar_mult_vfy, valid', () => {
    const { s, X, result } = vectors.valid;
    expect(hex(scalarMultVerify(readScalar(unhex(s)), unhex(X)) ?? new Uint8Array())).toBe(result);
  });
});

describe('row 64: shares that must end the exchange', () => {
  it('what is no point, and the neutral element', () => {
    const { s, Y_i1, Y_i2 } = vectors.invalid;
    expect(scalarMultVerify(readScalar(unhex(s)), unhex(Y_i1))).toBeNull();
    expect(scalarMultVerify(readScalar(unhex(s)), unhex(Y_i2))).toBeNull();
  });

  it('random octets are refused exactly when the second implementation cannot decode them', () => {
    const scalar = 5n;
    let refused = 0;
    for (let at = 0; at < 300; at++) {
      const octets = new Uint8Array(sha512(Uint8Array.of(at, at >> 8))).slice(0, 32);
      const result = scalarMultVerify(scalar, octets);
      const expected = reference.scalarMultVerify(scalar, octets);
      expect(result && hex(result)).toEqual(expected && hex(expected));
      if (!result) refused++;
    }
    expect(refused).toBeGreaterThan(200);
  });

  it('wrong lengths and non-canonical forms', () => {
    for (const length of [0, 1, 31, 33, 64]) {
      expect(scalarMultVerify(3n, new Uint8Array(length))).toBeNull();
    }
    const modulus = unhex('edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');
    expect(scalarMultVerify(3n, modulus)).toBeNull();
  });
});

describe('a second implementation, written apart on plain integers', () => {
  it('passes the same vectors', () => {
    expect(hex(reference.generator(inputs.secret, inputs.context, inputs.sessionId))).toBe(vectors.generator);
    const shared = reference.scalarMultVerify(readScalar(unhex(vectors.ya)), second.share);
    expect(hex(shared ?? new Uint8Array())).toBe(vectors.K);
    expect(reference.scalarMultVerify(3n, unhex(vectors.invalid.Y_i1))).toBeNull();
  });

  it('agrees on whole exchanges', async () => {
    for (let run = 0; run < 12; run++) {
      const given = { secret: randomBytes(run), context: randomBytes(3 * run), sessionId: randomBytes(16) };
      const [one, other] = [sampleScalar(), sampleScalar()];
      const theirs = reference.share(other, given.secret, given.context, given.sessionId);
      const mine = await makeShare(one, given);
      const here = scalarMultVerify(one, theirs);
      const there = reference.scalarMultVerify(other, mine);
      expect(here && hex(here)).toBe(there && hex(there));
      const a = { share: mine, data: randomBytes(run) };
      const b = { share: theirs, data: randomBytes(2 * run) };
      expect(hex(await deriveIsk(given.sessionId, here ?? mine, a, b))).toBe(
        hex(reference.isk(given.sessionId, there ?? mine, a, b)),
      );
    }
  });

  it('splitLv takes apart what lvCat put together, and refuses what is cut', () => {
    const parts = [randomBytes(0), randomBytes(1), randomBytes(127), randomBytes(128), randomBytes(300)];
    const joined = lvCat(...parts);
    expect(splitLv(joined)).toEqual(parts);
    expect(() => splitLv(joined.slice(0, -1))).toThrow(RangeError);
  });
});
