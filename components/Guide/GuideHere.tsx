import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Press, PressLink } from '../Press/Press.tsx';
import { Facts } from './Facts.tsx';
import { type GuidePart, type GuideView, trapsAt } from './guide-view.ts';
import { TrapList } from './Traps.tsx';

interface GuideHereProps {
  guide: GuideView;
  onPart: (part: GuidePart) => void;
}

interface TrapsHereProps extends GuideHereProps {
  stepId: string | null;
  text: (ref: TextRef) => Said;
}

/** More than this would push the words out of sight: the rest is one press away. */
const mostTraps = 2;

/** Where people go wrong at this part. */
export function TrapsHere({ guide, stepId, text, onPart }: TrapsHereProps) {
  const { t } = useTranslation('guide');
  const here = trapsAt(guide, stepId).slice(0, mostTraps);
  if (here.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sub">{t('traps.here')}</h2>
      <TrapList traps={here} text={text} />
      {guide.traps.length > here.length && (
        <div>
          <PressLink icon="ask" onPress={() => onPart('traps')}>
            {t('traps.others')}
          </PressLink>
        </div>
      )}
    </section>
  );
}

/** Of a paper that is fetched: how to keep it, and to leave no copy on a lent computer. */
export function KeepFetched({ guide, text }: Pick<TrapsHereProps, 'guide' | 'text'>) {
  const { t } = useTranslation('guide');
  return (
    <section className="stack">
      <h2 className="sub">{t('next.fetched')}</h2>
      <Facts facts={guide.keep} text={text} />
    </section>
  );
}

/** The ways to the guide’s other screens. */
export function GuideHere({ guide, onPart }: GuideHereProps) {
  const { t } = useTranslation('guide');
  return (
    <section className="stack">
      <h2 className="sub">{t('whole')}</h2>
      {guide.gather.length > 0 && (
        <Press icon="list" leads onPress={() => onPart('gather')}>
          {t('gather.title')}
        </Press>
      )}
      {Object.keys(guide.voices).length > 0 && (
        <Press icon="people" leads onPress={() => onPart('helping')}>
          {t('helping.title')}
        </Press>
      )}
      <Press icon="book" leads onPress={() => onPart('hub')}>
        {t('all')}
      </Press>
    </section>
  );
}

/** Where one signs in: the codes FranceConnect shows, explained; nothing is read. */
export function SignInCodes({ onCodes }: { onCodes: () => void }) {
  const { t } = useTranslation('guide');
  return (
    <Press icon="ask" leads under={t('traps.codesUnder')} onPress={onCodes}>
      {t('traps.codes')}
    </Press>
  );
}

/** After the last button: what is kept, when it comes back, whom to ask. */
export function GuideNext({ onPart }: Pick<GuideHereProps, 'onPart'>) {
  const { t } = useTranslation('guide');
  return (
    <Press icon="wait" leads under={t('next.under')} onPress={() => onPart('next')}>
      {t('next.title')}
    </Press>
  );
}
