import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { openedBy } from '../asks/yes-needs.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isOfPartner, personOf } from '../who-and-when.ts';
import { isNamedWhole } from './money-named.ts';

/** Money that has changed hands already: a pay may come later than the work. */
const asksIfHad =
  /^(?!.*\b(?:attestations?|bulletins?|releves?|justificatifs?|factures?|notifications?)\b)(?=.*\b(?:pensions?|salaires?|indemnites?|allocations?|revenus?|ressources?|sommes?|argent|dons?|primes?|rentes?|bourses?|loyers?|remunerations?|retraites?)\b).*\b(?:avez vous|a t (?:il|elle)|j ai|vous avez)\b.*\b(?:percu|recu|touche|verse|encaisse|gagne|donne)e?s?\b/;
/** Of which there may be none. */
const ofPart =
  /\b(?:dont|deduite?s?|restante?s?|reste|rembourse\w*|revers(?:er|ement)s?|trop percus?|retenue?s?|part|impots?|preleve\w*|cotisations?|frais|interets?|avantages?|imposables?|net|nette|deficits?|benefices?|abattements?)\b/;

/** « Avez-vous perçu une pension ? Oui », and nothing but zero in all that it opens. */
export function checkYesButZero({ asked, recap }: CheckContext): Finding[] {
  return [...inCases(asked), ...ofEachMonth(asked), ...monthByMonth(recap)];
}

const asksIfEmployed = /\b(?:ete salariee?|travaille|eu (?:un emploi|un salaire))\b/;
const everyMonth = /\b(?:les (?:trois|3) mois|tous les mois|chaque mois|tout le trimestre)\b/;

/** « Votre conjoint a-t-il été salarié ? Oui, les trois mois », over zero for each of the months of that part. */
function ofEachMonth(asked: readonly Field[]): Finding[] {
  return asked.flatMap((question) => {
    const isSaid =
      asksIfEmployed.test(fold(question.label)) &&
      /^oui\b/i.test(textOf(question) ?? '') &&
      everyMonth.test(fold(textOf(question) ?? ''));
    if (!isSaid || question.group === null) return [];
    return allZero(
      asked.filter(({ group, label }) => group === question.group && monthsIn(label).length === 1),
    );
  });
}

function inCases(asked: readonly Field[]): Finding[] {
  return asked.flatMap((question, index) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'yes' || !asksIfHad.test(fold(question.label))) return [];
    const after = asked.slice(index + 1);
    // « Votre conjoint a-t-il perçu des ressources ? », over a table with a line for each.
    const zeros = asksOfPartnersMoney(question) ? allZero(after.filter(isOfPartner)) : [];
    if (zeros.length > 0) return zeros;
    const next = after.findIndex(isYesNo);
    // « 4. Pension alimentaire »: a question of its own.
    const isAmount = ({ valueType, group, number }: Field): boolean =>
      valueType === 'amount' && number === undefined && [question.group, question.label].includes(group);
    // Something is told all the same, under another name.
    if ((next < 0 ? after : after.slice(0, next)).some((field) => isAmount(field) && centsOf(field) !== 0))
      return [];
    const given = openedBy(question, after).filter(isAmount);
    const [first] = given;
    return first && !given.some(({ label }) => ofPart.test(fold(label)))
      ? [ownFinding('contradiction', 'problem', spotOf(first), 'yes-but-zero-problem')]
      : [];
  });
}

/** « Votre conjoint a-t-il perçu des ressources ? » */
export const asksOfPartnersMoney = (question: Field): boolean =>
  personOf(question).role === 'partner' && ofAllMoney.test(fold(question.label));

/** Of any money: « sa pension », « des revenus fonciers » may be nothing beside a salary. */
const ofAllMoney =
  /\b(?:des|de l) (?:ressources?|revenus?|argent|sommes)(?: (?:pendant|durant|sur|pour|en|au|ce|cette|ces)\b.*)?$/;

/** Where each of several amounts is a zero that was written. */
function allZero(theirs: readonly Field[]): Finding[] {
  const amounts = theirs.filter(({ valueType }) => valueType === 'amount');
  const [first] = amounts;
  return first && amounts.length > 1 && amounts.every((field) => centsOf(field) === 0)
    ? [ownFinding('contradiction', 'problem', spotOf(first), 'yes-but-zero-problem')]
    : [];
}

const receives = /^(?:recevez|percevez|touchez) vous\b.*\b(?:pensions?|rentes?|allocations?|bourses?)\b/;

/** « Recevez-vous une pension alimentaire ? Oui », and zero for each of the months shown right under it. */
function monthByMonth(recap: readonly Field[]): Finding[] {
  return recap.flatMap((question, at) => {
    if (!receives.test(fold(question.label)) || yesNoOf(question) !== 'yes') return [];
    const after = recap.slice(at + 1);
    const next = after.findIndex(isYesNo);
    const amounts = (next < 0 ? after : after.slice(0, next)).filter(
      (field) =>
        field.valueType === 'amount' &&
        monthsIn(field.label).length === 1 &&
        isNamedWhole(question, { ...field, label: field.label.replace(/ – [^–]*$/, '') }),
    );
    return allZero(amounts);
  });
}
