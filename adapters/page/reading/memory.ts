/** What must outlive one reading: who is who, and what each field held when it was first seen. */
import type { FieldValue } from '../../../core/page-model.ts';

/** Elements of one reading, each at the place of its id. */
export interface Found {
  ids: string[];
  elements: Element[];
  /** What holds each line of text. */
  holders: Element[];
  /** What holds an answer that the page only shows, and its name, by its id. */
  lines: Map<string, Element[]>;
}

export function noneFound(): Found {
  return { ids: [], elements: [], holders: [], lines: new Map() };
}

export interface ReadMemory {
  ids: WeakMap<Element, string>;
  initial: WeakMap<Element, FieldValue>;
  /** Those of the last reading that came to its end. */
  found: Found;
  next: number;
  /** The lines of each screen as it first showed them. */
  screens: Map<string, string[]>;
}

/** A fresh memory: one per document, kept by the caller between readings. */
export function createReadMemory(): ReadMemory {
  return { ids: new WeakMap(), initial: new WeakMap(), found: noneFound(), next: 1, screens: new Map() };
}

/** The id of an element: the same one for as long as the element lives. */
export function identify(memory: ReadMemory, found: Found, element: Element, prefix: 'f' | 'b'): string {
  let id = memory.ids.get(element);
  if (id === undefined) {
    id = `${prefix}${memory.next++}`;
    memory.ids.set(element, id);
  }
  found.ids.push(id);
  found.elements.push(element);
  return id;
}

/**
 * Gives the id of an answer that the page only shows to what holds its line, for as long as this reading stands.
 * @param name the line that names it alone, where there is one
 */
export function nameLine({ found }: ReadMemory, id: string, block: number, name = block): void {
  const holder = found.holders[block];
  if (!holder) return;
  found.ids.push(id);
  found.elements.push(holder);
  found.lines.set(id, [holder, found.holders[name] ?? holder]);
}

/** The first value ever read for a field. */
export function rememberInitial(memory: ReadMemory, element: Element, value: FieldValue): FieldValue {
  const known = memory.initial.get(element);
  if (known) return known;
  memory.initial.set(element, value);
  return value;
}

const MOST_SCREENS = 20;
/** A longer page is a text, not her answers. */
const MOST_LINES = 2000;

/** The lines a screen showed when it was first read, or null while they are the same. */
export function firstLines(memory: ReadMemory, screen: string, lines: string[]): string[] | null {
  const first = memory.screens.get(screen);
  if (!first) {
    if (memory.screens.size < MOST_SCREENS && lines.length <= MOST_LINES) memory.screens.set(screen, lines);
    return null;
  }
  return first.length === lines.length && first.every((line, i) => line === lines[i]) ? null : first;
}

/** The element a field or a button was read from, if it is still in its page. */
export function elementOf(memory: ReadMemory, id: string): Element | null {
  const { ids, elements } = memory.found;
  const element = elements[ids.indexOf(id)];
  return element?.isConnected ? element : null;
}
