/**
 * What of a page may leave for the person who helps. Built up from nothing, item by item: what is not named here does
 * not go. No address, no hidden or disabled case, no finding (it would say what the answer is), no answer.
 */
import type { Assessment } from './assessment.ts';
import type { Field, FieldId, FieldKind, ValueType } from './page-model.ts';
import { hideRows, type People, peopleNamed } from './redact/people.ts';
import { hideAnswers } from './redact/repeated.ts';
import { classify, type Sensitivity } from './redact/sensitivity.ts';
import { hideNumbers } from './redact/shapes.ts';
import { cleanText } from './review/clean-text.ts';
import { limits, type RevealedAnswer, type SharedLine, type SharedPlace } from './review/events.ts';
import { kindsOfFiles } from './wording/file-names.ts';

export interface RedactOptions {
  /** What the guide says of a case; it can only raise. */
  declared?: (field: Field) => Sensitivity;
  /** Cases she doubts. */
  doubted?: readonly FieldId[];
}

/** A line as it may leave, but for its version, which the review counts. */
export type RedactedLine = Omit<SharedLine, 'version'>;

export interface Redacted {
  place: SharedPlace | null;
  lines: RedactedLine[];
  notShared: number;
  unreadZones: number;
}

/**
 * The page as labels. Null on a page of the stop list (sign-in, codes): nothing of it is shared.
 *
 * Whether a case is filled, and whether its answer is well formed, are themselves answers: a filled « pension reçue »
 * says there is one, a ticked box says yes, a wrong key says which number was meant. So neither leaves (threat 22): she
 * can show the answer instead.
 */
export function redact(assessment: Assessment, options: RedactOptions = {}): Redacted | null {
  const { page, place, shown } = assessment;
  if (page.stopped) return null;
  const hide = hideAnswers(typedTexts([...page.fields, ...shown]), namesIn([...page.fields, ...shown]));
  const enabled = lookedAtTogether(assessment);
  const shareable = enabled.filter((field) => classify(field, options.declared?.(field)) !== 'subject');
  const people = peopleOn(assessment);
  const lines = shareable.slice(0, limits.lines).map((field) => redactField(field, hide, people, options));
  return {
    place: place && { portal: place.portal, procedure: place.procedure, stepId: place.stepId },
    lines,
    notShared: page.fields.filter((field) => !field.disabled).length + shown.length - lines.length,
    unreadZones: page.unreadZones,
  };
}

/** What of the page is told to nobody, for her own screen: the very lines that `notShared` counts. */
export function keptBack({ page, shown }: Assessment, told: readonly FieldId[]): Field[] {
  return [...page.fields.filter(({ disabled }) => !disabled), ...shown].filter(
    ({ id }) => !told.includes(id),
  );
}

/** Cases, and answers a recap shows again under a known name. */
export function lookedAtTogether({ page, shown, nameable }: Assessment): Field[] {
  return [
    ...page.fields.filter((field) => !field.disabled),
    ...shown.filter(({ id }) => nameable.includes(id)),
  ];
}

/**
 * Whoever the page names over its cases: met in its own order, so that a name has the same number wherever it stands.
 * Somebody added before others shifts their numbers: an opinion is held to who it was of by `contentOf` in `share.ts`.
 */
function peopleOn({ page, shown }: Assessment): People {
  const people = peopleNamed();
  const fields = [...page.fields, ...shown];
  for (const { outerGroup, group, label, kind } of fields) {
    for (const title of [outerGroup, group]) if (title) people.hide(title, 'title');
    hideRows(people, label, ticked.includes(kind));
  }
  for (const { heading } of fields) if (heading) people.hide(heading, 'title');
  return people;
}

function redactField(
  field: Field,
  hide: (label: string) => string,
  people: People,
  options: RedactOptions,
): RedactedLine {
  const scrub = (text: string) => cleanText(hideNumbers(hide(text)), limits.label);
  return {
    id: field.id,
    label: scrub(hideRows(people, field.label, ticked.includes(field.kind))),
    group: field.group === null ? null : scrub(people.hide(field.group, 'title')),
    kind: field.kind,
    isDoubted: options.doubted?.includes(field.id) ?? false,
  };
}

/** Choices that all stand on the page, and those of a list. */
const ticked: readonly FieldKind[] = ['radio', 'checkbox', 'button-group'];
const choices: readonly FieldKind[] = [...ticked, 'select', 'combobox'];
const named: readonly ValueType[] = [
  'birth-place',
  'city',
  'country',
  'department',
  'name',
  'nationality',
  'organisation',
];

/**
 * Answers that a page may repeat in its labels. Those of choices are words of the page already: to take only the chosen
 * one out of « Êtes-vous locataire ou propriétaire ? » would tell which it is.
 */
function typedTexts(fields: Field[]): string[] {
  return fields.filter(({ kind }) => !choices.includes(kind)).flatMap(answersOf);
}

/**
 * Who and where she is, written or chosen in a list: of a list every choice, so that what is taken out does not tell
 * which is hers.
 */
function namesIn(fields: Field[]): string[] {
  return fields
    .filter(({ kind, valueType }) => named.includes(valueType) && !ticked.includes(kind))
    .flatMap((field) => [...answersOf(field), ...field.options]);
}

function answersOf({ value, initial }: Field): string[] {
  return [value, initial].flatMap((one) => (one.state === 'filled' ? [one.text] : []));
}

/** A case whose class allows it to be shown. Only `mayShow` makes one. */
export type ShowableField = Field & { readonly sensitivity: 'open' | 'number' };

/** null when no act of hers may show it. Decided anew at each showing: the content may have changed. */
export function mayShow(field: Field, declared?: Sensitivity): ShowableField | null {
  const sensitivity = classify(field, declared);
  return sensitivity === 'open' || sensitivity === 'number' ? { ...field, sensitivity } : null;
}

/**
 * The answer of a case she shows. Takes only what `mayShow` let through, and looks again: throws a TypeError for a
 * class that is never shown, whatever the caller's types say.
 */
export function revealAnswer(field: ShowableField, version: number): RevealedAnswer {
  const found = classify(field);
  if (found === 'never' || found === 'subject') throw new TypeError('This answer is never shown.');
  const seen = field.kind === 'file' || field.valueType === 'file' ? kindsOfFiles : (one: string) => one;
  const text = field.value.state === 'filled' ? seen(field.value.text) : '';
  const before = field.initial.state === 'filled' ? seen(field.initial.text) : '';
  return {
    id: field.id,
    version,
    value: cleanText(text, limits.value),
    initial: before === text ? null : cleanText(before, limits.value),
  };
}

/** « Montrer plusieurs réponses »: what may be seen, without the numbers that name her, for the preview and for the showing. */
export function showAllButNumbers(
  assessment: Assessment,
  versionOf: (id: FieldId) => number,
  declared?: (field: Field) => Sensitivity,
): RevealedAnswer[] {
  if (assessment.page.stopped) return [];
  return lookedAtTogether(assessment)
    .map((field) => mayShow(field, declared?.(field)))
    .filter((field) => field?.sensitivity === 'open' && field.value.state !== 'unread')
    .slice(0, limits.lines)
    .map((field) => revealAnswer(field as ShowableField, versionOf((field as ShowableField).id)));
}
