import { fold } from '../../wording/fold.ts';

/** The lines of a payslip that are taken for one another. */
const figures = {
  social: /\bnets? socia(?:l|ux)\b/,
  taxed: /\bnets? (?:imposables?|fisca(?:l|ux))\b/,
  paid: /\bnets? (?:a payer|payes?|verses?|percus?)\b/,
  /** « Le salaire avant retrait des cotisations » */
  gross:
    /\bbruts?\b|\bavant (?:(?:tout |toute )?(?:retrait|retenue|deduction|prelevement)s? (?:(?:de|des|du|les|vos|toutes?) )*|(?:de )?(?:retirer|deduire|enlever) (?:(?:les|vos) )?|(?:les|vos) )?(?:cotisations|charges salariales)\b/,
};

export type Figure = keyof typeof figures;

/** As a payslip names them. */
export const figureNames: Record<Figure, string> = {
  social: 'Montant net social',
  taxed: 'Net imposable',
  paid: 'Net à payer',
  gross: 'Salaire brut',
};

/** The one figure that words name, or null. */
export function figureOf(words: string): Figure | null {
  const name = fold(words);
  const [only, other] = Object.entries(figures).filter(([, pattern]) => pattern.test(name));
  return only && !other ? (only[0] as Figure) : null;
}
