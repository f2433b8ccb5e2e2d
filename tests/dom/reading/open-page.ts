import { createReadMemory, type ReadOptions, readPage } from '../../../adapters/page/read-page.ts';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { tellMeanings } from '../../../core/reading/tell-meanings.ts';

/** A document of its own, drawn in the test's page, so that layout and visibility are real. */
export async function openPage(html: string): Promise<Document> {
  for (const old of document.querySelectorAll('iframe[data-page]')) old.remove();
  const frame = document.createElement('iframe');
  frame.dataset.page = '';
  frame.style.cssText = 'width:1000px;height:800px;border:0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html.includes('<html') ? html : `<!DOCTYPE html><html lang="fr"><body>${html}</body></html>`;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The test page did not open');
  return frame.contentDocument;
}

/** Opens and reads a page, and tells its meanings. */
export async function read(html: string, options: Partial<ReadOptions> = {}): Promise<PageModel> {
  return tellMeanings(readPage(await openPage(html), { memory: createReadMemory(), ...options }));
}

/** Labels of all fields, in order. */
export async function labelsOf(html: string): Promise<string[]> {
  return (await read(html)).fields.map((field) => field.label);
}

/** The field with this label; throws when there is none, naming those there are. */
export function fieldNamed(page: PageModel, label: string): Field {
  const field = page.fields.find((one) => one.label === label);
  if (!field)
    throw new Error(`No field « ${label} » among: ${page.fields.map((one) => one.label).join(' | ')}`);
  return field;
}
