import { useTranslation } from 'react-i18next';
import type { FieldKind } from '../../core/page-model.ts';
import { PageWords } from '../Said/PageWords.tsx';
import { answerWords } from './answer-words.ts';

/** What the other side sees of one answer, on her side. */
export function RevealedValue({ kind, value }: { kind: FieldKind | undefined; value: string }) {
  const { t } = useTranslation(['together', 'opinions']);
  const said = answerWords(kind, value);
  if (said) return t(said.words, said.params);
  return value ? <PageWords>{value}</PageWords> : t('revealed.empty');
}
