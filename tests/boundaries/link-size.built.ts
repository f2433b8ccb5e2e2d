import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '../../scripts/machine/build-extension.ts';
import { buildHelperPage } from '../../scripts/machine/build-helper-page.ts';
import { localPlaces } from '../../scripts/machine/build-places.ts';
import { linkSizes } from '../support/loaded-later.ts';

const where = localPlaces();

/**
 * What comes when somebody asks for a review from afar: the handshake, its mathematics, the link, the check of what
 * arrives and, where the page had no use for them before, the rules of the review. The curve is 11 kB of it.
 */
const most = 20_000;

describe('the link, loaded when asked for', () => {
  let sizes: Record<string, number>;
  beforeAll(async () => {
    sizes = linkSizes(await ensureBuild('chrome', { where }), await buildHelperPage(where));
  }, 240_000);

  it('weighs at most 20 kB gzip in her panel, on the helper’s page of the extension and on the web', () => {
    for (const [name, size] of Object.entries(sizes)) {
      expect(size, `bytes gzip: ${name}`).toBeGreaterThan(10_000);
      expect(size, `bytes gzip: ${name}`).toBeLessThanOrEqual(most);
    }
  });
});
