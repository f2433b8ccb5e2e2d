import { useTranslation } from 'react-i18next';
import type { Card } from '../../core/card/card.ts';
import { cardTitle, withPart, writeCard, writtenLines } from '../../core/card/card-text.ts';
import { readCard } from '../../core/card/read-card.ts';
import { CardMake } from '../Card/CardMake.tsx';
import { CardOpen } from '../Card/CardOpen.tsx';
import { CardRead } from '../Card/CardRead.tsx';
import { CardShow } from '../Card/CardShow.tsx';
import { type Candidate, listCandidates } from '../Card/candidates.ts';
import { contentOf } from '../Card/card-content.ts';
import type { GuideView } from '../Guide/guide-view.ts';
import { useBackLabel } from './back-label.ts';
import type { ScreenPlace } from './navigation.ts';
import type { Said } from './panel-state.ts';
import type { PanelView } from './panel-view.ts';

type CardPlace = Extract<ScreenPlace, { name: 'card' | 'card-show' }>;

/** The card to hand over: looked at line by line, then shown, printed or taken along. */
export function CardScreen({ place, ...view }: PanelView & { place: CardPlace }) {
  const { t } = useTranslation('keep');
  const { state, texts, portal, words, navigation, move, onAct } = view;
  const guide = view.guide ?? guideBehind(view);
  const own = useOwnSentences();
  const candidates = listCandidates({
    state,
    texts,
    portal: portal?.isOnHome ? portal : null,
    guide,
    words,
    seen: navigation.seen,
    ticked: guide ? (navigation.ticks[guide.id] ?? []) : [],
    choices: navigation.cardLines,
    reason: place.reason,
    inFrench: own.inFrench,
    inHers: own.inHers,
  });
  const step = state.assessment?.page.step ?? null;
  const lines = candidates.filter(({ isIn }) => isIn);
  // A number of parts says nothing to whoever does not know of what.
  const isOfGuide = view.guide !== null && lines.some(({ kind, id }) => kind === 'where' && id.includes('/'));
  const card: Card = { lines, part: isOfGuide && step ? { index: step.index, total: step.total } : null };
  const given = { lines: writtenLines(card), text: writeCard(card) };
  const back = { label: useBackLabel(view), onBack: () => move({ type: 'back' }) };
  if (place.name === 'card-show') return <CardShow {...given} back={{ ...back, label: t('card.back') }} />;
  return (
    <CardMake
      candidates={candidates.map((line) => (line.kind === 'where' ? withItsPart(line, card) : line))}
      canSave={state.keeping?.canKeep ?? false}
      back={back}
      onLine={(key, isIn) => move({ type: 'cardLine', key, isIn })}
      onShow={() => move({ type: 'open', place: { name: 'card-show', reason: place.reason } })}
      onPrint={() => onAct({ type: 'printCard', ...given })}
      onSave={() => onAct({ type: 'saveCard', name: cardTitle, text: given.text })}
    />
  );
}

/** The guide she was reading when she asked for the card, where the page has none of its own. */
function guideBehind({ navigation, state }: PanelView): GuideView | null {
  const open = navigation.stack.findLast((one) => one.name === 'guide');
  return state.guides.find(({ id }) => id === open?.id) ?? null;
}

/** The line as the card will say it. */
function withItsPart(line: Candidate, card: Card): Candidate {
  const text = withPart(line.text, card);
  return { ...line, text, said: { ...line.said, text } };
}

/** « Ouvrir une carte ». */
export function CardOpenScreen(view: PanelView) {
  const { move } = view;
  return (
    <CardOpen
      back={{ label: useBackLabel(view), onBack: () => move({ type: 'back' }) }}
      onText={(text) => {
        const isCard = readCard(text) !== null;
        if (isCard) move({ type: 'open', place: { name: 'card-read', text } });
        return isCard;
      }}
    />
  );
}

/** What somebody's card says. */
export function CardReadScreen({ text, ...view }: PanelView & { text: string }) {
  const { t } = useTranslation('keep');
  const { state, texts, move, onAct } = view;
  const { inHers, has } = useOwnSentences();
  const card = readCard(text);
  if (!card) return null;
  const ours = (key: string) => (has(key) ? inHers(key) : null);
  const content = contentOf(card, { state, texts, ours });
  const portal = state.portals.find(({ id, isOnHome }) => isOnHome && id === content.portalId);
  return (
    <CardRead
      content={content}
      text={texts.text}
      back={{ label: t('open.title'), onBack: () => move({ type: 'back' }) }}
      onWord={view.openWord}
      onPart={(guide, part, stepId) =>
        move({ type: 'open', place: { name: 'guide', id: guide.id, part, ...(stepId && { stepId }) } })
      }
      onReply={(reply) => onAct({ type: 'copyReply', text: reply })}
      onSite={portal ? () => onAct({ type: 'openPortal', portalId: portal.id }) : null}
    />
  );
}

/** The interface's own sentences, in her language and in the French of the card. */
function useOwnSentences() {
  const { t, i18n } = useTranslation('keep');
  return {
    inFrench: (key: string) => i18n.getFixedT('fr', 'keep')(key),
    inHers: (key: string): Said => ({ text: t(key), lang: i18n.language, french: null }),
    has: (key: string) => i18n.exists(key, { ns: 'keep', lng: 'fr' }),
  };
}
