import { portalHosts } from '../../adapters/browser/manifest.ts';
import { type BienvuChromium, launchChromium } from '../browsers/chromium.ts';
import { refuseRequests } from '../browsers/serve-page.ts';
import { ensureBuild } from '../machine/build-extension.ts';
import type { Answer } from './answer.ts';
import { type CaseFile, readCases } from './case.ts';
import { runCase } from './run-case.ts';

/** A case that could not be played. */
interface Failure {
  case: string;
  error: string;
}

/**
 * Browsers that play at once: a case mostly waits. Two cases in one browser would share the clock of the panels' process.
 */
const mostBrowsers = 3;

/**
 * Plays every case of the folder in browsers carrying the production build, and gives the answers in their order. A browser
 * that fails loses nothing but itself: the others play what is left. Throws where none of them could start.
 */
export async function answerFolder(folder: string): Promise<(Answer | Failure)[]> {
  const cases = readCases(folder);
  const build = await ensureBuild('chrome');
  const grantedOrigins = originsToGrant(cases);
  const answers: (Answer | Failure)[] = [];
  const queue = [...cases.entries()];
  const playInOneBrowser = async (): Promise<void> => {
    const browser = await launchChromium({ build, grantedOrigins });
    let isGone = false;
    browser.context.once('close', () => {
      isGone = true;
    });
    try {
      await refuseRequests(browser.context);
      for (let next = queue.shift(); next; next = isGone ? undefined : queue.shift())
        answers[next[0]] = await playCase(browser, next[1]);
    } finally {
      await browser.close();
    }
  };
  // A browser that went away in the middle has an heir.
  const playOn = async (): Promise<void> => {
    while (queue.length > 0) await playInOneBrowser();
  };
  const width = Math.min(mostBrowsers, Math.ceil(cases.length / 2));
  const ends = await Promise.allSettled(Array.from({ length: width }, playOn));
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected' && answers.length === 0) throw failed.reason;
  return cases.map(({ name }, at) => answers[at] ?? { case: name, error: 'No browser was left to play it.' });
}

async function playCase(browser: BienvuChromium, one: CaseFile): Promise<Answer | Failure> {
  if (!('url' in one)) return { case: one.name, error: one.error };
  try {
    return await runCase(browser, one);
  } catch (error) {
    return { case: one.name, error: (error as Error).message };
  }
}

/**
 * What « Aider sur ce site » would have been granted on hosts that are not in the manifest. The prompt cannot be answered
 * without a screen, so these origins are in the copy's manifest; nothing else differs.
 */
function originsToGrant(cases: CaseFile[]): string[] {
  const hosts = cases.flatMap((one) => ('url' in one ? [new URL(one.url).host] : []));
  return [...new Set(hosts)].filter((host) => !isPortal(host)).map((host) => `https://${host}/*`);
}

function isPortal(host: string): boolean {
  return portalHosts.some((pattern) => {
    const domain = pattern.slice('https://*.'.length, -'/*'.length);
    return host === domain || host.endsWith(`.${domain}`);
  });
}
