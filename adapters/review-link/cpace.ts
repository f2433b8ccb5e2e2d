/**
 * CPace (draft-irtf-cfrg-cpace-21), suite CPACE-RISTR255-SHA512, initiator and responder. A key from a short secret,
 * such that whoever watches learns nothing and whoever interferes has one guess. No options on purpose.
 */
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { bytesToNumberLE } from '@noble/curves/utils.js';
import { type Bytes, concat, lvCat, prependLength, randomBytes, utf8 } from './bytes.ts';
import { hmac, sha512 } from './digest.ts';

const { Point } = ristretto255;
type Element = InstanceType<typeof Point>;

const domain = utf8('CPaceRistretto255');
/** Input block of SHA-512, in bytes. */
const blockLength = 128;

/** What both sides put in before they speak. `secret` is the draft's PRS, `context` its CI. */
export interface CpaceInputs {
  secret: Uint8Array;
  context: Uint8Array;
  sessionId: Uint8Array;
}

/** One side's message: its point (32 bytes) and its associated data. */
export interface CpaceMessage {
  share: Uint8Array;
  data: Uint8Array;
}

export function generatorString({ secret, context, sessionId }: CpaceInputs): Bytes {
  const used = 1 + prependLength(secret).length + prependLength(domain).length;
  const padding = new Uint8Array(Math.max(0, blockLength - used));
  return lvCat(domain, secret, padding, context, sessionId);
}

export async function calculateGenerator(inputs: CpaceInputs): Promise<Element> {
  // The one-way map of RFC 9496 takes the 64 bytes of the hash as they are.
  const derive = ristretto255_hasher.deriveToCurve;
  if (!derive) throw new Error('No element derivation.');
  return derive(await sha512(generatorString(inputs)));
}

/** A scalar of 252 random bits, as the draft recommends; never zero. */
export function sampleScalar(): bigint {
  for (;;) {
    const octets = randomBytes(32);
    octets[31] = (octets[31] ?? 0) & 0x0f;
    const scalar = bytesToNumberLE(octets);
    if (scalar > 0n) return scalar;
  }
}

export async function makeShare(scalar: bigint, inputs: CpaceInputs): Promise<Bytes> {
  return new Uint8Array((await calculateGenerator(inputs)).multiply(scalar).toBytes());
}

/** The shared point, or null when the other side's share must end the exchange: not a point, or the neutral one. */
export function scalarMultVerify(scalar: bigint, share: Uint8Array): Bytes | null {
  try {
    const product = Point.fromBytes(share).multiply(scalar);
    return product.is0() ? null : new Uint8Array(product.toBytes());
  } catch {
    return null;
  }
}

/** The intermediate session key, 64 bytes. `first` is the initiator's message. */
export function deriveIsk(
  sessionId: Uint8Array,
  shared: Uint8Array,
  first: CpaceMessage,
  second: CpaceMessage,
): Promise<Bytes> {
  const transcript = concat(lvCat(first.share, first.data), lvCat(second.share, second.data));
  return sha512(concat(lvCat(concat(domain, utf8('_ISK')), sessionId, shared), transcript));
}

/** The tag by which the sender of `message` proves it holds the same key, 64 bytes. */
export async function confirmationTag(
  sessionId: Uint8Array,
  isk: Uint8Array,
  message: CpaceMessage,
): Promise<Bytes> {
  const key = await sha512(concat(utf8('CPaceMac'), sessionId, isk));
  return hmac(key, lvCat(message.share, message.data));
}
