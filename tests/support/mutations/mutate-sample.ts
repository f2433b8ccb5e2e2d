import { createReadMemory, fieldElement, readPage } from '../../../adapters/page/read-page.ts';
import { assess } from '../../../core/assess.ts';
import { type Assessment, emptyProgress } from '../../../core/assessment.ts';
import { matchCases } from '../../../core/detect/match-cases.ts';
import type { Procedure } from '../../../core/pack.ts';
import { families } from './families.ts';
import { seeded } from './random.ts';
import { showInFrame, truthMark } from './still-page.ts';

/** What the product makes of a page: which known case stands where, and what it concludes. */
interface Reading {
  /** Mark of the case → id in the guide. */
  cases: Map<string, string>;
  assessment: Assessment;
}

export interface MutationReport {
  /** Share of the known cases still found at their place, over all pages. */
  found: number;
  /** Cases taken for another one. */
  wrong: string[];
  /** Steps, answers or sendings called done that the unchanged page does not call done. */
  wronglyDone: string[];
}

/** Mutates a still page `count` times in one way, each time from its first state, and compares what is made of it. */
export async function mutateSample(
  html: string,
  procedures: Procedure[],
  procedureId: string,
  family: string,
  count: number,
): Promise<MutationReport> {
  const procedure = procedures.find(({ id }) => id === procedureId);
  const mutation = families[family];
  if (!procedure || !mutation) throw new Error(`Unknown: ${procedureId}, ${family}`);
  const wordings = procedure.cases.map(({ labels }) => [...labels]);
  const base = await read(html, () => undefined);
  if (base.cases.size === 0) throw new Error('No case of the guide is found on the unchanged page.');
  let found = 0;
  let changed = 0;
  const wrong: string[] = [];
  const wronglyDone: string[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const now = await read(html, (page) => {
      const before = page.body.outerHTML;
      mutation(page, seeded(seed), wordings);
      if (page.body.outerHTML !== before) changed += 1;
    });
    for (const [place, id] of base.cases) if (now.cases.get(place) === id) found += 1;
    for (const [place, id] of now.cases) {
      const truth = base.cases.get(place);
      if (truth !== undefined && truth !== id) wrong.push(`${family} ${seed}: ${truth} taken for ${id}`);
    }
    for (const done of doneIn(now.assessment)) {
      if (!doneIn(base.assessment).includes(done)) wronglyDone.push(`${family} ${seed}: ${done}`);
    }
  }
  if (changed < count * 0.95)
    throw new Error(`${family} changed ${changed} pages of ${count}: the figure would mean little.`);
  return { found: found / (base.cases.size * count), wrong, wronglyDone };

  async function read(source: string, change: (page: Document) => void): Promise<Reading> {
    const frame = await showInFrame(source);
    const page = frame.contentDocument as Document;
    change(page);
    const memory = createReadMemory();
    const model = { ...readPage(page, { memory }), host: procedure?.portal ?? '' };
    const { caseOf } = matchCases(model.fields, procedure?.cases ?? []);
    const cases = new Map<string, string>();
    for (const [fieldId, id] of caseOf) {
      const mark = fieldElement(memory, fieldId)?.getAttribute(truthMark);
      if (mark) cases.set(mark, id);
    }
    const assessment = assess(model, procedures, emptyProgress, '2026-11-29', 'Europe/Paris');
    frame.remove();
    return { cases, assessment };
  }
}

function doneIn({ steps, sent, verdict }: Assessment): string[] {
  return [
    ...steps.filter(({ state }) => state === 'seen' || state === 'told').map(({ id }) => `step ${id}`),
    ...(sent.state === 'sent' ? ['sent'] : []),
    ...(verdict === 'complete' ? ['complete'] : []),
  ];
}
