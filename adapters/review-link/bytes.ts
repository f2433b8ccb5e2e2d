/** Octet strings as the CPace draft writes them, and their text forms on the wire. */

const encoder = new TextEncoder();

/** Bytes that WebCrypto accepts: never backed by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function utf8(text: string): Bytes {
  return encoder.encode(text) as Bytes;
}

export function concat(...parts: Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The octets preceded by their length in LEB128 (draft-irtf-cfrg-cpace, appendix A.1). */
export function prependLength(octets: Uint8Array): Bytes {
  const prefix: number[] = [];
  let rest = octets.length;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    prefix.push(rest > 0 ? low | 0x80 : low);
  } while (rest > 0);
  return concat(Uint8Array.from(prefix), octets);
}

/** Every part preceded by its length, so that no two lists of parts give the same octets. */
export function lvCat(...parts: Uint8Array[]): Bytes {
  return concat(...parts.map(prependLength));
}

/**
 * The parts of what `lvCat` made. Throws a RangeError when the lengths do not add up.
 */
export function splitLv(octets: Uint8Array): Bytes[] {
  const parts: Bytes[] = [];
  let at = 0;
  while (at < octets.length) {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const low = octets[at++];
      if (low === undefined || shift > 14) throw new RangeError('A length is cut.');
      length |= (low & 0x7f) << shift;
      if (low < 0x80) break;
    }
    if (at + length > octets.length) throw new RangeError('A part is cut.');
    parts.push(new Uint8Array(octets.subarray(at, at + length)));
    at += length;
  }
  return parts;
}

/** Same length, same octets; the time taken tells nothing of where they differ. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at++) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** base64url without padding (RFC 4648, part 5), by the platform's own base64. */
export function toText(octets: Uint8Array): string {
  return btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Throws a RangeError when the text is not what `toText` gives: one text for the same octets, never two. */
export function fromText(text: string): Bytes {
  const octets = /^[\w-]*$/.test(text) && text.length % 4 !== 1 ? read64(text) : null;
  if (octets === null || toText(octets) !== text) throw new RangeError('Not base64url.');
  return octets;
}

/** What `toText` gave, or nothing at all for any other text. */
export function fromTextOrNone(text: string): Bytes {
  try {
    return fromText(text);
  } catch {
    return new Uint8Array();
  }
}

function read64(text: string): Bytes {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** base32 without padding (RFC 4648, part 6): said, written and compared without a doubt about case. */
export function toBase32(octets: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const octet of octets) {
    held = ((held << 8) | octet) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += signs[(held >>> (bits - 5)) & 31];
  }
  return bits > 0 ? text + signs[(held << (5 - bits)) & 31] : text;
}
