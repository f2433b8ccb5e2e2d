/** A guide as the panel shows it: its sentences as references, each fact with where it comes from. */
import type { SourceRef, StepView, TextRef } from '../../core/assessment.ts';

export interface GuideFact {
  text: TextRef;
  source: SourceRef | null;
}

export interface GuideNeed extends GuideFact {
  about: 'papers' | 'device' | 'time';
  /** Steps whose questions it answers; empty: none in particular. */
  steps: string[];
}

/** A paper to send after. */
export interface GuidePaper extends GuideFact {
  /** The same, with « si… », where nothing that she answered tells. */
  ifText: TextRef;
}

export interface GuideTrap extends GuideFact {
  /** What it costs, or what to do then. */
  cost: GuideFact | null;
  /** Steps where it happens; empty: anywhere. */
  steps: string[];
}

export interface GuideStep {
  id: string;
  title: TextRef;
  tags: ('geste' | 'droit')[];
  source: SourceRef | null;
  /** What to do there, in a guide that belongs to no page. */
  how?: GuideFact | undefined;
}

/** Who helps. */
export type VoiceName = 'relative' | 'volunteer' | 'adviser' | 'social-worker';

/** What is theirs to do, how far, and when to hand over. */
export interface GuideVoice {
  mine: VoiceLine;
  howFar: VoiceLine;
  handOver: VoiceLine;
}

/** The guide's sentence, or the one a structure put in its place. */
export type VoiceLine = { text: TextRef } | { own: string; by: string };

export interface GuideContact {
  kind: 'phone' | 'message' | 'place';
  text: TextRef;
  detail: TextRef | null;
  source: SourceRef | null;
  /** Whose own place it is: it is told to the others. */
  ofVoice?: VoiceName | undefined;
}

/** Days a monthly declaration is open, ISO, both included. */
export interface GuideWindow {
  isOpen: boolean;
  /** The month declared on those days, in French. */
  month: string;
  /** Whole days after today until the last one: 0 on that day; null while it is not open. */
  daysLeft: number | null;
  opens: string;
  closes: string;
  /** The one after. */
  nextOpens: string;
  nextCloses: string;
  source: SourceRef | null;
  /** Between two: the last day gone by, and what is still open to her who sent nothing then. */
  gone: { closed: string; missed: GuideFact } | null;
}

/** The screens of a guide, from its own page of contents. */
export type GuidePart = 'hub' | 'gather' | 'steps' | 'traps' | 'helping' | 'next';

export interface GuideView {
  /** « caf/quarterly-declaration ». */
  id: string;
  /** Pack id; `common` belongs to no site. */
  portalId: string;
  title: TextRef;
  /** What the site itself calls it. */
  calledThere: string[];
  /** How one enters the site: nothing is read there. */
  isSignIn: boolean;
  /** A page to rehearse it, « pour de faux ». */
  hasPractice: boolean;
  /** Its real screens could not be read: its steps are said by her. */
  isTold: boolean;
  /** One of its parts sends something; else a paper is only fetched, or one enters. */
  sends: boolean;
  notice: GuideFact | null;
  /** Where to begin on the site: done, not had. */
  start: GuideFact[];
  gather: GuideNeed[];
  /** What is asked of whoever telephones. */
  calling: GuideFact[];
  /** Months whose money is declared by whoever does it this month, « août, septembre, octobre »; null: no rule tells. */
  months: { names: string; source: SourceRef | null } | null;
  steps: GuideStep[];
  traps: GuideTrap[];
  /** A danger to her: what no one may ask of her. */
  warning: GuideFact | null;
  /** When the mailbox that receives the code is lost. */
  lostMailbox: GuideFact | null;
  keep: GuideFact[];
  /** Papers to send after, and the guide that tells how. */
  toSend: { guideId: string; papers: GuidePaper[] } | null;
  deadline: GuideFact | null;
  notSending: GuideFact | null;
  comesBack: GuideFact | null;
  /** At no set date: when she needs it, or never again. null: at its time, known or not. */
  undated: 'as-needed' | 'once' | null;
  window: GuideWindow | null;
  voices: Partial<Record<VoiceName, GuideVoice>>;
  contacts: GuideContact[];
  source: SourceRef | null;
  /** When the guide as a whole was looked at, as exact as it is known; it may not be the date of its main source. */
  verifiedOn: string;
}

/** What is sent again and again first: most come for it. How one enters last; the order stays as it was for the rest. */
export const inOrderOfNeed = (guides: readonly GuideView[]): GuideView[] =>
  guides.toSorted((one, other) => need(one) - need(other));

const need = ({ isSignIn, sends, undated }: GuideView): number => (isSignIn ? 2 : sends && !undated ? 0 : 1);

/** What she says she has, and the steps she says are done, by guide; in this panel's memory only. */
export type Ticks = Record<string, string[]>;

/** The other ticks of that guide stay as they are. */
export function tick(ticks: Ticks, guideId: string, id: string, isTicked: boolean): Ticks {
  const others = (ticks[guideId] ?? []).filter((one) => one !== id);
  return { ...ticks, [guideId]: isTicked ? [...others, id] : others };
}

/** Steps of the page, with those she ticked before it was there: what the page shows as done stays so. */
export function withTicks(steps: readonly StepView[], ticked: readonly string[]): StepView[] {
  return steps.map((step) =>
    step.state !== 'seen' && ticked.includes(step.id) ? { ...step, state: 'told' } : step,
  );
}

/** Where people go wrong at a step; at no known step, nowhere in particular. */
export function trapsAt(guide: GuideView, stepId: string | null): GuideTrap[] {
  return guide.traps.filter(({ steps }) => stepId !== null && steps.includes(stepId));
}

/** What her questions at a step are answered from; where the guide does not tell, everything to gather. */
export function papersAt(
  guide: GuideView,
  stepId: string | null,
): { papers: GuideNeed[]; areOfStep: boolean } {
  const papers = guide.gather.filter(({ steps }) => stepId !== null && steps.includes(stepId));
  return papers.length > 0 ? { papers, areOfStep: true } : { papers: guide.gather, areOfStep: false };
}

/**
 * The papers to send after, in the words for what is known of each: those her answers call for, those they may, none that
 * they do not.
 */
export function papersToSend(papers: readonly GuidePaper[], known: Record<string, boolean>): GuideFact[] {
  return papers.flatMap(({ text, ifText, source }) => {
    const isCalledFor = known[text.key];
    if (isCalledFor === false) return [];
    return [{ text: isCalledFor ? text : ifText, source }];
  });
}

/** Mistakes that stand in one card. */
export interface TrapCard {
  traps: GuideTrap[];
  /** What each of them costs alike, said once of them all; null: each has its own. */
  cost: GuideFact | null;
}

/** Those that cost the same stand together over it; of the others, those that rest on one source alone, over that. */
export function trapCards(traps: GuideTrap[]): TrapCard[] {
  const cards: TrapCard[] = [];
  for (const trap of traps) {
    const alike = traps.filter(({ cost }) => trap.cost && isSame(cost, trap.cost));
    if (alike.length > 1) {
      if (alike[0] === trap) cards.push({ traps: alike, cost: trap.cost });
      continue;
    }
    const card = cards.find(
      ({ traps: [first], cost }) => !cost && first && isOfOne(first) && isSame(first.source, trap.source),
    );
    if (card && isOfOne(trap)) card.traps.push(trap);
    else cards.push({ traps: [trap], cost: null });
  }
  return cards;
}

/** What it costs is told by the same source, if at all. */
export const isOfOne = ({ source, cost }: GuideTrap): boolean => !cost || isSame(cost.source, source);

/** Of two facts or two sources. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Facts that follow one another from the same source, together: the source is said once under them. */
export function runsOf<Fact extends GuideFact>(facts: Fact[]): Fact[][] {
  const runs: Fact[][] = [];
  for (const fact of facts) {
    const run = runs.at(-1);
    if (run?.[0] && isSame(run[0].source, fact.source)) run.push(fact);
    else runs.push([fact]);
  }
  return runs;
}

/** A guide made for another version of Bienvu: it serves nothing, and is not deleted. */
export interface GuideOff {
  path: string;
  portalId: string;
  /** In French. */
  name: string;
}

/** Whether what is said first bears the guide's own source: it is not said again under the screen. */
export const isSourceSaid = ({ notice, source }: Pick<GuideView, 'notice' | 'source'>): boolean =>
  isSame(notice?.source, source);
