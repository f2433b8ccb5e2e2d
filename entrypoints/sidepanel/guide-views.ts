import type { GuideFact, GuideView, VoiceLine, VoiceName } from '../../components/Guide/guide-view.ts';
import type { TextRef } from '../../core/assessment.ts';
import { guideWindow } from '../../core/calendar/guide-window.ts';
import { monthsBefore } from '../../core/calendar/months.ts';
import { sourceRef } from '../../core/pack/source-ref.ts';
import type { Structure } from '../../core/pack/structure-schema.ts';
import { type Pack, type Procedure, type SignInSheet, undatedOf } from '../../core/pack.ts';
import { monthName } from '../../core/wording/months.ts';
import { practised } from '../../packs/samples.ts';

type Fact = { text: string; source: string };

/**
 * Every guide as the panel shows it.
 * @param today her day, for the windows that are computed
 * @param structure what the structure of this build says in the place of the guides, if anything
 */
export function guideViews(
  packs: readonly Pack[],
  today: Temporal.PlainDate,
  structure: Structure | null = null,
): GuideView[] {
  return packs.flatMap((pack) =>
    pack.procedures.map((procedure) => ({
      ...guideView(pack, procedure, today),
      voices: voicesOf(pack, procedure, structure),
    })),
  );
}

function guideView(pack: Pack, procedure: Procedure, today: Temporal.PlainDate): Omit<GuideView, 'voices'> {
  const say = (key: string): TextRef => ({ ns: pack.id, key, params: {} });
  const fact = ({ text, source }: Fact): GuideFact => ({ text: say(text), source: sourceRef(pack, source) });
  const perhaps = (one: Fact | null) => (one ? fact(one) : null);
  const window = guideWindow(procedure, today);
  const { comesBack } = procedure;
  const isSignIn = procedure.id === 'sign-in';
  const signIn = isSignIn && pack.signIn ? signInFacts(pack, pack.signIn) : null;
  return {
    id: `${pack.id}/${procedure.id}`,
    portalId: pack.id,
    title: say(procedure.title),
    calledThere: procedure.calledThere,
    isSignIn,
    hasPractice: practised.has(`${pack.id}/${procedure.id}`),
    isTold: procedure.evidence === 'told',
    sends: procedure.steps.some((step) => step.sends),
    notice: perhaps(procedure.notice),
    start: procedure.gather.filter(({ about }) => about === 'start').map(fact),
    gather: procedure.gather.flatMap(({ about, steps, ...one }) =>
      about === 'start' || about === 'call' ? [] : [{ ...fact(one), about, steps }],
    ),
    calling: procedure.gather.filter(({ about }) => about === 'call').map(fact),
    months: monthsOf(pack, procedure, today),
    steps: stepsOf(pack, procedure).map(({ id, title, tags, source, how }) => ({
      id,
      title: say(title),
      tags,
      source: sourceRef(pack, source),
      how: how && fact(how),
    })),
    traps: procedure.traps.map((one) => ({ ...fact(one), cost: perhaps(one.cost), steps: one.steps })),
    warning: signIn?.warning ?? null,
    lostMailbox: signIn?.lostMailbox ?? null,
    keep: procedure.keep.map(fact),
    toSend: procedure.toSend && {
      guideId: `${pack.id}/${procedure.toSend.guide}`,
      papers: procedure.toSend.papers.map((one) => ({ ...fact(one), ifText: say(one.ifText) })),
    },
    deadline: perhaps(procedure.deadline),
    notSending: perhaps(procedure.notSending),
    comesBack: typeof comesBack === 'object' ? perhaps(comesBack) : null,
    undated: undatedOf(procedure),
    window: window && {
      isOpen: window.here.isOpen,
      daysLeft: window.here.isOpen ? today.until(window.here.closes).days : null,
      opens: window.here.opens.toString(),
      closes: window.here.closes.toString(),
      month: monthName(window.here.month.month),
      nextOpens: window.next.opens.toString(),
      nextCloses: window.next.closes.toString(),
      source: sourceRef(pack, window.source),
      gone: window.gone && { closed: window.gone.closed.toString(), missed: fact(window.gone.missed) },
    },
    contacts: contactsOf(pack, procedure),
    source: sourceRef(pack, procedure.source),
    verifiedOn: procedure.verifiedOn,
  };
}

/** Where one signs in: what no one may ask of her, and what to do when the code does not come. */
export function signInFacts(
  pack: Pack,
  { warning, warningSource, lostMailbox, lostSource, source }: SignInSheet,
): { warning: GuideFact; lostMailbox: GuideFact } {
  const fact = (key: string, from: string): GuideFact => ({
    text: { ns: pack.id, key, params: {} },
    source: sourceRef(pack, from),
  });
  return {
    warning: fact(warning, warningSource ?? source),
    lostMailbox: fact(lostMailbox, lostSource ?? source),
  };
}

/** Sentence by sentence: what the structure leaves out stays the guide's. */
function voicesOf(pack: Pack, procedure: Procedure, structure: Structure | null): GuideView['voices'] {
  const theirs = structure?.voices[`${pack.id}/${procedure.id}`];
  const entries = Object.entries(procedure.voices ?? {}).map(([name, voice]) => {
    const own = theirs?.[name as VoiceName];
    const line = (part: 'mine' | 'howFar' | 'handOver'): VoiceLine => {
      const words = own?.[part];
      return structure && words !== undefined
        ? { own: words, by: structure.name }
        : { text: { ns: pack.id, key: voice[part], params: {} } };
    };
    return [name, { mine: line('mine'), howFar: line('howFar'), handOver: line('handOver') }];
  });
  return Object.fromEntries(entries);
}

type StepLine = Pick<Procedure['steps'][number], 'id' | 'title' | 'tags' | 'source' | 'how'>;

/** Nothing is read where one signs in: its parts are those of the sheet. */
function stepsOf(pack: Pack, procedure: Procedure): StepLine[] {
  const { signIn } = pack;
  if (procedure.id !== 'sign-in' || !signIn) return procedure.steps;
  return signIn.steps.map((key) => ({ id: key, title: key, tags: ['geste'], source: signIn.source }));
}

/** The months declared by whoever does it this month: by the rule of the site, not by a third party's word. */
function monthsOf(pack: Pack, procedure: Procedure, today: Temporal.PlainDate): GuideView['months'] {
  const check = procedure.checks.find((one) => one.kind === 'months-shown');
  if (check?.kind !== 'months-shown') return null;
  const names = monthsBefore(today, check.monthsBack).map(({ month }) => monthName(month));
  return { names: names.join(', '), source: sourceRef(pack, check.source) };
}

function contactsOf(pack: Pack, procedure: Procedure): GuideView['contacts'] {
  return procedure.contacts.flatMap((id) => {
    const contact = pack.contacts.find((one) => one.id === id);
    if (!contact) return [];
    const { kind, text, detail, source, ofVoice } = contact;
    const say = (key: string): TextRef => ({ ns: pack.id, key, params: {} });
    return [
      {
        kind,
        text: say(text),
        detail: detail === null ? null : say(detail),
        source: sourceRef(pack, source),
        ofVoice,
      },
    ];
  });
}
