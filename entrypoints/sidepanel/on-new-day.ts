/** How often the day is looked at: a computer that slept wakes on another one, without any event of its own. */
const EVERY = 60_000;

/** Tells when the day is no longer the one it began on, until `signal` aborts: a panel may stay open for days. */
export function onNewDay(tell: (today: Temporal.PlainDate) => void, signal: AbortSignal): void {
  let known = Temporal.Now.plainDateISO();
  const look = () => {
    const today = Temporal.Now.plainDateISO();
    if (today.equals(known)) return;
    known = today;
    tell(today);
  };
  const timer = setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}
