import { createReadMemory, fieldElement, readPage } from '../../../adapters/page/read-page.ts';
import { assess } from '../../../core/assess.ts';
import { type Assessment, emptyProgress } from '../../../core/assessment.ts';
import { matchCases } from '../../../core/detect/match-cases.ts';
import { tellMeanings } from '../../../core/reading/tell-meanings.ts';
import { families } from './families.ts';
import { seeded } from './random.ts';
import { showInFrame, truthMark } from './still-page.ts';
import type { StillSample } from './still-samples.ts';

/** What the product makes of a page: which known case stands where, and what it concludes. */
interface Reading {
  /** Mark of the case → id in the guide. */
  cases: Map<string, string>;
  assessment: Assessment;
}

export interface MutationReport {
  /** Pages that were changed at all. */
  changed: number;
  /** Share of the known cases still found at their place, over all pages; null: the guide knows no case. */
  found: number | null;
  /** Share of the pages still known for the guide's own. */
  placed: number;
  /** Cases taken for another one. */
  wrong: string[];
  /** Pages taken for another guide's. */
  misplaced: string[];
  /** Steps, answers or sendings called done that the unchanged page does not call done. */
  wronglyDone: string[];
}

/**
 * Mutates a still page `count` times in one way, each time from its first state, and compares what is made of it. Throws
 * when the unchanged page is not known for its guide's.
 */
export async function mutateSample(
  html: string,
  { host, today, guides, procedure }: StillSample,
  family: string,
  count: number,
): Promise<MutationReport> {
  const mutation = families[family];
  if (!mutation) throw new Error(`Unknown: ${family}`);
  const wordings = [
    ...procedure.cases.map(({ labels }) => [...labels]),
    // A guide without cases is known by its name and its parts.
    ...(procedure.cases.length > 0
      ? []
      : [[...procedure.recognise.strong], ...procedure.steps.map(({ anchors }) => [...anchors])]),
  ];
  const base = await read(() => undefined);
  if (placeOf(base) !== own()) throw new Error(`The unchanged page is not known: ${placeOf(base)}`);
  let [found, placed, changed] = [0, 0, 0];
  const wrong: string[] = [];
  const misplaced: string[] = [];
  const wronglyDone: string[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const now = await read((page) => {
      const before = page.body.outerHTML;
      mutation(page, seeded(seed), wordings);
      if (page.body.outerHTML !== before) changed += 1;
    });
    if (placeOf(now) === own()) placed += 1;
    else if (placeOf(now) !== null) misplaced.push(`${family} ${seed}: ${placeOf(now)}`);
    for (const [place, id] of base.cases) if (now.cases.get(place) === id) found += 1;
    for (const [place, id] of now.cases) {
      const truth = base.cases.get(place);
      if (truth !== undefined && truth !== id) wrong.push(`${family} ${seed}: ${truth} taken for ${id}`);
    }
    for (const done of doneIn(now.assessment)) {
      if (!doneIn(base.assessment).includes(done)) wronglyDone.push(`${family} ${seed}: ${done}`);
    }
  }
  return {
    changed,
    found: base.cases.size > 0 ? found / (base.cases.size * count) : null,
    placed: placed / count,
    wrong,
    misplaced,
    wronglyDone,
  };

  function own(): string {
    return `${procedure.portal}/${procedure.id}`;
  }

  async function read(change: (page: Document) => void): Promise<Reading> {
    const frame = await showInFrame(html);
    const page = frame.contentDocument as Document;
    change(page);
    const memory = createReadMemory();
    const model = { ...tellMeanings(readPage(page, { memory })), host };
    const { caseOf } = matchCases(model.fields, procedure.cases);
    const cases = new Map<string, string>();
    for (const [fieldId, id] of caseOf) {
      const mark = fieldElement(memory, fieldId)?.getAttribute(truthMark);
      if (mark) cases.set(mark, id);
    }
    const assessment = assess(model, guides, emptyProgress, today, 'Europe/Paris');
    frame.remove();
    return { cases, assessment };
  }
}

const placeOf = ({ assessment: { place } }: Reading): string | null =>
  place && `${place.portal}/${place.procedure}`;

function doneIn({ steps, sent, verdict }: Assessment): string[] {
  return [
    ...steps.filter(({ state }) => state === 'seen' || state === 'told').map(({ id }) => `step ${id}`),
    ...(sent.state === 'sent' ? ['sent'] : []),
    ...(verdict === 'complete' ? ['complete'] : []),
  ];
}
