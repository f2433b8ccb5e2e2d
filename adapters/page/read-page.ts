/**
 * The door of the reader: a document in, plain data out. Nothing of the page is changed. What its cases mean and its
 * buttons do is told from that data elsewhere.
 */
import type { PageAsRead } from '../../core/page-model.ts';
import { fold } from '../../core/reading/normalise.ts';
import { readAlerts, readBlocks, readHeadings } from './reading/blocks.ts';
import { readButtons } from './reading/buttons.ts';
import { fillValues } from './reading/fill-values.ts';
import { elementOf, firstLines, noneFound, type ReadMemory } from './reading/memory.ts';
import { readFields } from './reading/read-fields.ts';
import { needSentences } from './reading/required.ts';
import {
  attributeOf,
  documentElementOf,
  documentTitleOf,
  openShadowRootOf,
  readyStateOf,
  viewOf,
} from './reading/safe-dom.ts';
import { scanPage } from './reading/scan.ts';
import { runInSlices, runWhole } from './reading/slices.ts';
import { readStep } from './reading/steps.ts';
import { readStop } from './reading/stop.ts';
import { isTranslatedRoot } from './reading/translated.ts';

export { createReadMemory, nameLines, type ReadMemory } from './reading/memory.ts';
export { readValue as valueOf } from './reading/values.ts';

export interface ReadOptions {
  /** Kept by the caller between readings of the same document: identities and first values live there. */
  memory: ReadMemory;
  /** Gives closed shadow roots too, where the browser lets an extension see them. Default: open ones only. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** She may have written in the page before its first reading. */
  hasWritten?: boolean;
  /** `apply`, the default: sign-in, code, captcha, cookie wall and FranceConnect pages give nothing. */
  stopList?: 'apply' | 'ignore';
}

export interface SliceOptions extends ReadOptions {
  signal?: AbortSignal;
}

/** Reads the whole page at once. */
export function readPage(root: Document, options: ReadOptions): PageAsRead {
  return runWhole(reading(root, options));
}

/** Reads the page in turns of at most 8 ms. Rejects with the signal's reason when aborted. */
export function readPageInSlices(root: Document, options: SliceOptions): Promise<PageAsRead> {
  return runInSlices(reading(root, options), options.signal);
}

/** The element a field was read from, while it is in the page; for a group, its first choice. */
export function fieldElement(memory: ReadMemory, id: string): Element | null {
  return elementOf(memory, id);
}

/** What holds an answer that the page only shows, and its name; empty for a field. */
export function lineElements(memory: ReadMemory, id: string): Element[] {
  return memory.lines.get(id) ?? [];
}

/** The element a button was read from, while it is in the page. */
export function buttonElement(memory: ReadMemory, id: string): Element | null {
  return elementOf(memory, id);
}

function* reading(root: Document, options: ReadOptions): Generator<void, PageAsRead> {
  const { memory } = options;
  const isLate = memory.next === 1 && options.hasWritten === true;
  const found = noneFound();
  const scan = yield* scanPage(root, { shadowRootOf: options.shadowRootOf ?? openShadowRootOf });
  const cases = yield* readFields(scan, memory, found);
  const { units, fields } = cases;
  yield;
  const headings = readHeadings(scan);
  const { blocks, holders, answers } = yield* readBlocks(scan);
  yield;
  const step = readStep(scan, root);
  yield;
  const html = documentElementOf(root);
  const lang = html ? (attributeOf(html, 'lang') ?? '') : '';
  const buttons = readButtons(scan, memory, found, cases);
  yield;
  const place = placeOf(root);
  const title = documentTitleOf(root);
  const stopped =
    options.stopList === 'ignore'
      ? null
      : readStop(scan, {
          ...place,
          title,
          fields,
          headings: headings.map(({ text }) => text),
          blocks,
          buttons: buttons.map(({ text }) => text),
        });
  const { isBusy, isTranslated: hasMarks } = scan.root.scope.marks;
  const isTranslated = hasMarks || isTranslatedRoot(root);
  const about = { ...place, title, lang, isTranslated, stopped };
  if (stopped) {
    memory.found = noneFound();
    memory.lines.clear();
    return {
      ...about,
      step: null,
      headings: [],
      alerts: [],
      needs: [],
      fields: [],
      buttons: [],
      blocks: [],
      answers: [],
      unreadZones: scan.unreadZones,
      isLoading: false,
    };
  }
  const needs = needSentences(scan);
  yield;
  yield* fillValues(units, fields, memory, isLate);
  memory.found = { ...found, holders };
  const isLoading = isBusy || readyStateOf(root) === 'loading' || isWaiting(fields.length, blocks);
  const screen = [place.path, place.hash, ...headings.map(({ text }) => text)].join('\n');
  const firstBlocks = isLoading ? null : firstLines(memory, screen, blocks);
  return {
    ...about,
    step,
    headings,
    alerts: readAlerts(scan),
    needs,
    fields,
    buttons,
    blocks,
    answers,
    ...(firstBlocks ? { firstBlocks } : {}),
    unreadZones: scan.unreadZones,
    isLoading,
  };
}

function placeOf(root: Document): { host: string; path: string; hash: string } {
  const location = viewOf(root)?.location;
  return {
    host: (location?.hostname ?? '').toLowerCase(),
    path: location?.pathname ?? '',
    hash: location?.hash ?? '',
  };
}

/** Nothing but a waiting sentence on the page. */
function isWaiting(fieldCount: number, blocks: string[]): boolean {
  if (fieldCount > 0 || blocks.length > 30) return false;
  return blocks.some(
    (text) =>
      text.length < 80 &&
      /^(chargement|loading|veuillez patienter|merci de patienter|please wait)/.test(fold(text)),
  );
}
