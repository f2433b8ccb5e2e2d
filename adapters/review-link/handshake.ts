/**
 * The two messages of the handshake and what each side makes of them. The person opens (initiator), the helper
 * answers and proves first: whoever plays the helper has one try, and whoever plays the person tests one guess only.
 */
import { type Bytes, concat, isSame, lvCat, prependLength, randomBytes, splitLv, utf8 } from './bytes.ts';
import {
  type CpaceInputs,
  type CpaceMessage,
  confirmationTag,
  deriveIsk,
  makeShare,
  sampleScalar,
  scalarMultVerify,
} from './cpace.ts';
import { deriveKeys, type LinkKeys, type Role } from './key-schedule.ts';

/** Both messages have this length, whatever they hold. */
export const messageLength = 192;
const version = 1;
const suite = utf8('CPACE-RISTR255-SHA512+A256GCM');
const tagLength = 64;

/** The code was wrong, or somebody stood in between: it is void on this side, whatever the other side saw. */
export class CodeRefused extends Error {
  override name = 'CodeRefused';
  /** refused: tried, and void · aged: nobody came · unreached: no relay answered · busy: the relay says no. */
  why: 'refused' | 'aged' | 'unreached' | 'busy';
  constructor(message: string, why: CodeRefused['why'] = 'refused') {
    super(message);
    this.why = why;
  }
}

export interface HandshakePlace {
  /** The relay both sides are set to use; another relay gives another key. */
  relay: string;
  /** Nameplate digits or the link's rendezvous. */
  rendezvous: string;
  /** The six digits as text, or the link's sixteen bytes. */
  secret: Uint8Array;
}

export interface Opening {
  first: Bytes;
  /** Takes the helper's message. Rejects with CodeRefused, and always does after one refusal. */
  finish: (second: Uint8Array) => Promise<{ keys: LinkKeys; tag: Bytes }>;
}

export interface Answering {
  second: Bytes;
  keys: LinkKeys;
  /** True when the person's side proved the same key. Nothing may be read before. */
  isProof: (tag: Uint8Array) => boolean;
  awaitedTag: Bytes;
}

/** The person's side: makes the first message. `scalar` is only given by tests. */
export async function openHandshake(place: HandshakePlace, scalar = sampleScalar()): Promise<Opening> {
  const inputs = inputsOf(place, randomBytes(16));
  const own: CpaceMessage = { share: await makeShare(scalar, inputs), data: dataOf('u') };
  const first = encode(inputs.sessionId, own, null);
  let isSpent = false;
  const finish = async (second: Uint8Array) => {
    if (isSpent) throw new CodeRefused('This code was used.');
    isSpent = true;
    const { message, tag } = decode(second, 'h', inputs.sessionId);
    const isk = await agree(scalar, inputs, message, own, message);
    if (!tag || !isSame(tag, await confirmationTag(inputs.sessionId, isk, message))) {
      throw new CodeRefused('The other side does not hold the same code.');
    }
    return {
      keys: await deriveKeys(isk, first, second),
      tag: await confirmationTag(inputs.sessionId, isk, own),
    };
  };
  return { first, finish };
}

/** The helper's side: answers the first message. Rejects with CodeRefused when it is not one. */
export async function answerHandshake(
  place: HandshakePlace,
  first: Uint8Array,
  scalar = sampleScalar(),
): Promise<Answering> {
  const { sessionId, message } = decode(first, 'u', null);
  const inputs = inputsOf(place, sessionId);
  const own: CpaceMessage = { share: await makeShare(scalar, inputs), data: dataOf('h') };
  const isk = await agree(scalar, inputs, message, message, own);
  const second = encode(sessionId, own, await confirmationTag(sessionId, isk, own));
  const expected = await confirmationTag(sessionId, isk, message);
  return {
    second,
    keys: await deriveKeys(isk, first, second),
    isProof: (tag) => isSame(tag, expected),
    awaitedTag: expected,
  };
}

function inputsOf({ relay, rendezvous, secret }: HandshakePlace, sessionId: Uint8Array): CpaceInputs {
  return { secret, context: lvCat(utf8('relecture.v1'), utf8(relay), utf8(rendezvous)), sessionId };
}

async function agree(
  scalar: bigint,
  { sessionId }: CpaceInputs,
  theirs: CpaceMessage,
  first: CpaceMessage,
  second: CpaceMessage,
): Promise<Bytes> {
  const shared = scalarMultVerify(scalar, theirs.share);
  if (!shared) throw new CodeRefused('Not a point of the group.');
  return deriveIsk(sessionId, shared, first, second);
}

/** Role, version and suite stand in the authenticated data: a list altered on the way changes the key. */
function dataOf(role: Role): Bytes {
  return lvCat(utf8(role), Uint8Array.of(version), suite, randomBytes(16));
}

function encode(sessionId: Uint8Array, { share, data }: CpaceMessage, tag: Uint8Array | null): Bytes {
  const body = concat(
    Uint8Array.of(version),
    sessionId,
    share,
    prependLength(data),
    prependLength(tag ?? new Uint8Array()),
  );
  return concat(body, new Uint8Array(messageLength - body.length));
}

function decode(octets: Uint8Array, from: Role, expectedId: Uint8Array | null) {
  if (octets.length !== messageLength || octets[0] !== version) throw new CodeRefused('Unknown message.');
  const sessionId = octets.slice(1, 17);
  // A first message sent back as an answer, or an answer to another run, ends here.
  if (expectedId && !isSame(sessionId, expectedId)) throw new CodeRefused('Another run.');
  const [data, tag] = readTail(octets.subarray(49));
  const [role, theirVersion, theirSuite, nonce] = readTail(data ?? new Uint8Array());
  const isKnown =
    data && role && theirVersion && theirSuite && nonce?.length === 16 && isSame(role, utf8(from));
  if (!isKnown || theirVersion[0] !== version || !isSame(theirSuite, suite)) {
    throw new CodeRefused('Not a side this one can speak with.');
  }
  const isTagged = tag?.length === tagLength;
  const message: CpaceMessage = { share: octets.slice(17, 49), data };
  return { sessionId, message, tag: isTagged ? tag : null };
}

function readTail(octets: Uint8Array): Bytes[] {
  try {
    return splitLv(octets);
  } catch {
    throw new CodeRefused('Unreadable message.');
  }
}
