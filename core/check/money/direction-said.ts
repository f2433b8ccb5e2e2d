/** « Le nouveau montant est : plus élevé », and 17 640 where 18 420 was declared. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { recapIn } from '../recap/shown.ts';

const more =
  /\b(?:plus (?:eleve|grand|haut|important|fort)e?s?|(?:en |a la )?hausse|augment\w*|superieure?s?|davantage|(?:declar|indiqu|ajout|compt|not|inscri)\w* (?:en )?plus|ajout\w*|rajout\w*|oublie\w*)\b/;
const less =
  /\b(?:moins|plus (?:bas(?:se)?|petit|faible)e?s?|(?:en |a la )?baisse|diminu\w*|inferieure?s?|redui\w*|reduction|retir\w*|retrancher|enlev\w*|en trop)\b/;
const isNew =
  /\b(?:nouveau|nouvelle|corrigee?|rectifiee?|apres correction|exacte?|correct|remplac\w*|a retenir|bon montant)\b/;
const ofChange =
  /\b(?:nouveau|nouvelle|corrig\w*|rectifi\w*|correction|rectification|modification|modifi\w*)\b/;

/** « Déclarer moins : j'avais mis une somme en trop » is told by its first words; by the others where those tell nothing. */
export function directionOf(option: string): 'more' | 'less' | null {
  const told = [option.split(/[:(,;–—]/)[0] ?? '', option].map((text) => {
    const [isMore, isLess] = [more, less].map((words) => words.test(fold(text)));
    return isMore === isLess ? null : isMore ? 'more' : 'less';
  });
  return told[0] ?? told[1] ?? null;
}

/** Why: what was declared was too much, or too little. */
const [tooMuch, tooLittle] = [
  /\bdeclaree? (?:\p{L}+ )?trop (?:eleve|haut|fort|grand)e?\b/u,
  /\bdeclaree? (?:\p{L}+ )?trop (?:bas|basse|faible|petit)e?\b/u,
];
const replaced = /\ben remplacement de (\d[\d\s\u00a0\u202f]{0,14}(?:,\d\d)?)/iu;

/** « Le montant déclaré était trop élevé », and 390 « en remplacement de 240 ». */
function whyCorrected({ asked }: CheckContext): Finding[] {
  return asked.flatMap((choice) => {
    const options = choice.options.map(fold);
    if (![tooMuch, tooLittle].every((one) => options.some((option) => one.test(option)))) return [];
    const [field, other] = asked.filter(
      ({ label, group, valueType }) =>
        valueType === 'amount' && group === choice.group && replaced.test(label),
    );
    const before = readAmount(replaced.exec(field?.label ?? '')?.[1] ?? '');
    const stated = field ? centsOf(field) : null;
    if (!field || other || before.state !== 'amount' || stated === null) return [];
    const chosen = fold(textOf(choice) ?? '');
    const isAgainst = tooMuch.test(chosen)
      ? stated > before.cents
      : tooLittle.test(chosen) && stated < before.cents;
    const params = { told: choice.label, asked: field.label };
    return isAgainst
      ? [ownFinding('contradiction', 'problem', spotOf(choice), 'papers-problem', params)]
      : [];
  });
}

export function checkDirectionSaid(context: CheckContext): Finding[] {
  return [...moreOrLess(context), ...whyCorrected(context)];
}

function moreOrLess({ asked, page }: CheckContext): Finding[] {
  const choices = asked.filter(
    ({ label, options }) =>
      options.length === 2 &&
      ofChange.test(fold(label)) &&
      ['more', 'less'].every((one) => options.some((option) => directionOf(option) === one)),
  );
  const amounts = asked.filter((field) => field.valueType === 'amount' && centsOf(field) !== null);
  const [[choice, otherChoice], [field, otherField]] = [choices, amounts];
  if (!choice || otherChoice || !field || otherField || !isNew.test(fold(field.label))) return [];
  const before = recapIn(page).filter((line) => isOfRow(line, field));
  const [stated, known] = [centsOf(field) ?? 0, before[0] ? centsOf(before[0]) : null];
  const chosen = directionOf(textOf(choice) ?? '');
  if (known === null || before.length > 1 || chosen === null) return [];
  if (chosen === 'more' ? stated > known : stated < known) return [];
  const params = { told: choice.label, asked: field.label };
  return [ownFinding('contradiction', 'problem', spotOf(choice), 'papers-problem', params)];
}

/** « Traitements et salaires (1AJ) », beside « Traitements et salaires (1AJ) – Nouveau montant ». */
const isOfRow = (line: Field, field: Field): boolean =>
  line.valueType === 'amount' &&
  line.label !== '' &&
  (declared.test(fold(line.label)) || hasWords(fold(field.label), fold(line.label.split(' – ')[0] ?? '')));

/** « Montant déclaré », « Montant que vous avez déclaré le 19/05/2026 », of the one case that is corrected. */
const declared =
  /^(?:(?:votre |le |ancien )?(?:montant|somme|chiffre|total|valeur)s? )?(?:(?:deja |d abord |initial\w* |actuel\w* |precedem\w* )*declaree?|que vous (?:avez|aviez) (?:deja |d abord |initialement )?declaree?)(?: (?:initialement|precedemment|d abord|a l origine))?(?: (?:le|au) \d+ \d+ 20\d\d)?$|^(?:ancien|precedent) (?:montant|chiffre)$|^(?:montant|chiffre) (?:initial|precedent|d origine)$/;
