import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** So many at once, refilled at so many a second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** A bucket of tokens for each key, kept in memory only. `now` in milliseconds. */
export class Buckets {
  #rate: Rate;
  #now: () => number;
  #levels = new Map<string, { level: number; at: number }>();
  /** Keys kept at most; above it the fullest, that is the least used, go first. */
  #most: number;

  constructor(rate: Rate, now = () => performance.now(), most = 50_000) {
    this.#rate = rate;
    this.#now = now;
    this.#most = most;
  }

  get size(): number {
    return this.#levels.size;
  }

  /** Takes one token; false when there is none left. */
  take(key: string): boolean {
    const now = this.#now();
    const known = this.#levels.get(key) ?? { level: this.#rate.burst, at: now };
    const level = Math.min(this.#rate.burst, known.level + ((now - known.at) / 1000) * this.#rate.perSecond);
    if (level < 1) {
      this.#levels.set(key, { level, at: now });
      return false;
    }
    if (this.#levels.size >= this.#most && !this.#levels.has(key)) this.#dropFull(now);
    this.#levels.set(key, { level: level - 1, at: now });
    return true;
  }

  #dropFull(now: number): void {
    for (const [key, { level, at }] of this.#levels) {
      if (level + ((now - at) / 1000) * this.#rate.perSecond >= this.#rate.burst) this.#levels.delete(key);
    }
    // All in use at once: forget the oldest rather than grow without end.
    const first = this.#levels.keys().next().value;
    if (this.#levels.size >= this.#most && first !== undefined) this.#levels.delete(first);
  }
}

/** Milliseconds of one count; what is judged is this one and the one before it. */
const counted = 60_000;

/**
 * Whether somebody tries numbers by force: of the claims of the last minute or two more than one in twenty, and more than
 * five in all, found nobody. `now` in milliseconds.
 */
export class ClaimWatch {
  #now: () => number;
  #since: number;
  #counts = { all: 0, failed: 0 };
  #before = { all: 0, failed: 0 };

  constructor(now = () => performance.now()) {
    this.#now = now;
    this.#since = now();
  }

  get isAttack(): boolean {
    this.#turn();
    const failed = this.#counts.failed + this.#before.failed;
    return failed > 5 && failed > (this.#counts.all + this.#before.all) / 20;
  }

  count(hasFailed: boolean): void {
    this.#turn();
    this.#counts.all++;
    if (hasFailed) this.#counts.failed++;
  }

  #turn(): void {
    const passed = Math.floor((this.#now() - this.#since) / counted);
    if (passed === 0) return;
    this.#before = passed === 1 ? this.#counts : { all: 0, failed: 0 };
    this.#counts = { all: 0, failed: 0 };
    this.#since += passed * counted;
  }
}

const oneDay = 86_400_000;

/**
 * A name for the network an address belongs to (IPv4 /24, IPv6 /48), made with a salt that is drawn at start, changed
 * every day and written nowhere: it serves to count and leads back to nobody.
 */
export class PrefixNames {
  #salt = randomBytes(32);
  #drawnAt = performance.now();

  nameOf(address: string): string {
    if (performance.now() - this.#drawnAt > oneDay) {
      this.#salt = randomBytes(32);
      this.#drawnAt = performance.now();
    }
    return createHmac('sha256', this.#salt).update(prefixOf(address)).digest('base64url').slice(0, 16);
  }
}

/** The network of an address, as text. */
export function prefixOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain.split('.').slice(0, 3).join('.');
  const [before = '', after = ''] = plain.split('::');
  const left = before.split(':').filter(Boolean);
  const right = plain.includes('::') ? after.split(':').filter(Boolean) : [];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 3).join(':');
}
