/** « Nature de la ressource : APL », « Organisme qui la verse : Caf », « Août 2026 : 231,00 »: what a row tells of one money. */
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';

export interface ResourceRow {
  /** The case that says what it is, or who pays it where nothing says what. */
  named: Field;
  nature: string;
  payer: string;
  /** Those that hold something, in their order. */
  amounts: Field[];
}

/** « De quoi s'agit-il ? », « Nature de la somme », « Ressource 2 : nature » */
const saysWhat =
  /^(?:de quoi s agit il|de quelle (?:ressource|somme|aide) s agit il|(?:quelle est )?(?:la )?(?:nature|origine|provenance)\b|quelles? (?:sommes?|ressources?|revenus?|aides?)\b|(?:type|sorte) de (?:la )?(?:ressource|revenu|somme|aide)|precisez\b|(?:libelle|intitule|designation|objet)\b|nom de (?:la |l )?(?:ressource|aide|somme|prestation))|\b(?:nature|libelle|intitule|designation)$|\b(?:nature|details?|motif|objet|origine)\b.*\b(?:ressources?|revenus?|sommes?)\b/;
const saysWho =
  /\b(?:payee? par|versee? par|par qui|qui (?:vous )?(?:la |le |les )?(?:verse|paye|paie)|organisme|payeur|debiteur)\b/;

const hasWords = ({ kind, valueType, options }: Field): boolean =>
  ['text', 'combobox', 'textarea', 'select', 'radio'].includes(kind) &&
  valueType !== 'yes-no' &&
  (valueType !== 'amount' || options.length === 0);

const prefixOf = ({ label }: Field): string | undefined => /^(.{3,}?)\s(?::|–|-)\s/u.exec(label)?.[1];
/** « Montant », « Août 2026 », and no « Salaires », which may stand right under it. */
const ofSum = /\b(?:montants?|sommes?|euros?|combien|valeur|total)\b/;
const isSum = (field: Field): boolean =>
  field.valueType === 'amount' &&
  (centsOf(field) ?? 0) > 0 &&
  (ofSum.test(fold(field.label)) || monthsIn(field.label.replace(itsNumber, '')).length > 0);
/** « Ressource 2 : août » is of no 2 August. */
const itsNumber = /\b\d{1,2}(?=\s[:–-]\s)/;

/** Each money that is told by a row of cases, of which one holds a sum. */
export function resourceRows(said: readonly Field[]): ResourceRow[] {
  const isWho = (field: Field): boolean => hasWords(field) && saysWho.test(fold(field.label));
  const isWhat = (field: Field): boolean =>
    hasWords(field) && !isWho(field) && saysWhat.test(fold(field.label));
  // « Ressource 1 », of « Ressource 1 : payée par » and « Ressource 1 : août »; else the part they stand in.
  const prefixes = Map.groupBy(said, prefixOf);
  const placeOf = (field: Field): string => {
    const prefix = prefixOf(field);
    return prefix && (prefixes.get(prefix)?.length ?? 0) > 1
      ? prefix
      : [field.group, field.question].join('\n');
  };
  return [...Map.groupBy(said, placeOf).values()].flatMap((place) => {
    const isFirst = place.some(isWhat) ? isWhat : isWho;
    const starts = place.flatMap((field, at) => (isFirst(field) ? [at] : []));
    return starts.flatMap((start, order): ResourceRow[] => {
      const named = place[start];
      const before = order === 0 ? place.slice(0, start) : [];
      const cells = place.slice(start, starts[order + 1] ?? place.length);
      const amounts = cells.filter(isSum);
      const who = [...cells, ...before].find(isWho);
      if (!named || amounts.length === 0) return [];
      const nature = isWhat(named) ? (textOf(named) ?? '') : '';
      return [{ named, nature, payer: who ? (textOf(who) ?? '') : '', amounts }];
    });
  });
}
