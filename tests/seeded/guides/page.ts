import type { Draft } from '../case.ts';
import { type Answer, type Ask, blankPaper, type Paper } from '../paper.ts';
import type { Sort } from './guide.ts';

/** A page of a few blocks, rightly filled in: each ask with what the person answers, or nothing. */
export interface Plan {
  url: string;
  today?: string;
  site: string;
  h1: string;
  h2?: string;
  steps?: string[];
  at?: number;
  intro?: string[];
  blocks?: [title: string | null, asks: [Ask, Answer?][]][];
  buttons?: string[];
  alerts?: string[];
  change?: (paper: Paper) => void;
}

export function pageOf(plan: Plan): Draft {
  const answers: Draft['answers'] = new Map();
  const paper: Paper = {
    ...blankPaper(plan.site, plan.h1),
    h2: plan.h2 ?? null,
    steps: plan.steps ?? [],
    at: plan.at ?? 0,
    intro: plan.intro ?? [],
    alerts: plan.alerts ?? [],
    buttons: plan.buttons ?? [],
    parts: (plan.blocks ?? []).map(([title, asks]) => ({
      kind: 'block',
      title,
      asks: asks.map(([ask, answer]) => {
        if (answer !== undefined) answers.set(ask.id, answer);
        return ask;
      }),
    })),
  };
  plan.change?.(paper);
  return { url: plan.url, today: Temporal.PlainDate.from(plan.today ?? '2026-11-24'), paper, answers };
}

/** One answer of a page spoilt; where it must be found. */
export function spoil(
  what: string,
  make: (chance: Parameters<Sort['make']>[0]) => Draft,
  id: string,
  answer: Answer | null,
  near: string,
  times = 1,
): Sort {
  return {
    what,
    kind: 'planted',
    times,
    make: (chance) => {
      const page = make(chance);
      if (answer === null) page.answers.delete(id);
      else page.answers.set(id, answer);
      return [page, near];
    },
  };
}
