/** « JJ/MM/AAAA »: how a page says that a day is to be written. */
export const dayFormat = /\bjj\s?\/\s?mm\s?\/\s?aaaa\b/i;
