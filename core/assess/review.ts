import type { Finding, Progress, ReviewLine, TextRef } from '../assessment.ts';
import { changeOf } from '../check/answers/changed.ts';
import type { CheckContext } from '../check/context.ts';
import { holdsAnswer } from '../check/recap/answer-lines.ts';
import { isShown } from '../check/recap/shown.ts';
import { monthOf, personOf } from '../check/who-and-when.ts';
import type { Field, FieldId, PageModel } from '../page-model.ts';
import { hasDoubt } from '../progress.ts';
import { formatAmount, readAmount } from '../values/amount.ts';
import { initialTextOf, isBoxAlone, isYesNo, stateOf, textOf, yesNoOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { monthName } from '../wording/months.ts';

/**
 * The lines of a recap whose name is known to be one: see `Assessment.nameable`. The name made of a sentence told back, or
 * that holds an amount or a day, tells the answer.
 */
export function nameableOf({ recap, recapCaseOf }: CheckContext): FieldId[] {
  const isKnown = ({ id, label, valueType }: Field): boolean =>
    recapCaseOf.has(id) || (valueType === 'yes-no' && label.endsWith('?'));
  return recap
    .filter(
      (line) =>
        isShown(line) && line.hint === null && isKnown(line) && !holdsAnswer(line.label.replace(/\?$/, '')),
    )
    .map(({ id }) => id);
}

/** Read, but never shown again: they open accounts and doors. */
const hidden = new Set(['nir', 'otp', 'password']);

/**
 * What is to be re-read, one line a case (a date in three cases is one line). Order: her doubts, already-written
 * values changed, what the checks found, the rest, then what could not be seen; among these, the page's own.
 */
export function reviewOf(
  context: CheckContext,
  findings: readonly Finding[],
  progress: Progress,
): ReviewLine[] {
  const dated = new Map(
    context.dates
      .filter((date) => date.fields.length > 1)
      .flatMap((date) => date.fields.map((part) => [part.id, date] as const)),
  );
  const lines: { line: ReviewLine; rank: number; at: number }[] = [];
  const places = context.recap.some(isShown) ? placesOf(context.page) : [];
  for (const [i, field] of context.page.fields.entries()) {
    if (field.kind === 'search' || field.valueType === 'search') continue;
    if (field.disabled && !context.recap.includes(field)) continue;
    const date = dated.get(field.id);
    if (date && date.fields[0] !== field) continue;
    const fields = date?.fields ?? [field];
    const ids = new Set(fields.map((part) => part.id));
    const own = findings.filter((one) => one.fieldId !== null && ids.has(one.fieldId));
    const line = lineOf(fields, context, own);
    if (date) line.label = date.spot.fieldLabel ?? line.label;
    lines.push({ line, rank: rankOf(line, fields, own, progress), at: places[i] ?? -1 });
  }
  const told = new Set<number>();
  for (const field of context.recap) {
    if (!isShown(field)) continue;
    // A sentence may hold several answers: it is read again once, as it stands.
    if (field.hint !== null && field.block !== undefined) {
      if (told.has(field.block)) continue;
      told.add(field.block);
    }
    const own = findings.filter((one) => one.fieldId === field.id);
    const line: ReviewLine = {
      ...lineOf([field], { ...context, caseOf: context.recapCaseOf }, own),
      isOnlyShown: true,
    };
    if (field.valueType === 'unknown') line.isNotUnderstood = true;
    if (field.hint !== null) Object.assign(line, { label: '', value: field.hint, sentence: null });
    // Nobody wrote it « déjà »: the page shows what was answered.
    if (!line.hasChanged) line.initial = null;
    lines.push({ line, rank: rankOf(line, [field], own, progress), at: field.block ?? -1 });
  }
  return lines.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ line }) => line);
}

/** The page's line where each case stands, by its name; that of the case before it where none is so named. */
function placesOf({ fields, blocks }: PageModel): number[] {
  const lines = blocks.map(fold);
  const named = Map.groupBy(lines.keys(), (at) => lines[at]);
  let last = -1;
  return fields.map(({ label, valueType }) => {
    const name = fold(label);
    const isHere = (at: number): boolean => at > last && name !== '';
    const own = named.get(name)?.find(isHere);
    // « J'atteste … (obligatoire) »
    const longer = own === undefined && valueType === 'consent';
    const at = longer ? lines.findIndex((line, one) => isHere(one) && line.startsWith(name)) : own;
    last = Math.max(last, at ?? -1);
    return last;
  });
}

function rankOf(line: ReviewLine, fields: Field[], own: readonly Finding[], progress: Progress): number {
  if (fields.some((field) => hasDoubt(progress, field))) return 0;
  if (line.hasChanged) return 1;
  if (own.some((finding) => finding.status === 'problem')) return 2;
  if ((line.isUnread && !line.isHidden) || line.isNotUnderstood) return 6;
  if (own.some((finding) => finding.status === 'question' || finding.status === 'unknown')) return 3;
  return line.value === null && !line.isHidden ? 5 : 4;
}

function lineOf(fields: Field[], context: CheckContext, own: readonly Finding[]): ReviewLine {
  const [field] = fields as [Field];
  const isHidden = fields.some((part) => hidden.has(part.valueType) || part.kind === 'password');
  const texts = fields.map(textOf).filter((text) => text !== null);
  const initial = fields.map(initialTextOf).filter((text) => text !== null);
  const isUnread = fields.some((part) => stateOf(part) === 'unread');
  const changes = fields.map(changeOf);
  return {
    fieldId: field.id,
    label: field.label,
    group: field.group,
    sentence: isHidden ? null : sentenceOf(field, context),
    value: isHidden || isUnread || texts.length === 0 ? null : shown(field, texts),
    isUnread: isUnread || isHidden,
    ...(isHidden ? { isHidden: true as const } : {}),
    ...(isBoxAlone(field) ? { box: true as const } : {}),
    initial:
      isHidden || initial.length === 0 || changes.every((change) => change === 'none')
        ? null
        : shown(field, initial),
    hasChanged: changes.some((change) => change === 'changed' || change === 'wiped'),
    findingIds: own.map((finding) => finding.id),
  };
}

function shown(field: Field, texts: string[]): string {
  if (texts.length > 1) return texts.join('/');
  const [text = ''] = texts;
  const amount = field.valueType === 'amount' ? readAmount(text) : null;
  return amount?.state === 'amount' ? formatAmount(amount.cents) : text;
}

/** The guide's sentence for what the case holds, or null: then its label and value serve. */
function sentenceOf(field: Field, context: CheckContext): TextRef | null {
  const { procedure, caseOf } = context;
  const own = caseOf.get(field.id);
  const id = own ?? caseOfColumn(field, context);
  const known = procedure?.cases.find((one) => one.id === id);
  const sentences = known?.sentences;
  const month = monthOf(field);
  if (!procedure || !sentences || (sentences.needsMonth && !month)) return null;
  const person = personOf(field);
  const who = person.role === 'you' ? '' : nameOf(field);
  // « J'ai reçu rien d'écrit » is no sentence: of hers, the name and the words serve.
  const key =
    own !== undefined
      ? keyOf(field, sentences, person.role === 'you' ? '' : 'Other', who !== '')
      : person.role === 'you'
        ? null
        : (sentences.filledOther ?? null);
  if (!key) return null;
  const value = textOf(field) ?? '';
  const amount = readAmount(value);
  return {
    ns: procedure.portal,
    key,
    params: {
      value,
      label: field.label,
      amount: amount.state === 'amount' ? formatAmount(amount.cents) : value,
      month: month ? monthName(month.month) : '',
      person: person.name || rowOf(field) || field.group || '',
      who,
    },
  };
}

/** What the other rows hold where this one has words: « Lou Exemple – juillet 2026 – Montant net social : rien d'écrit ». */
function caseOfColumn(field: Field, { recap, recapCaseOf }: CheckContext): string | undefined {
  const head = headOf(field);
  const isRow = ({ id, group, label }: Field): boolean =>
    recapCaseOf.has(id) && group === field.group && headOf({ label }) === head;
  const row = isShown(field) && head !== undefined ? recap.find(isRow) : undefined;
  return row && recapCaseOf.get(row.id);
}

const headOf = ({ label }: Pick<Field, 'label'>): string | undefined => label.split(' – ').slice(2).at(-1);

/** « Dominique Exemple », of « Dominique Exemple (votre conjoint) »; '' where it may be no name. */
function nameOf(field: Field): string {
  const title = [rowOf(field), field.group ?? ''].find((one) => aName.test(one)) ?? '';
  return aName.exec(title)?.[1] ?? '';
}

const aName = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})\s\((?:votre|mon|ma)\s[^)]*\)$/u;

/** « Dominique EXEMPLE (votre conjoint) – juillet 2026 – Montant »: whose line it is, where the title is everybody's. */
function rowOf({ label }: Field): string {
  const [first = '', ...rest] = label.split(' – ');
  return rest.length > 0 && aPerson.test(first) ? first : '';
}

const aPerson = /^\p{Lu}[\p{L}'’-]+ \p{Lu}|\((?:vous|votre|mon|ma)(?!\p{L})/u;

function keyOf(
  field: Field,
  sentences: { [state: string]: string | boolean | undefined },
  whose: '' | 'Other',
  isNamed: boolean,
): string | null {
  const pick = (state: string): string | null => {
    const key = sentences[`${state}${whose}`];
    return typeof key === 'string' ? key : null;
  };
  const state = stateOf(field);
  if (state === 'unread') return null;
  if (state === 'empty') return pick('empty');
  if (isYesNo(field)) {
    const answer = yesNoOf(field);
    return answer === 'yes' || answer === 'no' ? pick(answer) : null;
  }
  const amount = readAmount(textOf(field) ?? '');
  const isZero = amount.state === 'amount' && amount.cents === 0;
  if (isZero && isNamed && sentences.zeroNamed) return String(sentences.zeroNamed);
  return (isZero && pick('zero')) || pick('filled');
}
