/** « Avez-vous des enfants à charge ? Non », and how many of them; or « Oui », and none. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { isSamePerson, personOf } from '../who-and-when.ts';
import { numberIn } from './count-said.ts';

/** Of all of them: « … de moins de 3 ans ? Non » leaves others. */
const asksOfAll =
  /^(?:avez vous|vous avez|j ai|y a t il) (?:des |d |un ou (?:plusieurs|des) )?enfants?(?: de moins de 2\d ans)?(?: (?:a|en) (?:votre |ma )?charge)?(?: (?:au foyer|qui (?:habiter\w+|vivent|vivront|habitent) .{3,40}))?$/;
const countsAll =
  /^(?:nombre|combien) d enfants?(?: avez vous)?(?: (?:a|en) (?:votre |ma )?charge)?(?: (?:a loger|au foyer))?$/;
const inCharge = /\bcharge\b/;
/** The number stands near its question. */
const mostBetween = 6;

export function checkChildrenOrNone({ asked }: CheckContext): Finding[] {
  return asked.flatMap((question, at) => {
    const asks = isYesNo(question) ? plain(question) : '';
    if (!asksOfAll.test(asks)) return [];
    const count = asked
      .slice(at + 1, at + 1 + mostBetween)
      .find((field) => countsAll.test(plain(field)) && isSamePerson(personOf(field), personOf(question)));
    const number = numberIn((count && textOf(count)) ?? '');
    if (!count || number === null) return [];
    const isNone = number === 0;
    // Grown up, they are in nobody's charge.
    const isAgainst = isNone
      ? yesNoOf(question) === 'yes' && (inCharge.test(asks) || !inCharge.test(plain(count)))
      : yesNoOf(question) === 'no' && (!inCharge.test(asks) || inCharge.test(plain(count)));
    return isAgainst ? [answersApart(spotOf(count), question)] : [];
  });
}

const plain = ({ label }: Field): string => fold(withoutBrackets(label)).trim();
