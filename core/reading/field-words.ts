/** The words around one field, and the first rule of meanings that they hold to. */
import type { FieldAsRead, FieldClues, ValueType } from '../page-model.ts';
import { fold } from './normalise.ts';
import { rulesFor } from './rules-by-label.ts';
import type { Clue } from './word-index.ts';

export type FieldWords = Pick<
  FieldAsRead,
  'label' | 'question' | 'group' | 'heading' | 'hint' | 'kind' | 'options' | 'maxLength'
> &
  FieldClues & {
    /** Meaning of the field before, for places of birth told in several cases. */
    before: ValueType | null;
  };

/** The first rule that holds. `allowed` limits what may be found. */
export function firstOf(words: FieldWords, allowed: ReadonlySet<ValueType> | null): ValueType | null {
  const rules = rulesFor(fold(words.label));
  if (rules.length === 0) return null;
  let clue: Clue | null = null;
  for (const { type, also } of rules) {
    if (allowed && !allowed.has(type)) continue;
    if (!also) return type;
    clue ??= clueOf(words);
    if (also(clue)) return type;
  }
  return null;
}

function clueOf(words: FieldWords): Clue {
  return {
    label: fold(words.label),
    around: fold([words.question, words.group, words.heading].filter(Boolean).join(' | ')),
    hint: fold(words.hint ?? ''),
    kind: words.kind,
  };
}
