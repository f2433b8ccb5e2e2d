import type { Field } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll, onceForEach } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../../wording/months.ts';

/** The lines of a payslip that are taken for one another. */
const figures = {
  social: /\bnets? socia(?:l|ux)\b|\bmns\b/,
  /** « Net à déclarer aux impôts », « part soumise à l'impôt »; « net à payer avant impôt » is what is paid. */
  taxed:
    /\bnets? (?:imposables?|fisca(?:l|ux)|a declarer (?:aux impots|au fisc)|soumis a l impot|pour les impots)\b|\b(?:part|montant|somme|salaire|revenu|paie|remuneration) (?:net )?(?:soumise?s?|assujettie?s?) (?:a l impot|aux impots)\b|\b(?:salaire|paie|remuneration|montant|somme) imposables?\b/,
  paid: /\bnets? (?:a payer|payes?|verses?|percus?|vires?|recus?|touches?|en poche|a percevoir|a toucher)\b/,
  /** « Le salaire avant retrait des cotisations » */
  gross:
    /\bbrute?s?\b|\bavant (?:(?:tout |toute )?(?:retrait|retenue|deduction|prelevement)s? (?:(?:de|des|du|les|vos|toutes?) )*|(?:de )?(?:retirer|deduire|enlever) (?:(?:les|vos) )?|(?:les|vos) )?(?:cotisations|charges salariales)\b/,
};

export type Figure = keyof typeof figures;

/** The figure that a case is of: what its own name says, else what is asked over it. */
export const figureOfCase = onceForEach(
  ({ label, question, group }: Field): Figure | null =>
    [label, question, group].map((name) => figureOf(name ?? '')).find((figure) => figure !== null) ?? null,
);

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

/** « Janvier 2026 – Net imposable », « 30/10/2026 – Montant net social », « 30 avril 2026 – … », or under « Janvier 2026 »: its month, and its year where that is told. */
export function monthNamed({ label, group }: Pick<Field, 'label' | 'group'>): NamedMonth | null {
  const [day] = datesIn(label);
  if (day) return { month: day.month, year: day.year };
  const own = monthsIn(label);
  const [only, other] = own.length > 0 ? own : monthsIn(group ?? '');
  // « Montant net social de juillet », under « Juillet 2026 ».
  const [over] = monthsIn(group ?? '');
  const ofYear = only?.year ?? (over?.month === only?.month ? over?.year : null);
  return only && !other ? { month: only.month, year: ofYear ?? null } : null;
}

export function isSameMonth(one: NamedMonth | null, two: NamedMonth | null): boolean {
  return one?.month === two?.month && (one?.year ?? two?.year) === (two?.year ?? one?.year);
}
