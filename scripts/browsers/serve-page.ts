import type { BrowserContext, Page, Route } from '@playwright/test';

/** What a made-up portal answers. */
export interface ServedPage {
  /** Address of the page; every document asked at its origin is `html`, whatever the method, query or path. */
  url: string;
  html: string;
  headers?: Record<string, string>;
}

/** Addresses a tab asked for, beyond the extension's own files. */
export interface Requests {
  /** At the page's origin, its first document included. */
  atOrigin: string[];
  /** Anywhere else: all of them failed. */
  elsewhere: string[];
}

/** Lets no request of any tab leave the machine; only the extension's own files are given. */
export async function refuseRequests(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) =>
    route.request().url().startsWith('chrome-extension:') ? route.continue() : route.abort(),
  );
}

/**
 * Answers in a portal's place for one tab: documents and fetches at the page's origin get its html, the rest of it an
 * empty 404. Requests elsewhere fail. Returns what the tab asks for, as it asks.
 */
export async function servePage(page: Page, served: ServedPage): Promise<Requests> {
  const { origin } = new URL(served.url);
  const requests: Requests = { atOrigin: [], elsewhere: [] };
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith('chrome-extension:')) return route.continue();
    const isOurs = new URL(url).origin === origin;
    (isOurs ? requests.atOrigin : requests.elsewhere).push(url);
    return isOurs ? answer(route, served) : route.abort();
  });
  return requests;
}

function answer(route: Route, { html, headers }: ServedPage): Promise<void> {
  const isText = ['document', 'fetch', 'xhr'].includes(route.request().resourceType());
  if (!isText) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: html,
  });
}
