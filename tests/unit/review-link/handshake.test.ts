import { describe, expect, it } from 'vitest';
import { lvCat, randomBytes, toText, utf8 } from '../../../adapters/review-link/bytes.ts';
import { calculateGenerator, sampleScalar } from '../../../adapters/review-link/cpace.ts';
import {
  answerHandshake,
  CodeRefused,
  type HandshakePlace,
  messageLength,
  openHandshake,
} from '../../../adapters/review-link/handshake.ts';
import { rendezvousOfLink } from '../../../adapters/review-link/key-schedule.ts';

const place = (
  given: Partial<{ relay: string; rendezvous: string; secret: string }> = {},
): HandshakePlace => ({
  relay: given.relay ?? 'relay.test',
  rendezvous: given.rendezvous ?? '417',
  secret: utf8(given.secret ?? '519063'),
});

describe('a handshake', () => {
  it('gives both sides the same keys, room and pictures, and each the proof of the other', async () => {
    const hers = await openHandshake(place());
    const his = await answerHandshake(place(), hers.first);
    const { keys, tag } = await hers.finish(his.second);
    expect(keys).toEqual(his.keys);
    expect(his.isProof(tag)).toBe(true);
    expect(his.isProof(randomBytes(64))).toBe(false);
    expect(keys.room).toMatch(/^[A-Z2-7]{26}$/);
    expect(toText(keys.key.u)).not.toBe(toText(keys.key.h));
    expect([hers.first.length, his.second.length]).toEqual([messageLength, messageLength]);
  });

  it('row 53: a wrong code is refused by her before she sends anything, and the code is void', async () => {
    const hers = await openHandshake(place());
    const wrong = await answerHandshake(place({ secret: '519064' }), hers.first);
    await expect(hers.finish(wrong.second)).rejects.toThrow(CodeRefused);
    const right = await answerHandshake(place(), hers.first);
    await expect(hers.finish(right.second)).rejects.toThrow(CodeRefused);
  });

  it('row 53: whoever plays her with a guess cannot prove it to him', async () => {
    const hers = await openHandshake(place({ secret: '000000' }));
    const his = await answerHandshake(place(), hers.first);
    await expect(hers.finish(his.second)).rejects.toThrow(CodeRefused);
    expect(his.isProof(randomBytes(64))).toBe(false);
  });

  it('row 61: her own message sent back is no answer, nor is an answer to another run', async () => {
    const hers = await openHandshake(place());
    await expect(hers.finish(hers.first)).rejects.toThrow(CodeRefused);
    const { second } = await answerHandshake(place(), hers.first);
    await expect(answerHandshake(place(), second)).rejects.toThrow(CodeRefused);
    const [one, other] = [await openHandshake(place()), await openHandshake(place())];
    const toOther = await answerHandshake(place(), other.first);
    await expect(one.finish(toOther.second)).rejects.toThrow(CodeRefused);
  });

  it('row 62: no bit of either message can be changed: role, version, suite, nonce, point, tag', async () => {
    for (let at = 0; at < messageLength; at++) {
      const hers = await openHandshake(place());
      const first = hers.first.slice();
      first[at] = (first[at] ?? 0) ^ 1;
      let isCaught = false;
      try {
        const his = await answerHandshake(place(), first);
        const { tag } = await hers.finish(his.second);
        isCaught = !his.isProof(tag);
      } catch {
        isCaught = true;
      }
      if (!isCaught) {
        // The filling at the end means nothing to the exchange, yet the keys are bound to it.
        const again = await openHandshake(place());
        const bent = again.first.slice();
        bent[at] = (bent[at] ?? 0) ^ 1;
        const his = await answerHandshake(place(), bent);
        const { keys } = await again.finish(his.second);
        expect(toText(keys.key.u), `byte ${at}`).not.toBe(toText(his.keys.key.u));
      }
    }
  });

  it('row 63: another relay, another place: another key', async () => {
    const hers = await openHandshake(place());
    for (const other of [place({ relay: 'evil.test' }), place({ rendezvous: '418' })]) {
      const run = await openHandshake(place());
      const { second } = await answerHandshake(other, run.first);
      await expect(run.finish(second)).rejects.toThrow(CodeRefused);
    }
    expect(hers.first.length).toBe(messageLength);
  });

  it('row 64: points that are none, and the neutral one, end it', async () => {
    // The neutral point, a number beyond the field, and a negative one, which no point is written with.
    const negative = new Uint8Array(32).fill(1, 0, 1);
    for (const share of [new Uint8Array(32), new Uint8Array(32).fill(255), negative]) {
      const hers = await openHandshake(place());
      const first = hers.first.slice();
      first.set(share, 17);
      await expect(answerHandshake(place(), first)).rejects.toThrow(CodeRefused);
      const second = (await answerHandshake(place(), hers.first)).second.slice();
      second.set(share, 17);
      await expect(hers.finish(second)).rejects.toThrow(CodeRefused);
    }
  });

  it('never throws anything but a refusal, whatever comes', async () => {
    for (let at = 0; at < 200; at++) {
      const octets = randomBytes(at % 3 ? messageLength : at);
      if (at % 2) octets[0] = 1;
      await expect(answerHandshake(place(), octets)).rejects.toThrow(CodeRefused);
      await expect((await openHandshake(place())).finish(octets)).rejects.toThrow(CodeRefused);
    }
  });

  it('row 57: a link’s place is drawn from its secret one way; a number owes nothing to the six digits', async () => {
    const secret = randomBytes(16);
    expect(await rendezvousOfLink(secret)).toMatch(/^[A-Z2-7]{26}$/);
    expect(await rendezvousOfLink(secret)).toBe(await rendezvousOfLink(secret));
    expect(await rendezvousOfLink(randomBytes(16))).not.toBe(await rendezvousOfLink(secret));
  });

  it('row 52: off line every code is as likely: what is sent hides the code’s point behind a random number', async () => {
    const { first } = await openHandshake(place());
    const context = lvCat(utf8('relecture.v1'), utf8('relay.test'), utf8('417'));
    const sessionId = first.slice(1, 17);
    const point = await calculateGenerator({ secret: utf8('519063'), context, sessionId });
    for (let times = 1, guess = point; times <= 500; times++, guess = guess.add(point)) {
      expect(toText(guess.toBytes())).not.toBe(toText(first.slice(17, 49)));
    }
    const drawn = Array.from({ length: 500 }, sampleScalar);
    expect(new Set(drawn).size).toBe(500);
    for (let bit = 0n; bit < 252n; bit++) {
      const ones = drawn.filter((scalar) => (scalar >> bit) & 1n).length;
      // Seven deviations off the mean: once in a billion runs.
      expect(Math.abs(ones - 250), `bit ${bit}`).toBeLessThan(80);
    }
  });
});
