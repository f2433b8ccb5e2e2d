/** The beginning of a folded word, which its plural and what is made of it share: « allocations » and « allocataire ». */
export function stem(word: string): string {
  return word.replace(/[sx]$/, '').slice(0, 6);
}
