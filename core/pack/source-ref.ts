/** What a person is told of where a fact of a guide comes from. */
import type { SourceRef } from '../assessment.ts';
import type { Pack } from '../pack.ts';

/** Null for a fact without a source, or one the pack does not know. */
export function sourceRef({ sources }: Pick<Pack, 'sources'>, id: string | undefined): SourceRef | null {
  const source = id === undefined ? undefined : sources[id];
  if (!source) return null;
  const { name, own, url, verifiedOn, undated } = source;
  return { name, own, url, verifiedOn, day: undated ? 'undated' : 'document' };
}
