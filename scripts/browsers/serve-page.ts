import type { BrowserContext, Route } from '@playwright/test';

/** What a made-up portal answers. */
export interface ServedPage {
  /** Address of the page; every document asked at its origin is `html`, whatever the method, query or path. */
  url: string;
  html: string;
  headers?: Record<string, string>;
}

/** Requests that were made elsewhere than at a served page's origin; all of them were refused. */
export type RefusedRequests = string[];

/**
 * Answers in place of the portals: documents and fetches at a served origin get its html, the rest of it an empty 404.
 * Requests elsewhere fail. The extension's own files are let through. Returns how to serve and what was refused.
 */
export async function servePages(
  context: BrowserContext,
): Promise<{
  serve(page: ServedPage): void;
  clear(): void;
  asked: RefusedRequests;
  refused: RefusedRequests;
}> {
  const pages = new Map<string, ServedPage>();
  const asked: RefusedRequests = [];
  const refused: RefusedRequests = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'chrome-extension:') return route.continue();
    const page = pages.get(url.origin);
    (page ? asked : refused).push(url.href);
    return page ? answer(route, page) : route.abort();
  });
  return {
    serve: (page) => void pages.set(new URL(page.url).origin, page),
    clear: () => {
      pages.clear();
      asked.length = 0;
      refused.length = 0;
    },
    asked,
    refused,
  };
}

function answer(route: Route, page: ServedPage): Promise<void> {
  const isText = ['document', 'fetch', 'xhr'].includes(route.request().resourceType());
  if (!isText) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers },
    body: page.html,
  });
}
