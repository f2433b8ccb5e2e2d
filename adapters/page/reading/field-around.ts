import { holds } from '../words/safe-tree.ts';
import type { ReadMemory } from './memory.ts';
import { attributeOf, formOf, localNameOf, nodeTypeOf, parentOf } from './safe-dom.ts';

/** Steps up to look for the group a choice belongs to. */
const farthest = 6;

/**
 * The case an element of the page belongs to: the one it is, is in, or answers. Null when it is none, or when two could
 * be meant.
 */
export function fieldAround({ found }: ReadMemory, element: Element): string | null {
  const fields = found.ids.flatMap((id, at) => {
    const own = found.elements[at];
    return id.startsWith('f') && own ? [{ id, own }] : [];
  });
  const itself = fields.filter(({ own }) => holds(own, element));
  if (itself.length > 0) return onlyId(itself);
  if (!isChoice(element)) return null;
  // A group of choices is known by its first one.
  const name = attributeOf(element, 'name');
  if (name !== null && localNameOf(element) === 'input') {
    const sameName = fields.filter(
      ({ own }) =>
        localNameOf(own) === 'input' && attributeOf(own, 'name') === name && formOf(own) === formOf(element),
    );
    if (sameName.length > 0) return onlyId(sameName);
  }
  let around: Node | null = parentOf(element);
  for (let step = 0; around && step < farthest && nodeTypeOf(around) === Node.ELEMENT_NODE; step++) {
    const holder = around;
    const within = fields.filter(({ own }) => holds(holder, own));
    if (within.length > 0) return onlyId(within);
    around = parentOf(around);
  }
  return null;
}

const onlyId = (found: { id: string }[]): string | null =>
  found.length === 1 ? (found[0]?.id ?? null) : null;

function isChoice(element: Element): boolean {
  if (localNameOf(element) === 'button') return true;
  if (localNameOf(element) === 'input') {
    return ['radio', 'checkbox'].includes((attributeOf(element, 'type') ?? '').toLowerCase());
  }
  return ['radio', 'checkbox', 'button', 'option', 'switch'].includes(attributeOf(element, 'role') ?? '');
}
