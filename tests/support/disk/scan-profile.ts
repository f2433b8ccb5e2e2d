import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';

/** A trace found: what, in which file. Numbers in the file's name are left out, to compare two profiles. */
export interface Trace {
  what: string;
  file: string;
}

/** Letters drawn at random: found nowhere by chance, and left as they stand by Snappy and LZ4. */
export const drawLetters = (): string =>
  [...randomBytes(14)].map((one) => String.fromCharCode(97 + (one % 26))).join('');

/** A browser at work packs its stores anew: a file listed may be gone when it is read, and its octets in another. */
const looks = 10;

/**
 * Looks in every byte of every file of a folder for the canaries, plain and in other clothes. `canaries`: what each is,
 * by its text or its octets; at least eight drawn at random, so that none is there by chance. Looks again from the start
 * when a file goes in between; throws where files keep going.
 */
export function scanProfile(folder: string, canaries: Map<string | Buffer, string>): Trace[] {
  const wanted = [...canaries].flatMap(([text, what]) => clothesOf(text).map((octets) => ({ octets, what })));
  for (let look = 1; ; look++) {
    try {
      return scanOnce(folder, wanted);
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isGone || look === looks) throw error;
    }
  }
}

function scanOnce(folder: string, wanted: { octets: Buffer; what: string }[]): Trace[] {
  const found = new Map<string, Trace>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path).replaceAll(/\d+/g, 'N');
    const octets = readFileSync(path);
    for (const part of [octets, ...inflate(octets)]) {
      for (const { octets: one, what } of wanted) {
        if (part.includes(one)) found.set(`${what} ${file}`, { what, file });
      }
    }
  }
  return [...found.values()];
}

/**
 * As UTF-8, UTF-16, hexadecimal, hash, and in the middle of a longer base64. Snappy and LZ4, in which both browsers pack
 * their stores, leave random signs as they stand; only deflate has to be undone.
 */
function clothesOf(canary: string | Buffer): Buffer[] {
  const plain = Buffer.from(canary);
  const wide = Buffer.from(plain.toString(), 'utf16le');
  const hash = createHash('sha256').update(plain).digest();
  return [
    plain,
    wide,
    Buffer.from(plain.toString('hex')),
    hash,
    Buffer.from(hash.toString('hex')),
    ...[plain, wide].flatMap(insideBase64),
  ];
}

/** What of the base64 does not depend on what stands before and after, for the three places it may begin at. */
function insideBase64(octets: Buffer): Buffer[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), octets]).toString('base64');
    return Buffer.from(
      text.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + octets.length) * 8) / 6)),
    );
  });
}

const largest = 20_000_000;

/** Whatever in these octets begins as gzip or zlib does, undone as far as it goes. */
function inflate(octets: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at + 10 < octets.length; at++) {
    const start = startOfDeflate(octets, at);
    if (start === null) continue;
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largest };
      parts.push(inflateRawSync(octets.subarray(start), options));
    } catch {
      // These octets only looked like it.
    }
  }
  return parts;
}

/** Where the packed octets begin when a gzip or zlib head stands at this place. */
function startOfDeflate(octets: Buffer, at: number): number | null {
  if (octets[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(octets[at + 1] ?? 0)) return at + 2;
  if (octets[at] !== 0x1f || octets[at + 1] !== 0x8b || octets[at + 2] !== 8) return null;
  const hasName = octets[at + 3] === 8;
  return hasName ? octets.indexOf(0, at + 10) + 1 : at + 10;
}
