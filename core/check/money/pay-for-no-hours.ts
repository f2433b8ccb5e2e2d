/** « Heures travaillées : 0 », beside the pay of the same work. */
import type { Finding } from '../../assessment.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const worked =
  /^(?:nombre (?:total )?d )?heures (?:travaillees|effectuees|de travail)\b(?!.*\bsupplementaires?\b)/;
const pay = /^(?:montant (?:du |de la )?)?(?:salaires?|remunerations?|paie) bruts?\b/;
/** Paid for another time, or for something else than hours. */
const otherwise =
  /\b(?:rappel|regularis\w*|solde|primes?|retard|conges?|cachets?|forfait\w*|commissions?|pige\w*|droits d auteur|assistante? maternelle)\b/;

export function checkPayForNoHours({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const hours = said.filter(({ label }) => worked.test(fold(label)));
  const pays = said.filter(({ label }) => pay.test(fold(label)));
  // Of two jobs, one may be paid by the piece.
  const [[own, otherHours], [paid, otherPay]] = [hours, pays];
  if (!own || !paid || otherHours || otherPay) return [];
  const isZero = /^0(?:[,.]0+)?(?:\s?h(?:eures?)?)?$/u.test((textOf(own) ?? '').trim());
  const isPaid = (centsOf(paid) ?? 0) > 0;
  if (!isZero || !isPaid || page.blocks.some((block) => otherwise.test(fold(block)))) return [];
  return [
    ownFinding('contradiction', 'problem', spotOf(own), 'papers-problem', {
      told: `${paid.label} : ${textOf(paid)}`,
      asked: `${own.label} : ${textOf(own)}`,
    }),
  ];
}
