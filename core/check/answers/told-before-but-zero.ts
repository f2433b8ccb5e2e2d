/** « À l'étape précédente, vous avez coché : J'ai reçu une pension alimentaire », over zero for each of its months. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { monthOf, personOf } from '../who-and-when.ts';
import { sortsOfMoney } from './sorts-of-money.ts';
import { hadIn, linesTold } from './told-before.ts';

/** « Je n'ai rien reçu de mon ex », « La pension a cessé en juillet », told beside it. */
const isOver =
  /^(?!.*\b(?:si|lorsqu\w*|quand|indiquez|saisissez|declarez|inscrivez|laissez)\b).*\b(?:cesse\w*|pris fin|termine\w*|suspendu\w*|impaye\w*|retard|rien|jamais|plus)\b/;
const ofIt = /\b(?:percu|recu|touche|verse|paye)e?s?\b/;

export function checkToldBeforeButZero({ asked, recap, page }: CheckContext): Finding[] {
  const amounts = [...asked, ...recap].filter(
    (field) => field.valueType === 'amount' && centsOf(field) !== null,
  );
  if (!amounts.some((field) => centsOf(field) === 0)) return [];
  // Told under another name, « Autres ressources ».
  if (amounts.some((field) => /\bautres?\b/.test(nameOf(field)) && centsOf(field) !== 0)) return [];
  const lines = linesTold(page);
  const notes = [...asked, ...recap].flatMap(({ valueType, value }) =>
    valueType === 'free-text' && value.state === 'filled' ? [value.text] : [],
  );
  const over = [...lines, ...sentencesOf(notes)].map(fold).filter((one) => isOver.test(one));
  return sortsOfMoney.flatMap(({ told, sum }) => {
    const own = amounts.filter((field) => sum.test(nameOf(field)));
    const [first, second] = own;
    if (!first || !second || own.some((field) => centsOf(field) !== 0 || !isHers(field))) return [];
    const months = own.flatMap((field) => monthOf(field)?.month ?? []);
    // Of one month she may have had none.
    if (months.length !== own.length || new Set(months).size < 2) return [];
    if (over.some((one) => sum.test(one) || ofIt.test(one))) return [];
    const line = lines.find((one) => told.test(hadIn(one, months) ?? ''));
    return line
      ? [ownFinding('contradiction', 'problem', spotOf(first), 'page-error-problem', { said: line })]
      : [];
  });
}

const nameOf = ({ label, question, group }: Field): string => foldAll(group, question, label);
const isHers = (field: Field): boolean => !['partner', 'child'].includes(personOf(field).role);
