/** What her side says of the page and of what she does: beside or afar, what may be shown is decided here. */
import type { Assessment, Progress } from '../assessment.ts';
import type { Field, FieldId } from '../page-model.ts';
import { hasDoubt } from '../progress.ts';
import {
  lookedAtTogether,
  mayShow,
  redact,
  revealAnswer,
  type ShowableField,
  showAllButNumbers,
} from '../redact.ts';
import { limits, type PersonEvent, type Reply, type RevealedAnswer } from './events.ts';
import { makeDeltas, makeReveals, makeSnapshot, type Tracked, track, versionOf } from './share.ts';
import type { ReviewState } from './state.ts';
import { viewLines } from './view.ts';

/** The page she shares, as it is read now. */
export interface SharedPage {
  assessment: Assessment;
  progress: Progress;
}

/** Each function here says what to send for what she does or what the page became, and sends nothing itself. */
export interface Telling {
  tracked: Tracked;
  events: PersonEvent[];
}

/** What to say of the page so that the other side has it as it is now. */
export function tellPage(review: ReviewState, before: Tracked, page: SharedPage): Telling {
  const { assessment, progress } = page;
  const doubted = lookedAtTogether(assessment)
    .filter((field) => hasDoubt(progress, field))
    .map(({ id }) => id);
  const redacted = redact(assessment, { doubted });
  // A page of the stop list: nothing of it is said, and nothing stays shown meanwhile.
  if (!redacted) return { tracked: before, events: hideAll(review) };
  // A page that has not filled itself yet would be told twice.
  if (assessment.page.isLoading && redacted.lines.length === 0) return { tracked: before, events: [] };
  const tracked = track(before, assessment, { person: review.person, lines: redacted.lines });
  if (tracked.snap !== review.person.snap) return { tracked, events: makeSnapshot(redacted, tracked) };
  const told = viewLines(review)
    .filter(({ isGone }) => !isGone)
    .map(({ line }) => line);
  return { tracked, events: makeDeltas(told, redacted, tracked) };
}

/** Hides these answers again, or all of them. Nothing is said when none of them is shown. */
export function tellHidden({ person }: ReviewState, ids: FieldId[] | null): PersonEvent[] {
  const isAny = Object.keys(person.reveals).some((id) => ids === null || ids.includes(id));
  return isAny ? [{ t: 'conceal', ids }] : [];
}

/** That she sent, or pressed the last button: said once. */
export function tellSent({ person }: ReviewState, { assessment: { sent } }: SharedPage): PersonEvent[] {
  const isPressed = sent.state === 'sent' || (sent.state === 'unknown' && sent.pressed);
  return isPressed && person.status !== 'sent' ? [{ t: 'status', state: 'sent' }] : [];
}

export const hideAll = (review: ReviewState): PersonEvent[] => tellHidden(review, null);

/**
 * One answer, for as long as one answer may be shown; `seconds` null: until it is hidden again. Empty when it may not
 * be: decided anew from the page itself.
 */
export function tellAnswer(
  review: ReviewState,
  tracked: Tracked,
  page: SharedPage,
  id: FieldId,
  seconds: number | null = limits.revealOne,
): PersonEvent[] {
  const showable = showableOf(review, page, id);
  if (!showable) return [];
  return makeReveals([revealAnswer(showable, versionOf(tracked, id))], tracked, seconds);
}

/** Null for a case of which no act of hers shows the answer, or whose answer could not be read. */
export function showableOf(review: ReviewState, page: SharedPage, id: FieldId): ShowableField | null {
  const field = fieldOf(review, page, id);
  return field && field.value.state !== 'unread' ? mayShow(field) : null;
}

/** « Montrer plusieurs réponses »: what may be seen, none of it a number; she takes out what she will. */
export function previewAll(
  review: ReviewState,
  tracked: Tracked,
  { assessment }: SharedPage,
): RevealedAnswer[] {
  const told = new Set(toldIds(review));
  return showAllButNumbers(assessment, (id) => versionOf(tracked, id)).filter(({ id }) => told.has(id));
}

/** Of what she looked at, what she ticked, and nothing else: an answer that changed since is left out. */
export function tellAll(
  tracked: Tracked,
  preview: RevealedAnswer[],
  now: RevealedAnswer[],
  ticked: FieldId[],
): PersonEvent[] {
  const same = new Set(now.map((answer) => JSON.stringify(answer)));
  const looked = preview.filter((answer) => ticked.includes(answer.id) && same.has(JSON.stringify(answer)));
  return makeReveals(looked, tracked, looked.length > 1 ? limits.revealAll : limits.revealOne);
}

/** Her word on one line, about the answer that is there now. */
export function tellReply({ person }: ReviewState, id: FieldId, reply: Reply['reply']): PersonEvent[] {
  const line = Object.hasOwn(person.lines, id) ? person.lines[id] : undefined;
  return line ? [{ t: 'reply', snap: person.snap, id, version: line.version, reply }] : [];
}

function fieldOf(review: ReviewState, { assessment }: SharedPage, id: FieldId): Field | undefined {
  // A case whose line was never told has no business being shown.
  if (assessment.page.stopped || !toldIds(review).includes(id)) return undefined;
  return lookedAtTogether(assessment).find((field) => field.id === id);
}

function toldIds(review: ReviewState): FieldId[] {
  return viewLines(review).flatMap(({ line, isGone }) => (isGone ? [] : [line.id]));
}
