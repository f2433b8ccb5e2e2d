import { draw, drawIcon } from './draw.ts';
import { followPage } from './follow-page.ts';
import { overlaps } from './placement.ts';
import { boxInWindow, drawnParts, moveByFrames } from './pointer.ts';

/** How the always-on script draws, lent to the reader so that it brings no second copy. */
export const drawing = { draw, drawIcon, followPage, boxInWindow, drawnParts, moveByFrames, overlaps };
