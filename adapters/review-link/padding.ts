/** Sealed texts come in four sizes only, so that a size says almost nothing. */
import { type Bytes, concat } from './bytes.ts';

/** Bytes of plain text once padded. */
export const buckets = [256, 1024, 4096, 16_384] as const;
/** The longest plain text, in bytes: two of the largest bucket's are its length. */
export const longestPlain = 16_382;

/** Throws a RangeError above `longestPlain`. */
export function pad(plain: Uint8Array): Bytes {
  const bucket = buckets.find((size) => plain.length + 2 <= size);
  if (!bucket) throw new RangeError('A message is too long.');
  const length = Uint8Array.of(plain.length >>> 8, plain.length & 0xff);
  return concat(length, plain, new Uint8Array(bucket - 2 - plain.length));
}

/** Throws a RangeError when the length written inside does not fit. */
export function unpad(padded: Uint8Array): Bytes {
  const length = ((padded[0] ?? 0) << 8) | (padded[1] ?? 0);
  const isBucket = buckets.some((size) => size === padded.length);
  if (!isBucket || length + 2 > padded.length) throw new RangeError('Wrong padding.');
  return new Uint8Array(padded.subarray(2, 2 + length));
}
