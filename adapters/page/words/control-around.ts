import { matches } from '../reading/safe-dom.ts';
import { parentElementOf, shadowHostOf } from './safe-tree.ts';

const controlSelector =
  'a,button,label,summary,option,select,[onclick],[role=button],[role=link],[role=tab],[role=option],[role=checkbox],[role=radio],[role=switch],[role^=menuitem],[role=treeitem],[role=combobox]';

/** What is known of the elements climbed through during one reading: most words share their upper ancestors. */
export type ControlMemory = Map<Element, Element | null>;

/** The control around an element, through shadow roots; pressing a word inside it would act on the portal. */
export function controlAround(element: Element | null, memory: ControlMemory = new Map()): Element | null {
  const climbed: Element[] = [];
  let control: Element | null = null;
  for (let at = element; at; at = parentElementOf(at) ?? shadowHostOf(at)) {
    const known = memory.get(at);
    if (known !== undefined) {
      control = known;
      break;
    }
    climbed.push(at);
    if (matches(at, controlSelector)) {
      control = at;
      break;
    }
  }
  for (const one of climbed) memory.set(one, control);
  return control;
}
