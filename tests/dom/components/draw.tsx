import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/base.css';
import { ExampleWords } from '../../support/i18n.tsx';

let root: Root | null = null;

/** Draws something in the test's page, `width` CSS px wide, laid out with its fonts. Taken down after the test. */
export async function draw(node: ReactNode, width = 360, height = 640): Promise<HTMLElement> {
  // Asked of the browser through the runner: not again for each of hundreds of drawings of one size.
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
  takeDown();
  const host = document.createElement('div');
  document.body.append(host);
  const made = createRoot(host);
  root = made;
  // At once, effects included: on a busy machine React's own turn may come after any number of frames.
  flushSync(() => made.render(<ExampleWords>{node}</ExampleWords>));
  // Laid out, fonts included. No frame is waited for: what is measured here need not be painted.
  host.getBoundingClientRect();
  await document.fonts.ready;
  return host;
}

/** Two frames and an idle moment: the browser has laid out, and React has drawn what its effects asked for. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  // On a busy machine both frames may come before React's turn. An idle moment comes once no turn is waiting.
  await new Promise((done) => requestIdleCallback(done, { timeout: 2_000 }));
}

export function takeDown(): void {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
}

afterEach(takeDown);
