/** What a page says in sentences and in lines of a name and a text, but for its own cases. */
import type { PageModel } from '../../page-model.ts';
import { fold, onceForEach } from '../../wording/fold.ts';
import { clausesOf } from '../sentences.ts';

export interface Lines {
  sentences: string[];
  inTwo: [string, string][];
}

export const linesOf = onceForEach(({ blocks, answers, fields }: PageModel): Lines => {
  const ofCases = new Set(
    fields
      .flatMap(({ label, question, group, options, hint }) => [label, question, group, hint, ...options])
      .map((text) => fold(text ?? '')),
  );
  const own = blocks.filter((block) => !ofCases.has(fold(block)));
  return {
    // « D'après votre dossier : mariés depuis… »
    sentences: clausesOf(own, 500)
      .filter((line) => !/^(?:par )?exemples?\b/.test(fold(line)))
      .flatMap((line) => [line, ...line.split(/\s?:\s|,\s(?=vous )/).slice(1)]),
    inTwo: answers.flatMap(({ block, name, from }): [string, string][] => {
      const text = blocks[block] ?? '';
      return name === block ? [[text.slice(0, from), text.slice(from)]] : [[blocks[name] ?? '', text]];
    }),
  };
});
