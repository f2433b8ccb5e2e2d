import { forgetLeft, rememberLeft } from '../../core/assess/left.ts';
import type { Assessment, Progress } from '../../core/assessment.ts';
import type { FieldAsRead, PageModel } from '../../core/page-model.ts';
import { doubt, finalPressed, hasDoubt, unmark } from '../../core/progress.ts';
import { findAgain, withoutIds } from '../../core/progress-names.ts';
import { withMeanings } from '../../core/reading/with-meanings.ts';
import type { Conclusion } from '../browser/messages.ts';
import { watchDoubtKey } from './doubt-key.ts';
import { watchFinalButtons } from './final-button.ts';
import { createFieldMarks } from './layer/field-mark.ts';
import type { Box } from './layer/placement.ts';
import {
  buttonElement,
  createReadMemory,
  fieldElement,
  lineElements,
  nameLines,
  type ReadMemory,
  readPageInSlices,
} from './read-page.ts';
import { createAnswerWatch } from './reading/answers.ts';
import { rememberBeforeTyping } from './reading/before-typing.ts';
import { fieldAround } from './reading/field-around.ts';
import { watchSelection } from './watch-selection.ts';
import { watchTyping } from './watch-typing.ts';
import type { Choice } from './words/find-words.ts';
import { contextOf } from './words/word-context.ts';
import { currentWorld, type PageWorld } from './world.ts';

/** Joins the always-on script of this frame. A second injection finds the reader there and does nothing. */
export async function startReader(): Promise<void> {
  const world = currentWorld();
  if (!world || world.signal.aborted || world.hasReader) return;
  world.hasReader = true;
  // Asked when the extension has just been replaced, nobody answers: no error of ours is left in the page.
  world.installSenses((words) => {
    const titles = new Map<Element, string>();
    return world
      .ask<Choice[]>({
        type: 'senses',
        words: words.map(({ termId, place }) => ({ termId, context: contextOf(place, titles) })),
      })
      .catch(() => []);
  });
  const told = await world.ask<Progress>({ type: 'recall' }).catch(() => null);
  if (told && !world.signal.aborted) readOn(world, told);
}

function readOn(world: PageWorld, told: Progress): void {
  const { document, host, shadowRootOf, signal } = world;
  const memory = createReadMemory(world.touched);
  const fieldMarks = createFieldMarks(world);
  const finals = watchFinalButtons(world, {
    press: (button) => {
      const at = Temporal.Now.instant().toString();
      if (place) setProgress(finalPressed(progress, { at, host, button }, place));
    },
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
  let place: Assessment['place'] = null;
  let last = '';
  let fields: readonly FieldAsRead[] = [];
  /** Where she pressed the doubt key since the last reading began: a screen just drawn has no case known yet. */
  let asked: Element[] = [];
  /** Those she has not left yet: the doubt is about what she leaves there. */
  const staying = new Set<string>();
  const doubtKey = watchDoubtKey(world, memory, (target) => {
    asked.push(target);
    void read();
  });

  function setProgress(next: Progress): void {
    for (const id of staying) if (next.doubts[id] === undefined) staying.delete(id);
    keep(next);
    void read();
  }

  function keep(next: Progress): void {
    progress = next;
    world.ask({ type: 'saveProgress', progress: withoutIds(progress, fields) }).catch(() => undefined);
  }

  // Whoever changed it, she or a script of the page: what was concluded before is of another answer.
  let changes = 0;
  const unsettle = (): void => {
    changes++;
    const next = place ? forgetLeft(progress, place) : progress;
    if (next !== progress) keep(next);
  };
  for (const type of ['input', 'change'])
    document.addEventListener(type, unsettle, { capture: true, passive: true, signal });

  /** Binds what was told to the cases of this reading, then what she says by the key. */
  function hear(now: readonly FieldAsRead[], targets: readonly Element[]): void {
    progress = findAgain(progress, fields, now);
    fields = now;
    doubtKey.listenIn(memory.found.elements);
    const pressed = targets.map((target) => fieldAround(memory, target));
    let next = progress;
    for (const field of now) {
      const isPressed = pressed.includes(field.id);
      if (isPressed && hasDoubt(next, field)) {
        next = unmark(next, field.id);
        staying.delete(field.id);
      } else if (isPressed || staying.has(field.id)) {
        next = doubt(next, field);
        if (doubtKey.isStillIn(field.id)) staying.add(field.id);
        else staying.delete(field.id);
      }
      if (isPressed) doubtKey.say(hasDoubt(next, field));
    }
    if (JSON.stringify(next) !== JSON.stringify(progress)) keep(next);
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
    const targets = asked;
    asked = [];
    const before = changes;
    const page = {
      ...(await readPageInSlices(document, {
        memory,
        shadowRootOf,
        hasWritten: world.hasWritten,
        signal,
      })),
      host,
    };
    isOpen = page.stopped === null;
    hear(page.fields, targets);
    const from = progress;
    const conclusion = await world.ask<Conclusion | null>({
      type: 'assess',
      page,
      progress,
      today: Temporal.Now.plainDateISO().toString(),
      timeZone: Temporal.Now.timeZoneId(),
    });
    if (!conclusion) throw new Error('No conclusion');
    const { buttons, known, told, ...concluded } = conclusion;
    const { firstBlocks: _judged, ...seen } = page;
    const names = namesOf(page.answers);
    nameLines(
      memory,
      concluded.shown.flatMap(({ id, block }) =>
        block === undefined ? [] : [{ id, block, name: names.get(block) ?? block }],
      ),
    );
    const fields = withMeanings(page.fields, known);
    const assessment = { page: { ...seen, fields, buttons }, ...concluded };
    place = assessment.place;
    // What she told meanwhile is read again.
    const still = (progress === from && told) || progress;
    const heard = changes === before ? rememberLeft(still, assessment) : still;
    if (heard !== progress) keep(heard);
    finals.watch(assessment, (id) => buttonElement(memory, id));
    const doubted = page.fields.filter((field) => hasDoubt(progress, field)).map(({ id }) => id);
    fieldMarks.setFieldMarks([
      ...elementsOf(doubted, memory),
      ...elementsOf(casesToLookAt(assessment), memory).filter(typing.wasLeft),
    ]);
    const next = JSON.stringify([assessment, progress]);
    if (next === last) return;
    last = next;
    world.publish({ isRead: true, hasFailed: false, assessment, progress });
  }

  world.onCommand((command) => {
    if (command.type === 'focusField') {
      const element = fieldElement(memory, command.fieldId) as HTMLElement | null;
      const lines = lineElements(memory, command.fieldId);
      if (!element) return;
      // By keys she goes on from there.
      if (!command.isQuiet) element.focus({ preventScroll: true });
      if (lines.length === 0) world.pointer().show(element, command.isQuiet);
      else
        world
          .pointer()
          .showWord(element, () => lines.map((line) => wordsInWindow(line, world)), command.isQuiet);
    }
    if (command.type === 'setProgress') setProgress(command.progress);
    if (command.type === 'refresh') void read();
  });
  world.onPageChange(() => void read());
  void read();
}

/** The box of a line's words, which are shorter than the line. */
function wordsInWindow(line: Element, { drawing }: PageWorld): Box {
  const range = line.ownerDocument.createRange();
  range.selectNodeContents(line);
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return drawing.moveByFrames(line, { left, top, right, bottom });
}

/** Answer → the line that names it and no other: in a row of a table, other answers stand between. */
function namesOf(answers: PageModel['answers']): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { name } of answers) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    answers.flatMap(({ block, name }) => (uses.get(name) === 1 ? [[block, name] as const] : [])),
  );
}

const casesToLookAt = ({ findings }: Assessment): string[] =>
  findings.filter(({ status }) => status === 'problem').flatMap(({ fieldId }) => fieldId ?? []);

const elementsOf = (ids: string[], memory: ReadMemory): Element[] =>
  [...new Set(ids)].flatMap((id) => fieldElement(memory, id) ?? []);

const stackOf = (error: unknown): string => String((error as Error | null)?.stack ?? error);
