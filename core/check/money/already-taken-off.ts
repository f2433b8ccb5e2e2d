/** « L'abattement de 30 % est fait par l'administration », and what is written is the sum the page shows, less those 30 %. */
import type { Finding } from '../../assessment.ts';
import { formatAmount, sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { recapIn } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';

const share = /\b(?:abattement|d[eé]duction)s?\b.{0,60}?(?<!\d)(\d{1,2})(?:[.,]0+)?\s?%/iu;
/** It is taken off by others, later; folded. */
const byOthers =
  /\b(?:par (?:l administration|nous|nos services|les impots|la caisse|le service)|automatique\w*|d office|(?:n est|ne sont) (?:pas|jamais) a (?:deduire|retirer|retrancher|oter|enlever|appliquer)|jamais a (?:deduire|retirer|retrancher|oter|enlever)|ne (?:la |le |les |l )?(?:deduisez|retirez|retranchez|otez|enlevez|appliquez)\b.{0,20}\b(?:pas|jamais|rien)|sans (?:deduire|retirer|retrancher|oter|appliquer))\b/;

/** Further off, the sum is another one: rounded to the euro, each way. */
const within = 100;

export function checkAlreadyTakenOff({ asked, page }: CheckContext): Finding[] {
  const rules = sentencesOf(page.blocks).filter((one) => byOthers.test(fold(one)));
  const [percent, other] = new Set(rules.flatMap((one) => share.exec(one)?.[1] ?? []).map(Number));
  if (!percent || other !== undefined) return [];
  const lines = recapIn(page).flatMap((line) => {
    const cents = line.valueType === 'amount' ? centsOf(line) : null;
    return cents ? [{ cents, name: line.label }] : [];
  });
  const told = page.blocks.flatMap(sumsIn).map((cents) => ({ cents, name: formatAmount(cents) }));
  const known = [...lines, ...told];
  return asked.flatMap((field) => {
    const cents = field.valueType === 'amount' ? (centsOf(field) ?? 0) : 0;
    const isOf = (whole: number): boolean => Math.abs(whole - cents) <= within;
    if (cents === 0 || known.some((one) => isOf(one.cents))) return [];
    // Of last year, it may have been more.
    const whole = known.find(
      (one) =>
        !/\b(?:precedente?s?|derniere?|avant|plafond|maximum)\b/.test(fold(one.name)) &&
        isOf(Math.round((one.cents * (100 - percent)) / 100)),
    );
    if (!whole) return [];
    const finding = ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', {
      first: whole.name,
    });
    return [{ ...finding, why: null }];
  });
}
