import { type BienvuChromium, launchChromium } from '../browsers/chromium.ts';
import { ensureBuild } from '../machine/build-extension.ts';
import { gzipSize } from '../machine/gzip-size.ts';
import { type Budget, budget } from './budgets.ts';
import { loadTerms } from './load-terms.ts';
import { measureMarking } from './measure-marking.ts';
import { addedHost, measureBubble, measureGuest, measureUnknownPage } from './measure-page.ts';
import { measureReading } from './measure-reading.ts';
import { measureReview } from './measure-review.ts';
import { round } from './median.ts';

/** Measures every budget on the production build, one after the other in one browser. */
export async function runBench(): Promise<{ budgets: Budget[]; details: object }> {
  const alone = await measureAlone();
  // With a relay and a second browser, after the first has closed: nothing is measured beside anything.
  const review = await measureReview();
  return {
    budgets: [
      ...alone.budgets,
      budget('from the spoken code to the first shared line', 'ms', 20_000, review.toFirstLine),
      budget('the same, the helper in Firefox', 'ms', 20_000, review.toFirstLineInFirefox),
      budget('a change seen on the other side', 'ms', 300, review.change),
      budget('handshake, crypto and link, loaded when asked for', 'kB gzip', 20, review.linkKilobytes),
    ],
    details: { ...alone.details, review },
  };
}

async function measureAlone(): Promise<{ budgets: Budget[]; details: object }> {
  const build = await ensureBuild('chrome');
  const kilobytes = (file: string) => round(gzipSize(`${build}/${file}`) / 1000);
  const browser = await launchChromium({ build, grantedOrigins: [addedHost] });
  try {
    await closeFirstVisit(browser);
    const bubble = await measureBubble(browser);
    const unknownPage = await measureUnknownPage(browser);
    const guest = await measureGuest(browser);
    const marking = await measureMarking(browser, loadTerms(60));
    const reading = await measureReading(browser.context);
    const atLoad = marking.sizes.find(({ nodes }) => nodes === 10_000);
    const worst = (ratios: number[]) => Math.max(...ratios);
    const { tenThousandFields, againstRrweb } = reading;
    const budgets = [
      budget('always-on page script', 'kB gzip', 20, kilobytes('page.js')),
      budget(
        'always-on script and reader',
        'kB gzip',
        60,
        round(kilobytes('page.js') + kilobytes('reader.js')),
      ),
      budget('requests made in a portal page', 'requests', 0, guest.requests),
      budget('layout shift of a portal page', 'score', 0, guest.layoutShift),
      budget('walking and marking, 10,000 nodes', 'ms', 50, atLoad?.bienvu ?? Number.NaN),
      budget('longest task of it', 'ms', 50, atLoad?.longestTask ?? Number.NaN),
      budget(
        'marking / mark.js, worst size',
        'ratio',
        0.5,
        worst(marking.sizes.map((size) => size.ratioToMarkJs)),
      ),
      budget(
        'reading / rrweb snapshot, worst size',
        'ratio',
        0.25,
        worst(againstRrweb.map((size) => size.ratio.first)),
      ),
      budget('10,000 fields', 'ms', 150, tenThousandFields.whole),
      budget('longest slice of it', 'ms', 8, tenThousandFields.longestSlice),
      budget('definition open from key press', 'ms', 100, bubble),
      budget('« this page is not known » said', 'ms', 1_000, unknownPage),
    ];
    return { budgets, details: { marking, reading } };
  } finally {
    await browser.close();
  }
}

/** The tab that opens at install is a panel: while it is there the reader works too, and the always-on script is not alone. */
async function closeFirstVisit({ context, station }: BienvuChromium): Promise<void> {
  for (let turn = 0; turn < 50 && context.pages().length < 2; turn++) await station.waitForTimeout(100);
  for (const page of context.pages()) if (page !== station) await page.close();
}
