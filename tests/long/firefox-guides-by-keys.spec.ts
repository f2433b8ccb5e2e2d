import { describe } from 'vitest';
import { guidesToWalk } from '../support/guide-walk/guides-to-walk.ts';
import { walksInFirefox } from '../support/guide-walk/walks-in-firefox.ts';

describe('in Firefox, every guide without a mouse, from what to gather to what is kept', () => {
  walksInFirefox(guidesToWalk);
});
