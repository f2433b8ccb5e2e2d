import { beforeAll, expect, test } from 'vitest';
import { redact } from '../../../core/redact.ts';
import { hasContact } from '../../../core/review/clean-text.ts';
import { assessed } from '../../support/assessed.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const pieces = [
  ...[
    '1 ',
    '1.',
    '12/',
    '0',
    '1 234,56 € de ',
    '1 août 2026 au ',
    'du 1 ',
    'août 2026 ',
    '€ ',
    '@a.',
    'www.',
  ],
  ...['a ', 'A', 'é', 'de ', "d'un ", 'X. ', 'Oui ', 'Montant de ', 'FR76', 'Mes ressources ', 'Valider '],
  ...[' ', '(', '- ', '_', ': ', '« ', '1\u202f', 'ª', 'ﬀ', '\u200b'],
];
const length = 10_000;
/** Milliseconds. */
const most = 1_000;

function timeToRead(text: string): number {
  const page = aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources', text], {
    fields: [
      aField('Salaire', { text }),
      aField(text, { text: '1 180', hint: text, group: text, question: text }),
      aField(text, { kind: 'select', options: [text, 'Non'], text: 'Non' }),
    ],
    blocks: [text],
    alerts: [text],
    buttons: [aButton(text, 'other')],
  });
  return cpuTime(() => {
    redact(assessed(page, '2026-11-24'));
    hasContact(text);
  });
}

// The first long text of all makes every pattern ready for long texts: that is no matter of what it says, and has its own bound.
let first = 0;
beforeAll(() => {
  first = timeToRead('Mot '.repeat(length / 4));
});

test('the first long text of all is read, every pattern being made ready', () => {
  expect(first).toBeLessThan(3_000);
});

test.each(pieces)('48: ten thousand signs made of « %s » do not hold a reading up', (piece) => {
  const text = piece.repeat(length / piece.length);
  const took = timeToRead(text);
  // What all tests before left in memory may be cleared during one reading, and not again during the next: a text that is
  // slow to read is so twice.
  expect(took < most ? took : timeToRead(text)).toBeLessThan(most);
});

test('48: a page of long letters is still made ready to share, and no part of a letter leaves', () => {
  const letter = 'Je vous écris pour '.repeat(1_000);
  const fields = Array.from({ length: 20 }, (_, at) => aField(`Lettre ${at}`, { text: `${at} ${letter}` }));
  const page = aPage('wwwd.caf.fr', ['x'], { fields: [...fields, aField(`Vous avez dit : 7 ${letter}`)] });
  const took = cpuTime(() =>
    expect(JSON.stringify(redact(assessed(page, '2026-11-24')))).not.toContain('écris'),
  );
  expect(took).toBeLessThan(3_000);
});
