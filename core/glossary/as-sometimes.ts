/** How the lines of a language begin: « Ici, » of the sense meant here, « Parfois, » of one that may be meant. */
export interface LineStarts {
  here: string;
  sometimes: string;
}

/** The line of a sense that is only one of those a word may have. */
export function asSometimes(line: string, { here, sometimes }: LineStarts): string {
  return line.startsWith(here) ? sometimes + line.slice(here.length) : line;
}
