import { fold } from '../wording/fold.ts';

/** The lines of a payslip that are taken for one another. */
const figures = {
  social: /\bnet social\b/,
  taxed: /\bnet (imposable|fiscal)\b/,
  paid: /\bnet (a payer|paye|verse|percu)\b/,
  gross: /\bbrut\b/,
};

/** As a payslip names them. */
export const figureNames: Record<keyof typeof figures, string> = {
  social: 'Montant net social',
  taxed: 'Net imposable',
  paid: 'Net à payer',
  gross: 'Salaire brut',
};

/** The one figure that words name, or null. */
export function figureOf(words: string): keyof typeof figures | null {
  const name = fold(words);
  const [only, other] = Object.entries(figures).filter(([, pattern]) => pattern.test(name));
  return only && !other ? (only[0] as keyof typeof figures) : null;
}
