/** What a page shows of the paper that is asked for and of the one that is joined: another month, another person. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { ownFinding, spotOf } from '../finding.ts';

const awaited = /\b(?:attendue?|demandee?|requise?|reclamee?|exigee?)s?\b/;
const joined = /\b(?:jointe?|fournie?|transmise?|deposee?|choisie?|envoyee?|ajoutee?)s?\b/;
const aPaper = /\b(?:documents?|pieces?|papiers?|justificatifs?|bulletins?|attestations?|fichiers?)\b/;

/** « Mois du bulletin attendu : septembre », beside « Mois du bulletin joint : août ». */
export function checkAskedAndJoined(said: readonly Field[]): Finding[] {
  return said.flatMap((asked) => {
    const head = headOf(asked);
    if (!awaited.test(head) || !aPaper.test(head)) return [];
    const name = head.replace(awaited, '').trim();
    const given = said.find(
      (one) => joined.test(headOf(one)) && headOf(one).replace(joined, '').trim() === name,
    );
    return given && isOther(asked, given)
      ? [
          ownFinding('papers', 'problem', spotOf(given), 'papers-problem', {
            told: told(given),
            asked: told(asked),
          }),
        ]
      : [];
  });
}

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
  const [person, otherPerson] = [asked, given].map((field) => firstNameIn(told(field)));
  return isOtherMonth || (person !== undefined && otherPerson !== undefined && person !== otherPerson);
}

/** « Lina » of « Lina EXEMPLE » or « EXEMPLE Lina » */
const firstNameIn = (text: string): string | undefined =>
  /(?<!\p{L})(?:(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) \p{Lu}{2,}|\p{Lu}{2,} (\p{Lu}\p{Ll}+))(?!\p{L})/u
    .exec(text)
    ?.slice(1)
    .find((name) => name !== undefined);
