import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HelperPart } from './state.ts';

/**
 * A sum of every mark of the snapshot, whatever the order they were made in: the end of a reading names what was read.
 * 64 hexadecimal digits.
 */
export function marksRoot({ marks, marksSnap }: Pick<HelperPart, 'marks' | 'marksSnap'>): string {
  const sorted = Object.entries(marks)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { version, kind, remark }]) => [id, version, kind, remark]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([marksSnap, sorted]))));
}
