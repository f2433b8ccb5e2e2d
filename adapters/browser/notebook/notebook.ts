/** « Mon carnet », only by her act: never on a shared computer, never from a private window. */
import { browser } from 'wxt/browser';
import type { Answers } from '../../../core/notebook/answers.ts';
import type { Again, NotebookEntry, SentThing } from '../../../core/notebook/entry.ts';
import { readSettings, type Settings } from '../storage.ts';
import { readAnswers, removeAnswers, writeAnswers } from './answers-file.ts';
import { changeEntry, type NotebookContent, readNotebook, removeEntry, writeEntry } from './notebook-file.ts';

/** Whether anything may be kept on this computer: she said that nobody else uses it, and the window is not private. */
export function mayKeep({ isShared }: Pick<Settings, 'isShared'>): boolean {
  return isShared === 'no' && !isPrivateWindow();
}

/** Whether this page of ours stands in a private window. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext;

/** Its lines, and the answers kept beside some of them. */
export interface OpenNotebook extends NotebookContent {
  /** By the id of their line. */
  answers: Record<string, Answers>;
}

export const emptyNotebook: OpenNotebook = { entries: [], unreadable: 0, answers: {} };

/** Nothing where nothing may be kept, whatever lies there. */
export async function openNotebook(settings: Settings): Promise<OpenNotebook> {
  if (!mayKeep(settings)) return emptyNotebook;
  return { ...(await readNotebook()), answers: await readAnswers() };
}

/**
 * Keeps one line, with her answers and a day when she chose them too. Looks again whether it may: the screen that offered it may be
 * old. Does nothing when it may not.
 */
export async function keepInNotebook(
  thing: SentThing,
  today: string,
  answers: Answers | null,
  remindOn: string | null,
): Promise<void> {
  if (!mayKeep(await readSettings())) return;
  const entry: NotebookEntry = { ...thing, id: crypto.randomUUID(), keptOn: today, remindOn, again: null };
  const id = await writeEntry(entry);
  if (!answers) return;
  // A line without its answers would pass for kept whole: both, or none and she may press again.
  await writeAnswers(id, answers).catch(async (error) => {
    if (id === entry.id) await removeEntry(id);
    throw error;
  });
}

/** Takes the answers of a line out; the line stays. */
export async function removeKeptAnswers(id: string): Promise<void> {
  if (mayKeep(await readSettings())) await removeAnswers(id);
}

export async function removeFromNotebook(id: string): Promise<void> {
  if (mayKeep(await readSettings())) await removeEntry(id);
}

/** Keeps the doubts of a line for the next time; null: takes them out. Looks again whether it may. */
export async function keepAgain(id: string, again: Again | null): Promise<void> {
  if (mayKeep(await readSettings())) await changeEntry(id, { again });
}

/** Keeps the day that she chose for a line. Looks again whether it may. */
export async function keepDay(id: string, remindOn: string): Promise<void> {
  if (mayKeep(await readSettings())) await changeEntry(id, { remindOn });
}
