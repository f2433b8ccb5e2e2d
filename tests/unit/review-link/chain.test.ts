import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomBytes, utf8 } from '../../../adapters/review-link/bytes.ts';
import { type ChainState, emptyChain, Inbox, sealNext } from '../../../adapters/review-link/chain.ts';
import { longestPlain, pad, unpad } from '../../../adapters/review-link/padding.ts';
import { frameLengths, importKey, open, seal } from '../../../adapters/review-link/seal.ts';

const at = { room: 'ROOM', from: 'u' as const };
let key: CryptoKey;
let frames: Uint8Array<ArrayBuffer>[];
const count = 12;

async function sealMany(texts: string[], from: ChainState = emptyChain()) {
  let chain = from;
  const sealed: Uint8Array<ArrayBuffer>[] = [];
  for (const text of texts) {
    const next = await sealNext(key, at, chain, utf8(text));
    chain = next.chain;
    sealed.push(next.frame);
  }
  return { sealed, chain };
}

beforeAll(async () => {
  key = await importKey(randomBytes(32));
  frames = (await sealMany(Array.from({ length: count }, (_, index) => `event ${index}`))).sealed;
});

async function takeAll(inbox: Inbox, given: Uint8Array[]) {
  const texts: string[] = [];
  let failures = 0;
  let isForked = false;
  for (const frame of given) {
    const taken = await inbox.take(frame);
    texts.push(...taken.texts.map(({ plain }) => new TextDecoder().decode(plain)));
    failures += taken.failures;
    isForked ||= taken.isForked;
  }
  return { texts, failures, isForked };
}

const inOrder = Array.from({ length: count }, (_, index) => `event ${index}`);

describe('rows 68 and 69: repeats and disorder', () => {
  it('any order and any repeats give the same texts in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...inOrder.keys()], { minLength: count }),
        fc.array(fc.nat(count - 1), { maxLength: 20 }),
        async (order, repeats) => {
          const mixed = [...order];
          for (const [position, index] of repeats.entries()) mixed.splice(position * 2, 0, index);
          const inbox = new Inbox(key, at, emptyChain());
          const given = mixed.map((index) => frames[index] as Uint8Array);
          const { texts, failures, isForked } = await takeAll(inbox, given);
          expect(texts).toEqual(inOrder);
          expect([failures, isForked, inbox.waiting]).toEqual([0, false, 0]);
        },
      ),
      { seed: 68, numRuns: 60 },
    );
  });

  it('row 70: with one missing, nothing after it is read, and all of it once it comes', async () => {
    const inbox = new Inbox(key, at, emptyChain());
    const without = frames.filter((_, index) => index !== 4);
    expect((await takeAll(inbox, without)).texts).toEqual(inOrder.slice(0, 4));
    expect(inbox.waiting).toBe(count - 5);
    expect((await takeAll(inbox, [frames[4] as Uint8Array])).texts).toEqual(inOrder.slice(4));
  });

  it('holds back 256 numbers and no more', async () => {
    const { sealed } = await sealMany(Array.from({ length: 300 }, (_, index) => `${index}`));
    const inbox = new Inbox(key, at, emptyChain());
    await takeAll(inbox, sealed.slice(1));
    expect(inbox.waiting).toBe(255);
  });

  it('noise under a number to come does not keep the true frame out', async () => {
    const inbox = new Inbox(key, at, emptyChain());
    const noise = (frames[3] as Uint8Array).slice();
    noise[100] = (noise[100] ?? 0) ^ 255;
    const { texts, failures } = await takeAll(inbox, [noise, ...frames.slice().reverse()]);
    expect(texts).toEqual(inOrder);
    expect(failures).toBe(1);
  });
});

describe('row 67: a frame changed on the way', () => {
  it('is dropped at whatever byte, counted, and the true one is read after', async () => {
    const frame = frames[0] as Uint8Array;
    for (let position = 0; position < frame.length; position++) {
      const bent = frame.slice();
      bent[position] = (bent[position] ?? 0) ^ (1 << (position % 8));
      const inbox = new Inbox(key, at, emptyChain());
      expect((await inbox.take(bent)).texts, `byte ${position}`).toEqual([]);
      expect((await inbox.take(frame)).texts.length, `after byte ${position}`).toBe(1);
    }
  });

  it('cut short, or not a frame at all', async () => {
    const inbox = new Inbox(key, at, emptyChain());
    for (const length of [0, 1, 17, 33, 289, 291]) {
      const cut = new Uint8Array(length);
      cut.set((frames[0] as Uint8Array).subarray(0, length));
      expect((await inbox.take(cut)).failures).toBe(1);
    }
  });
});

describe('row 73: another room, another direction, another place in the chain', () => {
  it('none of them opens', async () => {
    const place = { ...at, seq: 0, previous: new Uint8Array(32) };
    const frame = await seal(key, place, utf8('hello'));
    expect(await open(key, place, frame)).not.toBeNull();
    expect(await open(key, { ...place, room: 'OTHER' }, frame)).toBeNull();
    expect(await open(key, { ...place, from: 'h' }, frame)).toBeNull();
    expect(await open(key, { ...place, seq: 1 }, frame)).toBeNull();
    expect(await open(key, { ...place, previous: new Uint8Array(32).fill(1) }, frame)).toBeNull();
    expect(await open(await importKey(randomBytes(32)), place, frame)).toBeNull();
  });
});

describe('rows 71 and 72: two histories', () => {
  it('a second true frame for a number already read is a fork, a repeat is not', async () => {
    const { sealed, chain } = await sealMany(['one', 'two']);
    const first = await sealNext(key, at, chain, utf8('three'));
    const second = await sealNext(key, at, chain, utf8('three, otherwise'));
    const inbox = new Inbox(key, at, emptyChain());
    expect((await takeAll(inbox, [...sealed, first.frame, first.frame])).isForked).toBe(false);
    expect((await takeAll(inbox, [second.frame])).isForked).toBe(true);
  });

  it('a reader that was reloaded goes on from its own head, and an old prefix adds nothing', async () => {
    const inbox = new Inbox(key, at, emptyChain());
    await takeAll(inbox, frames.slice(0, 8));
    const reloaded = new Inbox(key, at, JSON.parse(JSON.stringify(inbox.chain)));
    expect((await takeAll(reloaded, frames.slice(0, 5))).texts).toEqual([]);
    expect((await takeAll(reloaded, frames)).texts).toEqual(inOrder.slice(8));
  });
});

describe('row 74: no iv twice', () => {
  it('sealing again from the same saved state never gives the same iv', async () => {
    const ivs = new Set<string>();
    for (let run = 0; run < 2000; run++) {
      const { frame } = await sealNext(key, at, emptyChain(), utf8('same'));
      ivs.add(Buffer.from(frame.subarray(6, 18)).toString('hex'));
    }
    expect(ivs.size).toBe(2000);
  });
});

describe('row 75: four sizes', () => {
  it('every text becomes one of them, and comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: longestPlain }), async (plain) => {
        const { frame } = await sealNext(key, at, emptyChain(), plain);
        expect(frameLengths).toContain(frame.length);
        expect(unpad(pad(plain))).toEqual(new Uint8Array(plain));
      }),
      { seed: 75, numRuns: 200 },
    );
    expect(frameLengths).toEqual([290, 1058, 4130, 16_418]);
    expect(() => pad(new Uint8Array(longestPlain + 1))).toThrow(RangeError);
  });
});

describe('row 85: a key cannot be carried away', () => {
  it('exportKey rejects', async () => {
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
