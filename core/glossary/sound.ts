import { foldAccents, toPlain } from './tokenise.ts';

/** What is written, and what is heard; applied in this order. Capitals stand for one sound written with two letters. */
const sounds: [written: RegExp, heard: string][] = [
  // As the English say it: « imel ».
  [/^e(?=mail)/, 'i'],
  [/ph/g, 'f'],
  [/s?ch|sh/g, 'C'],
  [/h/g, ''],
  [/(?:[tcsx]|ss)(?=ion)/g, 's'],
  [/sc(?=[eiy])|ç|c(?=[eiy])/g, 's'],
  [/qu|q|c|k/g, 'k'],
  [/x/g, 'ks'],
  [/ge(?=[aou])|g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/gn/g, 'n'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/eau|au/g, 'o'],
  [/oi|oua|wa/g, 'W'],
  [/ou|w/g, 'U'],
  [/(?:ai|ei|i)[nm](?![aeiounm])/g, 'I'],
  [/[ea][nm](?![aeiounm])/g, 'A'],
  [/o[nm](?![aeiounm])/g, 'O'],
  // « -eur » is heard to its end.
  [/o?eu(?=r)/g, 'E'],
  [/oeu|eu|oe|ai|ei/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/**
 * Endings nobody hears; « -er », « -ez » and « -é » sound alike, and who types without accents writes them « e ». What
 * stands before an « e » is heard: « avance » is not « avant ».
 */
const silentEnding = /(?:e+[rs]?|[stxdp]+)$/;

/** Fewer letters than this say too little once their end is cut. */
const shortest = 3;

/** How a French word sounds, written so that words that sound alike are equal: « fiche », « phisch » → « fiC ». */
export function soundOf(word: string): string {
  const plain = foldAccents(toPlain(word).replaceAll('ç', 'ss')).replace(/[^a-z0-9]/g, '');
  const heard = sounds.reduce((text, [written, sound]) => text.replace(written, sound), plain);
  const cut = heard.replace(silentEnding, '');
  // Short words keep their end: « loyé » is still « loyer ».
  return cut.length >= shortest ? cut : heard.replace(/e[rs]$/, 'e');
}

/**
 * Letters to add, take away, change or swap with their neighbour to go from one to the other; `most` + 1 when it is
 * more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      let best = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        best = Math.min(best, (beforeLast[at - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    beforeLast = last;
    last = next;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
