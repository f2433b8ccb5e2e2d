import { browser } from 'wxt/browser';
import { saveFile } from '../../adapters/browser/files.ts';
import {
  keepAgain,
  keepDay,
  keepInNotebook,
  mayKeep,
  removeFromNotebook,
  removeKeptAnswers,
} from '../../adapters/browser/notebook/notebook.ts';
import { leavePaper, recordFailure } from '../../adapters/browser/storage.ts';
import type { KeepAct, SentDoubts } from '../../components/Keep/keeping.ts';
import { reminderFile } from '../../core/calendar/reminder-file.ts';
import { answersToKeep } from '../../core/notebook/answers.ts';
import type { Again } from '../../core/notebook/entry.ts';
import type { Paper } from '../../core/notebook/paper.ts';
import { dayOf, sentLast } from './keeping.ts';
import type { PanelStore } from './panel-store.ts';

async function openPaper(paper: Paper): Promise<void> {
  await leavePaper(paper);
  await browser.tabs.create({ url: browser.runtime.getURL('/paper.html') });
}

function againOf({ cases }: SentDoubts, who: string | null): Again {
  const steps = cases.flatMap(({ id, stepId }) => (stepId === undefined ? [] : [[id, stepId]]));
  return { cases: cases.map(({ id }) => id), steps: Object.fromEntries(steps), who };
}

/** What each act of keeping does. Each looks again whether anything may be left on this computer. */
export function createKeepActs(store: PanelStore): (act: KeepAct) => Promise<void> {
  const today = () => dayOf(Temporal.Now.instant().toString());
  const act = async (asked: KeepAct): Promise<void> => {
    const state = store.get();
    if (asked.type === 'printCard') return openPaper({ kind: 'card', lines: asked.lines, text: asked.text });
    if (asked.type === 'copyReply') return navigator.clipboard.writeText(asked.text);
    if (!mayKeep(state.settings)) return;
    switch (asked.type) {
      case 'keepSent': {
        const sent = sentLast(state, store.thisTime());
        if (!sent || state.keeping?.sent?.keptId) return;
        const answers = asked.withAnswers ? answersToKeep(sent.answered, sent.thing) : null;
        await keepInNotebook(sent.thing, today(), answers, asked.remindOn);
        return;
      }
      case 'removeKept':
        return removeFromNotebook(asked.id);
      case 'removeAnswers':
        return removeKeptAnswers(asked.id);
      case 'keepDoubts': {
        const sent = state.keeping?.sent;
        if (sent?.keptId && sent.doubts) await keepAgain(sent.keptId, againOf(sent.doubts, asked.who));
        return;
      }
      case 'removeDoubts':
        return keepAgain(asked.id, null);
      case 'remind': {
        const now = Temporal.Now.instant().toString();
        const file = saveFile({
          name: `${asked.title}.ics`,
          type: 'text/calendar;charset=utf-8',
          text: reminderFile({ day: asked.day, title: asked.title, now }),
        });
        // Both at once: she may close as soon as the file is there.
        await Promise.all([file, asked.id === undefined ? null : keepDay(asked.id, asked.day)]);
        return;
      }
      case 'printSent': {
        const thing = sentLast(state, store.thisTime())?.thing;
        if (!thing) return;
        const { site, at, reference, isTold } = thing;
        const title = asked.title && { text: asked.title.text, lang: asked.title.lang };
        const { toSend, next } = asked;
        return openPaper({ kind: 'sent', title, site, at, reference, isTold, toSend, next, today: today() });
      }
      case 'saveCard':
        return saveFile({ name: `${asked.name}.txt`, type: 'text/plain;charset=utf-8', text: asked.text });
      default:
        return asked satisfies never;
    }
  };
  return async (asked) => {
    const onDisk = asked.type === 'remind' && asked.id !== undefined ? 'keep' : changesNotebook[asked.type];
    if (onDisk) store.change({ notebookRefused: null });
    try {
      await act(asked);
    } catch (error) {
      if (onDisk) store.change({ notebookRefused: onDisk });
      await recordFailure(`keep.${asked.type}`, String(error));
    }
    if (onDisk) await store.refreshNotebook();
  };
}

/** Of what she asks, what the disk may refuse: she is told. */
const changesNotebook: Partial<Record<KeepAct['type'], 'keep' | 'remove'>> = {
  keepSent: 'keep',
  keepDoubts: 'keep',
  removeKept: 'remove',
  removeDoubts: 'remove',
  removeAnswers: 'remove',
};
