/**
 * Whether underlines may be drawn now: not on paper, and not in forced colours, where a highlight looks like selected
 * text and no style of ours can help. Calls back when that changes.
 */
export function watchMedia(onChange: () => void, signal: AbortSignal): () => boolean {
  const queries = ['print', '(forced-colors: active)'].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange, { signal });
  return () => queries.every(({ matches }) => !matches);
}
