/** What only the person can tell, changed one act at a time. Each returns a new progress; none is ever edited. */
import type { Progress } from './assessment.ts';
import type { Field } from './page-model.ts';

/** The text a mark is bound to: another one, and the mark no longer holds. */
export function markedText(field: Field): string {
  return field.value.state === 'filled' ? field.value.text : `(${field.value.state})`;
}

/** She says a step is done, or takes it back. */
export function tickStep(progress: Progress, stepId: string, isDone = true): Progress {
  const others = progress.tickedSteps.filter((id) => id !== stepId);
  return { ...progress, tickedSteps: isDone ? [...others, stepId] : others };
}

/** « J'envoie quand même »: the finding is not shown again. */
export function dismiss(progress: Progress, findingId: string): Progress {
  return { ...progress, dismissed: [...new Set([...progress.dismissed, findingId])] };
}

/** « J'ai un doute » on what the case holds now. It takes the place of « C'est bien ça ». */
export function doubt(progress: Progress, field: Field): Progress {
  const { [field.id]: _gone, ...confirmed } = progress.confirmed;
  return { ...progress, confirmed, doubts: { ...progress.doubts, [field.id]: markedText(field) } };
}

/** « C'est bien ça » on what the case holds now. It takes the place of a doubt. */
export function confirm(progress: Progress, field: Field): Progress {
  const { [field.id]: _gone, ...doubts } = progress.doubts;
  return { ...progress, doubts, confirmed: { ...progress.confirmed, [field.id]: markedText(field) } };
}

/** Takes back either mark. */
export function unmark(progress: Progress, fieldId: string): Progress {
  const { [fieldId]: _doubt, ...doubts } = progress.doubts;
  const { [fieldId]: _confirmed, ...confirmed } = progress.confirmed;
  return { ...progress, doubts, confirmed };
}

/** The answer to one of a guide's questions. */
export function answer(progress: Progress, questionId: string, text: string): Progress {
  return { ...progress, answers: { ...progress.answers, [questionId]: text } };
}

/** The button that sends was pressed. `at`: ISO time. A new press asks again whether a message was seen. */
export function finalPressed(progress: Progress, at: string): Progress {
  return { ...progress, finalPressedAt: at, sawReceipt: null };
}

/** Her answer to « Voyez-vous un message de confirmation ? ». */
export function sawReceipt(progress: Progress, seen: 'yes' | 'no' | 'unsure'): Progress {
  return { ...progress, sawReceipt: seen };
}

/** none: no mark · stands: on what the case still holds · expired: the value changed since, and the mark says so. */
export type MarkState = 'none' | 'stands' | 'expired';

export function doubtState(progress: Progress, field: Field): MarkState {
  return markState(progress.doubts[field.id], field);
}

export function confirmedState(progress: Progress, field: Field): MarkState {
  return markState(progress.confirmed[field.id], field);
}

/** Whether her doubt on a case still stands. */
export function hasDoubt(progress: Progress, field: Field): boolean {
  return doubtState(progress, field) === 'stands';
}

function markState(text: string | undefined, field: Field): MarkState {
  if (text === undefined) return 'none';
  return text === markedText(field) ? 'stands' : 'expired';
}
