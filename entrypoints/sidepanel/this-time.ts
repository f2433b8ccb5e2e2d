import { type PapersKnown, rememberPapers } from '../../core/assess/to-send.ts';
import type { Progress } from '../../core/assessment.ts';
import { type Answered, rememberAnswers } from '../../core/notebook/answers.ts';
import { type Doubted, rememberDoubts } from '../../core/notebook/doubts.ts';
import { isSameSending, type SentThing } from '../../core/notebook/entry.ts';
import { rememberByTab, type TabMemory } from './tab-memory.ts';

/** What she doubted and wrote of the procedure she is in, or has just sent, and which papers her answers call for. */
interface Known {
  doubted: Doubted | null;
  answered: Answered | null;
  papers: PapersKnown | null;
}

/** What went from a tab, with what was known of it then: what she writes there since is of another time. */
export interface Sending extends Known {
  thing: SentThing;
}

/** `sent`: the last thing that went from there; null: nothing did. */
export interface ThisTime extends Known {
  sent: Sending | null;
}

export const nothingYet: ThisTime = { doubted: null, answered: null, papers: null, sent: null };

/** Tab by tab, while the panel is open: the notebook takes of it by her acts alone. */
export const rememberThisTime = (): TabMemory<ThisTime> =>
  rememberByTab<ThisTime>((former, assessment, guide, progress, thing) => {
    const { doubted, answered, papers, sent } = former ?? nothingYet;
    const known = guide?.cases ?? [];
    const now = {
      doubted: rememberDoubts(doubted, assessment, progress, known),
      answered: rememberAnswers(answered, assessment, known),
      papers: rememberPapers(papers, assessment, guide),
      sent: sent && isTakenBack(sent.thing, progress) ? null : sent,
    };
    return thing ? { ...now, sent: sendingOf(now, thing) } : now;
  });

/** Seen again, a receipt is of what was known when it came. */
export function sendingOf({ sent, ...known }: ThisTime, thing: SentThing): Sending {
  return { ...(sent && isSameSending(sent.thing, thing) ? sent : known), thing };
}

/** She had said that she saw a confirmation, and says so no more. */
const isTakenBack = ({ isTold, pressedAt }: SentThing, { finalPress, sawReceipt }: Progress): boolean =>
  isTold && finalPress?.at === pressedAt && sawReceipt !== 'yes';
