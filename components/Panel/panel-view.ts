import type { StepView } from '../../core/assessment.ts';
import type { FieldId } from '../../core/page-model.ts';
import type { BesideAct } from '../../core/review/beside.ts';
import { type MarkView, opinionsInForce } from '../../core/review/view.ts';
import { type GuidePart, type GuideView, withTicks } from '../Guide/guide-view.ts';
import type { Hearing } from '../Hear/Hear.tsx';
import { type PageTitle, pageTitleFrom } from '../Remote/page-title.ts';
import { isToReread, listReviewItems, type ReviewItem } from '../Review/review-items.ts';
import type { WordLine } from '../Words/WordLines.tsx';
import { currentPlace, firstBeside, type Move, type Navigation } from './navigation.ts';
import type { PanelAct, PanelState, PanelTexts, PortalView } from './panel-state.ts';
import { type FoundWords, listFound, listKnown, listWords, theWordIn } from './word-lines.ts';

/** What every screen of the panel draws from. */
export interface PanelView {
  state: PanelState;
  texts: PanelTexts;
  navigation: Navigation;
  move: (move: Move) => void;
  onAct: (act: PanelAct) => void;
  /** The portal of the page, when it has a guide. */
  portal: PortalView | null;
  /** The guide of the page, when it was recognised; of what she just sent, on a page that is not known after it. */
  guide: GuideView | null;
  /** « la CAF », or the host; null away from any site. */
  footerName: string | null;
  words: WordLine[];
  /** What the search answers for `navigation.search`. */
  search: FoundWords;
  /** The words she said she knows. */
  known: WordLine[];
  items: ReviewItem[];
  /** The steps of the page's guide, with what she ticked before the page was there. */
  steps: StepView[];
  tickStep: (stepId: string, isTicked: boolean) => void;
  hearing: Hearing;
  openWord: (word: WordLine) => void;
  /** Opens the card of the word in what she selected; else the search, which says what it finds or that it knows none. */
  askWhat: (selection: string) => void;
  /** `only`: the cases to re-read, and no others. */
  openReview: (fromId: string | null, only?: FieldId[]) => void;
  showField: (fieldId: string) => void;
  /** « Regarder à deux », on this screen. */
  sayBeside: (act: BesideAct) => void;
  openBeside: () => void;
  /** Opens a screen of the page's guide. */
  openGuide: (part: GuidePart) => void;
}

type Given = Pick<PanelView, 'state' | 'texts' | 'navigation' | 'move' | 'onAct'>;

/** What the practice page of the guide of any site calls itself: the address there is the extension’s own. */
const exampleSite = 'Portail d’exemple';

/**
 * « la CAF » is French: sentences of another language take the bare name. A guide of several sites takes the address of
 * the one she is on.
 */
function namedHere(portal: PortalView | null, { site, settings }: PanelState): PortalView | null {
  if (!portal) return null;
  const here = site?.id === 'practice' ? exampleSite : site?.host;
  const name = portal.isOnHome ? portal.name : (here ?? portal.name);
  return { ...portal, name, nameWithArticle: settings.lang === 'fr' ? portal.nameWithArticle : name };
}

function guideIdOf({ assessment, progress }: PanelState): string | null {
  const sent = assessment?.sent;
  const isAsked = sent?.state === 'unknown' && sent.pressed;
  const from = isAsked ? progress.finalPress : assessment?.place;
  return from ? `${from.portal}/${from.procedure}` : null;
}

/** The name of a page she shared, as its guide says it. */
export const pageTitleOf = ({ state, texts }: PanelView): PageTitle =>
  pageTitleFrom(state.guides, texts.text);

/** What was said, on this screen or on a telephone, of the answers that stand on her page. */
function opinionsOn({ beside, remote, isSharedPage }: PanelState): Record<FieldId, MarkView> {
  const live = remote?.stage === 'live' && isSharedPage ? remote.review : null;
  return { ...(beside && opinionsInForce(beside.review)), ...(live && opinionsInForce(live)) };
}

/** Prepares what screens need of the state, and the few gestures they share. */
export function panelView(given: Given): PanelView {
  const { state, texts, move, onAct } = given;
  const portalId = state.assessment?.place?.portal ?? state.site?.portalId;
  const portal = namedHere(state.portals.find((one) => one.id === portalId) ?? null, state);
  const items = state.assessment ? listReviewItems(state.assessment, state.progress, opinionsOn(state)) : [];
  const guide = state.guides.find(({ id }) => id === guideIdOf(state)) ?? null;
  const words = listWords(state.words, texts, state.settings.knownTerms);
  const openWord = (word: WordLine) =>
    move({
      type: 'open',
      place: { name: 'word', termId: word.entry.termId, sense: word.sense, showsAll: false },
    });
  return {
    ...given,
    portal,
    guide,
    footerName: portal?.nameWithArticle ?? state.site?.host ?? null,
    words,
    known: listKnown(state.settings.knownTerms, words, texts),
    search: listFound(given.navigation.search, words, texts),
    items,
    steps: withTicks(state.assessment?.steps ?? [], (guide && given.navigation.ticks[guide.id]) ?? []),
    tickStep: (stepId, isTicked) => {
      onAct({ type: 'tickStep', stepId, isTicked });
      // One act takes it back, wherever it was ticked.
      if (guide && !isTicked) move({ type: 'tick', guideId: guide.id, id: stepId, isTicked });
    },
    hearing: {
      voices: state.voices,
      isReading: Boolean(state.reading),
      onHear: (passages) => onAct({ type: 'readAloud', passages }),
      onStop: () => onAct({ type: 'stopReading' }),
    },
    openWord,
    askWhat: (selection) => {
      const word = theWordIn(
        { text: selection, before: state.selection?.before ?? null },
        words,
        texts,
        state.words,
      );
      if (word) openWord(word);
      else if (currentPlace(given.navigation).name === 'words') move({ type: 'search', query: selection });
      else move({ type: 'open', place: { name: 'words', query: selection } });
    },
    openReview: (fromId, only) => {
      const ids = items
        .filter((item) => (only ? only.includes(item.id) : item.id === fromId || isToReread(item)))
        .map((item) => item.id);
      if (ids.length === 0) move({ type: 'open', place: { name: 'ending' } });
      else
        move({
          type: 'open',
          place: { name: 'review', ids, at: Math.max(0, fromId ? ids.indexOf(fromId) : 0) },
        });
    },
    sayBeside: (act) => onAct({ type: 'beside', act }),
    openBeside: () => {
      // The side panel is too narrow for two people at one metre.
      if (state.surface === 'side') onAct({ type: 'openInTab', screen: 'beside' });
      else move({ type: 'open', place: firstBeside });
    },
    openGuide: (part) => {
      if (guide) move({ type: 'open', place: { name: 'guide', id: guide.id, part } });
    },
    showField: (fieldId) => {
      onAct({ type: 'focusField', fieldId });
      move({ type: 'showField', fieldId });
    },
  };
}
