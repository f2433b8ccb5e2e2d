/**
 * CPace on ristretto255 a second time, on plain integers after RFC 9496 and the draft, with Node's own SHA-512.
 * Slow, not constant in time, for comparison only: it shares no code with the one in use.
 */
import { createHash } from 'node:crypto';

const p = 2n ** 255n - 19n;
const mod = (value: bigint) => ((value % p) + p) % p;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let rest = exponent, square = mod(base); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}

const invert = (value: bigint) => power(value, p - 2n);
const isNegative = (value: bigint) => (mod(value) & 1n) === 1n;
const absolute = (value: bigint) => (isNegative(value) ? mod(-value) : mod(value));

const d = mod(-121665n * invert(121666n));
const rootOfMinusOne = power(2n, (p - 1n) / 4n);

/** RFC 9496, 4.2: whether u/v is a square, and the non-negative root of it, or of i times it. */
function squareRootRatio(u: bigint, v: bigint): [boolean, bigint] {
  const guess = mod(u * power(v, 3n) * power(u * power(v, 7n), (p - 5n) / 8n));
  const check = mod(v * guess * guess);
  const isRight = check === mod(u);
  const isFlipped = check === mod(-u);
  const isFlippedTwice = check === mod(-u * rootOfMinusOne);
  const root = isFlipped || isFlippedTwice ? mod(guess * rootOfMinusOne) : guess;
  return [isRight || isFlipped, absolute(root)];
}

const inverseRootAMinusD = squareRootRatio(1n, mod(-1n - d))[1];
// RFC 9496 fixes the root of a·d − 1 with this last digit; the other root gives another map.
const rootAdMinusOne = (() => {
  const root = squareRootRatio(mod(-d - 1n), 1n)[1];
  const known = 25063068953384623474111414158702152701244531502492656460079210482610430750235n;
  return root === known ? root : mod(-root);
})();

interface Point {
  x: bigint;
  y: bigint;
  z: bigint;
  t: bigint;
}

const zero: Point = { x: 0n, y: 1n, z: 1n, t: 0n };

function add(one: Point, other: Point): Point {
  const a = mod((one.y - one.x) * (other.y - other.x));
  const b = mod((one.y + one.x) * (other.y + other.x));
  const c = mod(2n * d * one.t * other.t);
  const e = mod(2n * one.z * other.z);
  const [h, i, j, k] = [b - a, e - c, e + c, b + a];
  return { x: mod(h * i), y: mod(j * k), z: mod(i * j), t: mod(h * k) };
}

function multiply(scalar: bigint, point: Point): Point {
  let result = zero;
  for (const bit of scalar.toString(2)) {
    result = add(result, result);
    if (bit === '1') result = add(result, point);
  }
  return result;
}

/** RFC 9496, 4.3.1. */
function decode(octets: Uint8Array): Point | null {
  if (octets.length !== 32) return null;
  const s = little(octets);
  if (s >= p || isNegative(s)) return null;
  const u1 = mod(1n - s * s);
  const u2 = mod(1n + s * s);
  const v = mod(-d * u1 * u1 - u2 * u2);
  const [isSquare, root] = squareRootRatio(1n, mod(v * u2 * u2));
  const x = absolute(2n * s * root * u2);
  const y = mod(u1 * root * root * u2 * v);
  const t = mod(x * y);
  if (!isSquare || isNegative(t) || y === 0n) return null;
  return { x, y, z: 1n, t };
}

/** RFC 9496, 4.3.2. */
function encode({ x, y, z, t }: Point): Uint8Array {
  const u1 = mod((z + y) * (z - y));
  const u2 = mod(x * y);
  const [, root] = squareRootRatio(1n, mod(u1 * u2 * u2));
  const d1 = mod(root * u1);
  const d2 = mod(root * u2);
  const zInverse = mod(d1 * d2 * t);
  const isRotated = isNegative(t * zInverse);
  const newX = isRotated ? mod(y * rootOfMinusOne) : x;
  let newY = isRotated ? mod(x * rootOfMinusOne) : y;
  const inverse = isRotated ? mod(d1 * inverseRootAMinusD) : d2;
  if (isNegative(newX * zInverse)) newY = mod(-newY);
  return octetsOf(absolute(inverse * (z - newY)));
}

/** RFC 9496, 4.3.4: the map, applied to each half of the 64 octets. */
function derive(octets: Uint8Array): Point {
  return add(map(little(octets.slice(0, 32))), map(little(octets.slice(32))));
}

function map(value: bigint): Point {
  const t = value & (2n ** 255n - 1n);
  const r = mod(rootOfMinusOne * t * t);
  const u = mod((r + 1n) * (1n - d * d));
  const v = mod((-1n - r * d) * (r + d));
  const [isSquare, root] = squareRootRatio(u, v);
  const s = isSquare ? root : mod(-absolute(root * t));
  const c = isSquare ? mod(-1n) : r;
  const n = mod(c * (r - 1n) * (d - 1n) * (d - 1n) - v);
  const [w0, w1, w2, w3] = [mod(2n * s * v), mod(n * rootAdMinusOne), mod(1n - s * s), mod(1n + s * s)];
  return { x: mod(w0 * w3), y: mod(w2 * w1), z: mod(w1 * w3), t: mod(w0 * w2) };
}

function little(octets: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(octets).reverse().toString('hex') || '0'}`);
}

function octetsOf(value: bigint): Uint8Array {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse());
}

function hash(...parts: Uint8Array[]): Uint8Array {
  const sum = createHash('sha512');
  for (const part of parts) sum.update(part);
  return sum.digest();
}

function withLength(octets: Uint8Array): Buffer {
  const prefix =
    octets.length < 128 ? [octets.length] : [(octets.length % 128) + 128, Math.floor(octets.length / 128)];
  return Buffer.concat([Buffer.from(prefix), octets]);
}

function generatorPoint(secret: Uint8Array, context: Uint8Array, sessionId: Uint8Array): Point {
  const domain = withLength(Buffer.from('CPaceRistretto255'));
  const filler = Buffer.alloc(Math.max(0, 128 - 1 - withLength(secret).length - domain.length));
  const parts = [domain, ...[secret, filler, context, sessionId].map(withLength)];
  return derive(hash(...parts));
}

type Message = { share: Uint8Array; data: Uint8Array };

export const reference = {
  generator: (secret: Uint8Array, context: Uint8Array, sessionId: Uint8Array) =>
    encode(generatorPoint(secret, context, sessionId)),
  share: (scalar: bigint, secret: Uint8Array, context: Uint8Array, sessionId: Uint8Array) =>
    encode(multiply(scalar, generatorPoint(secret, context, sessionId))),
  scalarMultVerify: (scalar: bigint, share: Uint8Array): Uint8Array | null => {
    const point = decode(share);
    const product = point && encode(multiply(scalar, point));
    return product?.some((octet) => octet > 0) ? product : null;
  },
  isk: (sessionId: Uint8Array, shared: Uint8Array, first: Message, second: Message) =>
    hash(
      ...[Buffer.from('CPaceRistretto255_ISK'), sessionId, shared].map(withLength),
      ...[first.share, first.data, second.share, second.data].map(withLength),
    ),
};
