/** What is still told of a procedure once a page of it was read: what is told of one sending, or of one file, is not of the next. */
import { type Assessment, emptyProgress, type Place, type Progress, type SeenOn } from '../assessment.ts';
import { isAside } from '../check/aside.ts';
import { packFindingId, wholePage } from '../check/finding.ts';
import type { Procedure } from '../pack.ts';
import type { Field, PageModel } from '../page-model.ts';
import { markedText, stepName, withoutExpired } from '../progress.ts';
import { pageKey } from '../retype/page-key.ts';
import { isSigningIn } from '../signing-in.ts';
import { initialTextOf, isAsked, isMarkedOptional, stateOf, textOf } from '../values/answer.ts';
import { digest } from '../wording/digest.ts';

/**
 * What is still told once this page was read; the same progress when there is nothing new. Nothing where somebody signs in,
 * who may be another: no step, no answer, no press of the one may stand for the other's. Once a known receipt of what she
 * sent was there, the pages after it are not asked about.
 * @param procedure the guide of the page
 */
export function toldAfter(
  progress: Progress,
  { page, place, sent }: Pick<Assessment, 'page' | 'place' | 'sent'>,
  procedure: Procedure | null,
): Progress {
  if (isSigningIn(page)) return emptyProgress;
  const { finalPress } = progress;
  const isItsGuide = finalPress?.portal === place?.portal && finalPress?.procedure === place?.procedure;
  if (finalPress && isItsGuide && sent.state === 'sent')
    return finalPress.isReceived
      ? progress
      : { ...progress, finalPress: { ...finalPress, isReceived: true } };
  if (page.stopped || page.isTranslated || page.isLoading) return progress;
  if (isBack(progress, page)) return restored(progress);
  if (!place || !procedure) return progress;
  const seen = isItsGuide ? emptied(progress, page) : progress;
  const told = isItsGuide && beginsAnew(seen, page, place, procedure) ? anew(seen, place) : seen;
  return withoutExpired(ofFiles(told, page, procedure), page.fields);
}

/** The page she looks at when she says what she sees there. */
export const seenOn = (page: PageModel): SeenOn => ({
  page: digest(`${page.host}${pageKey(page)} ${page.headings.map(({ text }) => text).join(' ')}`),
  isBlank: isBlank(questionsOf(page)),
});

/** The message she saw of the former sending, read again: nothing was pressed since. */
const isBack = ({ former, finalPress }: Progress, page: PageModel): boolean =>
  finalPress === null &&
  former?.seenOn !== undefined &&
  questionsOf(page).length === 0 &&
  seenOn(page).page === former.seenOn.page;

const restored = ({ former, ...progress }: Progress): Progress => ({
  ...progress,
  finalPress: former ?? null,
  sawReceipt: former && !former.isReceived ? 'yes' : null,
});

/** A site may empty its own form once it has what was sent: only what is written there afterwards is another sending. */
function emptied(progress: Progress, page: PageModel): Progress {
  const { finalPress } = progress;
  const now = seenOn(page);
  const isEmptied = finalPress?.seenOn?.page === now.page && !finalPress.seenOn.isBlank && now.isBlank;
  return isEmptied ? { ...progress, finalPress: { ...finalPress, seenOn: now } } : progress;
}

/**
 * After a press whose message was seen: a form of its guide is open again, on its first part or with nothing written. On the
 * very page where she saw the message, only once something is written there. The receipt read again, the site's home, the last
 * part reached again by the browser's arrow, and what comes after the sending are no new one.
 */
function beginsAnew(
  { finalPress, sawReceipt }: Progress,
  page: PageModel,
  { stepId, step }: Place,
  { steps }: Procedure,
): boolean {
  const asked = questionsOf(page);
  if (!finalPress || asked.length === 0 || !(finalPress.isReceived || sawReceipt === 'yes')) return false;
  const now = seenOn(page);
  const { seenOn: then } = finalPress;
  if (then?.page === now.page) return then.isBlank && !now.isBlank;
  const sending = steps.findIndex(({ sends }) => sends);
  if (sending >= 0 && steps.findIndex(({ id }) => id === stepId) > sending) return false;
  const isFirst = step ? step.index === 1 : stepId !== null && stepId === steps[0]?.id;
  // Under what is shown again before it leaves, a note left empty is no form.
  const isSending = steps.some(({ id, sends }) => sends && id === stepId);
  const isForm = !isSending || asked.some(({ kind, required }) => kind === 'file' || required);
  return isFirst || (isForm && now.isBlank);
}

/** Whether the form that is there is begun by her: nothing is written in it, or something else than what the site wrote. */
export function isBegunAnew(page: PageModel): boolean {
  const asked = questionsOf(page);
  return isBlank(asked) || asked.some((field) => (textOf(field) ?? '') !== (initialTextOf(field) ?? ''));
}

/** What she is asked here, but for her word on it and the boxes beside. */
const questionsOf = ({ fields }: PageModel): Field[] =>
  fields.filter(
    (field) => isAsked(field) && field.kind !== 'checkbox' && !beside.has(field.valueType) && !isAside(field),
  );
const beside = new Set(['consent', 'search']);

/** A case that may stay empty says nothing, on a part where others are filled in. */
const isBlank = (asked: readonly Field[]): boolean =>
  asked.some((field) => !isMarkedOptional(field)) && asked.every((field) => stateOf(field) === 'empty');

/** Steps, marks and answers were told of what has gone. */
function anew(progress: Progress, place: Place): Progress {
  const { finalPress, tickedSteps, left } = progress;
  const isOfIt = (name: string): boolean => name.startsWith(stepName(place, ''));
  return {
    ...emptyProgress,
    tickedSteps: tickedSteps.filter((name) => !isOfIt(name)),
    left: Object.fromEntries(Object.entries(left).filter(([name]) => !isOfIt(name))),
    former: finalPress ?? undefined,
  };
}

/** Of another file, nothing was told. A part that shows no case for a file says nothing of it. */
function ofFiles(progress: Progress, page: PageModel, procedure: Procedure): Progress {
  const ids = procedure.checks
    .filter((check) => check.kind === 'ask' && check.about === 'file')
    .map((check) => packFindingId(procedure, check, wholePage));
  const cases = page.fields.filter(({ kind }) => kind === 'file');
  if (ids.length === 0 || cases.length === 0) return progress;
  const files = digest(cases.map(markedText).join('/'));
  if (files === progress.files) return progress;
  const answers = Object.entries(progress.answers).filter(([id]) => !ids.includes(id));
  const dismissed = progress.dismissed.filter((id) => !ids.includes(id));
  return { ...progress, files, answers: Object.fromEntries(answers), dismissed };
}
