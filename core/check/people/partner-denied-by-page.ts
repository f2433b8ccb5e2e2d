/** « Vie en couple : Non », as the page knows it from the steps before, and money of a partner. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isOfPartner } from '../who-and-when.ts';
import { linesOf } from './lines-told.ts';
import { declaresChange } from './parted-known.ts';

/** « Pension alimentaire versée par votre ex-conjoint » */
const ofBefore =
  /\b(?:ex|ancien\w*|decede\w*|defunte?)\b|\bpensions? alimentaires?\b|\bprestation compensatoire\b/;
const ofCouple =
  /^(?:vous vivez en couple|vivez vous en couple|vie (?:en|de) couple|vie maritale|en couple)$/;
const noPartner = /^(?:non\b|(?:je n ai|vous n avez) (?:pas|ni)\b.*\b(?:conjointe?|concubine?|partenaire)\b)/;

export function checkPartnerDeniedByPage({ asked, page }: CheckContext): Finding[] {
  const money = asked.find(
    (field) =>
      field.valueType === 'amount' &&
      !ofBefore.test(fold(field.label)) &&
      (centsOf(field) ?? 0) > 0 &&
      isOfPartner(field),
  );
  const line = money ? noCoupleIn(page) : undefined;
  return money && line
    ? [
        ownFinding('contradiction', 'problem', spotOf(money), 'page-error-problem', {
          said: line.join(' : '),
        }),
      ]
    : [];
}

/** Among what is shown, and not asked there. */
function noCoupleIn(page: PageModel): [string, string] | undefined {
  const asks = new Set(page.fields.map(({ label }) => fold(label)));
  return declaresChange(page)
    ? undefined
    : linesOf(page).find(
        ([name, told]) => !asks.has(fold(name)) && ofCouple.test(fold(name)) && noPartner.test(fold(told)),
      );
}
