import { encodeQR } from 'qr';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { writeCard } from '../../../core/card/card-text.ts';

it('a telephone reads in the picture what the card says, letter for letter', () => {
  const text = writeCard({
    part: { index: 3, total: 4 },
    lines: [
      { kind: 'where', id: 'caf/quarterly-declaration/resources', text: 'CAF. Dire votre argent' },
      { kind: 'question', id: 'answer', text: 'Je ne sais pas quoi répondre' },
      { kind: 'paper', id: 'gather-payslips', text: 'Les fiches de paie où c’est écrit « net »' },
    ],
  });
  const squares = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  expect(decodeQR(asPicture(squares, 4))).toBe(text);
});

/** Each square as so many points, grey levels in four bytes a point. */
function asPicture(squares: boolean[][], scale: number) {
  const size = squares.length * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (squares[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return { width: size, height: size, data };
}
