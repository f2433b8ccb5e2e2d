/** What `read-forms` prints for one page. Runs in the page, beside the reader. */
import { buttonElement, createReadMemory, fieldElement, readPage } from '../adapters/page/read-page.ts';
import { tellMeanings } from '../core/reading/tell-meanings.ts';

/** Reads the document and gives its fields, buttons and step in the shape of the truth files. */
export function reportPage(root: Document): object {
  const memory = createReadMemory();
  const model = tellMeanings(readPage(root, { memory, stopList: 'ignore' }));
  return {
    fields: model.fields.map((field) => {
      const { id, ...rest } = field;
      return { ...locate(fieldElement(memory, id)), ...rest };
    }),
    buttons: model.buttons.map((button) => {
      const { id, ...rest } = button;
      return { ...locate(buttonElement(memory, id)), ...rest };
    }),
    step: model.step,
    isTranslated: model.isTranslated,
    unreadZones: model.unreadZones,
  };
}

function locate(element: Element | null): object {
  if (!element) return {};
  const fid = element.getAttribute('data-fid');
  return { ...(fid ? { fid } : {}), selector: selectorOf(element) };
}

/** A path that leads back to the element in the same document. */
function selectorOf(element: Element): string {
  const id = element.getAttribute('id');
  const all = element.ownerDocument;
  if (id && all.querySelectorAll(`[id="${CSS.escape(id)}"]`).length === 1) return `#${CSS.escape(id)}`;
  const parts: string[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    const place = [...at.parentElement.children].indexOf(at) + 1;
    parts.unshift(`${at.localName}:nth-child(${place})`);
  }
  return ['html', ...parts].join(' > ');
}
