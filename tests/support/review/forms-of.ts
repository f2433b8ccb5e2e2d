import { createHash } from 'node:crypto';

/** Every form in which a value might slip out. */
export function formsOf(text: string): string[] {
  const octets = Buffer.from(text);
  const wide = Buffer.from(text, 'utf16le');
  const hashes = ['sha256', 'sha1', 'md5', 'sha512'].flatMap((name) => {
    const sum = createHash(name).update(octets).digest();
    return [sum.toString('hex'), sum.toString('base64'), sum.toString('base64url')];
  });
  return [
    text,
    octets.toString('hex'),
    octets.toString('base64').replace(/=+$/, ''),
    octets.toString('base64url'),
    wide.toString('hex'),
    wide.toString('base64').replace(/=+$/, ''),
    encodeURIComponent(text),
    [...text].reverse().join(''),
    ...hashes,
  ];
}
