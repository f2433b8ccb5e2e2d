import { useEffect, useRef } from 'react';
import type { FieldId } from '../../core/page-model.ts';
import type { LinkCondition } from '../../core/review/remote-review.ts';
import { pointedLine } from '../../core/review/view.ts';
import type { PanelProps, PanelState } from '../Panel/panel-state.ts';

/** He may still be there. */
const maybeThere: readonly LinkCondition[] = ['live', 'connecting', 'incomplete'];

/**
 * While he points at a case, it is marked in her page by itself, and no longer. What she asked to be shown goes before:
 * one thing at a time is shown in the page.
 */
export function usePointedCase(
  state: PanelState,
  shownField: FieldId | null,
  onAct: PanelProps['onAct'],
): void {
  const pointed = shownField === null ? pointedHere(state) : null;
  const former = useRef<FieldId | null>(null);
  useEffect(() => {
    if (former.current === pointed) return;
    former.current = pointed;
    if (pointed !== null) onAct({ type: 'markField', fieldId: pointed });
    else if (shownField === null) onAct({ type: 'clearPointer' });
  });
}

function pointedHere({ remote, isSharedPage, assessment }: PanelState): FieldId | null {
  if (remote?.stage !== 'live' || !isSharedPage || !maybeThere.includes(remote.link.condition)) return null;
  if (remote.review.helper.hasLeft) return null;
  const id = pointedLine(remote.review)?.line.id;
  const here = assessment ? [...assessment.page.fields, ...assessment.shown] : [];
  return here.some((field) => field.id === id) ? (id ?? null) : null;
}
