/** What must outlive one reading: who is who, and what each field held when it was first seen. */
import type { FieldValue } from '../../../core/page-model.ts';

/** Elements of one reading, each at the place of its id. */
export interface Found {
  ids: string[];
  elements: Element[];
  /** What holds each line of text. */
  holders: Element[];
}

export function noneFound(): Found {
  return { ids: [], elements: [], holders: [] };
}

export interface ReadMemory {
  ids: WeakMap<Element, string>;
  initial: WeakMap<Element, FieldValue>;
  /** Where she wrote or chose: what such a case holds when it is first read may be hers. */
  touched: WeakSet<EventTarget>;
  /** Those of the last reading that came to its end. */
  found: Found;
  /**
   * What holds an answer that the page only shows, and its name, by its id. Of the last conclusion: a reading ends some
   * time before it is concluded from, and what she asks to be shown then is what was told last.
   */
  lines: Map<string, Element[]>;
  next: number;
  /** The lines of each screen as it first showed them. */
  screens: Map<string, string[]>;
}

/** A fresh memory: one per document, kept by the caller between readings. */
export function createReadMemory(touched = new WeakSet<EventTarget>()): ReadMemory {
  return {
    ids: new WeakMap(),
    initial: new WeakMap(),
    touched,
    found: noneFound(),
    lines: new Map(),
    next: 1,
    screens: new Map(),
  };
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

/** An answer that the page only shows: its id, its line, and the line that names it alone (its own where none does). */
export interface ShownLine {
  id: string;
  block: number;
  name: number;
}

/** Gives the ids of the answers shown to what holds their lines in the last reading, in place of those given before. */
export function nameLines(memory: ReadMemory, shown: readonly ShownLine[]): void {
  const { holders } = memory.found;
  memory.lines = new Map(
    shown.flatMap(({ id, block, name }) => {
      const holder = holders[block];
      return holder ? [[id, [holder, holders[name] ?? holder]] as const] : [];
    }),
  );
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

/** The element a field, a button or a line was read from, if it is still in its page. */
export function elementOf({ found, lines }: ReadMemory, id: string): Element | null {
  const element = found.elements[found.ids.indexOf(id)] ?? lines.get(id)?.[0];
  return element?.isConnected ? element : null;
}
