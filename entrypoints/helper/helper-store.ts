import { askConsent } from '../../adapters/browser/data-consent.ts';
import { offeredLanguages, usableLanguage } from '../../adapters/browser/i18n.ts';
import { textDirection } from '../../adapters/browser/i18n-page.ts';
import { relayPlace } from '../../adapters/browser/relay-place.ts';
import type { HelperReview } from '../../adapters/review-link/helper-review.ts';
import { readCode, readFragment } from '../../adapters/review-link/read-code.ts';
import type { HelperAct, HelperSelf, HelperView } from '../../components/Helper/helper-view.ts';
import type { HelperReviewState } from '../../core/review/helper-review.ts';
import { namePictures } from '../../core/review/picture-ids.ts';
import { keepOpinions } from '../../core/review/said-before.ts';
import { packs } from '../../packs/index.ts';
import { structure } from '../../packs/structure.ts';
import { guideViews } from '../sidepanel/guide-views.ts';

export interface HelperStore {
  get(): HelperView;
  subscribe(onChange: () => void): () => void;
  act(act: HelperAct): void;
  /** The page is said in this language from now on, or in French. */
  speak(lang: string): Promise<void>;
  /** A link opened in a page that is already there. */
  arrive(fragment: string): void;
  /** Something would be lost by leaving. */
  isBusy(): boolean;
  /** The page closes, and cannot come back to this review. */
  leave(): void;
}

/** The whole state of the helper's page, in memory only: what the tab held is gone with it. */
export function createHelperStore(): HelperStore {
  const listeners = new Set<() => void>();
  // On a telephone whose browser has no calendar of its own yet, the lines are there without the guide.
  const guides = 'Temporal' in globalThis ? guideViews(packs, Temporal.Now.plainDateISO(), structure) : [];
  let review: HelperReview | null = null;
  let link: ReturnType<typeof readFragment> = null;
  let view: HelperView = {
    ...spoken(preferredLanguage()),
    textSize: '100',
    languages: offeredLanguages(),
    arrival: 'code',
    hasRelay: relayPlace() !== null,
    host: location.protocol.startsWith('http') ? location.host : null,
    review: null,
    pictures: null,
    guide: null,
    before: [],
  };
  const change = (part: Partial<HelperView>) => {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  };
  const onReview = (state: HelperReviewState) => {
    const place = state.stage === 'looking' ? state.review.person.place : null;
    const numbers = state.stage === 'agreeing' ? state.pictures : null;
    change({
      review: state,
      pictures: numbers && namePictures(numbers),
      guide: guides.find(({ id }) => place && id === `${place.portal}/${place.procedure}`) ?? null,
      ...(state.stage === 'ended' && { before: [] }),
      // Somebody altered what went between the two: a new code follows, and what he said is still his.
      ...(state.stage === 'stopped' &&
        view.review?.stage === 'looking' && {
          before: keepOpinions(view.review.review, view.before),
        }),
    });
  };
  const join = async (self: HelperSelf, digits: string | null) => {
    const relay = relayPlace();
    const entrance = digits === null ? link : codeEntrance(digits);
    if (!relay || !entrance || !self.posture) return;
    onReview({ stage: 'joining', isSlow: false });
    // The handshake and its mathematics come only now that somebody asks for them.
    const { HelperReview } = await import('../../adapters/review-link/helper-review.ts');
    const own = new HelperReview({
      relay,
      self: { name: self.name.trim(), posture: self.posture },
      onChange: (state) => {
        if (own === review) onReview(state);
      },
    });
    review = own;
    await own.join(entrance);
  };
  const again = () => {
    const { review: last } = view;
    const canServeAgain = last?.stage === 'stopped' && (last.why === 'unreached' || last.why === 'busy');
    if (!canServeAgain) link = null;
    review = null;
    change({ review: null, pictures: null, guide: null, arrival: link?.way ?? 'code' });
  };
  const speak = async (lang: string) => change(spoken(await usableLanguage(lang)));
  const rejoin = () => {
    if (view.review?.stage !== 'looking') return;
    const before = keepOpinions(view.review.review, view.before);
    const lost = review;
    review = null;
    link = null;
    // Nobody can open it any more: the relay need not keep it.
    void lost?.end();
    change({ review: null, pictures: null, guide: null, arrival: 'code', before });
  };

  return {
    get: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    arrive: (fragment) => {
      if (fragment === '' || view.review) return;
      link = readFragment(fragment);
      change({ arrival: link?.way ?? 'bad-link' });
    },
    speak,
    isBusy: () =>
      view.review?.stage === 'agreeing' || view.review?.stage === 'looking' || view.before.length > 0,
    leave: () => void review?.away(),
    act: (act) => {
      switch (act.do) {
        case 'speak':
          return void speak(act.lang);
        case 'join':
          // His name and his remarks are data too.
          return askConsent(
            ['personallyIdentifyingInfo', 'personalCommunications'],
            () => void join(act.self, act.digits),
          );
        case 'again':
          return again();
        case 'rejoin':
          return rejoin();
        case 'forget':
          return change({ before: [] });
        case 'mark':
          // What may not be said there any more, because the answer changed meanwhile, is not said.
          return void review?.mark(act.id, act.mark, act.remark).catch(() => undefined);
        case 'unmark':
          return void review?.unmark(act.id);
        case 'point':
          return void review?.point(act.id);
        case 'done':
          return void review?.done();
        case 'end':
          return void review?.end();
      }
    },
  };
}

const spoken = (lang: string) => ({ lang, dir: textDirection(lang) });

/** The panel's own language when it opened this page, else the browser's. */
function preferredLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked) return asked;
  const offered = offeredLanguages().map(({ id }) => id);
  const wished = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
  return wished.find((lang) => offered.includes(lang)) ?? 'fr';
}

function codeEntrance(digits: string) {
  const code = readCode(digits);
  return typeof code === 'string' ? null : { way: 'code' as const, code };
}
