import { draw, drawIcon } from './draw.ts';
import { followPage } from './follow-page.ts';
import { boxInWindow, drawnParts } from './pointer.ts';

/** How the always-on script draws, lent to the reader so that it brings no second copy. */
export const drawing = { draw, drawIcon, followPage, boxInWindow, drawnParts };
