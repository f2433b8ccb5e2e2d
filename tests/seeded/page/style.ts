import type { Chance } from '../chance.ts';
import { type Hand, handOf } from '../wording.ts';

/** How one page is drawn: one choice of each, kept from its first case to its last. */
export interface Style {
  hand: Hand;
  /** How a case is tied to its label. `beside`: only by standing next to it. */
  label: 'for' | 'around' | 'labelledby' | 'beside' | 'cell' | 'dl';
  yesNo: 'fieldset' | 'radiogroup' | 'beside' | 'button-labels' | 'drawn' | 'select' | 'rows';
  block: 'fieldset' | 'section' | 'card' | 'group';
  grid: 'table' | 'by-row' | 'by-column' | 'cards';
  required: 'star' | 'word' | 'attribute' | 'aria' | 'star-title' | 'optional';
  steps: 'list' | 'sentence' | 'count' | 'dsfr' | 'none';
  /** When and where the page's own framework draws the form. */
  draw: 'at-once' | 'late' | 'shadow';
  noise: number;
}

export function styleOf(chance: Chance): Style {
  return {
    hand: handOf(chance),
    label: chance.one(['for', 'for', 'around', 'labelledby', 'beside', 'cell', 'dl']),
    yesNo: chance.one([
      'fieldset',
      'fieldset',
      'radiogroup',
      'beside',
      'button-labels',
      'drawn',
      'select',
      'rows',
    ]),
    block: chance.one(['fieldset', 'fieldset', 'section', 'card', 'group']),
    grid: chance.one(['table', 'table', 'by-row', 'by-column', 'cards']),
    required: chance.one(['star', 'star', 'word', 'attribute', 'aria', 'star-title', 'optional']),
    steps: chance.one(['list', 'sentence', 'count', 'dsfr', 'none']),
    draw: chance.one(['at-once', 'at-once', 'at-once', 'late', 'shadow']),
    noise: chance.between(0, 3),
  };
}
