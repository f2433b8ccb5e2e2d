/** « Montant fixé par mois et par enfant : 160 € », for two of them and received in full, and « Total reçu, tous enfants confondus : 160 € ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount } from '../../values/amount.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { bareNumber, numberIn } from '../people/count-said.ts';

const perChild = /\b(?:par|pour chaque|de chaque|a chaque|chaque) enfant\b/;
const ofYear = /\b(?:annuel\w*|par an|trimestr\w*|(?:de|sur|pour) l annee)\b/;
const howMany =
  /^(?!.*\b(?:majeurs?|foyer|menage|charge|autres?|dont)\b)(?:nombre|nb|combien) (?:total )?(?:d |de |des )(?:vos )?enfants?\b/;
const ofAll =
  /\btotal\w*\b|\b(?:tous|ensemble des|pour (?:les|vos|mes) (?:deux|trois|quatre|cinq|\d)) (?:les |vos |mes )?enfants\b/;
const ofOther =
  /\b(?:arrieres?|impayes?|restant\w*|reste|retard|ancien\w*|precedent\w*|frais|plafond|dont)\b/;
/** A pension that is set may not have been paid, or not all of it. */
const isPaid = /\b(?:recue?s?|percue?s?|versee?s?|payee?s?|touchee?s?)\b/;
const asksInFull =
  /\b(?:recue?s?|percue?s?|versee?s?|payee?s?|touchee?s?)\b.*\b(?:en entier|entierement|en totalite|integralement|totalement|chaque mois|tous les mois|chacun des)\b/;
const ofPension = /\b(?:pensions?|contributions?|entretien)\b/;

export function checkForEach({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const each = said.filter(
    (field) => field.valueType === 'amount' && perChild.test(fold(field.label)) && (centsOf(field) ?? 0) > 0,
  );
  const [one, other] = each;
  if (!one || other || !ofPension.test(namesOf(one)) || ofYear.test(fold(one.label))) return [];
  const beside = said.filter((field) => field !== one && field.group === one.group);
  const counts = beside.filter(({ label }) => howMany.test(fold(label)));
  const children = numberIn(bareNumber(textOf(counts[0] ?? one) ?? '')) ?? 0;
  const cents = centsOf(one) ?? 0;
  if (counts.length !== 1 || children < 2) return [];
  const inFull = said.filter((field) => isYesNo(field) && asksInFull.test(fold(field.label)));
  if (inFull.some((field) => yesNoOf(field) !== 'yes')) return [];
  return beside
    .filter(
      (field) =>
        field.valueType === 'amount' &&
        centsOf(field) === cents &&
        isOfAll(field) &&
        (inFull.length > 0 || !isPaid.test(namesOf(field))),
    )
    .map((field) =>
      ownFinding('sum', 'problem', spotOf(field), 'sum-problem', {
        stated: formatAmount(cents),
        added: formatAmount(cents * children),
      }),
    );
}

const namesOf = ({ label, question, group, heading }: Field): string =>
  fold([label, question, group, heading].join(' '));

/** By its name, else by what explains it; not what one child has. */
function isOfAll(field: Field): boolean {
  const [label, hint] = [fold(field.label), fold(field.hint ?? '')];
  const names = `${label} ${hint}`;
  return ofAll.test(names) && !perChild.test(names) && !ofOther.test(label) && !ofYear.test(label);
}
