import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portalHosts, portalOf, portalPatterns } from '../../../adapters/browser/manifest.ts';
import { proceduresFor } from '../../../packs/index.ts';

const domains = Object.values(portalPatterns)
  .flat()
  .map((pattern) => pattern.slice('https://*.'.length, -'/*'.length));

/** Row 18: hosts that only look like a portal's. */
const lookAlikes = fc
  .tuple(fc.constantFrom(...domains), fc.stringMatching(/^[a-z0-9]{1,8}$/))
  .chain(([domain, word]) =>
    fc.constantFrom(
      `${domain}.${word}.tld`,
      `${word}${domain}`,
      `${word}-${domain}`,
      `${domain}${word}`,
      `${domain}.`,
      `www.${domain}.`,
      `${domain.replace('.', '-')}.${word}.fr`,
      domain.replace(/[aeo]/, '\u0430'),
      new URL(`https://${domain.replace(/[aeo]/, '\u0430')}`).hostname,
      new URL(`https://${domain}@${word}.tld/`).hostname,
      new URL(`https://${word}.tld/${domain}`).hostname,
    ),
  );

describe('a host that only looks like a portal’s', () => {
  it('has no guide and is no portal', () => {
    fc.assert(
      fc.property(lookAlikes, (host) => {
        expect(portalOf(host), host).toBeNull();
        // The dot at the end of a true name is that same name, for whoever resolves it.
        if (!host.endsWith('.')) expect(proceduresFor(host), host).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('and the true ones are known', () => {
    for (const domain of domains) expect(portalOf(`www.${domain}`)).not.toBeNull();
  });

  it('no pattern goes without a cipher, nor takes more than one site and its own names', () => {
    for (const pattern of portalHosts) expect(pattern).toMatch(/^https:\/\/\*\.[a-z-]+(\.[a-z-]+)+\/\*$/);
  });
});
