import { useEffect, useState } from 'react';

/** Whole seconds until a monotonic moment, counted on the screen. null stays null. */
export function useSecondsLeft(until: number | null): number | null {
  const [, draw] = useState(0);
  useEffect(() => {
    if (until === null) return;
    const timer = setInterval(() => draw((count) => count + 1), 250);
    return () => clearInterval(timer);
  }, [until]);
  return until === null ? null : Math.max(0, Math.ceil((until - performance.now()) / 1000));
}
