import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '../../scripts/machine/build-extension.ts';
import { buildHelperPage } from '../../scripts/machine/build-helper-page.ts';
import { localPlaces } from '../../scripts/machine/build-places.ts';
import { sizeLoadedLater } from '../support/loaded-later.ts';

const where = localPlaces();
const kilobyte = 1024;

/**
 * What comes when somebody asks for a review from afar: the handshake, its mathematics, the link, the check of what
 * arrives and, where the page had no use for them before, the rules of the review. 20 kB is wanted. The mathematics and
 * the hashes (noble) are 15 of them and the link 6: these limits keep what was reached, and only ever go down.
 */
const most = { panel: 22, helperInExtension: 27, helperOnWeb: 24.5 };

describe('the link, loaded when asked for', () => {
  let extension: string;
  let web: string;
  beforeAll(async () => {
    extension = await ensureBuild('chrome', { where });
    web = await buildHelperPage(where);
  }, 240_000);

  it('keeps its weight in her panel, on the helper’s page of the extension and on the web', () => {
    const sizes = {
      panel: sizeLoadedLater(`${extension}/sidepanel.html`, 'person-review') / kilobyte,
      helperInExtension: sizeLoadedLater(`${extension}/helper.html`, 'helper-review') / kilobyte,
      helperOnWeb: sizeLoadedLater(`${web}/index.html`, 'helper-review') / kilobyte,
    };
    for (const [name, size] of Object.entries(sizes)) {
      expect(size, `kB gzip: ${name}`).toBeGreaterThan(10);
      expect(size, `kB gzip: ${name}`).toBeLessThanOrEqual(most[name as keyof typeof most]);
    }
  });
});
