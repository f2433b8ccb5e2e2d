import type { Procedure } from '../pack.ts';
import { nextTimeAfter } from './next-time.ts';
import { type WindowState, windowAt } from './window.ts';

/** The days a guide's declaration is open, now or next, and when it comes back: from its own check, or null without one. */
export function guideWindow(
  procedure: Procedure,
  today: Temporal.PlainDate,
): { here: WindowState; next: WindowState; source: string } | null {
  const check = procedure.checks.find((one) => one.kind === 'declaration-window');
  if (check?.kind !== 'declaration-window') return null;
  return { here: windowAt(today, check), next: nextTimeAfter(today, check), source: check.source };
}
