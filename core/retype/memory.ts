import type { Assessment } from '../assessment.ts';
import type { Field, PageModel } from '../page-model.ts';
import { mayShow } from '../redact.ts';
import { fold } from '../wording/fold.ts';

/** What she had written on one page, as far as it may be shown. */
export interface WrittenPage {
  key: string;
  /** The page's own title for its part; null when it says none. */
  title: string | null;
  lines: { id: string; group: string | null; label: string; value: string }[];
}

/** Her last answers on one site, in one tab. In the panel's memory only: it goes when the panel closes. */
export interface Written {
  host: string;
  pages: WrittenPage[];
  /** The site asked her to sign in again since: what comes now no longer takes the place of what was. */
  isLost: boolean;
}

const mostPages = 8;

/**
 * What is remembered once this page was seen.
 * @returns null when nothing is: nothing was written, it was sent, or she went to another site
 */
export function remember(former: Written | null, assessment: Assessment): Written | null {
  const { page, sent } = assessment;
  if (isSignedOut(page)) return former && { ...former, isLost: true };
  const isSame = former?.host === page.host;
  // Sent, or perhaps: what was written is no longer hers to write again.
  if (sent.state === 'sent' || (sent.state === 'unknown' && sent.pressed)) return isSame ? null : former;
  // Signing in passes by other sites: what was lost waits for her return.
  if (former?.isLost || page.stopped || page.isTranslated) return former;
  const same = former && isSame ? former.pages : [];
  const here = writtenOn(page);
  const others = same.filter(({ key }) => key !== pageKey(page));
  const pages = here ? [...others, here].slice(-mostPages) : same;
  return pages.length > 0 ? { host: page.host, pages, isLost: false } : null;
}

/** The site's door, or its own words that it shut. */
function isSignedOut(page: PageModel): boolean {
  if (page.stopped) return page.stopped === 'sign-in' || page.stopped === 'france-connect';
  const titles = [page.title, ...page.headings.map(({ text }) => text), ...page.alerts].map(fold);
  return titles.some((text) => /\bsession (a )?(ete )?expire\w*|\bdeconnecte\w*|\breconnecte\w*/.test(text));
}

function writtenOn(page: PageModel): WrittenPage | null {
  const lines = page.fields.filter(isHers).flatMap((field) => {
    const shown = mayShow(field);
    return shown?.sensitivity === 'open' && field.value.state === 'filled'
      ? [{ id: field.id, group: field.group, label: field.label, value: field.value.text }]
      : [];
  });
  return lines.length > 0 ? { key: pageKey(page), title: page.step?.title ?? null, lines } : null;
}

/** Written by her: what the site wrote itself, it will write again. */
export const isHers = ({ disabled, value, initial }: Field): boolean =>
  !disabled && value.state === 'filled' && !(initial.state === 'filled' && initial.text === value.text);

/** Tells a page of a site from its others. */
export const pageKey = (page: PageModel): string => `${page.path}${page.hash} ${page.step?.index ?? ''}`;
