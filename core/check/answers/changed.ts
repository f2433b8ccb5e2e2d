import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { formatAmount, readAmount, sumsIn } from '../../values/amount.ts';
import { centsOf, initialTextOf, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { isSameValue } from '../../values/same.ts';
import { fold } from '../../wording/fold.ts';
import { monthName } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, packFinding, spotOf } from '../finding.ts';
import { isSamePerson, monthOf, personOf } from '../who-and-when.ts';

/** Values that never enter a sentence. */
const neverShown = new Set(['otp', 'nir', 'iban', 'tax-number']);

/**
 * Whether an already-written value is still what it was. changed: another one, or wiped · kept: untouched, or put
 * back · none: nothing was written, or nothing tells that it was.
 */
export function changeOf(field: Field): 'changed' | 'wiped' | 'kept' | 'none' {
  const before = initialTextOf(field);
  if (before === null || field.kind === 'file' || field.kind === 'password') return 'none';
  const state = stateOf(field);
  if (state === 'unread') return 'none';
  if (state === 'empty') return isShownFirst(field, before) ? 'none' : 'wiped';
  return isSameValue(before, textOf(field) ?? '', field.valueType)
    ? 'kept'
    : isShownFirst(field, before)
      ? 'none'
      : 'changed';
}

/** Whether she wrote or chose something there: not what was there already, « néant », 0 or a box. */
export const isGivenByHer = (field: Field): boolean =>
  field.kind !== 'checkbox' &&
  field.valueType !== 'consent' &&
  stateOf(field) === 'filled' &&
  changeOf(field) !== 'kept' &&
  !tellsNothing(field) &&
  centsOf(field) !== 0;

/** A list opens on its first choice when nobody chose: that was not written by anyone. */
function isShownFirst(field: Field, before: string): boolean {
  return field.kind === 'select' && field.options[0] === before;
}

/** Answers chosen rather than written: a change is asked about, never held to be wrong. */
const chosen = new Set(['radio', 'checkbox', 'button-group', 'range']);

/** Already-written values that were changed or wiped; amounts compared as amounts; putting back is fine. */
export function checkChanged(context: CheckContext): Finding[] {
  const guide = context.procedure;
  const check = guide?.checks.find((one) => one.kind === 'changed-value');
  const ofHers = check && !check.mayBeHers ? amountsOfHers(context) : [];
  const others = ofHers.filter(({ id }) => !context.changedBefore.some((line) => line.id === id));
  return [...context.asked, ...context.changedBefore, ...others].flatMap((field) => {
    const change = changeOf(field);
    if (change === 'none') return [];
    const isMeant = change === 'changed' && isCorrected(field, context.page);
    // Of a zero nothing tells that the office wrote it, as the guide's sentences say.
    const isFilledIn = change === 'changed' && isZero(field);
    if (guide && check && isOf(check, field) && !isFilledIn)
      return [guideFinding(guide, check, field, change, isMeant)];
    if (change === 'kept')
      return field.valueType === 'amount'
        ? [ownFinding('changed-value', 'ok', spotOf(field), 'changed-value-kept')]
        : [];
    const isQuestion = chosen.has(field.kind) || isZero(field) || isMeant;
    const said = change === 'wiped' ? 'changed-value-wiped' : 'changed-value-problem';
    const key = neverShown.has(field.valueType) ? `${said}-unnamed` : said;
    return [
      ownFinding('changed-value', isQuestion ? 'question' : 'problem', spotOf(field), key, paramsOf(field)),
    ];
  });
}

/** « 1AP – Montant corrigé », « Nouveau montant » */
const corrected =
  /\b(?:montants?|sommes?|chiffres?|valeurs?|totaux|total) (?:\w+ )?(?:corrigee?s?|rectifiee?s?|exacte?s?|justes?|reelle?ment (?:percue?s?|recue?s?)|a retenir|apres (?:votre |la )?(?:correction|rectification))\b|\b(?:nouve(?:au|aux|lle)s?|bons?) (?:montants?|total|totaux)\b|\b(?:corrigee?s?|rectifiee?s?)$/;

/** To be written where what was declared before stays in sight: a change is what the case is there for. */
function isCorrected(field: Field, { blocks }: PageModel): boolean {
  const before = readAmount(initialTextOf(field) ?? '');
  return (
    field.valueType === 'amount' &&
    [field.label, field.question, field.group].some((name) => corrected.test(fold(name ?? ''))) &&
    before.state === 'amount' &&
    blocks.some((block) => sumsIn(block).includes(before.cents))
  );
}

/** Whether the guide has its own sentences for what is written there. */
function isOf({ valueTypes, mayBeHers }: CheckOf<'changed-value'>, field: Field): boolean {
  return valueTypes.includes(field.valueType) && !(mayBeHers && isZero(field));
}

/**
 * Amounts the page shows beside a button to change them. One that adds up cases or other lines of its month follows
 * them: it says nothing of what she did herself. Neither does one that was zero, as a page not filled in yet may show.
 */
function amountsOfHers({ shown, page }: CheckContext): Field[] {
  const amounts = shown.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const cases = page.fields.filter(({ valueType }) => valueType === 'amount');
  const isSamePlace = (one: Field, other: Field): boolean =>
    monthOf(one)?.month === monthOf(other)?.month && isSamePerson(personOf(one), personOf(other));
  return amounts.filter(
    (field) =>
      !isZero(field) &&
      !cases.some((one) => isSamePlace(field, one)) &&
      !(
        /\b(total|somme|ensemble|cumul)\b/.test(fold(field.label)) &&
        // « Pension reçue – 240 », in a case of no month that its row alone tells
        (cases.length > 0 || amounts.some((one) => one !== field && isSamePlace(one, field)))
      ),
  );
}

/** Where nobody says that the site wrote it, a zero already there may be the page's way of leaving a case empty. */
function isZero(field: Field): boolean {
  const before = readAmount(initialTextOf(field) ?? '');
  return before.state === 'amount' && before.cents === 0;
}

function guideFinding(
  guide: Procedure,
  check: CheckOf<'changed-value'>,
  field: Field,
  change: 'changed' | 'wiped' | 'kept',
  isMeant: boolean,
): Finding {
  const key = { changed: check.text, wiped: check.wipedText, kept: check.calmText }[change];
  const status = change === 'kept' ? 'ok' : isMeant ? 'question' : 'problem';
  const finding = packFinding(guide, check, status, spotOf(field), paramsOf(field), key);
  if (change !== 'wiped') return finding;
  // No paper « says » what is not there.
  return { ...finding, waysOut: finding.waysOut.filter(({ kind }) => kind !== 'keep-mine') };
}

function paramsOf(field: Field): Record<string, string> {
  const month = monthOf(field);
  return {
    before: neverShown.has(field.valueType) ? '' : shown(initialTextOf(field), field),
    after: neverShown.has(field.valueType) ? '' : shown(textOf(field), field),
    month: month ? monthName(month.month) : '',
  };
}

function shown(text: string | null, field: Field): string {
  const amount = field.valueType === 'amount' ? readAmount(text ?? '') : null;
  return amount?.state === 'amount' ? formatAmount(amount.cents) : (text ?? '');
}
