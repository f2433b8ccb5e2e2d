import type { CDPSession, Page } from '@playwright/test';

/** The isolated world where our scripts run in a page's top frame; page scripts cannot reach it, tests can. */
export interface OurWorld {
  /** The value of an expression there; promises are awaited. No gesture of a person is lent to it. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Whether our scripts run in this page at all. */
  isThere(): boolean;
}

/** Watches the page's worlds for ours. Call before the page is loaded, or after: known worlds are told again. */
export async function findOurWorld(page: Page, extensionId: string): Promise<OurWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const topFrame = frameTree.frame.id;
  let ours: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isTop = (context.auxData as { frameId?: string } | undefined)?.frameId === topFrame;
    if (isTop && context.origin === `chrome-extension://${extensionId}`) ours = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === ours) ours = null;
  });
  session.on('Runtime.executionContextsCleared', () => {
    ours = null;
  });
  await session.send('Runtime.enable');
  return {
    isThere: () => ours !== null,
    async evaluate<Result>(expression: string) {
      if (ours === null) throw new Error('No script of ours runs in this page.');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: ours,
        awaitPromise: true,
        returnByValue: true,
        userGesture: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    },
  };
}

const ownHost = `[...document.querySelectorAll('div')].find((one) => Symbol.for('bienvu.host') in one)`;

/** What the open bubble says, as a person reads it; '' when no bubble is open. */
export const bubbleText = `(() => {
  const host = ${ownHost};
  const bubbles = host ? [...chrome.dom.openOrClosedShadowRoot(host).querySelectorAll('.bubble')] : [];
  const open = bubbles.find((one) => one.open || one.matches(':popover-open'));
  return (open?.innerText ?? '').trim();
})()`;

/** How many elements of the page are ours. */
export const ownHostCount = `[...document.querySelectorAll('*')].filter((one) => Symbol.for('bienvu.host') in one).length`;
