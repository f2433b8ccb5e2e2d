import { globSync, readFileSync } from 'node:fs';
import { formsFor } from '../../core/glossary/word-entry.ts';
import { parseGlossaries } from '../../core/glossary-schema.ts';
import type { TermForms } from '../../core/words.ts';

/** The first `count` terms that a page of a site without a guide is searched for. */
export function loadTerms(count: number): TermForms[] {
  const files = globSync(['packs/*/glossary.json', 'packs/*/texts/*.terms.json']).map(
    (path) => [path.replace('packs/', './'), JSON.parse(readFileSync(path, 'utf8'))] as const,
  );
  return formsFor(parseGlossaries(Object.fromEntries(files)), null).slice(0, count);
}
