/** What a page shows of the paper that is asked for and of the one that is joined: another month, another person. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { personsIn } from './other-name.ts';

const awaited = /\b(?:attendue?|demandee?|requise?|reclamee?|exigee?)s?\b/;
const joined = /\b(?:jointe?|fournie?|transmise?|deposee?|choisie?|envoyee?|ajoutee?)s?\b/;
const aPaper = /\b(?:documents?|pieces?|papiers?|justificatifs?|bulletins?|attestations?|fichiers?)\b/;

/** « Mois du bulletin attendu : septembre », beside « Mois du bulletin joint : août ». */
export function checkAskedAndJoined(said: readonly Field[]): Finding[] {
  return said.flatMap((asked, at) => {
    const head = headOf(asked);
    if (!awaited.test(head) || !aPaper.test(head)) return [];
    const name = head.replace(awaited, '').trim();
    const after = said.slice(at + 1);
    // Up to the next paper that is asked for.
    const next = after.findIndex((one) => headOf(one) === head);
    const given = after
      .slice(0, next < 0 ? after.length : next)
      .find((one) => joined.test(headOf(one)) && headOf(one).replace(joined, '').trim() === name);
    if (!given || !isOther(asked, given)) return [];
    const params = { told: told(given), asked: told(asked) };
    return [ownFinding('papers', 'problem', spotOf(given), 'papers-problem', params)];
  });
}

/** « Attendue de : EXEMPLE Nantes », then « Employeur indiqué sur le document : AUTRE Nantes », of one paper. */
export function checkSenderRead(said: readonly Field[]): Finding[] {
  return said.flatMap((asked, at) => {
    if (
      !/^(?:attendue?|demandee?|a fournir|a demander|etablie?)s? (?:de|par|a|aupres d\w+)\b|\bemployeur attendu\b/.test(
        fold(asked.label),
      )
    )
      return [];
    const given = said
      .slice(at + 1)
      .find((one) => one.group === asked.group && readOnPaper.test(fold(one.label)));
    const [wanted, read] = [asked, given].map((one) => wordsOf((one && textOf(one)) ?? ''));
    if (!given || !wanted?.[0] || !read?.[0] || wanted.includes(read[0]) || read.includes(wanted[0]))
      return [];
    const params = { told: told(given), asked: told(asked) };
    return [ownFinding('papers', 'problem', spotOf(given), 'papers-problem', params)];
  });
}

const readOnPaper =
  /^(?:employeur|emetteur|organisme|etablissement|entreprise|nom)\b.*\b(?:indique|lu|figurant|mentionne|inscrit|detecte|trouve)\w*\b.*\b(?:documents?|fichiers?|pieces?|papiers?|bulletins?|attestations?)\b/;
/** « Mairie de Nantes » and « Ville de Nantes » are one; « SARL » names nobody. */
const namesNobody =
  /^(?:sarl|sas|sasu|sa|eurl|sci|ets?|etablissements?|societe|groupe|mme|m|monsieur|madame|mairie|ville|commune|association|hopital|chu|centre|ecole|college|lycee|cabinet|entreprise|boulangerie|restaurant|hotel|garage|pharmacie|agence|de|du|des|la|le|les|l|d)$/;

/** The words of a name, before what is said of it. */
const wordsOf = (text: string): string[] =>
  fold(text.split(/[,(]/)[0] ?? '')
    .split(' ')
    .filter((word) => word !== '' && !namesNobody.test(word));

/** « Document joint » of « Document joint – Samy EXEMPLE – né(e) le » */
const headOf = ({ label }: Field): string => fold(label.split(' – ')[0] ?? '');

/** All that the line says after its head. */
const told = (field: Field): string =>
  [...field.label.split(' – ').slice(1, -1), field.label.includes(' – ') ? '' : (textOf(field) ?? '')]
    .filter(Boolean)
    .join(' – ');

function isOther(asked: Field, given: Field): boolean {
  const [month, otherMonth] = [asked, given].map((field) => monthsIn(told(field)));
  const isOtherMonth =
    month?.length === 1 && otherMonth?.length === 1 && month[0]?.month !== otherMonth[0]?.month;
  const [people, others] = [asked, given].map((field) => personsIn(told(field)));
  const isOtherPerson = people?.length === 1 && others?.length === 1 && people[0] !== others[0];
  return isOtherMonth || isOtherPerson;
}
