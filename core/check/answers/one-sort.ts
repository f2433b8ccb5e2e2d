const oneSort =
  /\b(fonciers?|mobiliers?|immobiliers?|locatifs?|agricoles?|capitaux|placements?|epargne|patrimoine|independant\w*|professions?|etrang\w+|exoneres?|exceptionnel\w*|eventuel\w*|autres?)\b/;

/** « Revenus fonciers », « 1BJ Revenus d'activité »: one sort of money, which many do not have. Of a folded name. */
export function isOneSort(name: string): boolean {
  return oneSort.test(name) || /^[1-9][a-z]{2}\b/.test(name);
}
