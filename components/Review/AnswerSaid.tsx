import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/assessment.ts';
import { useInBoth } from '../Said/InBoth.tsx';
import { PageWords } from '../Said/PageWords.tsx';

interface AnswerSaidProps {
  finding: Finding;
  answer: string;
  /** Somebody else reads it with her. */
  isForTwo?: boolean;
}

/** What she answered to a question, in the words she pressed: « Non », or the line of her paper. */
export function AnswerSaid({ finding, answer, isForTwo = false }: AnswerSaidProps) {
  const { t } = useTranslation('panel');
  const both = useInBoth('panel');
  const say = (key: string) => (isForTwo ? both(key) : t(key));
  const isAmongLines = (finding.asks?.choices.length ?? 0) > 0;
  if (answer === 'unsure') return say('answers.unsure');
  if (answer === 'yes' && !isAmongLines) return say('answers.yes');
  if (answer === 'no') return say(isAmongLines ? 'answers.otherLine' : 'answers.no');
  const line = finding.asks?.choices.find(
    ({ label, isRight }) => label === answer || (answer === 'yes' && isRight),
  );
  return <PageWords>{line?.label}</PageWords>;
}
