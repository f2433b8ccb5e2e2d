/** « 6GU » in « 6GU – Enfants mineurs » or « Montant imposable (1AJ) »: the box of the tax return a case stands for. */
export const taxBoxIn = (label: string): string | null =>
  /(?<![\p{L}\d])[1-9][A-Z]{2}(?![\p{L}\d])/u.exec(label)?.[0] ?? null;
