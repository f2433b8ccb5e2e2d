import { eventsVersion } from './events.ts';

/** What this side understands, lowest and highest. */
export const spokenVersions: [number, number] = [eventsVersion, eventsVersion];

/** The highest version both sides understand; null when there is none: then nothing of the review is shown, and why is said. */
export function agreeOnVersion(
  [lowest, highest]: readonly [number, number],
  [theirLowest, theirHighest]: readonly [number, number],
): number | null {
  const common = Math.min(highest, theirHighest);
  return common >= Math.max(lowest, theirLowest) ? common : null;
}
