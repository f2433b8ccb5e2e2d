import { useTranslation } from 'react-i18next';
import { Gather } from '../Guide/Gather.tsx';
import { GuideHub } from '../Guide/GuideHub.tsx';
import { GuideList } from '../Guide/GuideList.tsx';
import type { GuideScreenProps } from '../Guide/guide-screen.ts';
import type { GuideView } from '../Guide/guide-view.ts';
import { Helping, HelpingVoice } from '../Guide/Helping.tsx';
import { Next } from '../Guide/Next.tsx';
import { ToldSteps } from '../Guide/ToldSteps.tsx';
import { Traps } from '../Guide/Traps.tsx';
import { WhichOne, type Wish } from '../Guide/WhichOne.tsx';
import { Remind } from '../Keep/Remind.tsx';
import { formerPlace, type ScreenPlace } from './navigation.ts';
import type { PortalView } from './panel-state.ts';
import type { PanelView } from './panel-view.ts';
import { ToSendPart } from './ToSendPart.tsx';

type GuidePlace = Extract<ScreenPlace, { name: 'guide' | 'guide-voice' }>;

/** One screen of one guide; what she ticks stays in the panel's memory. */
export function GuideScreen({ place, ...view }: PanelView & { place: GuidePlace }) {
  const { state, texts, move, onAct } = view;
  const back = useBack(view);
  const guide = state.guides.find(({ id }) => id === place.id);
  if (!guide) return null;
  const portal = homePortal(view, guide);
  const given: GuideScreenProps = { guide, siteName: portal?.name ?? null, text: texts.text, back };
  if (place.name === 'guide-voice') return <HelpingVoice {...given} voice={place.voice} />;
  const ticking: Ticking = {
    ticked: view.navigation.ticks[guide.id] ?? [],
    onTick: (id, isTicked) => move({ type: 'tick', guideId: guide.id, id, isTicked }),
  };
  const onOpenSite = siteOpener(view, guide);
  switch (place.part) {
    case 'hub':
      return (
        <GuideHub
          {...given}
          onPart={(part) => move({ type: 'open', place: { name: 'guide', id: guide.id, part } })}
          onOpenSite={onOpenSite}
          onPractice={() => {
            onAct({ type: 'openPractice', guide: guide.id });
            move({ type: 'home' });
          }}
        />
      );
    case 'gather':
      return <Gather {...given} {...ticking} onOpenSite={onOpenSite} />;
    case 'steps':
      return <ToldSteps {...given} {...stepTicking(view, guide, ticking)} cardStep={place.stepId} />;
    case 'traps':
      return <Traps {...given} />;
    case 'helping':
      return (
        <Helping
          {...given}
          onVoice={(voice) => move({ type: 'open', place: { name: 'guide-voice', id: guide.id, voice } })}
        />
      );
    case 'next':
      return (
        <Next
          {...given}
          ends={endsHere(view, guide)}
          toSend={<ToSendPart {...view} guide={guide} />}
          remind={
            <Remind
              day={guide.window?.nextOpens ?? null}
              canKeep={state.keeping?.canKeep ?? false}
              onRemind={(reminder) => onAct({ type: 'remind', ...reminder })}
            />
          }
        />
      );
  }
}

/** Beside the receipt of its own page, what that receipt says that ends. */
function endsHere({ state, guide: here }: PanelView, { id }: GuideView) {
  const sent = state.assessment?.sent;
  return here?.id === id && sent?.state === 'sent' ? sent.ends : undefined;
}

interface Ticking {
  ticked: string[];
  onTick: (id: string, isTicked: boolean) => void;
}

/** Beside its own page, a guide's parts are those of the main screen: same states, same ticks. */
function stepTicking(
  { state, guide: here, steps, tickStep }: PanelView,
  guide: GuideView,
  away: Ticking,
): Ticking & { seen: string[] } {
  if (here?.id !== guide.id || !state.assessment) return { ...away, seen: [] };
  const those = (state: 'seen' | 'told') => steps.filter((step) => step.state === state).map(({ id }) => id);
  return { seen: those('seen'), ticked: those('told'), onTick: tickStep };
}

/** Every guide, site by site. */
export function GuideListScreen(view: PanelView) {
  const { state, texts, move } = view;
  return (
    <GuideList
      guides={state.guides}
      off={state.guidesOff ?? []}
      portals={state.portals.filter(({ isOnHome }) => isOnHome)}
      text={texts.text}
      back={useBack(view)}
      onGuide={(id) => move({ type: 'open', place: { name: 'guide', id, part: 'hub' } })}
      onWhich={() => move({ type: 'open', place: { name: 'which' } })}
    />
  );
}

const wished: Record<Wish, string> = {
  stay: 'france-travail/monthly-actualisation',
  caf: 'caf/quarterly-declaration',
  msa: 'msa/quarterly-declaration',
};

/** Whether a site has one of the declarations that are taken for one another. */
export const isAlikeSite = (portalId: string | null | undefined): boolean =>
  Object.values(wished).some((id) => id.split('/')[0] === portalId);

/** In these guides, the sentence that one answer does not stand for the other. */
const notTheOther = new Set(['trap-other-office']);

/** « Rester inscrit à France Travail ? Ou dire à la CAF ou à la MSA l’argent reçu ? »: leads to the guide she means. */
export function WhichScreen(view: PanelView) {
  const { state, texts, move } = view;
  const guideOf = (wish: Wish) => state.guides.find(({ id }) => id === wished[wish]);
  const wishes = (['stay', 'caf', 'msa'] as const).filter(guideOf);
  return (
    <WhichOne
      wishes={wishes}
      facts={wishes.flatMap((wish) =>
        (guideOf(wish)?.traps ?? []).filter(({ text }) => notTheOther.has(text.key)),
      )}
      text={texts.text}
      back={useBack(view)}
      onWish={(wish) => move({ type: 'open', place: { name: 'guide', id: wished[wish], part: 'hub' } })}
    />
  );
}

/** Where `back` leads, named. */
function useBack({ state, navigation, move }: PanelView): GuideScreenProps['back'] {
  const { t } = useTranslation(['panel', 'guide']);
  const former = formerPlace(navigation);
  const nameOf = (): string => {
    if (former.name === 'guides') return t('guide:back.list');
    if (former.name === 'guide')
      return former.part === 'hub' ? t('guide:back.guide') : t(`guide:${former.part}.title`);
    return t(former.name === 'main' && state.assessment ? 'back.page' : 'back.plain');
  };
  return { label: nameOf(), onBack: () => move({ type: 'back' }) };
}

/** The site a guide belongs to; none for the guides of every site. */
const homePortal = ({ state }: PanelView, guide: GuideView): PortalView | null =>
  state.portals.find(({ id, isOnHome }) => id === guide.portalId && isOnHome) ?? null;

/** The official address, when she is not on it already. */
function siteOpener(view: PanelView, guide: GuideView): (() => void) | null {
  const { state, move, onAct } = view;
  const portal = homePortal(view, guide);
  if (!portal || state.site?.portalId === portal.id) return null;
  return () => {
    onAct({ type: 'openPortal', portalId: portal.id });
    move({ type: 'home' });
  };
}
