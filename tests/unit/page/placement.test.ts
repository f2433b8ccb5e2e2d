import { describe, expect, it } from 'vitest';
import {
  type Box,
  type BubbleRoom,
  overlaps,
  placeBubble,
  tabTops,
} from '../../../adapters/page/layer/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function room(part: Partial<BubbleRoom> & { word: Box }): BubbleRoom {
  return {
    text: { left: part.word.left, right: part.word.right },
    size: { width: 340, height: 240 },
    window: { width: 1366, height: 820 },
    obstacles: [],
    dir: 'ltr',
    ...part,
  };
}

describe('the place of the bubble', () => {
  it('is the margin beside the word, past the text and past the cases', () => {
    const cases = [186, 240, 294].map((top) => box(336, top, 220, 42));
    const spot = placeBubble(room({ word: box(455, 86, 67, 28), obstacles: cases }));
    expect(spot).toMatchObject({ side: 'right', left: 574 });
    expect(placeBubble(room({ word: box(100, 86, 67, 28), text: { left: 40, right: 500 } }))).toMatchObject({
      side: 'right',
      left: 518,
      arrow: null,
    });
  });

  it('is above when there is no margin, then below', () => {
    const text = { left: 20, right: 1340 };
    const word = box(600, 500, 60, 24);
    expect(placeBubble(room({ word, text }))?.side).toBe('above');
    expect(placeBubble(room({ word, text, obstacles: [box(0, 420, 1366, 40)] }))?.side).toBe('below');
  });

  it('is nowhere when cases are all around', () => {
    const obstacles = [box(0, 420, 1366, 40), box(0, 560, 1366, 40)];
    expect(
      placeBubble(room({ word: box(600, 500, 60, 24), text: { left: 20, right: 1340 }, obstacles })),
    ).toBe(null);
  });

  it('reads from the other side in right-to-left', () => {
    const word = box(700, 100, 60, 24);
    expect(placeBubble(room({ word, dir: 'rtl' }))?.side).toBe('left');
  });

  it('never covers a case, a button or the word, and stays in the window, for any page', () => {
    let seed = 11;
    const random = (most: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return (seed / 2147483648) * most;
    };
    let placed = 0;
    for (let round = 0; round < 2000; round++) {
      const width = 320 + random(1200);
      const height = 480 + random(600);
      const word = box(random(width - 60), random(height - 24), 60, 24);
      const obstacles = Array.from({ length: Math.floor(random(14)) }, () =>
        box(random(width), random(height), 40 + random(260), 30 + random(20)),
      );
      const size = { width: Math.min(340, width - 32), height: 150 + random(200) };
      const spot = placeBubble({
        word,
        text: { left: word.left - random(200), right: word.right + random(300) },
        size,
        window: { width, height },
        obstacles,
        dir: round % 2 ? 'rtl' : 'ltr',
      });
      if (!spot) continue;
      placed++;
      const bubble = box(spot.left, spot.top, size.width, size.height);
      expect(overlaps(bubble, word)).toBe(false);
      expect(obstacles.some((one) => overlaps(bubble, one))).toBe(false);
      expect(bubble.left >= 0 && bubble.top >= 0 && bubble.right <= width && bubble.bottom <= height).toBe(
        true,
      );
    }
    expect(placed).toBeGreaterThan(600);
  });
});

describe('the places of the tab', () => {
  it('are all in the window, low first, and none for a tab without height', () => {
    const tops = tabTops(820, 48);
    expect(tops[0]).toBe(652);
    expect(tops.every((top) => top >= 0 && top + 48 <= 820)).toBe(true);
    expect(tops.length).toBeGreaterThan(10);
    expect(tabTops(820, 0)).toEqual([]);
    expect(tabTops(100, 48).every((top) => top >= 0 && top <= 52)).toBe(true);
  });
});
