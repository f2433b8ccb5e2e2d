import { readFileSync } from 'node:fs';
import type { WordContext } from '../../core/senses/word-context.ts';
import type { WordElement } from '../../core/words.ts';

/** One labelled string, as the sense files hold it; `sense` is absent in a file to be labelled. */
export interface LabelledLine {
  id: string;
  lemma: string;
  form: string;
  text: string;
  before?: string;
  after?: string;
  element?: string;
  context?: string;
  sense?: string;
  source?: string;
}

const ELEMENTS = new Set<string>(['button', 'link', 'label', 'heading', 'paragraph', 'option', 'message']);

/** Hosts whose pages have a known portal, for strings that come with a page's address. */
const PORTAL_HOSTS: [RegExp, string][] = [
  [/(^|\.)caf\.fr$/, 'caf'],
  [/(^|\.)(francetravail|pole-emploi)\.fr$/, 'france-travail'],
  [/(^|\.)impots\.gouv\.fr$/, 'impots'],
  [/(^|\.)msa\.fr$/, 'msa'],
];

/** Reads a JSON-lines file. Throws with the line's number when one is not JSON. */
export function readLines(file: string): LabelledLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, index }) => {
      try {
        return JSON.parse(text) as LabelledLine;
      } catch {
        throw new Error(`${file}, line ${index + 1}: this is not JSON.`);
      }
    });
}

/** The repository or site a line comes from: lines of one source are never split between training and test. */
export function sourceOf(line: LabelledLine): string {
  const source = line.source ?? '';
  if (source.startsWith('github:')) return (/^github:[^@:#\s]+/.exec(source) ?? [source])[0];
  return URL.canParse(source) ? new URL(source).host : source;
}

/** Where the word stands: as a whole word if it does, or else inside a longer one. */
function placeOf(form: string, text: string): number {
  for (let at = form ? text.indexOf(form) : -1; at >= 0; at = text.indexOf(form, at + 1)) {
    if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + form.length))) return at;
  }
  return Math.max(0, text.indexOf(form));
}

/** The word's context as the product would read it, from what the line tells. */
export function contextOf(line: LabelledLine): WordContext {
  const start = placeOf(line.form.toLowerCase(), line.text.toLowerCase());
  const flags = line.context ?? '';
  const host = URL.canParse(line.source ?? '') ? new URL(line.source ?? '').host : '';
  const portal = PORTAL_HOSTS.find(([pattern]) => pattern.test(host))?.[1];
  return {
    block: line.text,
    start,
    end: start + line.form.length,
    element: (ELEMENTS.has(line.element ?? '') ? line.element : 'unknown') as WordElement,
    before: line.before ?? '',
    after: line.after ?? '',
    isFileLink: /download attr|href \./.test(flags) && /button|link/.test(line.element ?? ''),
    isNearFileInput: flags.includes('input type=file'),
    isNearDownload: /download attr/.test(flags),
    isNearSizeLimit: flags.includes('size/format limit'),
    ...(portal ? { portal } : {}),
  };
}
