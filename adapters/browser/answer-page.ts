import type { Browser, browser } from 'wxt/browser';
import { nameDoubts } from '../../core/assess/doubts-before.ts';
import { toldAfter } from '../../core/assess/told-after.ts';
import { assess } from '../../core/assess.ts';
import type { Place, Progress } from '../../core/assessment.ts';
import { rememberFirst, withFirstValues } from '../../core/first-values.ts';
import { asSometimes } from '../../core/glossary/as-sometimes.ts';
import type { Procedure } from '../../core/pack.ts';
import { tellMeanings } from '../../core/reading/tell-meanings.ts';
import { chooseSense } from '../../core/senses/choose-sense.ts';
import { textLook } from '../../core/text-look.ts';
import { checkKey } from '../../core/values/keyed-numbers.ts';
import { compiledTermsFor, entryOf } from '../../packs/glossary.ts';
import { guidesFor, proceduresFor } from '../../packs/index.ts';
import { readyWords } from '../../packs/language.ts';
import { lineStarts, pageStrings, textDirection } from './i18n-page.ts';
import { portalOf } from './manifest.ts';
import { insertMarkStyle } from './mark-style-sheet.ts';
import type { Conclusion, Entry, PageRequest, Welcome } from './messages.ts';
import { isSiteOn, portalOfUrl, readerScript } from './sites.ts';
import {
  beginAnew,
  learnWord,
  readFirstValues,
  readProgress,
  readSettings,
  recordFailure,
  saveFirstValues,
  saveProgress,
} from './storage.ts';

/** Answers one request of a page script. The sender has a tab and is the top frame (checked at the door). */
export async function answerPage(
  api: typeof browser,
  request: PageRequest,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const isPrivate = sender.tab?.incognito ?? false;
  switch (request.type) {
    case 'hello':
      return welcome(api, request.host, tabId, isPrivate);
    case 'define': {
      const lang = await readyWords((await readSettings(isPrivate)).lang);
      return forPage(entryOf(request.termId, lang, portalOfUrl(sender.url)));
    }
    case 'senses':
      return request.words.map(({ termId, context }) => chooseSense(termId, context));
    case 'learnWord':
      await learnWord(request.termId, request.isKnown, isPrivate);
      return null;
    case 'wantReader':
      await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [readerScript] });
      return null;
    case 'recall':
      await beginAnew(tabId);
      return readProgress(tabId);
    case 'assess': {
      const { progress, today, timeZone } = request;
      // The browser gives all windows one session: what a private one holds would be known outside of it.
      const firstValues = isPrivate ? {} : await readFirstValues(tabId);
      const read = tellMeanings(request.page);
      const page = withFirstValues(read, firstValues);
      const guides = guidesFor(page.host);
      const see = (told: Progress) => assess(page, guides, told, today, timeZone, checkKey, firstValues);
      const first = see(progress);
      const guide = guideAt(first.place, guides);
      const next = nameDoubts(toldAfter(progress, first, guide), request.page.fields, first, guide);
      const told = next === progress ? null : next;
      const assessment = told ? see(told) : first;
      const values = rememberFirst(firstValues, read, assessment, guide);
      if (!isPrivate && values !== firstValues) await saveFirstValues(tabId, values);
      const { page: seen, ...conclusion } = assessment;
      const known = page.fields.map(({ valueType, required, initial }, at) => ({
        valueType,
        required,
        ...(initial === read.fields[at]?.initial ? {} : { initial }),
      }));
      return { ...conclusion, buttons: seen.buttons, known, told } satisfies Conclusion;
    }
    case 'saveProgress':
      await saveProgress(tabId, request.progress);
      return null;
    case 'failed':
      await recordFailure(request.code, request.stack);
      return null;
    case 'openPanel':
      return null; // Done at the door, while the click still counts.
  }
}

const guideAt = (place: Place | null, guides: readonly Procedure[]): Procedure | null =>
  guides.find(({ portal, id }) => portal === place?.portal && id === place.procedure) ?? null;

/** What a page shows of a term. */
function forPage(entry: ReturnType<typeof entryOf>): Entry | null {
  if (!entry) return null;
  const { termId, headword, senses } = entry;
  return {
    termId,
    headword,
    senses: senses.map((one) => ({ ...one, sometimes: asSometimes(one.line, lineStarts(one.lang)) })),
  };
}

async function welcome(
  api: typeof browser,
  host: string,
  tabId: number,
  isPrivate: boolean,
): Promise<Welcome> {
  const settings = await readSettings(isPrivate);
  const isOn = isSiteOn(host, settings);
  // Not waited for: the page then draws the sheet and our tab in one frame rather than two. Marks come later than both.
  if (isOn) void insertMarkStyle(api, tabId);
  const portal = portalOf(host);
  return {
    isOn,
    portal,
    terms: compiledTermsFor(portal),
    density: settings.density,
    knownTerms: settings.knownTerms,
    hasDwell: settings.hasDwell,
    strings: pageStrings(settings.lang),
    lang: settings.lang,
    dir: textDirection(settings.lang),
    textLook: textLook(settings.textSize, settings.isSpaced),
    hasGuide: portal !== null && proceduresFor(host).length > 0,
  };
}
