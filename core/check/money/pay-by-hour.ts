/** « Mme Vasseur : 18 h, 2 466,00 € », whose hour was paid 13,70 € in the month shown beside it: a comma was left out. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { mostEver } from './hours-for-pay.ts';

const ofPay = /\b(?:salaires?|bruts?|remunerations?|paie)\b/;
const ofHours = /\bheures\b/;
/** Paid for something else than hours. */
const otherwise =
  /\b(?:cachets?|artistes?|forfait\w*|commissions?|primes?|treizieme|13e|solde|rappel|conges payes|indemnites? de|piges?|licenciement|preavis|a la tache)\b/;
/** Of the same work; a Sunday or a night is paid twice at most. */
const farFrom = 5;
/** What an hour is paid, in cents. */
const [leastUsual, mostUsual] = [600, 5000];

interface Work {
  field: Field;
  name: string;
  part: string | null;
  rate: number;
}

export function checkPayByHour({ asked, recap, page }: CheckContext): Finding[] {
  const rows = Map.groupBy([...asked, ...recap], ({ label, group }) => {
    const [name, ...columns] = label.split(' – ');
    return columns.length > 0 ? `${group} – ${fold(name ?? '')}` : null;
  });
  const works = [...rows].flatMap(([key, row]): Work[] => {
    const [pay, otherPay] = row.filter(({ label }) => ofPay.test(column(label)));
    const [hours, otherHours] = row.filter(({ label }) => ofHours.test(column(label)));
    const worked = (hours && readHours(textOf(hours) ?? '')) ?? 0;
    const cents = (pay && centsOf(pay)) ?? 0;
    const isOne = key !== null && pay && !otherPay && !otherHours && worked > 0 && cents > 0;
    const name = fold(pay?.label.split(' – ')[0] ?? '');
    return isOne && !/^total\b/.test(name)
      ? [{ field: pay, name, part: pay.group, rate: cents / worked }]
      : [];
  });
  const odd = works.filter(({ rate }) => rate > mostUsual && rate <= mostEver * 100);
  if (odd.length === 0 || page.blocks.some((block) => otherwise.test(fold(block)))) return [];
  return odd.flatMap(({ field, name, part, rate }) => {
    const others = works.filter((one) => one.name === name && one.part !== part);
    const isFar = others.every((one) => one.rate >= leastUsual && rate / one.rate >= farFrom);
    return others.length > 0 && isFar
      ? [{ ...ownFinding('range', 'problem', spotOf(field), 'range-far'), why: null }]
      : [];
  });
}

/** « Mme Vasseur – En cours – Salaire brut »: the last of it. */
const column = (label: string): string => fold(columnName(label));
