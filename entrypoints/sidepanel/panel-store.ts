import { browser } from 'wxt/browser';
import { offeredLanguages, usableLanguage } from '../../adapters/browser/i18n.ts';
import { emptyNotebook, openNotebook } from '../../adapters/browser/notebook/notebook.ts';
import { openForgetLine } from '../../adapters/browser/panel/forget-line.ts';
import { type SessionView, startPanelSession } from '../../adapters/browser/panel/panel-session.ts';
import {
  type LookedAt,
  type RemoteControl,
  startRemoteControl,
} from '../../adapters/browser/panel/remote-control.ts';
import { openPlaces } from '../../adapters/browser/places/kept-places.ts';
import { helperPage, relayPlace } from '../../adapters/browser/relay-place.ts';
import { addedSites } from '../../adapters/browser/sites.ts';
import { watchVoices } from '../../adapters/browser/speech.ts';
import {
  readProgress,
  readSettings,
  recordFailure,
  type Settings,
  watchForgottenTabs,
  watchSettings,
} from '../../adapters/browser/storage.ts';
import type { PanelState } from '../../components/Panel/panel-state.ts';
import { unansweredPress } from '../../core/assess/press.ts';
import { emptyProgress, type Progress } from '../../core/assessment.ts';
import type { OwnList } from '../../core/places/own-list.ts';
import { doubtAgain } from '../../core/progress.ts';
import type { BesideAct } from '../../core/review/beside.ts';
import { packs, switchedOff } from '../../packs/index.ts';
import { structure } from '../../packs/structure.ts';
import { takenUp } from './awaited.ts';
import { rememberBeside } from './beside-memory.ts';
import { numbersAt, placesAt } from './door.ts';
import { guideCases } from './guide-cases.ts';
import { guideHelpOf } from './guide-help.ts';
import { guideViews } from './guide-views.ts';
import { guidesOff } from './guides-off.ts';
import { keepingOf, sentNow } from './keeping.ts';
import { onNewDay } from './on-new-day.ts';
import { portalViews } from './portal-views.ts';
import { rememberTabs } from './tabs-known.ts';
import type { ThisTime } from './this-time.ts';
import { rememberTold } from './told.ts';

export interface PanelStore {
  get(): PanelState;
  subscribe(onChange: () => void): () => void;
  session: ReturnType<typeof startPanelSession>;
  change(part: Partial<PanelState>): void;
  /** She tells one more thing. `about` names what it is of: what was told of the same before gives way to it. */
  tell(about: string, change: (progress: Progress) => Progress): void;
  /** Nothing she told stays, in the page neither. */
  forgetTold(): void;
  /** Reads « Mon carnet » again. */
  refreshNotebook(): Promise<void>;
  /** A list of places she opened; null: none serves. */
  servePlaces(list: OwnList | null): void;
  /** Reads the kept list of places again. */
  refreshPlaces(): Promise<void>;
  /** One thing done while two people look on this screen. */
  sayBeside(act: BesideAct): void;
  /** What she had written in this tab is no longer needed. */
  forgetWritten(): void;
  /** She has still these doubts of last time, on cases of the guide that are not there yet: noted once they are. */
  awaitDoubts(cases: readonly string[]): void;
  /** What she doubted and wrote of the procedure in this tab, the papers it calls for, and what went last. */
  thisTime(): ThisTime;
  /** All that this panel knows of every tab. */
  forgetTabs(): void;
  /** Tells the other panels that everything is to be forgotten. */
  tellForget(): void;
  tabId(): number | null;
  /** The review from afar; null where this build has no relay. */
  remote: RemoteControl | null;
}

/** A page of a portal that is no known procedure. */
const here = (site: SessionView['site']) =>
  site?.portalId ? { portal: site.portalId, procedure: null } : null;

/** A page that can no longer be read is not the one that is shared: what is seen of it is from before. */
const unread: SessionView['connection'][] = ['no-access', 'site-off', 'broken', 'lost'];

const lookedAt = ({ site, tabId, snapshot, connection }: SessionView): LookedAt | null =>
  site && tabId !== null && !unread.includes(connection)
    ? {
        tab: { tabId, siteId: site.id },
        page: snapshot?.assessment ? { assessment: snapshot.assessment, progress: snapshot.progress } : null,
      }
    : null;

/** Everything the panel shows, gathered: the page's snapshot, the settings, the portals. */
export function createPanelStore(
  fixedTabId: number | null,
  stored: Settings,
  signal: AbortSignal,
): PanelStore {
  const listeners = new Set<() => void>();
  let tabId = fixedTabId;
  const tabs = rememberTabs();
  const told = rememberTold();
  const besides = rememberBeside(() => change(knownHere()), signal);
  let notebook = emptyNotebook;
  const relay = relayPlace();
  let state: PanelState = {
    connection: 'connecting',
    site: null,
    assessment: null,
    progress: emptyProgress,
    words: [],
    settings: stored,
    portals: portalViews(),
    guides: guideViews(packs, Temporal.Now.plainDateISO(), structure),
    guidesOff: guidesOff(switchedOff, packs),
    languages: offeredLanguages(),
    addedSites: [],
    voices: null,
    isOverlayGone: false,
    surface: fixedTabId === null ? 'side' : 'tab',
    places: placesAt(null, null),
    numbers: numbersAt(null, packs),
    reportCopied: false,
    afar: relay && { helperPage: helperPage() },
  };
  const change = (part: Partial<PanelState>) => {
    state = { ...state, ...part };
    state = {
      ...state,
      keeping: keepingOf(state, notebook, packs, tabs.thisTime(tabId), tabs.awaited(tabId)),
    };
    for (const listener of listeners) listener();
  };
  const knownHere = () => ({
    retype: tabs.retype(tabId, state.settings.isShared !== 'no'),
    isWritten: tabs.isWritten(tabId),
    papersKnown: tabs.thisTime(tabId).papers,
    beside: besides.of(tabId),
  });
  /** The page that took her last press can no longer tell of it: the browser still holds that she pressed. */
  const recallPress = async ({ tabId: viewed, site }: SessionView) => {
    if (viewed === null || !site) return;
    const lostPress = unansweredPress(await readProgress(viewed), site);
    if (tabId === viewed && (state.connection === 'lost' || state.connection === 'broken'))
      change({ lostPress });
  };
  const onView = (view: SessionView) => {
    const { connection, site, snapshot, tabId: viewed } = view;
    // Said of what was asked there.
    const isElsewhere = viewed !== tabId || site?.id !== state.site?.id;
    tabId = viewed;
    const isGone = connection === 'lost' || connection === 'broken';
    if (isGone) void recallPress(view);
    told.hear(snapshot?.progress ?? null, view.line);
    const progress = told.all();
    const assessment = snapshot?.assessment ?? null;
    tabs.see(viewed, assessment, progress, sentNow({ ...state, site, assessment, progress }));
    // A large panel that has lost its tab: it was closed.
    besides.see(viewed ?? fixedTabId, connection, assessment && { assessment, progress });
    change({
      connection,
      site,
      lostPress: isGone ? state.lostPress : null,
      assessment,
      guide: guideHelpOf(assessment?.place ?? here(site), packs),
      ...knownHere(),
      ...(isElsewhere ? { notebookRefused: null } : {}),
      places: placesAt(site, state.ownPlaces ?? null),
      numbers: numbersAt(site, packs),
      guideCases: guideCases(assessment, progress),
      progress,
      words: snapshot?.words ?? [],
      shownWord: snapshot?.shownWord ?? null,
      selection: snapshot?.selection ?? null,
      isOverlayGone: snapshot?.isOverlayGone ?? false,
    });
    takeUpDoubts();
    remote?.look(lookedAt(view));
  };
  /** Doubts of last time whose case has come. */
  const takeUpDoubts = () => {
    const found = takenUp(state);
    if (!found || found.left.length === tabs.awaited(tabId).length) return;
    tabs.setAwaited(tabId, found.left);
    for (const field of found.taken) told.tell(`case:${field.id}`, (now) => doubtAgain(now, field));
    holdTold();
  };
  const holdTold = () => {
    const progress = told.all();
    session.send({ type: 'setProgress', progress });
    const { connection, assessment } = state;
    besides.see(tabId, connection, assessment && { assessment, progress });
    change({ progress, ...knownHere(), guideCases: guideCases(assessment, progress) });
  };
  const remote = relay && startRemoteControl(relay, (view) => change(view), signal);
  const readAgain = async () => {
    const settings = await readSettings();
    change({ settings: { ...settings, lang: await usableLanguage(settings.lang) } });
    await Promise.all([refreshNotebook(), refreshPlaces()]);
  };
  let lastRead: Promise<void> = Promise.resolve();
  /** One after the other: a language that is longer to load must not come after the one chosen since. */
  const refreshSettings = () => {
    lastRead = lastRead.then(readAgain, readAgain);
  };
  const servePlaces = (ownPlaces: OwnList | null) =>
    change({ ownPlaces, places: placesAt(state.site, ownPlaces) });
  const refreshPlaces = async () => {
    try {
      const kept = await openPlaces(await readSettings());
      // One that was only opened serves until the panel closes; one that was kept, until it is taken out.
      const opened = state.ownPlaces?.state === 'read' && !state.ownPlaces.isKept ? state.ownPlaces : null;
      servePlaces(kept ?? opened);
    } catch (error) {
      await recordFailure('places', String(error));
    }
  };
  const refreshNotebook = async () => {
    try {
      notebook = await openNotebook(await readSettings());
    } catch (error) {
      await recordFailure('notebook', String(error));
    }
    change({});
  };
  const refreshSites = async () => change({ addedSites: (await addedSites()).map((site) => site.id) });

  /** Pressed in another panel: nothing of hers stays in this one's memory. */
  const forgetHere = async () => {
    tabs.clear();
    besides.clear();
    change(knownHere());
    await remote?.forget().catch(() => undefined);
    globalThis.close();
    // Where a browser keeps it open, it begins anew.
    setTimeout(() => location.reload(), 500);
  };
  const forgetting = openForgetLine(() => void forgetHere(), signal);

  const leaveAlone = (left: readonly number[]) => {
    tabs.leaveAlone(left);
    for (const one of left) besides.clear(one);
    change(knownHere());
  };

  const session = startPanelSession(fixedTabId, onView, signal);
  const stopWatching = watchSettings(refreshSettings);
  const stopLeaving = watchForgottenTabs(leaveAlone);
  watchVoices((voices) => change({ voices }), signal);
  onNewDay((today) => {
    change({ guides: guideViews(packs, today, structure) });
    session.send({ type: 'refresh' });
  }, signal);
  const onClosed = (closed: number) => besides.clear(closed);
  browser.tabs.onRemoved.addListener(onClosed);
  browser.permissions.onAdded.addListener(refreshSites);
  browser.permissions.onRemoved.addListener(refreshSites);
  // What may be shown for a while alone goes by itself, on a panel that nobody touches too.
  const clock = setInterval(() => state.retype && change(knownHere()), 20_000);
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    browser.tabs.onRemoved.removeListener(onClosed);
    stopWatching();
    stopLeaving();
  });
  refreshSettings();
  void refreshSites();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    session,
    change,
    tell: (about, next) => {
      told.tell(about, next);
      holdTold();
    },
    forgetTold: () => {
      told.hear(null);
      holdTold();
    },
    refreshNotebook,
    servePlaces,
    refreshPlaces,
    sayBeside: (act) => {
      besides.say(tabId, act);
      change(knownHere());
    },
    forgetWritten: () => {
      tabs.forgetWritten(tabId);
      change(knownHere());
    },
    awaitDoubts: (cases) => {
      tabs.setAwaited(tabId, [...new Set([...tabs.awaited(tabId), ...cases])]);
      change(knownHere());
    },
    thisTime: () => tabs.thisTime(tabId),
    forgetTabs: () => {
      tabs.clear();
      besides.clear();
      change({ ...knownHere(), notebookRefused: null });
    },
    tellForget: forgetting.tell,
    tabId: () => tabId,
    remote,
  };
}
