import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../adapters/browser/manifest.ts';
import { helperPage, relayPlace } from '../../adapters/browser/relay-place.ts';
import { readPlaces } from '../../adapters/browser/review-places.ts';
import {
  localPlaces,
  outputFolder,
  placesOfArgs,
  placesOfEnv,
  placesToEnv,
} from '../../scripts/machine/build-places.ts';

const relay = 'wss://relais.exemple.org';
const page = 'https://relire.exemple.org';
const policyOf = (browser: string, places: ReturnType<typeof readPlaces>) => {
  const { content_security_policy: policy } = manifestFor(browser, places);
  return (policy as { extension_pages: string }).extension_pages;
};

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('reaches nothing when the build knows no relay', () => {
    expect(policyOf(browser, null)).not.toContain('connect-src');
    expect(policyOf(browser, null)).toContain("default-src 'none'");
  });

  it('reaches the relay’s origin and no other', () => {
    const places = readPlaces(
      { relay: `${relay}/chemin,wss://autre.exemple.org:8443`, helperPage: page },
      false,
    );
    const directives = policyOf(browser, places).split('; ');
    expect(directives.filter((one) => one.startsWith('connect-src'))).toEqual([
      `connect-src ${relay} wss://autre.exemple.org:8443`,
    ]);
    const others = directives.filter((one) => !one.startsWith('connect-src'));
    expect(others.join('; ')).toBe(policyOf(browser, null));
  });
});

describe('what Firefox is told of data', () => {
  const declared = (places: ReturnType<typeof readPlaces>) =>
    manifestFor('firefox', places).browser_specific_settings?.gecko?.data_collection_permissions;

  it('none, where nothing can leave', () => {
    expect(declared(null)).toEqual({ required: ['none'] });
  });

  it('none required, and each kind she may show asked for, where there is a relay', () => {
    expect(declared(readPlaces({ relay, helperPage: page }, false))).toEqual({
      required: ['none'],
      optional: [
        'websiteContent',
        'personallyIdentifyingInfo',
        'financialAndPaymentInfo',
        'personalCommunications',
      ],
    });
  });
});

describe('the places of a build', () => {
  it.each([
    ['a relay without TLS', 'ws://relais.exemple.org', undefined, false],
    ['this machine, in a build for others', 'ws://127.0.0.1:8787', undefined, false],
    ['another machine without TLS, even in a build for trying', 'ws://192.168.0.2:8787', undefined, true],
    ['a page without TLS', relay, 'http://relire.exemple.org', false],
    ['a page of the relay’s own origin', relay, 'https://relais.exemple.org/relire', false],
    ['a page without a relay', undefined, page, false],
    ['no address at all', 'relais', undefined, false],
    ['a password in the address', 'wss://nom:secret@relais.exemple.org', undefined, false],
    ['a policy smuggled in', "wss://relais.exemple.org; script-src 'unsafe-inline'", undefined, false],
  ])('refuse %s', (_, asked, helper, isLocal) => {
    expect(() => readPlaces({ relay: asked, helperPage: helper }, isLocal)).toThrow(/./);
  });

  it('come through the command and the environment unchanged, in a folder of their own', () => {
    expect(placesOfArgs([]).places).toBeNull();
    const asked = placesOfArgs(['--relay', relay, '--helper-page', page]);
    expect(asked.places).toEqual({ relay: [`${relay}/`], helperPage: `${page}/` });
    expect(placesOfEnv(placesToEnv(asked))).toEqual({ places: asked.places, isLocal: false });
    const local = localPlaces();
    expect(placesOfEnv(placesToEnv(local)).places).toEqual(local.places);
    expect(new Set([asked, local, placesOfArgs([])].map(outputFolder)).size).toBe(3);
  });
});

it('the pages of a build without a relay know none', () => {
  expect([relayPlace(), helperPage()]).toEqual([null, null]);
});
