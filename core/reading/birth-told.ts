const birthTold = /,?\s?\bnée?(?:\(e\))?s? le \d{1,2}(?:er)?[/. ]\S{1,9}[/. ]\d{4}/giu;

/** « Noam, né le 18/04/2022 – Reste à votre charge » as « Noam – Reste à votre charge »: the birth is told there, and not asked for. */
export const withoutBirth = (text: string): string => text.replace(birthTold, '');
