import type { Procedure } from '../pack.ts';
import { nextTimeAfter } from './next-time.ts';
import { type WindowState, windowAt, windowOf } from './window.ts';

interface GuideDays {
  here: WindowState;
  next: WindowState;
  source: string;
  /** Between two windows: the last day of the one gone by, and what is still open to her who sent nothing then. */
  gone: { closed: Temporal.PlainDate; missed: { text: string; source: string } } | null;
}

/** The days a guide's declaration is open, now or next, and when it comes back: from its own check, or null without one. */
export function guideWindow(procedure: Procedure, today: Temporal.PlainDate): GuideDays | null {
  const check = procedure.checks.find((one) => one.kind === 'declaration-window');
  if (check?.kind !== 'declaration-window') return null;
  const here = windowAt(today, check);
  const { missed } = check;
  const gone =
    missed && !here.isOpen
      ? { closed: windowOf(here.month.subtract({ months: 1 }), check).closes, missed }
      : null;
  return { here, next: nextTimeAfter(today, check), source: check.source, gone };
}
