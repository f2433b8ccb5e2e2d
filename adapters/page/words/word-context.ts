import type { WordContext } from '../../../core/senses/word-context.ts';
import type { WordElement } from '../../../core/words.ts';
import {
  attributeOf,
  findAllIn,
  findIn,
  has,
  localNameOf,
  nearest,
  textContentOf,
} from '../reading/safe-dom.ts';
import { controlAround } from './control-around.ts';
import type { WordPlace } from './find-words.ts';
import { parentElementOf, rootOf } from './safe-tree.ts';
import { excerptOf, type TextBlock } from './text-blocks.ts';

const groupSelector = 'fieldset,[role=group],li,form,section,td';
const titleSelector = 'h1,h2,h3,legend,[aria-current]';
/** Of a page's titles, the first; a longer one is no title. */
const mostTitles = 20;
const longestTitle = 120;
/** What lies further off tells nothing of a word: see core/senses/features.ts. */
const reach = 400;
const fileAddress = /\.(pdf|docx?|odt|ods|xlsx?|csv|zip|jpe?g|png)$/i;

/**
 * Reads the surroundings of a word, as its sense may depend on them. Cheap: no style, no layout, no value.
 * @param titles what the titles of a part of the page were found to be, for the next words of it
 */
export function contextOf(place: WordPlace, titles: Map<Element, string>): WordContext {
  const { block, start, end, element, portal, before, after } = place;
  const control = controlAround(element);
  const group = nearest(element, groupSelector) ?? parentElementOf(block.element);
  const around = excerptOf(block.text, start, end, reach);
  const kind = elementKind(element, control, block);
  const page = kind === 'button' ? nearest(element, 'main,[role=main],body') : null;
  return {
    block: around.text,
    start: around.start,
    end: around.start + end - start,
    element: kind,
    isInFileGroup: group !== null && findIn(group, 'input[type=file i]') !== null,
    describesFileInput: describesFileInput(element),
    isFileLink: control !== null && localNameOf(control) === 'a' && leadsToFile(control),
    ...(portal !== null && { portal }),
    ...(before !== null && { before: before.slice(-reach) }),
    ...(after !== null && { after: after.slice(0, reach) }),
    ...(page && { titles: titlesOf(page, titles) }),
  };
}

function titlesOf(page: Element, known: Map<Element, string>): string {
  let text = known.get(page);
  if (text === undefined) {
    const all = [...findAllIn(page, titleSelector)].slice(0, mostTitles);
    const texts = all.map((title) => (textContentOf(title) ?? '').replace(/\s+/g, ' ').trim());
    text = texts.filter(({ length }) => length < longestTitle).join(' | ');
    known.set(page, text);
  }
  return text;
}

function leadsToFile(link: Element): boolean {
  return has(link, 'download') || fileAddress.test((attributeOf(link, 'href') ?? '').replace(/[?#].*$/s, ''));
}

function describesFileInput(element: Element): boolean {
  const label = nearest(element, 'label') as HTMLLabelElement | null;
  if (isFileInput(label?.control ?? null)) return true;
  const described = nearest(element, '[id]');
  const id = described && attributeOf(described, 'id');
  if (!id) return false;
  const root = rootOf(described) as Document | ShadowRoot;
  const { querySelector } = (root.nodeType === Node.DOCUMENT_NODE ? Document : DocumentFragment).prototype;
  const quoted = CSS.escape(id);
  const inputs = `input[type=file i]:is([aria-describedby~="${quoted}"],[aria-labelledby~="${quoted}"])`;
  return querySelector.call(root, inputs) !== null;
}

function isFileInput(element: Element | null): boolean {
  return (
    element !== null &&
    localNameOf(element) === 'input' &&
    attributeOf(element, 'type')?.toLowerCase() === 'file'
  );
}

function elementKind(element: Element, control: Element | null, block: TextBlock): WordElement {
  if (control) {
    const name = localNameOf(control);
    const role = attributeOf(control, 'role');
    if (name === 'a' || role === 'link') return 'link';
    if (name === 'option' || role === 'option') return 'option';
    return name === 'label' ? 'label' : 'button';
  }
  if (nearest(element, 'h1,h2,h3,h4,h5,h6,[role=heading],caption,dt,th')) return 'heading';
  if (nearest(element, 'legend')) return 'label';
  if (nearest(element, '[role=alert],[role=status],[role=alertdialog],[aria-live],output')) return 'message';
  return nearest(block.element, 'p,li,td,dd,div,section,article,main') ? 'paragraph' : 'unknown';
}
