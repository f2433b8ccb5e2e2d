/** A quick look at what the cases hold, between two readings of the whole page. */
import type { ReadMemory } from './memory.ts';
import { nodeTypeOf } from './safe-dom.ts';
import { readValue } from './values.ts';

const querySelectorAll: ParentNode['querySelectorAll'] = Document.prototype.querySelectorAll;
const queryInShadow: ParentNode['querySelectorAll'] = DocumentFragment.prototype.querySelectorAll;

/**
 * Gives a function that tells whether an answer differs from when it was last asked. A browser or a script can fill a
 * case without any event; to read the whole page each second for that would cost too much. `roots`: the document and the
 * shadow roots in it. Nothing of what is hidden while typed is read.
 */
export function createAnswerWatch(
  memory: ReadMemory,
  roots: () => readonly (Document | ShadowRoot)[],
): () => boolean {
  let texts: (string | null)[] = [];
  let chosen: Element[] = [];
  return () => {
    const nowTexts = memory.found.elements.map((element) => {
      const value = readValue(element);
      return value.state === 'filled' ? value.text : null;
    });
    const nowChosen = roots().flatMap((root) => [...chosenIn(root)]);
    const isSame = isSameList(texts, nowTexts) && isSameList(chosen, nowChosen);
    texts = nowTexts;
    chosen = nowChosen;
    return !isSame;
  };
}

function chosenIn(root: Document | ShadowRoot): Iterable<Element> {
  const query = nodeTypeOf(root) === Node.DOCUMENT_NODE ? querySelectorAll : queryInShadow;
  return query.call(root, ':checked');
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
