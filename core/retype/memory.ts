/**
 * Her last answers, to write again once the site has asked her to sign in. Whoever signs in may be somebody else, and no
 * page tells a connection that was lost from one that was left; she who lost hers must find them again. So they stay over
 * a sign-in, and go:
 * - when the site says that she left it herself;
 * - when a case of the site comes back with what neither the site nor she had put there: it is another person's file;
 * - twenty minutes after the loss, on a computer that others use, or may;
 * - when she says so, when it was sent or perhaps, when she went to another site, when the panel closes or forgets.
 */
import type { Assessment } from '../assessment.ts';
import type { Field, PageModel } from '../page-model.ts';
import { mayShow } from '../redact.ts';
import { isSigningIn } from '../signing-in.ts';
import { fold } from '../wording/fold.ts';
import { type Held, isOfAnother, withHeld } from './held.ts';
import { pageKey } from './page-key.ts';

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
  held: Held;
  /**
   * When the site asked her to sign in again (milliseconds): what comes since no longer takes the place of what was. null:
   * it did not.
   */
  lostAt: number | null;
}

/** How long they stay after the loss where somebody else may come: to find a code and write a page or two again. */
export const minutesWhereShared = 20;

const mostPages = 8;

/**
 * What is remembered once this page was seen.
 * @param now milliseconds
 * @returns null when nothing is
 */
export function remember(former: Written | null, assessment: Assessment, now: number): Written | null {
  const { page, sent } = assessment;
  if (hasLeft(page)) return null;
  if (isSignedOut(page)) return former?.pages.length ? { ...former, lostAt: former.lostAt ?? now } : null;
  const isSame = former?.host === page.host;
  // Sent, or perhaps: what was written is no longer hers to write again.
  if (sent.state === 'sent' || (sent.state === 'unknown' && sent.pressed)) return isSame ? null : former;
  // Signing in passes by other sites: what was lost waits for her return.
  if (former && former.lostAt !== null) return isSame && isOfAnother(former.held, page) ? null : former;
  if (page.stopped || page.isTranslated) return former;
  const same = former && isSame ? former : null;
  const here = writtenOn(page);
  const before = same?.pages ?? [];
  const pages = here ? [...before.filter(({ key }) => key !== here.key), here].slice(-mostPages) : before;
  const held = withHeld(same?.held ?? {}, page);
  const isNothing = pages.length === 0 && Object.keys(held).length === 0;
  return isNothing ? null : { host: page.host, pages, held, lostAt: null };
}

/**
 * What to show her of it: null unless the site asked her to sign in again.
 * @param isShared somebody else uses this computer, or may
 */
export function toRetype({ pages, lostAt }: Written, now: number, isShared: boolean): WrittenPage[] | null {
  const isOver = isShared && lostAt !== null && now - lostAt >= minutesWhereShared * 60_000;
  return lostAt === null || isOver ? null : pages;
}

/** The site's door, or its own words that it shut. */
function isSignedOut(page: PageModel): boolean {
  if (page.stopped) return isSigningIn(page);
  return says(page, /\bsession (a )?(ete )?expire\w*|\bdeconnecte\w*|\breconnecte\w*/);
}

/** Its own words that she left by herself: « Vous êtes bien déconnecté », where « Vous avez été déconnecté » is a loss. */
const hasLeft = (page: PageModel): boolean =>
  !says(page, /\binactivit\w*|\bexpir\w*/) &&
  says(
    page,
    /\bdeconnexion (est |a ete )?(bien )?(reussie|effectuee)|\b(avez|etes) bien (ete )?deconnecte|\bvous vous etes (bien )?deconnecte/,
  );

function says({ title, headings, alerts }: PageModel, words: RegExp): boolean {
  return [title, ...headings.map(({ text }) => text), ...alerts].some((text) => words.test(fold(text)));
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
