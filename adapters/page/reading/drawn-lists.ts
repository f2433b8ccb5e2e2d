/** Lists that a page draws itself over a `select` it hides, as several libraries do: the `select` holds what is chosen. */
import type { LabelMap } from './label-map.ts';
import { attributeOf, elementAfter, hasBox } from './safe-dom.ts';
import { type Candidate, classOf, type Scan, type Seen } from './seen.ts';
import { inTurns } from './slices.ts';
import { readAll } from './text.ts';

const { contains } = Node.prototype;
const AROUND = /select|choices/i;
const BESIDE = /(chosen|selectize|select2)-con|ts-wrapper/;

const isDrawn = (el: Element, look: RegExp): boolean =>
  look.test(attributeOf(el, 'class') ?? '') && hasBox(el);

function drawnBeside(select: Element): Element | null {
  const after = elementAfter(select);
  return after && isDrawn(after, BESIDE) ? after : null;
}

/** Quick look, before the walk: whether something drawn may stand for a `select` that is not. */
export const mayBeDrawnOver = (select: Element, parent: Seen): boolean =>
  AROUND.test(classOf(parent)) || drawnBeside(select) !== null;

/** What is drawn for a hidden `select`: beside it, or around it with nothing to read but what is chosen. */
function drawnFor(scan: Scan, { seen }: Candidate): Element | null {
  const beside = drawnBeside(seen.el);
  if (beside) return beside;
  const chosen = (seen.el as HTMLSelectElement).selectedOptions[0]?.label.trim() ?? '';
  const box = [seen.parent, seen.parent?.parent].find((one) => {
    const words = one && isDrawn(one.el, AROUND) ? readAll(scan, one) : null;
    // An arrow may follow.
    return chosen && words?.startsWith(chosen) && words.length < chosen.length + 3;
  });
  return box?.el ?? null;
}

/** Lets each of those `select` count as a case, with the label of the box to type in that is drawn for it, which is none. */
export function* joinDrawnLists(scan: Scan, { target }: LabelMap): Generator<void, void> {
  yield* inTurns(scan.candidates, (list, at) => {
    if (!list.isHidden || list.seen.tag !== 'select') return;
    const drawn = drawnFor(scan, list);
    // Its label is there, and nothing to choose in.
    if (!drawn && !hasBox(list.seen.el)) list.labels = null;
    if (!drawn) return;
    list.isHidden = false;
    for (const other of scan.candidates.slice(Math.max(0, at - 1), at + 3)) {
      if (other === list || !contains.call(drawn, other.seen.el)) continue;
      list.labels ??= other.labels;
      for (const label of other.labels ?? []) target.set(label, list);
      other.labels = null;
      other.isHidden = true;
    }
  });
}
