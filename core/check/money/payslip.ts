import type { Field } from '../../page-model.ts';
import { fold, foldAll } from '../../wording/fold.ts';

/** The lines of a payslip that are taken for one another. */
const figures = {
  social: /\bnets? socia(?:l|ux)\b|\bmns\b/,
  taxed: /\bnets? (?:imposables?|fisca(?:l|ux))\b/,
  paid: /\bnets? (?:a payer|payes?|verses?|percus?)\b/,
  /** « Le salaire avant retrait des cotisations » */
  gross:
    /\bbrute?s?\b|\bavant (?:(?:tout |toute )?(?:retrait|retenue|deduction|prelevement)s? (?:(?:de|des|du|les|vos|toutes?) )*|(?:de )?(?:retirer|deduire|enlever) (?:(?:les|vos) )?|(?:les|vos) )?(?:cotisations|charges salariales)\b/,
};

export type Figure = keyof typeof figures;

/** The figure that a case is of: what its own name says, else what is asked over it. */
export function figureOfCase({ label, question, group }: Field): Figure | null {
  return (
    [label, question, group].map((name) => figureOf(name ?? '')).find((figure) => figure !== null) ?? null
  );
}

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

/** « Août 2026 », « Salaires – Juin »: of the figure that the page asks for in its text, unless its name is of other money. */
export const ofWork = ({ label, group }: Field, asked: Figure | null): Figure | null =>
  otherMoney.test(foldAll(label, group)) ? null : asked;
const otherMoney =
  /\b(?:indemnit\w*|primes?|pensions?|rentes?|fonciers?|loyers?|charges|frais|allocations?|chomage|aides?|epargne|placements?|impots?|comptes?|banque|virements?|acomptes?|cumul\w*|bases?|plafonds?|retenues?|prelevements?|cotisations?|saisies?)\b/;
/** « Salaires », where nothing on the page says which figure. */
export const isOfSalary = ({ label }: Field): boolean =>
  /\b(?:salaires?|remunerations?|paies?)\b/.test(fold(label));
