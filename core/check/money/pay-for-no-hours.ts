/** « Heures travaillées : 0 », beside the pay of the same work. */
import type { Finding } from '../../assessment.ts';
import { centsOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isSamePerson, personOf } from '../who-and-when.ts';

const worked =
  /^(?:nombre (?:total )?d )?heures (?:travaillees|effectuees|de travail)\b(?!.*\bsupplementaires?\b)/;
const pay = /^(?:montant (?:du |de la )?)?(?:salaires?|remunerations?|paie) bruts?\b/;
/** Paid for another time, or for something else than hours. */
const otherwise =
  /\b(?:preavis|dispense\w*|maint(?:ien|enu)\w*|rappel|regularis\w*|solde|primes?|retard|conges?|cachets?|forfait\w*|commissions?|pige\w*|droits d auteur|assistante? maternelle)\b/;

const ofLeave = /\b(?:maladie|maternite|paternite|accident|arret)\b/;

export function checkPayForNoHours({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const hours = said.filter(({ label }) => worked.test(fold(label)));
  const pays = said.filter(({ label }) => pay.test(fold(label)));
  // Of two jobs, one may be paid by the piece.
  const [[own, otherHours], [paid, otherPay]] = [hours, pays];
  if (!own || !paid || otherHours || otherPay) return [];
  const isZero = /^0(?:[,.]0+)?(?:\s?h(?:eures?)?)?$/u.test((textOf(own) ?? '').trim());
  const isPaid = (centsOf(paid) ?? 0) > 0;
  const texts = [...page.blocks, ...said.map((field) => textOf(field) ?? '')];
  const isAway = said.some((field) => yesNoOf(field) === 'yes' && ofLeave.test(fold(field.label)));
  if (!isZero || !isPaid || isAway || !isSamePerson(personOf(own), personOf(paid))) return [];
  if (texts.some((text) => otherwise.test(fold(text)))) return [];
  return [
    ownFinding('contradiction', 'problem', spotOf(own), 'papers-problem', {
      told: `${paid.label} : ${textOf(paid)}`,
      asked: `${own.label} : ${textOf(own)}`,
    }),
  ];
}
