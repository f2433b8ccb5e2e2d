/** « EARL LES VERGERS – Juillet : 1 412,30 », known already, and the same pay under « Autres salaires à ajouter ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isOfPartner, monthOf, withoutMonth } from '../who-and-when.ts';
import { figureOf } from './payslip.ts';

/** What is written in such a part is besides what the page has. */
const isAdded =
  /\b(?:autres? (?:salaires?|revenus?|employeurs?|ressources?|remunerations?|contrats?)|(?:salaires?|revenus?|ressources?|employeurs?|remunerations?) (?:(?:a|que (?:vous|j)) )?(?:ajout\w*|manqu\w*|supplementaires?)|ajoute\w* (?:un |une |votre |par )?(?:salaire|revenu|employeur|ressource|vous))\b/;
const ofPayer = /^(?:noms? (?:de |du )?)?(?:l |autre )*(?:employeur|entreprise|organisme payeur)\b/;
/** Of the kind of a business, or of the pay itself. */
const ofAny =
  /^(?:\p{L}{1,2}|les|des|earl|gaec|scea|sarl|sas|sasu|eurl|sci|ste|societe|entreprise|ets|etablissements?|association|asso|employeur|salaires?|montants?|nets?|social|bruts?|imposable|mensuels?|paie|pay\w*|total|revenus?|autres?|\d+)$/u;

interface Pay {
  field: Field;
  part: string;
  names: string[];
  month: number;
  cents: number;
}

export function checkPaidTwice({ page, asked, shown, recap }: CheckContext): Finding[] {
  const said = [...new Set([...page.fields, ...asked, ...shown, ...recap])];
  const pays = paysIn(said);
  const parts = [...Map.groupBy(pays, ({ part }) => part).values()];
  const isToAdd = ([first]: readonly Pay[]): boolean =>
    isAdded.test(foldAll(first?.field.group, first?.field.question));
  const known = parts.filter((row) => !isToAdd(row));
  return parts
    .filter(isToAdd)
    .slice(0, mostParts)
    .flatMap((added) => {
      const [first] = added;
      const own = known.find((row) => isSameIn(row, added))?.find(({ month }) => month === first?.month);
      return first && own
        ? [ownFinding('same', 'problem', spotOf(first.field), 'same-problem', { first: own.field.label })]
        : [];
    });
}

/** Each is looked for among all that is known. */
const mostParts = 50;

/** Each month of it is in the other to the cent, for the same business and the same person. */
function isSameIn(known: readonly Pay[], added: readonly Pay[]): boolean {
  return added.every((pay) =>
    known.some(
      (one) =>
        one.month === pay.month &&
        one.cents === pay.cents &&
        isSameName(one.names, pay.names) &&
        isOfPartner(one.field) === isOfPartner(pay.field) &&
        [figureOf(pay.field.label), null].includes(figureOf(one.field.label)),
    ),
  );
}

function isSameName(one: readonly string[], two: readonly string[]): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** The pay of each month, by the business: that of the case over it, else the one that names its row. */
function paysIn(said: readonly Field[]): Pay[] {
  let payer: Field | null = null;
  return said.flatMap((field) => {
    if (ofPayer.test(fold(field.label)) && field.valueType !== 'amount') payer = field;
    const cents = field.valueType === 'amount' ? (centsOf(field) ?? 0) : 0;
    const month = cents > 0 ? monthOf(field)?.month : undefined;
    if (month === undefined) return [];
    const isUnder = payer !== null && payer.group === field.group;
    const name: string = isUnder && payer ? (textOf(payer) ?? '') : withoutMonth(field.label);
    const names = fold(name)
      .split(' ')
      .filter((word) => word !== '' && !ofAny.test(word));
    return [{ field, part: `${field.group} ${names.join(' ')}`, names, month, cents }];
  });
}
