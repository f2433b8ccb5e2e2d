import type { FieldKind } from '../../core/page-model.ts';

/** Of an answer that is no text of hers: which words say it, of the names both sides know. null: the answer itself does. */
export function answerWords(
  kind: FieldKind | undefined,
  value: string,
): { words: 'opinions:answer.unticked' | 'opinions:answer.file'; params: { kind: string } } | null {
  if (kind === 'checkbox' && value === '') return { words: 'opinions:answer.unticked', params: { kind: '' } };
  return kind === 'file' && value !== '' ? { words: 'opinions:answer.file', params: { kind: value } } : null;
}
