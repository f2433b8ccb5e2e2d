/**
 * « Collège : 2 », « Lycée : 0 », where the page asks to report how many children of the list are at each: another number of its
 * rows say so.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';

/** « Reportez le nombre d'enfants de la liste », « comptez les enfants du tableau ci-dessus » */
const asksToCount =
  /^(?!.*\b(?:si|exemple)\b).*\b(?:report\w+|compt\w+|indiqu\w+|inscri\w+|total\w*)\b.*\b(?:nombre|combien|enfants?|personnes?|eleves?)\b.*\b(?:liste|tableau|ci dessus|lignes?|plus haut|par niveau|de chaque)\b/;
const mostOfThem = 20;

export function checkCountedByLevel({ asked, page }: CheckContext): Finding[] {
  const columns = [...Map.groupBy(asked.filter(isChosen), nameOfColumn).values()].filter(
    (rows) => rows.length > 1 && new Set(rows.map(({ label }) => label)).size === rows.length,
  );
  if (columns.length === 0 || !clausesOf(page.blocks).some((one) => asksToCount.test(fold(one)))) return [];
  return columns.flatMap((rows) => {
    const levels = asked.flatMap((field) => {
      const count = /^\d{1,2}$/.exec((textOf(field) ?? '').trim())?.[0];
      const own = stems(field.label);
      const isOffered = rows.some(({ options }) => options.some((option) => holds(option, own)));
      return count !== undefined && Number(count) <= mostOfThem && own.length > 0 && isOffered
        ? [{ field, count: Number(count), own }]
        : [];
    });
    // One alone may count something else by that name.
    if (levels.length < 2) return [];
    return levels.flatMap(({ field, count, own }) => {
      const told = rows.filter((row) => holds(textOf(row) ?? '', own)).length;
      return told === count
        ? []
        : [
            ownFinding('count', 'problem', spotOf(field), 'count-problem', {
              stated: `${count}`,
              told: `${told}`,
            }),
          ];
    });
  });
}

const isChosen = (field: Field): boolean =>
  field.options.length > 2 && field.kind !== 'checkbox' && stateOf(field) === 'filled';

/** « Établissement, enfant 2 » */
const nameOfColumn = ({ label, group, heading }: Field): string =>
  [heading, group, fold(label).replaceAll(/\d+/g, '')].join('\n');

const holds = (text: string, own: readonly string[]): boolean => {
  const words = stems(text);
  return own.every((stem) => words.includes(stem));
};
