import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scanProfile } from '../../support/disk/scan-profile.ts';

const secret = 'Qzvkwp9mTrexL';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bienvu-scan-'));
  mkdirSync(join(folder, 'deep/000012'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const around = (octets: Buffer | string) =>
  Buffer.concat([Buffer.from('some'), Buffer.from(octets), Buffer.from('thing')]);

it.each<[string, Buffer]>([
  ['plain', around(secret)],
  ['UTF-16', around(Buffer.from(secret, 'utf16le'))],
  ['hexadecimal', around(Buffer.from(secret).toString('hex'))],
  ...[0, 1, 2].map((shift): [string, Buffer] => [
    `base64, ${shift}`,
    Buffer.from(Buffer.from(`${'a'.repeat(shift)}${secret}bcd`).toString('base64')),
  ]),
  ['gzip', around(gzipSync(around(secret)))],
  ['zlib, cut short', around(deflateSync(around(`${secret}${'x'.repeat(3000)}`)).subarray(0, 40))],
])('finds a secret in a file: %s', (_, octets) => {
  writeFileSync(join(folder, 'deep/000012/store.log'), octets);
  expect(scanProfile(folder, new Map([[secret, 'an answer']]))).toEqual([
    { what: 'an answer', file: 'deep/N/store.log' },
  ]);
});

it('finds nothing where there is nothing', () => {
  writeFileSync(join(folder, 'store.log'), around('Qzvkwp9mTrex'));
  expect(scanProfile(folder, new Map([[secret, 'an answer']]))).toEqual([]);
});
