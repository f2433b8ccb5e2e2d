import { structure } from './structure.ts';

/** The sense a term mostly has on the site of a portal, as a full id; null where none is its own there. */
export function senseOfSite(termId: string, portal: string | null): string | null {
  const found = Object.entries(structure[termId] ?? {}).find(
    ([, signs]) => portal !== null && (signs[`portal:${portal}`] ?? 0) > 0,
  );
  return found ? `${termId}.${found[0]}` : null;
}
