/** The one month that is declared, where the guide is of a month and no title of the page names it. */
import { windowAt } from '../../calendar/window.ts';
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthNumber, monthsAsPattern, monthsIn, withMonthNames } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { longestLine } from '../sentences.ts';

/** That of a line that says the period, else that of the day. 1 to 12; none for a guide of something else. */
export function monthOfGuide({
  page,
  procedure,
  today,
}: Pick<CheckContext, 'page' | 'procedure' | 'today'>): number[] {
  const window = procedure?.checks.find((check) => check.kind === 'declaration-window');
  if (window?.kind !== 'declaration-window') return [];
  const said = periodSaid(page);
  return said.length > 0 ? said : [windowAt(today, window).month.month];
}

/** « Période du 1er au 30 novembre 2026 », « Mois déclaré : novembre 2026 »: a month as a whole. */
const wholeMonth = new RegExp(
  String.raw`\b(?:1er|01|1) (?:\p{L}+ )?(?:20\d\d )?(?:au|a) (?:28|29|30|31) (${monthsAsPattern})\b`,
  'u',
);
const saysPeriod =
  /^(?:votre |mon |ma |la |le )?(?:periode|mois|actualisation|declaration)\b(?!.*\b(?:prochaine?|precedente?|derniere?|versement|paiement)\b)/;
const ofDeclared = /\b(?:periode|mois|declar\w*|actualis\w*|ce qui s est passe)\b/;
const ofJob =
  /\b(?:contrats?|missions?|cdd|cdi|interim|emplois?|employeurs?|activites?|arrets?|formations?|stages?)\b/;

function periodSaid({ title, blocks }: PageModel): number[] {
  const found = [title, ...blocks].flatMap((block) => {
    if (block.length > longestLine) return [];
    const isOfDeclaration = ofDeclared.test(fold(block)) && !ofJob.test(fold(block));
    const name = isOfDeclaration ? wholeMonth.exec(fold(withMonthNames(block)))?.[1] : undefined;
    const [month, other] = saysPeriod.test(fold(block)) && !ofJob.test(fold(block)) ? monthsIn(block) : [];
    return [name === undefined ? [] : (monthNumber(name) ?? []), month && !other ? month.month : []].flat();
  });
  const [only, other] = new Set(found);
  return only !== undefined && other === undefined ? [only] : [];
}
