/** « Ses ressources. Inscrivez 0 s'il n'a rien gagné. », all left empty under the name of her partner. */
import type { Field, PageModel } from '../../page-model.ts';
import { isOptional, isYesNo, stateOf, tellsNothing, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isSaidNone } from './amount-or-none.ts';
import { zeroAskedIn } from './zero-asked.ts';

const partner =
  /\b(?:conjointe?|concubine?|partenaire|epou(?:x|se)|mari|compagnon|compagne)\b|\bpersonne avec (?:qui|laquelle) (?:vous (?:vivez|etes)|je vis)\b/;
const ofOthers = /\b(?:enfants?|vous|vos|ex|ancien\w*|parents?|et)\b/;
/** « Ses ressources », under the part that names whose they are. */
const ofThird = /^(?:ses|son|sa)\b/;
const ofNone = /\b(?:ressources?|revenus?|salaires?|argent|percu|recu|gagne|travaille)\b/;
const paid = /\b(?:loyers?|charges|mensualites?|credits?|versee?s?|payee?s?|frais|depenses?|impots?)\b/;

export function partnerAmountsLeft(asked: readonly Field[], page: PageModel): Field[] {
  const own = asked.filter((field, at) => isOfPartner(field, asked.slice(0, at)));
  const isTold = own.some(
    (field) =>
      (field.valueType === 'name' || field.valueType === 'date') &&
      stateOf(field) === 'filled' &&
      !tellsNothing(field),
  );
  const amounts = own.filter(
    (field) => field.valueType === 'amount' && !paid.test(fold(field.label)) && !isOptional(field),
  );
  // « A-t-il eu des ressources ? Non »
  const isDenied = own.some(
    (field) => isYesNo(field) && yesNoOf(field) === 'no' && ofNone.test(fold(field.label)),
  );
  // « Inscrivez 0 si vous n'avez rien perçu » is of her own.
  const blocks = page.blocks.filter((block) => !/\bvous n\b/.test(fold(block)));
  const isZeroAsked = zeroAskedIn({ ...page, blocks });
  return isTold &&
    !isDenied &&
    amounts.every((field) => stateOf(field) === 'empty' && !isSaidNone(field, asked) && isZeroAsked(field))
    ? amounts
    : [];
}

function isOfPartner({ label, group, heading }: Field, before: readonly Field[]): boolean {
  const named = [label, group, heading].find((name) => partner.test(fold(name ?? '')));
  if (named) return !ofOthers.test(fold(named).replace(/\bavec (?:qui|laquelle) vous\b/, ''));
  const over = before.findLast((field) => field.group !== group)?.group ?? '';
  return ofThird.test(fold(group ?? '')) && partner.test(fold(over)) && !ofOthers.test(fold(over));
}
