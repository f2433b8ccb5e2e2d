/** What must outlive one reading: who is who, and what each field held when it was first seen. */
import type { FieldValue } from '../../../core/page-model.ts';

export interface ReadMemory {
  ids: WeakMap<Element, string>;
  elements: Map<string, WeakRef<Element>>;
  initial: Map<string, FieldValue>;
  next: number;
}

/** A fresh memory: one per document, kept by the caller between readings. */
export function createReadMemory(): ReadMemory {
  return { ids: new WeakMap(), elements: new Map(), initial: new Map(), next: 1 };
}

/** The id of an element: the same one for as long as the element lives. */
export function identify(memory: ReadMemory, element: Element, prefix: 'f' | 'b'): string {
  const known = memory.ids.get(element);
  if (known) return known;
  const id = `${prefix}${memory.next++}`;
  memory.ids.set(element, id);
  memory.elements.set(id, new WeakRef(element));
  return id;
}

/** The first value ever read for a field. */
export function rememberInitial(memory: ReadMemory, id: string, value: FieldValue): FieldValue {
  const known = memory.initial.get(id);
  if (known) return known;
  memory.initial.set(id, value);
  return value;
}

/** The element a field or a button was read from, if it is still in its page. */
export function elementOf(memory: ReadMemory, id: string): Element | null {
  const element = memory.elements.get(id)?.deref() ?? null;
  return element?.isConnected ? element : null;
}
