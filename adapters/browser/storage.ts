/**
 * Every stored item, versioned. On disk (`local`) only when she said that nobody else uses this computer, and never from
 * a private window; otherwise `session`, which the browser forgets when it closes.
 */
import '../../core/zod-without-eval.ts';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { emptyProgress, type Progress } from '../../core/assessment.ts';
import type { FirstValues } from '../../core/first-values.ts';
import { type Paper, paperSchema } from '../../core/notebook/paper.ts';
import { wipeNotebook } from './notebook/notebook-file.ts';
import { placesFile, wipeFile } from './own-file.ts';

const settingsSchema = z.strictObject({
  /** Portals switched off, by pack id or by origin for other sites. Absent: on. */
  sitesOff: z.array(z.string()),
  isOn: z.boolean(),
  lang: z.string(),
  density: z.enum(['this-step', 'all', 'on-demand']),
  knownTerms: z.array(z.string()),
  hasDwell: z.boolean(),
  textSize: z.enum(['100', '125', '150', '200']),
  /** More room between letters, words and lines. Settings kept before there was the choice have none. */
  isSpaced: z._default(z.boolean(), false),
  /** Does somebody else use this computer? null: not answered yet, treated as yes. */
  isShared: z.nullable(z.enum(['yes', 'no', 'unsure'])),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  sitesOff: [],
  isOn: true,
  lang: 'fr',
  density: 'this-step',
  knownTerms: [],
  hasDwell: false,
  textSize: '100',
  isSpaced: false,
  isShared: null,
};

/** Windows of one private visit, and what was chosen in them. */
const apartSchema = z.strictObject({ windows: z.array(z.int()), settings: settingsSchema });
type Apart = z.infer<typeof apartSchema>;

const version = 1;
const kept = storage.defineItem<Settings | null>('local:settings', { fallback: null, version });
const passing = storage.defineItem<Settings | null>('session:settings', { fallback: null, version });

/**
 * What is chosen in a private window. The browser gives all windows the same `session`: put with the rest, it would outlive
 * the private window, and the next choice made in an ordinary one would write it down.
 */
const apart = storage.defineItem<Apart | null>('session:settings-private', { fallback: null, version });

const isHere = (): boolean => browser.extension.inIncognitoContext;

/**
 * Whether one background serves all windows, as in Firefox: what is chosen in a private one must reach it, or no switch
 * there would do anything.
 */
export const isOneForAll = (): boolean => browser.runtime.getManifest().incognito !== 'split';

/**
 * The settings in force. A stored item that no longer fits its schema is left aside: the defaults serve.
 * `isPrivate`: for a private window; by default, where this page stands.
 */
export async function readSettings(isPrivate = isHere()): Promise<Settings> {
  return (isPrivate ? await readApart() : null) ?? readOrdinary();
}

async function readOrdinary(): Promise<Settings> {
  const stored = (await passing.getValue()) ?? (await kept.getValue());
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : defaultSettings;
}

/** null once the private windows in which it was chosen are closed. */
async function readApart(): Promise<Settings | null> {
  const parsed = apartSchema.safeParse(await apart.getValue());
  if (!parsed.success) return null;
  const open = await privateWindows();
  return parsed.data.windows.some((id) => open.includes(id)) ? parsed.data.settings : null;
}

/** Private windows that are open now. */
export async function privateWindows(): Promise<number[]> {
  const windows = await browser.windows.getAll();
  return windows.flatMap(({ id, incognito }) => (incognito && id !== undefined ? [id] : []));
}

/**
 * Changes some settings. Goes to disk only when nobody else uses this computer, and never from a private window.
 * `isPrivate`: said in one, by a page that stands there.
 */
export async function changeSettings(part: Partial<Settings>, isPrivate = isHere()): Promise<Settings> {
  const settings = settingsSchema.parse({ ...(await readSettings(isPrivate)), ...part });
  if (isPrivate) await apart.setValue({ settings, windows: await privateWindows() });
  else if (settings.isShared === 'no') await Promise.all([kept.setValue(settings), passing.removeValue()]);
  else await Promise.all([passing.setValue(settings), removeFromDisk()]);
  return settings;
}

/** Notes that she knows a word, or that it is to be underlined again. `isPrivate`: said in a private window. */
export async function learnWord(termId: string, isKnown: boolean, isPrivate = isHere()): Promise<void> {
  const others = (await readSettings(isPrivate)).knownTerms.filter((one) => one !== termId);
  await changeSettings({ knownTerms: isKnown ? [...others, termId] : others }, isPrivate);
}

/** Settings, notebook and list of places. A private window may not touch what the ordinary ones keep. */
async function removeFromDisk(): Promise<void> {
  if (isHere()) return;
  await Promise.all([kept.removeValue(), wipeNotebook(), wipeFile(placesFile)]);
}

/** Calls back on each change of the settings, wherever it was made. Returns the function that stops. */
export function watchSettings(onChange: () => void): () => void {
  const stops = [kept.watch(onChange), passing.watch(onChange), apart.watch(onChange)];
  return () => {
    for (const stop of stops) stop();
  };
}

const textByKey = z.record(z.string(), z.string());
const pressSchema = z.strictObject({
  at: z.string(),
  host: z.string(),
  portal: z.string(),
  procedure: z.string(),
  // Told before its words were kept: until that browser is closed.
  button: z._default(z.string(), ''),
  isReceived: z.boolean(),
  seenOn: z.optional(z.strictObject({ page: z.string(), isBlank: z.boolean() })),
});

const progressSchema = z.strictObject({
  tickedSteps: z.array(z.string()),
  dismissed: z.array(z.string()),
  doubts: textByKey,
  confirmed: textByKey,
  answers: textByKey,
  answeredOn: z.optional(textByKey),
  // Told before it was kept: until that browser is closed.
  left: z._default(
    z.record(
      z.string(),
      z.strictObject({
        points: z.number(),
        aside: z.number(),
        doubts: z.number(),
        asks: z.array(z.string()),
      }),
    ),
    {},
  ),
  finalPress: z.nullable(pressSchema),
  sawReceipt: z.nullable(z.enum(['yes', 'no', 'unsure'])),
  former: z.optional(pressSchema),
  files: z.optional(z.string()),
  doubted: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        label: z.string(),
        whose: z.string(),
        step: z.nullable(z.string()),
        asks: z.array(z.string()),
        isOld: z.optional(z.literal(true)),
      }),
    ),
  ),
});

/** The schema of a tab's progress, for the background's door. */
export const storedProgress = progressSchema;

const progressKey = (tabId: number): `session:${string}` => `session:progress.${tabId}`;

/** What the person told on this tab; empty when nothing was kept or when it no longer fits its schema. */
export async function readProgress(tabId: number): Promise<Progress> {
  const parsed = progressSchema.safeParse(await storage.getItem(progressKey(tabId)));
  return parsed.success ? parsed.data : emptyProgress;
}

/** Keeps it until the browser closes; nothing told leaves nothing stored. */
export async function saveProgress(tabId: number, progress: Progress): Promise<void> {
  if (JSON.stringify(progress) === JSON.stringify(emptyProgress))
    return storage.removeItem(progressKey(tabId));
  await storage.setItem(progressKey(tabId), progressSchema.parse(progress));
}

const fieldValue = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('filled'), text: z.string() }),
  z.strictObject({ state: z.literal('empty') }),
  z.strictObject({ state: z.literal('unread') }),
]);
const firstValuesSchema = z.record(
  z.string(),
  z.strictObject({
    first: fieldValue,
    last: z.string(),
    opened: z.nullable(z.string()),
    asked: z.optional(z.strictObject({ guide: z.string(), asks: z.array(z.string()) })),
  }),
);

const firstValuesKey = (tabId: number): `session:${string}` => `session:first-values.${tabId}`;

/** What the tab's cases first held; nothing when nothing was kept or when it no longer fits its schema. */
export async function readFirstValues(tabId: number): Promise<FirstValues> {
  const parsed = firstValuesSchema.safeParse(await storage.getItem(firstValuesKey(tabId)));
  return parsed.success ? parsed.data : {};
}

/**
 * Keeps it until the browser closes; nothing known leaves nothing stored. Not of a page that was open when all was
 * forgotten: what she wrote still stands there, and would come back at its next reading.
 */
export async function saveFirstValues(tabId: number, known: FirstValues): Promise<void> {
  const isForgotten = (await forgotten.getValue()).includes(tabId);
  if (isForgotten || Object.keys(known).length === 0) await storage.removeItem(firstValuesKey(tabId));
  // A browser that refuses, full, loses the comparison and nothing else.
  else await storage.setItem(firstValuesKey(tabId), known).catch(() => undefined);
}

/** Tabs whose page was open when all was forgotten. */
const forgotten = storage.defineItem<number[]>('session:forgotten-tabs', { fallback: [], version: 1 });

/** Calls back with them, at once and at each change. Returns the function that stops. */
export function watchForgottenTabs(onTabs: (tabs: readonly number[]) => void): () => void {
  void forgotten.getValue().then(onTabs);
  return forgotten.watch((tabs) => onTabs(tabs ?? []));
}

/** Another page is read in a tab: what it holds may be known again. */
export async function beginAnew(tabId: number): Promise<void> {
  const tabs = await forgotten.getValue();
  if (tabs.includes(tabId)) await forgotten.setValue(tabs.filter((one) => one !== tabId));
}

export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([storage.removeItem(progressKey(tabId)), storage.removeItem(firstValuesKey(tabId))]);
}

const paper = storage.defineItem<Paper | null>('session:paper', { fallback: null, version: 1 });

/** What our page for the printer shows; null when nothing was left for it, or nothing it understands. */
export async function readPaper(): Promise<Paper | null> {
  const parsed = paperSchema.safeParse(await paper.getValue());
  return parsed.success ? parsed.data : null;
}

/** Left in the browser's memory for our page: an address would stay in the history. */
export const leavePaper = (content: Paper): Promise<void> => paper.setValue(paperSchema.parse(content));

/** Calls back when it is gone: all was forgotten. */
export const watchPaper = (onChange: (content: Paper | null) => void): (() => void) => paper.watch(onChange);

/** One failure, without any text of a page. */
export interface FailureRecord {
  code: string;
  version: string;
  at: string;
  stack: string;
}

const failures = storage.defineItem<FailureRecord[]>('session:failures', { fallback: [], version: 1 });
const mostFailures = 50;

/** Keeps the last 50 failures until the browser closes. */
export async function recordFailure(code: string, stack: string): Promise<void> {
  const record = {
    code,
    version: browser.runtime.getManifest().version,
    at: new Date().toISOString(),
    stack: stack.slice(0, 2000),
  };
  await failures.setValue([...(await failures.getValue()), record].slice(-mostFailures));
}

export const readFailures = (): Promise<FailureRecord[]> => failures.getValue();

/** « Fermer et oublier »: nothing of hers is left in any of the extension's storage. */
export async function forgetEverything(): Promise<void> {
  if (isHere()) return forgetPrivate();
  await browser.storage.session.clear();
  const tabs = await browser.tabs.query({});
  // Before the disk, which may refuse: nothing is learnt again from the pages that stand open.
  await forgotten.setValue(tabs.flatMap(({ id }) => id ?? []));
  await removeFromDisk();
  // Asked before, and answered meanwhile.
  await Promise.all(tabs.map(({ id }) => id !== undefined && storage.removeItem(firstValuesKey(id))));
}

/** What the ordinary windows know stays theirs. */
async function forgetPrivate(): Promise<void> {
  const tabs = (await browser.tabs.query({})).filter(({ incognito }) => incognito);
  await forgotten.setValue([...(await forgotten.getValue()), ...tabs.flatMap(({ id }) => id ?? [])]);
  await Promise.all([
    apart.removeValue(),
    paper.removeValue(),
    failures.removeValue(),
    ...tabs.map(({ id }) => id !== undefined && forgetTab(id)),
  ]);
}
