/** « Cette demande vaut pour 5 personnes, moi comprise », over a table of three lines besides hers, which is filled in already. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { bareNumber, numberIn } from './count-said.ts';

const ofAll =
  /\bpersonnes\b(?!.*\b(?:charge|moins|plus|autres?)\b).*\b(?:moi|vous) (?:meme )?comprise?s?\b|\bpersonnes\b.*\b(?:y compris|dont) (?:moi|vous)\b/;
const aLine =
  /^(?:(?:ligne|personne|occupant) (\d{1,2})|(\d{1,2})(?:er|re|ere|e|eme)? (?:ligne|personne|occupant))$/;
const oneForEach = /\bune ligne (?:par|pour chaque) (?:personne|occupant)\b/;
const firstIsHers =
  /\b(?:vous (?:occupez|avez|etes)|la premiere (?:est|ligne est)) .{0,30}\b(?:la premiere|la votre|vous)\b/;

export function checkCountedWithMe({ asked, page }: CheckContext): Finding[] {
  const [count, other] = asked.filter(({ label }) => ofAll.test(fold(label)));
  const stated = count ? numberIn(bareNumber(textOf(count) ?? '')) : null;
  const says = sentencesOf(page.blocks, longestText).map(fold);
  if (!count || other || stated === null || !says.some((one) => oneForEach.test(one))) return [];
  if (!says.some((one) => firstIsHers.test(one))) return [];
  const told = new Set(asked.filter(isName).flatMap((field) => lineOf(field) ?? []));
  const all = told.size + (told.has(1) ? 0 : 1);
  return told.size > 0 && all !== stated
    ? [
        ownFinding('count', 'problem', spotOf(count), 'count-problem', {
          stated: `${stated}`,
          told: `${all}`,
        }),
      ]
    : [];
}

const isName = (field: Field): boolean => field.valueType === 'name' && stateOf(field) === 'filled';

function lineOf({ group }: Field): number | null {
  const [, after, before] = aLine.exec(fold(group ?? '')) ?? [];
  const number = after ?? before;
  return number === undefined ? null : Number(number);
}
