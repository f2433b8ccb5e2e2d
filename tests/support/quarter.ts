import type { Field, PageModel } from '../../core/page-model.ts';
import { assessed } from './assessed.ts';
import { anAmount, aPage } from './page-model.ts';

/** The three months of a declaration made in October 2026. */
const months = ['Juin 2026', 'Juillet 2026', 'Août 2026'];
const title = 'Déclaration trimestrielle de ressources';

/** What is wrong on a page of that declaration, by its cases and lines: « paid-month Salaire Août 2026 ». */
export const wrongInQuarter = (
  fields: Field[],
  blocks: string[],
  host = 'wwwd.caf.fr',
  given: Partial<PageModel> = {},
): string[] =>
  assessed(
    aPage(host, [title, 'Vos ressources'], { fields, blocks: [title, ...blocks], ...given }),
    '2026-10-06',
  )
    .problems.filter(({ check }) => check === 'contradiction' || check === 'paid-month')
    .map(({ check, fieldLabel }) => `${check} ${fieldLabel}`);

/** An amount of each of its months, in the part of one person. */
export const paysOf = (
  name: string,
  sums: string[],
  group: string,
  given: Parameters<typeof anAmount>[2] = {},
): Field[] =>
  months.map((month, at) => anAmount(`${name} ${month}`.trim(), sums[at] ?? '', { group, ...given }));

export { months as quarterMonths };
