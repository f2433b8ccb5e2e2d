/** One line of the budgets: what, how much is allowed, what was measured, whether it holds. */
export interface Budget {
  what: string;
  unit: 'kB gzip' | 'ms' | 'requests' | 'score' | 'ratio';
  atMost: number;
  measured: number;
  isKept: boolean;
}

export function budget(what: string, unit: Budget['unit'], atMost: number, measured: number): Budget {
  return { what, unit, atMost, measured, isKept: measured <= atMost };
}
