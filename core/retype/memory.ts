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
import type { Field, FieldId, PageModel } from '../page-model.ts';
import { mayShow } from '../redact.ts';
import { isSameValue } from '../values/same.ts';
import { type Held, isOfAnother, withHeld } from './held.ts';
import { pageKey } from './page-key.ts';
import { hasLeft, isSignedOut } from './signed-out.ts';

/** What she had written on one page, as far as it may be shown. */
export interface WrittenPage {
  key: string;
  /** The page's own title for its part; null when it says none. */
  title: string | null;
  lines: WrittenLine[];
  /** Answers of hers that are never shown here: only how many. */
  unshown: number;
  /** Since the loss, as many were written there again. */
  isUnshownThere?: true;
}

export interface WrittenLine {
  id: string;
  group: string | null;
  label: string;
  value: string;
  /** Since the loss, it stands in the page again. */
  isThere?: true;
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
  /** Its door was seen since, or a page without what she wrote: what its words said of a loss was no mistake. */
  isSure?: true;
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
  if (isSignedOut(page)) return former && lost(former, page, now);
  const isSame = former?.host === page.host;
  // Sent, or perhaps: what was written is no longer hers to write again.
  if (sent.state === 'sent' || (sent.state === 'unknown' && sent.pressed)) return isSame ? null : former;
  // Signing in passes by other sites: what was lost waits for her return.
  if (former && former.lostAt !== null) {
    if (!isSame || page.stopped || page.isTranslated) return former;
    if (isOfAnother(former.held, page)) return null;
    if (former.isSure || !isStanding(former, page))
      return { ...former, pages: former.pages.map((one) => withThere(one, page)), isSure: true };
    // She goes on writing where she was: nothing was lost.
  }
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
 * What to show her of it, but for what stands in the page again: null unless the site asked her to sign in again.
 * @param isShared somebody else uses this computer, or may
 */
export function toRetype({ pages, lostAt }: Written, now: number, isShared: boolean): WrittenPage[] | null {
  const isOver = isShared && lostAt !== null && now - lostAt >= minutesWhereShared * 60_000;
  if (lostAt === null || isOver) return null;
  return pages
    .map(({ isUnshownThere, ...page }) => ({
      ...page,
      lines: page.lines.filter(({ isThere }) => !isThere),
      unshown: isUnshownThere ? 0 : page.unshown,
    }))
    .filter(({ lines, unshown }) => lines.length > 0 || unshown > 0);
}

/** On its page, the case where one of its lines is to be written again; null: not there, or two cases bear its name. */
export function caseOf({ key }: WrittenPage, { group, label }: WrittenLine, page: PageModel): FieldId | null {
  if (key !== pageKey(page)) return null;
  const [field, ...others] = page.fields.filter((one) => one.group === group && one.label === label);
  return field && others.length === 0 ? field.id : null;
}

/** The site says that it shut: null when there is nothing to write again. */
function lost(former: Written, page: PageModel, now: number): Written | null {
  // Under words that may be wrong, what she goes on writing is still the last.
  const here = former.isSure ? null : writtenOn(page);
  const pages = former.pages.map((one) => (one.key === here?.key ? here : withNothingThere(one)));
  if (pages.every(({ lines }) => lines.length === 0)) return null;
  return { ...former, pages, lostAt: former.lostAt ?? now, ...(page.stopped && { isSure: true }) };
}

/** What she wrote on this page still stands there as hers: a page that was left comes back empty, or with what its site kept. */
const isStanding = ({ pages }: Written, page: PageModel): boolean =>
  pages.some(
    ({ key, lines }) =>
      key === pageKey(page) &&
      lines.some((line) => page.fields.some((field) => isHers(field) && isWritten(field, line))),
  );

/** On its page, which of its lines stand there again, by her or by the site. */
function withThere(written: WrittenPage, page: PageModel): WrittenPage {
  const { isUnshownThere: _former, ...rest } = written;
  if (rest.key !== pageKey(page)) return written;
  const free = page.fields.filter(({ value }) => value.state === 'filled');
  const lines = written.lines.map(({ isThere: _former, ...line }): WrittenLine => {
    const at = free.findIndex((field) => isWritten(field, line));
    if (at < 0) return line;
    // Of two lines of one name, one case says one.
    free.splice(at, 1);
    return { ...line, isThere: true };
  });
  const isUnshownThere = page.fields.filter((one) => isHers(one) && !isShown(one)).length >= rest.unshown;
  return { ...rest, lines, ...(isUnshownThere && { isUnshownThere }) };
}

/** Lost once more, what she had written again is gone with the page. */
const withNothingThere = ({ isUnshownThere: _former, ...written }: WrittenPage): WrittenPage => ({
  ...written,
  lines: written.lines.map(({ isThere: _former, ...line }) => line),
});

const isWritten = ({ label, group, value, valueType }: Field, line: WrittenLine): boolean =>
  label === line.label &&
  group === line.group &&
  value.state === 'filled' &&
  isSameValue(value.text, line.value, valueType);

function writtenOn(page: PageModel): WrittenPage | null {
  const hers = page.fields.filter(isHers);
  const lines = hers.flatMap((field) =>
    field.value.state === 'filled' && isShown(field)
      ? [{ id: field.id, group: field.group, label: field.label, value: field.value.text }]
      : [],
  );
  const unshown = hers.length - lines.length;
  return hers.length > 0 ? { key: pageKey(page), title: page.step?.title ?? null, lines, unshown } : null;
}

const isShown = (field: Field): boolean => mayShow(field)?.sensitivity === 'open';

/** Written by her: what the site wrote itself, it will write again. */
export const isHers = ({ disabled, value, initial }: Field): boolean =>
  !disabled && value.state === 'filled' && !(initial.state === 'filled' && initial.text === value.text);
