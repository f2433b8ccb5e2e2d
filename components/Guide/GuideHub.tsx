import { useTranslation } from 'react-i18next';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';
import { CalledThere } from './CalledThere.tsx';
import { Contacts } from './Contacts.tsx';
import { FactLine, Facts } from './Facts.tsx';
import type { GuideScreenProps } from './guide-screen.ts';
import { type GuidePart, isSourceSaid } from './guide-view.ts';
import { OpenDays } from './OpenDays.tsx';
import { ToldNotice } from './ToldNotice.tsx';

interface GuideHubProps extends GuideScreenProps {
  onPart: (part: GuidePart) => void;
  onOpenSite: (() => void) | null;
  onPractice: () => void;
}

/** A guide from before to after, reachable without its page. */
export function GuideHub({ guide, siteName, text, back, onPart, onOpenSite, onPractice }: GuideHubProps) {
  const { t } = useTranslation(['guide', 'panel']);
  // Of a guide that belongs to no page, what to look at first is said here.
  const first = guide.portalId === 'common' ? guide.steps[0] : undefined;
  const known = [guide.deadline, guide.notSending, guide.lostMailbox].filter((fact) => fact !== null);
  // The last days went by: what to do then comes before what to gather for the next.
  const isGone = guide.window?.gone != null;
  const know = (known.length > 0 || guide.window) && (
    <section className="stack">
      <h2 className="sub">{t('know')}</h2>
      {guide.window && <OpenDays window={guide.window} text={text} />}
      {known.length > 0 && <Facts facts={known} text={text} />}
    </section>
  );
  return (
    <Screen
      back={back}
      eyebrow={siteName && <bdi lang="fr">{siteName}</bdi>}
      title={<Sentence said={text(guide.title)} />}
      under={<CalledThere guide={guide} />}
    >
      {!first?.how && <ToldNotice guide={guide} text={text} />}
      {guide.warning && (
        <Note kind="alert" icon="stop">
          <FactLine said={text(guide.warning.text)} isStrong />
          <Source source={guide.warning.source} />
        </Note>
      )}
      {first?.how && (
        <section className="stack">
          <h2 className="sub">
            <Sentence said={text(first.title)} />
          </h2>
          <Facts facts={[first.how]} text={text} />
          <Press kind="main" icon="text" onPress={() => onPart('steps')}>
            {t('steps.title')}
          </Press>
          <ToldNotice guide={guide} text={text} />
        </section>
      )}
      {isGone && know}
      {guide.gather.length > 0 && (
        <Press
          {...(first?.how || isGone ? { leads: true } : { kind: 'main' })}
          icon="list"
          onPress={() => onPart('gather')}
        >
          {t('gather.title')}
        </Press>
      )}
      {!isGone && know}
      <div className="stack">
        {!first?.how && (
          <Press icon="text" leads onPress={() => onPart('steps')}>
            {t('steps.title')}
          </Press>
        )}
        {guide.traps.length > 0 && (
          <Press icon="ask" leads onPress={() => onPart('traps')}>
            {t(guide.isSignIn ? 'traps.signIn' : 'traps.title')}
          </Press>
        )}
        {Object.keys(guide.voices).length > 0 && (
          <Press icon="people" leads under={t('helping.under')} onPress={() => onPart('helping')}>
            {t('helping.title')}
          </Press>
        )}
        {!guide.isSignIn && (
          <Press icon="wait" leads under={t('next.under')} onPress={() => onPart('next')}>
            {t('next.title')}
          </Press>
        )}
        {onOpenSite && (
          <Press icon="out" onPress={onOpenSite}>
            {t('open')}
          </Press>
        )}
        {guide.hasPractice && (
          <Press icon="play" leads onPress={onPractice}>
            {t('panel:home.practice')}
          </Press>
        )}
      </div>
      {guide.isSignIn && guide.keep.length > 0 && (
        <section className="stack">
          <h2 className="sub">{t('next.keep')}</h2>
          <Facts facts={guide.keep} text={text} />
        </section>
      )}
      {guide.isSignIn && <Contacts contacts={guide.contacts} text={text} title={t('next.ask')} />}
      {!isSourceSaid(guide) && <Source source={guide.source} />}
      <Unreviewed />
    </Screen>
  );
}
