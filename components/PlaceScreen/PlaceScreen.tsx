import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepView, TextRef } from '../../core/assessment.ts';
import type { PageStep } from '../../core/page-model.ts';
import type { GuideStep } from '../Guide/guide-view.ts';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press, PressLink } from '../Press/Press.tsx';
import { Sentence, Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Steps } from '../Steps/Steps.tsx';
import { type WordLine, WordLines } from '../Words/WordLines.tsx';

export interface PlaceScreenProps {
  siteName: string;
  /** What the page itself says of its steps. */
  pageStep: PageStep | null;
  /** Title of the step in the guide's words; where none is known, of the guide. */
  stepTitle: Said | null;
  steps: StepView[];
  /** What makes each step hard, by its id. */
  tags?: Record<string, GuideStep['tags']>;
  words: WordLine[];
  unreadZones: number;
  isOverlayGone: boolean;
  isLoading: boolean;
  /** What stands first: « C’est quoi ? » for what she selects in the page. */
  chosen?: ReactNode;
  /** « Refaire la même relecture », when the notebook has doubts of this guide. */
  again?: ReactNode;
  /** « Faire relire par quelqu’un », where it exists. */
  ask?: ReactNode;
  /** How many doubts are noted, and those of the pages before by name. */
  doubts?: ReactNode;
  /** One of these is named: it is seen without scrolling, and the steps far from here are folded. */
  hasDoubtBefore?: boolean;
  /** « Regarder à deux ». */
  together?: ReactNode;
  /** What went before, where the form began again: at its beginning, and under the main act after it. */
  former?: ((isBeginning: boolean) => ReactNode) | undefined;
  /** The way back to what went last, where it is not of this guide. */
  lastSent?: ReactNode;
  /** What the guide no longer finds on the page. */
  notice?: ReactNode;
  /** That the guide was made without its pages. */
  told?: ReactNode;
  /** Nothing is sent here: a paper is fetched. */
  isFetching?: boolean;
  /** Of that paper: how to keep it. `hasFetched`: the page says that it is there. */
  keep?: ReactNode;
  hasFetched?: boolean;
  /** The page says that it went: nothing leads to sending again. */
  isSaidSent?: boolean;
  /** Until when it can be sent, and what not sending costs. */
  due?: ReactNode;
  /** Where people go wrong here. */
  traps?: ReactNode;
  /** The ways to the guide’s other screens. */
  guide?: ReactNode;
  text: (ref: TextRef) => Said;
  onReview: () => void;
  onTick: (stepId: string, isTicked: boolean) => void;
  onWord: (word: WordLine) => void;
  onWords: () => void;
  onSearch: () => void;
}

/** Words shown before « Tous les mots ». */
const fewWords = 3;

/** Where I am, what is done, what to do, the words: the screen of a recognised page. */
export function PlaceScreen(props: PlaceScreenProps) {
  const { t } = useTranslation('panel');
  const { words } = props;
  const isBeginning = props.steps.findIndex(({ isCurrent }) => isCurrent) <= 0;
  return (
    <Screen eyebrow={eyebrowOf(t, props)} {...titleOf(t, props)}>
      {props.chosen}
      {isBeginning && props.former?.(true)}
      {props.notice}
      {props.steps.length > 0 && (
        <Steps
          steps={props.steps}
          isShort={props.hasDoubtBefore}
          tags={props.tags}
          canTickHere={props.hasFetched}
          text={props.text}
          onTick={props.onTick}
        />
      )}
      {props.hasFetched && props.keep}
      <Press
        {...(props.hasFetched || props.isSaidSent ? {} : { kind: 'main' })}
        icon="eye"
        onPress={props.onReview}
      >
        {t(props.isFetching || props.isSaidSent ? 'unknown.review' : 'place.review')}
      </Press>
      {props.doubts}
      {!isBeginning && props.former?.(false)}
      {props.lastSent}
      {props.again}
      {props.ask}
      {props.together}
      {props.isLoading && (
        <Note kind="calm" icon="wait">
          {t('place.loading')}
        </Note>
      )}
      {props.unreadZones > 0 && (
        <Note kind="look" icon="shut">
          {t('place.unread', { count: props.unreadZones })}
        </Note>
      )}
      {props.told}
      {!props.hasFetched && props.keep}
      {props.due}
      {props.traps}
      {words.length > 0 && (
        <section className="stack">
          <h2 className="sub">{t('words.title')}</h2>
          {props.isOverlayGone && <p className="soft">{t('place.overlayGone')}</p>}
          <WordLines words={words.slice(0, fewWords)} onOpen={props.onWord} />
          {words.length > fewWords && (
            <div>
              <PressLink icon="text" onPress={props.onWords}>
                {t('place.allWords', { count: words.length })}
              </PressLink>
            </div>
          )}
        </section>
      )}
      <div>
        <PressLink icon="book" onPress={props.onSearch}>
          {t('words.search')}
        </PressLink>
      </div>
      {props.guide}
      {(words.length > 0 || props.steps.length > 0) && <Unreviewed />}
    </Screen>
  );
}

type Translate = ReturnType<typeof useTranslation<'panel'>>['t'];

/** The page's own title is French: in another language the guide's comes first, and the page's stands under it. */
function titleOf(
  t: Translate,
  { pageStep, stepTitle }: PlaceScreenProps,
): { title: ReactNode; under?: ReactNode } {
  const own = pageStep?.title ? <bdi lang="fr">{pageStep.title}</bdi> : null;
  if (stepTitle && (!own || stepTitle.lang !== 'fr'))
    return { title: <Sentence said={stepTitle} />, under: own };
  return { title: own ?? t('place.title') };
}

/** « CAF, partie 3 sur 4 »: what the page says; where it counts other parts than the guide, said to be the site's. */
function eyebrowOf(
  t: Translate,
  { siteName: site, pageStep, steps }: Pick<PlaceScreenProps, 'siteName' | 'pageStep' | 'steps'>,
): string {
  if (!pageStep) return site;
  const { index, total } = pageStep;
  if (total === null) return t('place.part', { site, index });
  const here = steps.findIndex(({ isCurrent }) => isCurrent);
  const isSame = steps.length === 0 || (steps.length === total && (here < 0 || here + 1 === index));
  return t(isSame ? 'place.partOf' : 'place.pageOf', { site, index, total });
}
