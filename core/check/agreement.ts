import type { Finding } from '../assessment.ts';
import { textOf } from '../values/answer.ts';
import { isSameValue } from '../values/same.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { ownFinding, spotOf } from './finding.ts';

const again =
  /\b(confirm\w*|de nouveau|a nouveau|repet\w*|ressaisi\w*|retap\w*|une (seconde|deuxieme) fois|verification)\b/;
const twice = new Set(['email', 'iban', 'phone', 'nir', 'tax-number', 'siret', 'caf-number']);

/** A value asked twice: both must say the same. Passwords are never read, so never compared. */
export function checkAgreement({ asked }: CheckContext): Finding[] {
  return asked.flatMap((second, index) => {
    if (!twice.has(second.valueType) || !again.test(fold(second.label))) return [];
    const first = asked
      .slice(0, index)
      .findLast((field) => field.valueType === second.valueType && !again.test(fold(field.label)));
    const [one, two] = [first ? textOf(first) : null, textOf(second)];
    if (!first || one === null || two === null) return [];
    const isSame =
      isSameValue(one, two, second.valueType) ||
      (second.valueType === 'email' && one.trim().toLowerCase() === two.trim().toLowerCase());
    return [
      ownFinding(
        'agreement',
        isSame ? 'ok' : 'problem',
        spotOf(second),
        isSame ? 'agreement-ok' : 'agreement-problem',
        {
          first: first.label,
        },
      ),
    ];
  });
}
