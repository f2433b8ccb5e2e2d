import { fold } from './fold.ts';

/** Words found in any question, which link nothing. */
export const emptyWords = new Set(
  'annee euros avez avons votre notre cette cours percu percus percue percues recue recues recus versee versees verses percevez montant total date pendant depuis entre autre autres vous'.split(
    ' ',
  ),
);

/** The beginnings of its long words: « pensions alimentaires » and « pension alimentaire » share them. */
export function stems(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 4 && !emptyWords.has(word))
    .map((word) => word.slice(0, 6));
}
