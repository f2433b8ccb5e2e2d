/** Numbers written in words: « douze », « cent vingt », « deux cents », « quatre-vingt-dix », « mille cinq cents ». */
const values: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  cents: 100,
  mille: 1000,
};
const word = `(?:${Object.keys(values)
  .sort((one, other) => other.length - one.length)
  .join('|')})`;

/** Of folded words; no group. */
export const aNumberInWords = `${word}(?:(?: et)? ${word})*\\b`;

/** Of folded words that are such a number. */
export function numberOfWords(words: string): number {
  let [whole, part] = [0, 0];
  for (const one of words.split(' ').filter((each) => each !== 'et')) {
    const value = values[one] ?? Number.NaN;
    if (value === 1000) [whole, part] = [whole + 1000 * (part || 1), 0];
    // « deux cents », « quatre-vingts »
    else if (value === 100 || (value === 20 && part % 100 === 4))
      part += (part % 100 || 1) * value - (part % 100);
    else part += value;
  }
  return whole + part;
}
