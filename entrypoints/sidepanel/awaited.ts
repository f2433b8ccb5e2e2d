import type { PanelState } from '../../components/Panel/panel-state.ts';
import { follow, type OneTime } from '../../core/notebook/one-time.ts';
import type { Field } from '../../core/page-model.ts';
import { confirmedState, hasDoubt } from '../../core/progress.ts';
import { rememberByTab, type TabMemory } from './tab-memory.ts';

/** Doubts of last time that she still has, on cases that the page does not show yet. */
export interface Awaited extends OneTime {
  /** Ids of the guide's cases. */
  cases: readonly string[];
}

/** Tab by tab, from a procedure's first page to its sending: by the name of the case, never what it holds. */
export const rememberAwaited = (): TabMemory<Awaited> =>
  rememberByTab<Awaited>((former, assessment) =>
    follow<Awaited>(
      former,
      assessment,
      (time) => ({ ...time, cases: [] }),
      (told) => told,
    ),
  );

/**
 * Of the doubts that wait, the cases that are there now, and what goes on waiting: of several cases of one name, which one
 * it was is hers to say. A case of which she has said something meanwhile is left as she said. Null on another page.
 */
export function takenUp({
  keeping,
  assessment,
  progress,
}: Pick<PanelState, 'keeping' | 'assessment' | 'progress'>): { taken: Field[]; left: string[] } | null {
  const again = keeping?.again;
  if (!again?.awaited || !assessment) return null;
  const taken: Field[] = [];
  const left = again.awaited.filter((caseId) => {
    const ids = again.doubts.find((one) => one.caseId === caseId)?.fieldIds ?? [];
    const field = ids.length === 1 ? assessment.page.fields.find(({ id }) => id === ids[0]) : undefined;
    if (!field) return true;
    if (!hasDoubt(progress, field) && confirmedState(progress, field) !== 'stands') taken.push(field);
    return false;
  });
  return { taken, left };
}
