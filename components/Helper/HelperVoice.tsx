import { useTranslation } from 'react-i18next';
import type { GuideVoice } from '../Guide/guide-view.ts';
import { VoiceSentence } from '../Guide/Helping.tsx';
import { HelperFold } from './HelperFold.tsx';
import type { HelperTools } from './helper-view.ts';

const questions = ['mine', 'howFar', 'handOver'] as const;

/** What is his here, as the guide says it for who he is: once for the page, since it is of no line. */
export function HelperVoice({ voice, text }: { voice: GuideVoice; text: HelperTools['text'] }) {
  const { t } = useTranslation('guide');
  const isMixed = questions.some((question) => 'own' in voice[question]);
  return (
    <HelperFold title={t('helping.under')}>
      <dl className="stack">
        {questions.map((question) => (
          <div key={question}>
            <dt className="field-name">{t(`helping.${question}`)}</dt>
            <dd>
              <VoiceSentence line={voice[question]} isMixed={isMixed} text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </HelperFold>
  );
}
