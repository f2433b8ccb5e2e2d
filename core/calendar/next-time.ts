import { type MonthlyWindow, nextWindowAfter, type WindowState, windowAt } from './window.ts';

/**
 * When a declaration sent on a day comes back. Sent while its days are open: the ones after. Sent or seen out of them
 * (« vous avez déjà déclaré »): the next ones to come, never one further.
 */
export function nextTimeAfter(day: Temporal.PlainDate, window: MonthlyWindow): WindowState {
  const here = windowAt(day, window);
  return here.isOpen ? nextWindowAfter(day, window) : here;
}
