import { useTranslation } from 'react-i18next';
import { Press } from '../Press/Press.tsx';
import { FrenchBelow, Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import { Contacts } from './Contacts.tsx';
import type { GuideScreenProps } from './guide-screen.ts';
import type { VoiceLine, VoiceName } from './guide-view.ts';

const voices = ['relative', 'volunteer', 'adviser', 'social-worker'] as const;
const questions = ['mine', 'howFar', 'handOver'] as const;

/** « Vous aidez quelqu’un ? »: who helps says who they are. */
export function Helping({
  guide,
  siteName,
  text,
  back,
  onVoice,
}: GuideScreenProps & { onVoice: (voice: VoiceName) => void }) {
  const { t } = useTranslation('guide');
  return (
    <Screen
      back={back}
      eyebrow={siteName && <bdi lang="fr">{siteName}</bdi>}
      title={t('helping.title')}
      under={<Sentence said={text(guide.title)} />}
    >
      <p className="lead">{t('helping.who')}</p>
      <div className="stack">
        {voices
          .filter((voice) => guide.voices[voice])
          .map((voice) => (
            <Press key={voice} isLarge leads onPress={() => onVoice(voice)}>
              {t(`voice.${voice}`)}
            </Press>
          ))}
      </div>
    </Screen>
  );
}

/** What is theirs to do here, how far they go, and when they hand over, to whom. */
export function HelpingVoice({
  guide,
  siteName,
  text,
  back,
  voice,
}: GuideScreenProps & { voice: VoiceName }) {
  const { t } = useTranslation('guide');
  const own = guide.voices[voice];
  /** A structure speaks here too: each sentence then says whose it is. */
  const isMixed = own !== undefined && questions.some((question) => 'own' in own[question]);
  return (
    <Screen
      back={back}
      eyebrow={siteName && <bdi lang="fr">{siteName}</bdi>}
      title={t(`voice.${voice}`)}
      under={<Sentence said={text(guide.title)} />}
    >
      <p>{t('helping.her')}</p>
      {own &&
        questions.map((question) => (
          <section key={question} className="stack">
            <h2 className="sub">{t(`helping.${question}`)}</h2>
            <VoiceSentence line={own[question]} isMixed={isMixed} text={text} />
          </section>
        ))}
      {!isMixed && <Source source={null} />}
      <Contacts
        contacts={guide.contacts.filter(({ ofVoice }) => ofVoice !== voice)}
        text={text}
        title={t('helping.toWhom')}
      />
      <Unreviewed />
    </Screen>
  );
}

/** A structure's own words are in French, and said to be its own. */
export function VoiceSentence({
  line,
  isMixed,
  text,
}: {
  line: VoiceLine;
  isMixed: boolean;
  text: GuideScreenProps['text'];
}) {
  const { t } = useTranslation('guide');
  if ('text' in line)
    return (
      <div>
        <p className="lead">
          <Sentence said={text(line.text)} />
          <FrenchBelow said={text(line.text)} />
        </p>
        {isMixed && <Source source={null} />}
      </div>
    );
  return (
    <div>
      <p className="lead">
        <bdi lang="fr">{line.own}</bdi>
      </p>
      <p className="small">{t('helping.by', { name: line.by })}</p>
    </div>
  );
}
