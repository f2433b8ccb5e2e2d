/** Days that open and close a monthly declaration. The closing day is in the month after. */
export interface MonthlyWindow {
  opensOn: number;
  opensInFebruaryOn: number;
  closesOn: number;
}

export interface WindowState {
  isOpen: boolean;
  /** Month declared by the open window; when closed, by the next one. */
  month: Temporal.PlainYearMonth;
  /** First and last day, both included, of that window. */
  opens: Temporal.PlainDate;
  closes: Temporal.PlainDate;
}

/** France Travail: opens the 28th (26th in February), closes the 15th of the next month (portals.md 2.2, O and C). */
export const franceTravailWindow: MonthlyWindow = { opensOn: 28, opensInFebruaryOn: 26, closesOn: 15 };

/** Where a day stands: the month declared is the one in which the window opens, so 3 December declares November. */
export function windowAt(day: Temporal.PlainDate, window: MonthlyWindow): WindowState {
  const last = windowOf(day.toPlainYearMonth().subtract({ months: 1 }), window);
  if (Temporal.PlainDate.compare(day, last.closes) <= 0) return { ...last, isOpen: true };
  const next = windowOf(day.toPlainYearMonth(), window);
  return { ...next, isOpen: Temporal.PlainDate.compare(day, next.opens) >= 0 };
}

/** The days on which a month is declared. */
export function windowOf(month: Temporal.PlainYearMonth, window: MonthlyWindow): Omit<WindowState, 'isOpen'> {
  const opensOn = month.month === 2 ? window.opensInFebruaryOn : window.opensOn;
  return {
    month,
    opens: month.toPlainDate({ day: opensOn }),
    closes: month.add({ months: 1 }).toPlainDate({ day: window.closesOn }),
  };
}

/** The window after the one where a day stands or that comes next: when it comes back. */
export function nextWindowAfter(day: Temporal.PlainDate, window: MonthlyWindow): WindowState {
  const here = windowAt(day, window);
  return { ...windowOf(here.month.add({ months: 1 }), window), isOpen: false };
}
