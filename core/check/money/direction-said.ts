/** « Le nouveau montant est : plus élevé », and 17 640 where 18 420 was declared. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { recapIn } from '../recap/shown.ts';

const more =
  /\b(?:plus (?:eleve|grand|haut|important|fort)e?s?|(?:en |a la )?hausse|augmente\w*|superieure?s?)\b/;
const less =
  /\b(?:moins (?:eleve|grand|haut|important|fort)e?s?|plus (?:bas(?:se)?|petit|faible)e?s?|(?:en |a la )?baisse|diminue\w*|inferieure?s?)\b/;
const isNew = /\b(?:nouveau|nouvelle|corrigee?|rectifiee?|apres correction)\b/;

export function checkDirectionSaid({ asked, page }: CheckContext): Finding[] {
  const choices = asked.filter(
    ({ label, options }) =>
      options.length === 2 &&
      isNew.test(fold(label)) &&
      [more, less].every((one) => options.some((option) => one.test(fold(option)))),
  );
  const amounts = asked.filter((field) => field.valueType === 'amount' && centsOf(field) !== null);
  const [[choice, otherChoice], [field, otherField]] = [choices, amounts];
  if (!choice || otherChoice || !field || otherField || !isNew.test(fold(field.label))) return [];
  const before = recapIn(page).filter((line) => isOfRow(line, field));
  const [stated, known] = [centsOf(field) ?? 0, before[0] ? centsOf(before[0]) : null];
  const chosen = fold(textOf(choice) ?? '');
  if (known === null || before.length > 1 || (more.test(chosen) ? stated > known : stated < known)) return [];
  if (!more.test(chosen) && !less.test(chosen)) return [];
  const params = { told: choice.label, asked: field.label };
  return [ownFinding('contradiction', 'problem', spotOf(choice), 'papers-problem', params)];
}

/** « Traitements et salaires (1AJ) », beside « Traitements et salaires (1AJ) – Nouveau montant ». */
const isOfRow = (line: Field, field: Field): boolean =>
  line.valueType === 'amount' &&
  line.label !== '' &&
  hasWords(fold(field.label), fold(line.label.split(' – ')[0] ?? ''));
