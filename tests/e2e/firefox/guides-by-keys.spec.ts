import { describe, expect, it } from 'vitest';
import { guidesToWalk } from '../../support/guide-walk/guides-to-walk.ts';
import { walksInFirefox } from '../../support/guide-walk/walks-in-firefox.ts';

/** One of each sort; Chromium walks them all, and `test:long` walks them all here too. */
const ofEachSort = [
  'caf/quarterly-declaration',
  'france-travail/monthly-actualisation',
  'caf/send-document',
  'impots/annual-declaration',
  'caf/sign-in',
  'common/generic',
  'common/someone-else-did-it',
];

describe('in Firefox, guides without a mouse, from what to gather to what is kept', () => {
  const guides = guidesToWalk.filter(({ id }) => ofEachSort.includes(id));
  it('are there', () => expect(guides).toHaveLength(ofEachSort.length));
  walksInFirefox(guides);
});
