import { assess } from '../../core/assess.ts';
import type { Progress } from '../../core/assessment.ts';
import { notePress } from '../../core/progress.ts';
import type { Guides } from '../browser/messages.ts';
import { watchFinalButtons } from './final-button.ts';
import { createFieldMarks } from './layer/field-mark.ts';
import { createPointer } from './layer/pointer.ts';
import { createReading } from './read-page.ts';
import { watchPage } from './watch-page.ts';
import { currentWorld, type PageWorld } from './world.ts';

/** Joins the always-on script of this frame. A second injection finds the reader there and does nothing. */
export async function startReader(): Promise<void> {
  const world = currentWorld();
  if (!world || world.signal.aborted || joined.has(world)) return;
  joined.add(world);
  const host = world.host;
  const guides = await world.ask<Guides>({ type: 'guides', host });
  if (guides && !world.signal.aborted) readOn(world, guides);
}

const joined = new WeakSet<PageWorld>();

function readOn(world: PageWorld, guides: Guides): void {
  let progress: Progress = guides.progress;
  const reading = createReading(world.document, { shadowRootOf: world.shadowRootOf, host: world.host });
  const pointer = createPointer(world);
  const fieldMarks = createFieldMarks(world);
  const finals = watchFinalButtons(world, {
    press: () => setProgress(notePress(progress, now().instant)),
    near: world.offerReview,
  });

  const setProgress = (next: Progress) => {
    progress = next;
    void world.ask({ type: 'saveProgress', progress });
    void read();
  };

  /** One reading at a time; a change during one asks for another after it. */
  let isReading = false;
  let isStale = false;
  async function read(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale && !world.signal.aborted) {
      isStale = false;
      const page = await reading.read(world.signal);
      const { today, timeZone } = now();
      const assessment = assess({ page, procedures: guides.procedures, portal: guides.portal, progress, today, timeZone });
      finals.watch(assessment, reading);
      fieldMarks.show(assessment, reading);
      world.publish({ isRead: true, assessment, progress });
    }
    isReading = false;
  }

  world.onCommand((command) => {
    if (command.type === 'focusField') {
      const element = reading.elementOf(command.fieldId);
      if (element) pointer.show(element);
    }
    if (command.type === 'clearPointer') pointer.clear();
    if (command.type === 'setProgress') setProgress(command.progress);
    if (command.type === 'refresh') void read();
  });
  watchPage(world.document, () => void read(), world.signal);
  void read();
}

/** Today and the time zone as this computer has them: windows and months are counted from them. */
function now(): { today: string; timeZone: string; instant: string } {
  const timeZone = Temporal.Now.timeZoneId();
  return { today: Temporal.Now.plainDateISO().toString(), timeZone, instant: Temporal.Now.instant().toString() };
}
