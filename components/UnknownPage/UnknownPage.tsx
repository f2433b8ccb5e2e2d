import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { GuideOffHere } from '../Guide/GuidesOff.tsx';
import type { GuideView } from '../Guide/guide-view.ts';
import { LostNotice } from '../Guide/LostNotice.tsx';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

interface UnknownPageProps {
  host: string;
  /** Set on a portal with a guide: then « Est-ce le bon site ? » is not asked. */
  siteName: string | null;
  words: number;
  cases: number;
  unreadZones: number;
  /** A guide of this site is made for another version of Bienvu. */
  isGuideOff?: boolean;
  /** The guide whose name the page bears, when nothing else of it was known again. */
  lostGuide?: GuideView | null;
  /** What stands first: « C’est quoi ? » for what she selects in the page. */
  chosen?: ReactNode;
  /** The way back to what went last. */
  lastSent?: ReactNode;
  /** « Faire relire par quelqu’un », where it exists. */
  ask?: ReactNode;
  /** « Regarder à deux ». */
  together?: ReactNode;
  /** What the page says of itself, in a line. */
  told?: ReactNode;
  onWords: () => void;
  onSearch: () => void;
  onCases: () => void;
  onReview: () => void;
  onGuides: () => void;
  /** Where this site has declarations that are taken for one another; null elsewhere. */
  onWhich: (() => void) | null;
}

/** Said within a second. What remains useful comes right after. */
export function UnknownPage(props: UnknownPageProps) {
  const { t } = useTranslation(['panel', 'guide']);
  const { words, cases } = props;
  return (
    <Screen eyebrow={props.siteName && <bdi lang="fr">{props.siteName}</bdi>} title={t('unknown.title')}>
      {props.chosen}
      <p className="lead">{t('unknown.cannotSay')}</p>
      {props.lostGuide && <LostNotice guide={props.lostGuide} stepId={null} />}
      {props.lastSent}
      {props.isGuideOff && <GuideOffHere />}
      {words + cases > 0 ? (
        <section className="stack">
          <h2 className="sub">{t('unknown.still')}</h2>
          {words > 0 && (
            <Press
              isLarge
              leads
              icon="text"
              under={t('unknown.words', { count: words })}
              onPress={props.onWords}
            >
              {t('unknown.explain')}
            </Press>
          )}
          {cases > 0 && (
            <Press
              isLarge
              leads
              icon="show"
              under={t('unknown.cases', { count: cases })}
              onPress={props.onCases}
            >
              {t('unknown.showCases')}
            </Press>
          )}
          {cases > 0 && (
            <Press isLarge leads icon="eye" under={t('unknown.oneByOne')} onPress={props.onReview}>
              {t('unknown.review')}
            </Press>
          )}
          {props.together}
        </section>
      ) : (
        <p>{t('unknown.nothing')}</p>
      )}
      {cases > 0 && props.ask}
      <div>
        <PressLink icon="book" onPress={props.onSearch}>
          {t('words.search')}
        </PressLink>
      </div>
      {props.onWhich && (
        <Press icon="ask" leads onPress={props.onWhich}>
          {t('guide:which.entry')}
        </Press>
      )}
      <div>
        <PressLink icon="list" onPress={props.onGuides}>
          {t('guide:home.guides')}
        </PressLink>
      </div>
      {props.unreadZones > 0 && (
        <Note kind="look" icon="shut">
          {t('place.unread', { count: props.unreadZones })}
        </Note>
      )}
      {props.told}
      {!props.siteName && (
        <Note kind="calm" icon="globe">
          <Trans
            t={t}
            i18nKey="unknown.rightSite"
            values={{ host: props.host }}
            components={{ host: <bdi lang="fr" className="host" /> }}
          />
        </Note>
      )}
    </Screen>
  );
}
