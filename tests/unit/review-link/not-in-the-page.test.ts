import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../support/source-files.ts';

/** Every file of ours that a file leads to, by what it imports. */
function reach(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path) || !existsSync(path)) return known;
  known.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
    reach(normalize(join(dirname(path), from)), known);
  }
  return known;
}

it('what runs in a portal’s page reaches nothing of the review: no link, no key, no way to share', () => {
  const entries = listFiles(['.ts', '.tsx'], ['entrypoints']).filter((path) =>
    /^entrypoints\/(page|reader)\b/.test(path),
  );
  expect(entries.length).toBeGreaterThan(1);
  const reached = new Set(entries.flatMap((path) => [...reach(path)]));
  expect(reached.size).toBeGreaterThan(20);
  const forbidden = [...reached].filter((path) =>
    /^(adapters\/review-link|core\/re(view|dact)|relay)\b/.test(path),
  );
  expect(forbidden).toEqual([]);
});
