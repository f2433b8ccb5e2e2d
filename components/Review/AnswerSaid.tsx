import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/assessment.ts';
import { PageWords } from '../Said/PageWords.tsx';

/** What she answered to a question, in the words she pressed: « Non », or the line of her paper. */
export function AnswerSaid({ finding, answer }: { finding: Finding; answer: string }) {
  const { t } = useTranslation('panel');
  const isAmongLines = (finding.asks?.choices.length ?? 0) > 0;
  if (answer === 'unsure') return t('answers.unsure');
  if (answer === 'yes' && !isAmongLines) return t('answers.yes');
  if (answer === 'no') return t(isAmongLines ? 'answers.otherLine' : 'answers.no');
  const line = finding.asks?.choices.find(
    ({ label, isRight }) => label === answer || (answer === 'yes' && isRight),
  );
  return <PageWords>{line?.label}</PageWords>;
}
