import { isOwnHost } from '../own-host.ts';
import { attributeOf, hasAttributes, localNameOf } from '../reading/safe-dom.ts';

/** How an element counts when the words of a page are read. */
export type Scope = 'inline' | 'block' | 'control' | 'gap' | 'skip' | 'frame';

/**
 * inline: its text goes on in the same line · control: pressing it acts on the portal · gap: parts words, holds none ·
 * skip: not read at all. Anything else is a block. A link is a control whose text goes on in the same line.
 */
const scopes = new Map<string, Scope>();
const inline =
  'abbr acronym b bdi bdo big cite data dfn em font i ins del mark nobr q ruby s small span strike strong sub sup time tt u var a wbr slot';
const control = 'button label summary option';
const gap = 'br hr img input picture meter progress';
const skip =
  'script style noscript template textarea datalist code pre kbd samp svg math canvas video audio object embed head link meta title';
const families: [Scope, string][] = [
  ['inline', inline],
  ['control', control],
  ['gap', gap],
  ['skip', skip],
  ['frame', 'iframe frame'],
];
for (const [scope, names] of families) for (const name of names.split(' ')) scopes.set(name, scope);

/** Reads the tag only: no style, no layout. */
export function tagScope(localName: string): Scope {
  return scopes.get(localName) ?? 'block';
}

/** Like `tagScope`, and skips what a person types in and our own interface. `name`: the element's own. */
export function scopeOf(element: Element, name = localNameOf(element)): Scope {
  const scope = tagScope(name);
  if (scope === 'skip' || scope === 'gap') return scope;
  if (scope === 'block' && isOwnHost(element)) return 'skip';
  if (!hasAttributes(element)) return scope;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return 'skip';
  return scope === 'block' && attributeOf(element, 'role') === 'textbox' ? 'skip' : scope;
}
