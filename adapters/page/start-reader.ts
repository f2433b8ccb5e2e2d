import type { Assessment, Progress } from '../../core/assessment.ts';
import { finalPressed } from '../../core/progress.ts';
import type { Conclusion } from '../browser/messages.ts';
import { watchFinalButtons } from './final-button.ts';
import { createFieldMarks } from './layer/field-mark.ts';
import {
  buttonElement,
  createReadMemory,
  fieldElement,
  type ReadMemory,
  readPageInSlices,
} from './read-page.ts';
import { createAnswerWatch } from './reading/answers.ts';
import { rememberBeforeTyping } from './reading/before-typing.ts';
import { watchSelection } from './watch-selection.ts';
import { watchTyping } from './watch-typing.ts';
import { contextOf } from './words/word-context.ts';
import { currentWorld, type PageWorld } from './world.ts';

const joined = new WeakSet<PageWorld>();

/** Joins the always-on script of this frame. A second injection finds the reader there and does nothing. */
export async function startReader(): Promise<void> {
  const world = currentWorld();
  if (!world || world.signal.aborted || joined.has(world)) return;
  joined.add(world);
  world.installSenses((words) =>
    world.ask({
      type: 'senses',
      words: words.map(({ termId, place }) => ({ termId, context: contextOf(place) })),
    }),
  );
  const told = await world.ask<Progress>({ type: 'recall' });
  if (told && !world.signal.aborted) readOn(world, told);
}

function readOn(world: PageWorld, told: Progress): void {
  const { document, host, shadowRootOf, signal } = world;
  const memory = createReadMemory();
  const fieldMarks = createFieldMarks(world);
  const finals = watchFinalButtons(world, {
    press: () => setProgress(finalPressed(progress, Temporal.Now.instant().toString())),
    near: world.offerReview,
  });
  const typing = watchTyping(document, () => void read(), {
    signal,
    isWatched: world.hasPanel,
    hasChanged: createAnswerWatch(memory, () => [document, ...world.shadowRoots()]),
  });
  let isOpen = false;
  rememberBeforeTyping(document, memory, { signal, mayLook: () => isOpen });
  const selecting = watchSelection(document, (selection) => world.publish({ selection }), {
    signal,
    isWatched: world.hasPanel,
  });
  world.onPanelChange(selecting.look);
  let progress = told;
  let last = '';

  function setProgress(next: Progress): void {
    progress = next;
    void world.ask({ type: 'saveProgress', progress });
    void read();
  }

  /** One reading at a time; a change during one asks for another after it. */
  let isReading = false;
  let isStale = false;
  async function read(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale && !signal.aborted) {
      isStale = false;
      try {
        await readOnce();
      } catch (error) {
        if (signal.aborted) break;
        // What was concluded before may no longer be so: nothing is said until a reading succeeds.
        last = '';
        world.publish({ hasFailed: true });
        await world.ask({ type: 'failed', code: 'read', stack: stackOf(error) }).catch(() => undefined);
      }
    }
    isReading = false;
  }

  async function readOnce(): Promise<void> {
    const page = { ...(await readPageInSlices(document, { memory, shadowRootOf, signal })), host };
    isOpen = page.stopped === null;
    const conclusion = await world.ask<Conclusion | null>({
      type: 'assess',
      page,
      progress,
      today: Temporal.Now.plainDateISO().toString(),
      timeZone: Temporal.Now.timeZoneId(),
    });
    if (!conclusion) throw new Error('The background said nothing of this page');
    const { buttons, ...concluded } = conclusion;
    const assessment = { page: { ...page, buttons }, ...concluded };
    finals.watch(assessment, (id) => buttonElement(memory, id));
    fieldMarks.setFieldMarks(casesToLookAt(assessment, memory).filter(typing.wasLeft));
    const next = JSON.stringify([assessment, progress]);
    if (next === last) return;
    last = next;
    world.publish({ isRead: true, hasFailed: false, assessment, progress });
  }

  world.onCommand((command) => {
    if (command.type === 'focusField') {
      const element = fieldElement(memory, command.fieldId);
      if (element) world.pointer().show(element);
    }
    if (command.type === 'clearPointer') world.pointer().clear();
    if (command.type === 'setProgress') setProgress(command.progress);
    if (command.type === 'refresh') void read();
  });
  world.onPageChange(() => void read());
  void read();
}

function casesToLookAt(assessment: Assessment, memory: ReadMemory): Element[] {
  const ids = assessment.findings.filter(({ status }) => status === 'problem').map(({ fieldId }) => fieldId);
  return [...new Set(ids)]
    .map((id) => (id === null ? null : fieldElement(memory, id)))
    .filter((element) => element !== null);
}

const stackOf = (error: unknown): string => String((error as Error | null)?.stack ?? error);
