/**
 * Work asked of whoever takes or tries a meeting number while somebody tries them by force: a second of a telephone's time,
 * for each. As much as 19 bits of hashcash, in fewer and slower tries: a browser's own hash is slow to call, not to run.
 */
import { utf8 } from './bytes.ts';

/** Of one try. */
const iterations = 256;
/** One try in 1,024 is the answer. */
const below = 64;

/** Whether this number answers what a relay asked. */
export const isWork = async (asked: string, answer: number): Promise<boolean> =>
  isAnswer(await keyOf(asked), answer);

/** The first number that answers it. */
export async function doWork(asked: string): Promise<number> {
  // Made once, for a thousand tries.
  const key = await keyOf(asked);
  let answer = 0;
  while (!(await isAnswer(key, answer))) answer++;
  return answer;
}

const keyOf = (asked: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', utf8(asked), 'PBKDF2', false, ['deriveBits']);

async function isAnswer(key: CryptoKey, answer: number): Promise<boolean> {
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt: utf8(String(answer)), iterations };
  return new DataView(await crypto.subtle.deriveBits(algorithm, key, 16)).getUint16(0) < below;
}
