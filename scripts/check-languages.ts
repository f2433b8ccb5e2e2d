import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGaps, isWhole, type SentenceTree } from '../core/wording/translation.ts';

const ownFolder = join(import.meta.dirname, '..', 'locales');

/**
 * Compares each language of languages.json with French: what is listed there is offered to people, and must be whole.
 *
 * @throws Error naming the language, the file and the keys at fault
 */
export function checkLanguages(folder = ownFolder): void {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const files = readdirSync(join(folder, 'fr'));
  for (const lang of Object.keys(read('languages.json'))) {
    for (const file of files) {
      const own = `${lang}/${file}`;
      const texts: SentenceTree = readdirSync(join(folder, lang)).includes(file) ? read(own) : {};
      const gaps = findGaps(read(`fr/${file}`), texts, lang);
      if (!isWhole(gaps)) throw new Error(`locales/${own}\n${JSON.stringify(gaps, null, 2)}`);
    }
  }
}
