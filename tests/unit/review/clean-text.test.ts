import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, hasContact } from '../../../core/review/clean-text.ts';

const forbidden = /\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|[\u{e0000}-\u{e007f}]/u;
const hostile = fc.array(
  fc.constantFrom(
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\u{e0041}',
    '\n',
    'a',
    'é',
    'e\u0301',
    '👩',
    '\u0300',
    'ع',
    '\ud800',
  ),
  { maxLength: 900 },
);

describe('row 34: what another person wrote', () => {
  it('keeps no sign that reorders or hides, is NFC, and is at most 280 graphemes', () => {
    const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        fc.oneof(
          hostile.map((signs) => signs.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const clean = cleanText(text, 280);
          expect(clean).not.toMatch(forbidden);
          expect(clean).toBe(clean.normalize('NFC'));
          expect([...segmenter.segment(clean)].length).toBeLessThanOrEqual(280);
        },
      ),
      { seed: 34, numRuns: 1000 },
    );
  }, 60_000);

  it('is not cut inside a grapheme, and keeps a right-to-left sentence as it is', () => {
    expect(cleanText('ée\u0301a', 2)).toBe('éé');
    expect(cleanText('مرحبا بك', 280)).toBe('مرحبا بك');
  });

  it('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(hostile, (signs) => {
        const once = cleanText(signs.join(''), 100);
        expect(cleanText(once, 100)).toBe(once);
      }),
      { seed: 34 },
    );
  });
});

describe('row 33: addresses, telephones and accounts in a remark', () => {
  it.each([
    'allez sur impots-aide.com',
    'https://x.fr',
    '06 12 34 56 78',
    'a@b.fr',
    'FR76 3000 6000 0112 3456 7890 189',
  ])('%s is warned of', (text) => expect(hasContact(text)).toBe(true));
  it.each(['Prenez la fiche. On regarde la ligne.', 'En août : 1 420 €', 'Appelez le 3230'])(
    '%s is not',
    (text) => expect(hasContact(text)).toBe(false),
  );
});
