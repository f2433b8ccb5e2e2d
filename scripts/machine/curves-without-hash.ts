import type { Plugin } from 'vite';

/** What the library's ristretto255 would take for its own hashing to the curve. */
const unused: Record<string, string> = {
  '@noble/hashes/sha2.js': 'export const sha512 = leftOut;',
  './abstract/hash-to-curve.js':
    'export const createHasher = leftOut, expand_message_xmd = leftOut; export const _DST_scalar = "";',
};
const prefix = '\0left-out:';

/**
 * CPace hashes by itself, with the browser's SHA-512: of @noble/curves it takes the group and RFC 9496's map of 64
 * bytes. The library offers that map in one object with hashing to the curve, which no bundler takes apart, so 3 kB
 * of hash came with the link. They are left out here: the arithmetic is the library's, untouched, and whoever calls
 * what is not there is told. A name that a later version imports besides stops the build.
 */
export function curvesWithoutHash(): Plugin {
  return {
    name: 'curves-without-hash',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source in unused && importer?.endsWith('/@noble/curves/ed25519.js') ? prefix + source : undefined,
    load: (id) =>
      id.startsWith(prefix)
        ? `const leftOut = () => { throw new Error('Left out of this build.'); };${unused[id.slice(prefix.length)]}`
        : undefined,
  };
}
