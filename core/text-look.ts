/**
 * How her texts are drawn, as `data-text` has it and style sheets ask for it: the size in per cent, then « spaced » when
 * she wants more room between letters, words and lines (WCAG 2.2, 1.4.12).
 */
export const textLook = (textSize: string, isSpaced = false): string =>
  isSpaced ? `${textSize} spaced` : textSize;
