import { type PapersKnown, rememberPapers } from '../../core/assess/to-send.ts';
import { type Answered, rememberAnswers } from '../../core/notebook/answers.ts';
import { type Doubted, rememberDoubts } from '../../core/notebook/doubts.ts';
import { rememberByTab, type TabMemory } from './tab-memory.ts';

/** What she doubted and wrote of the procedure she is in, or has just sent, and which papers her answers call for. */
export interface ThisTime {
  doubted: Doubted | null;
  answered: Answered | null;
  papers: PapersKnown | null;
}

export const nothingYet: ThisTime = { doubted: null, answered: null, papers: null };

/** Tab by tab, while the panel is open: the notebook takes of it by her acts alone. */
export const rememberThisTime = (): TabMemory<ThisTime> =>
  rememberByTab<ThisTime>((former, assessment, guide, progress) => {
    const { doubted, answered, papers } = former ?? nothingYet;
    const known = guide?.cases ?? [];
    return {
      doubted: rememberDoubts(doubted, assessment, progress, known),
      answered: rememberAnswers(answered, assessment, known),
      papers: rememberPapers(papers, assessment, guide),
    };
  });
