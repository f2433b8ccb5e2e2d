import type { PageModel } from '../page-model.ts';

/** Tells a page of a site from its others. */
export const pageKey = (page: PageModel): string => `${page.path}${page.hash} ${page.step?.index ?? ''}`;
