import { describe, expect, it } from 'vitest';
import wanted from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

/** Row 46: what the product carries of others. A new one is a decision, taken here. */
const carried = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@noble/curves',
  '@noble/hashes',
  '@orama/stemmers',
  'i18next',
  'ibantools',
  'idb',
  'lucide-react',
  'qr',
  'react',
  'react-dom',
  'react-i18next',
  'stdnum',
  'zod',
];

describe('what comes from others', () => {
  it('is what was agreed to', () => {
    expect(Object.keys(wanted.dependencies).sort()).toEqual(carried);
  });

  it('is asked for in one exact version, and the lock holds that one, with its hash', () => {
    const locked = lock.packages as Record<string, { version?: string; integrity?: string; link?: boolean }>;
    for (const [name, asked] of Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })) {
      // « npm:typescript@7.0.2 », under another name.
      const version = asked.replace(/^npm:[\w-]+@/, '');
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    }
    const unproved = Object.entries(locked).filter(
      ([path, one]) => path !== '' && !one.link && !one.integrity,
    );
    expect(unproved.map(([path]) => path)).toEqual([]);
  });

  it('curves multiplies in constant time: 2.3.0 or later', () => {
    const [major = 0, minor = 0] = wanted.dependencies['@noble/curves'].split('.').map(Number);
    expect(major * 1000 + minor).toBeGreaterThanOrEqual(2003);
  });
});
