import { createReadMemory, readPage } from '../../adapters/page/read-page.ts';
import { assess } from '../../core/assess.ts';
import { emptyProgress } from '../../core/assessment.ts';
import { tellMeanings } from '../../core/reading/tell-meanings.ts';
import { checkKey } from '../../core/values/keyed-numbers.ts';
import { guidesFor } from '../../packs/index.ts';
import type { Answer } from '../../scripts/assess/answer.ts';
import { showInFrame } from '../support/mutations/still-page.ts';
import type { SeededCase } from './case.ts';
import type { Answer as Act } from './paper.ts';

/**
 * What is concluded on a case by the product's reader and judge alone, in a frame of the test's page: no extension, no
 * keys, a second's work for many cases. `npm run seeded` plays them in the real panel.
 */
export async function answerInFrame(one: SeededCase): Promise<Answer> {
  const frame = await showInFrame(one.html);
  try {
    const page = frame.contentDocument as Document;
    await untilDrawn(page);
    const { hostname, pathname, hash } = new URL(one.url);
    const memory = createReadMemory();
    readPage(page, { memory });
    for (const [selector, act] of one.fill) perform(find(page, selector), act, page);
    await pause(0);
    const model = { ...tellMeanings(readPage(page, { memory })), host: hostname, path: pathname, hash };
    const guides = guidesFor(hostname);
    const seen = assess(model, guides, emptyProgress, one.today, one.timeZone, checkKey);
    return {
      case: one.name,
      place: seen.place,
      words: [],
      fields: model.fields.length,
      findings: seen.findings,
      verdict: seen.verdict,
      sent: seen.sent.state,
    };
  } finally {
    frame.remove();
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** The page's own framework takes its time. */
async function untilDrawn(page: Document): Promise<void> {
  const zone = page.querySelector('#zone');
  for (let turn = 0; turn < 100; turn++) {
    const isDrawn = zone?.querySelector('form') || zone?.querySelector('app-formulaire')?.shadowRoot;
    if (isDrawn) return;
    await pause(10);
  }
  throw new Error('The page drew nothing.');
}

function find(page: Document, selector: string): HTMLElement {
  const hosts = [...page.querySelectorAll('app-formulaire')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const found = [page, ...hosts].map((root) => root.querySelector<HTMLElement>(selector)).find(Boolean);
  if (!found) throw new Error(`No element ${selector}.`);
  return found;
}

function perform(element: HTMLElement, act: Act, page: Document): void {
  const view = page.defaultView as Window & typeof globalThis;
  const tell = (kind: string) => element.dispatchEvent(new view.Event(kind, { bubbles: true }));
  if (act === true) {
    element.click();
    return;
  }
  if (element instanceof view.HTMLSelectElement)
    element.selectedIndex = [...element.options].findIndex(({ text }) => text === act);
  else if (element instanceof view.HTMLInputElement) {
    if (typeof act === 'string') element.value = act;
    else {
      const files = new view.DataTransfer();
      files.items.add(new view.File([new Uint8Array(act.size)], act.name, { type: act.type }));
      element.files = files.files;
    }
  }
  tell('input');
  tell('change');
}
