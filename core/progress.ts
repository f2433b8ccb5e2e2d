/** What only the person can tell, changed one act at a time. Each returns a new progress; none is ever edited. */
import type { FinalPress, Place, Progress, SeenOn } from './assessment.ts';
import type { Field } from './page-model.ts';

/** The text a mark is bound to: another one, and the mark no longer holds. */
export function markedText(field: Pick<Field, 'value'>): string {
  return field.value.state === 'filled' ? field.value.text : `(${field.value.state})`;
}

type Guide = Pick<Place, 'portal' | 'procedure'>;

/** What is told of a case hangs on what it holds, never on what it means. */
type Case = Pick<Field, 'id' | 'value'>;

/** Guides name their steps alike: what is told of one is of one guide's. */
export const stepName = ({ portal, procedure }: Guide, stepId: string) => `${portal}/${procedure}/${stepId}`;

/** She says a step of a guide is done, or takes it back. */
export function tickStep(progress: Progress, guide: Guide, stepId: string, isDone = true): Progress {
  const name = stepName(guide, stepId);
  const { tickedSteps } = progress;
  return {
    ...progress,
    tickedSteps: isDone ? [...new Set([...tickedSteps, name])] : tickedSteps.filter((one) => one !== name),
  };
}

/** Whether she said that this step of this guide is done. */
export const isTicked = (progress: Progress, guide: Guide, stepId: string): boolean =>
  progress.tickedSteps.includes(stepName(guide, stepId));

/** « J'envoie quand même »: the finding is not shown again. */
export function dismiss(progress: Progress, findingId: string): Progress {
  return { ...progress, dismissed: [...new Set([...progress.dismissed, findingId])] };
}

/** She takes another look at what she had left as it is. */
export function reopen(progress: Progress, findingId: string): Progress {
  return { ...progress, dismissed: progress.dismissed.filter((id) => id !== findingId) };
}

/** « J'ai un doute » on what the case holds now. It takes the place of « C'est bien ça ». */
export function doubt(progress: Progress, field: Case): Progress {
  const { [field.id]: _gone, ...confirmed } = progress.confirmed;
  return { ...progress, confirmed, doubts: { ...progress.doubts, [field.id]: markedText(field) } };
}

/** The doubt of last time, of which no value was kept: about the case, whatever it holds, and so bound to no text. */
export function doubtAgain(progress: Progress, field: Case): Progress {
  const told = doubt(progress, field);
  return { ...told, doubts: { ...told.doubts, [field.id]: '' } };
}

/** « C'est bien ça » on what the case holds now. It takes the place of a doubt. */
export function confirm(progress: Progress, field: Case): Progress {
  const { [field.id]: _gone, ...doubts } = progress.doubts;
  return { ...progress, doubts, confirmed: { ...progress.confirmed, [field.id]: markedText(field) } };
}

/** Takes back either mark. */
export function unmark(progress: Progress, fieldId: string): Progress {
  const { [fieldId]: _doubt, ...doubts } = progress.doubts;
  const { [fieldId]: _confirmed, ...confirmed } = progress.confirmed;
  return { ...progress, doubts, confirmed };
}

/** The answer to a question; `about`: the one case it is about, whose text it is bound to. */
export function answer(progress: Progress, questionId: string, text: string, about?: Case): Progress {
  const told = { ...progress, answers: { ...progress.answers, [questionId]: text } };
  return about ? { ...told, answeredOn: { ...progress.answeredOn, [questionId]: markedText(about) } } : told;
}

/** The case a finding is about, by the name of the finding; '' where it is of the whole page. */
const caseOf = (findingId: string): string => findingId.slice(findingId.indexOf(':') + 1);

/** Without the answers about a case whose text is another one now; the same progress when each still holds. */
export function withoutExpired(progress: Progress, fields: readonly Case[]): Progress {
  const texts = new Map(fields.map((field) => [field.id, markedText(field)]));
  const isExpired = ([id, text]: [string, string]): boolean => (texts.get(caseOf(id)) ?? text) !== text;
  const expired = new Set(
    Object.entries(progress.answeredOn ?? {})
      .filter(isExpired)
      .map(([id]) => id),
  );
  if (expired.size === 0) return progress;
  const rest = (record: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !expired.has(id)));
  return { ...progress, answers: rest(progress.answers), answeredOn: rest(progress.answeredOn ?? {}) };
}

/** The button that sends was pressed, in a guide. A new press asks again whether a message was seen. */
export function finalPressed(
  progress: Progress,
  press: Pick<FinalPress, 'at' | 'host' | 'button'>,
  { portal, procedure }: Guide,
): Progress {
  return { ...progress, finalPress: { ...press, portal, procedure, isReceived: false }, sawReceipt: null };
}

/** Her answer to « Voyez-vous un message de confirmation ? », of her last press. `on`: the page she looks at. */
export function sawReceipt(progress: Progress, seen: 'yes' | 'no' | 'unsure', on?: SeenOn): Progress {
  const { finalPress } = progress;
  return finalPress ? { ...progress, sawReceipt: seen, finalPress: { ...finalPress, seenOn: on } } : progress;
}

/** none: no mark · stands: on what the case still holds · expired: the value changed since, and the mark says so. */
export type MarkState = 'none' | 'stands' | 'expired';

export function doubtState(progress: Progress, field: Case): MarkState {
  return markState(progress.doubts[field.id], field);
}

export function confirmedState(progress: Progress, field: Case): MarkState {
  return markState(progress.confirmed[field.id], field);
}

/** Whether her doubt on a case still stands. */
export function hasDoubt(progress: Progress, field: Case): boolean {
  return doubtState(progress, field) === 'stands';
}

function markState(text: string | undefined, field: Case): MarkState {
  if (text === undefined) return 'none';
  return !text || text === markedText(field) ? 'stands' : 'expired';
}
