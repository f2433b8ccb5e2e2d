const portal =
  /\s?(?:à|chez|par|auprès de|au sein de)\s+(?:France Travail|Pôle emploi|la Caf|votre Caf|la MSA|l[’']Assurance [Mm]aladie)(?!\p{L})/giu;

/** « Rester inscrit à France Travail » asks what « Rester inscrit » asks; the « travail » of a portal's name is no work. */
export function withoutPortal(text: string): string {
  return text.replace(portal, '');
}
