/** « Sans renouvellement », « n'a été ni prolongé ni renouvelé », « absence de reconduction »: what ended then, and is not made again. */
const again = String.raw`(?:renouvel\p{L}*|prolong\p{L}*|recond\p{L}*|avenants?|suites?)`;
const notAgain = new RegExp(
  String.raw`(?<!\p{L})(?:sans|absence (?:de |d[’' ] ?)|aucune?|(?:ne|n[’' ]) ?(?:sera|est|a|seront|ont|sont) pas|pas|ni|non)(?: (?:de |d[’' ] ?)?(?:[ée]t[ée] |[êe]tre )?)?${again}(?!\p{L})`,
  'giu',
);

/** Of a line or of its folded words. */
export const saysNotAgain = (text: string): boolean => text.search(notAgain) >= 0;
export const withoutNotAgain = (text: string): string => text.replace(notAgain, ' ');
