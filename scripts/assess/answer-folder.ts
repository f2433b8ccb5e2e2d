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

/** Plays every case of the folder in browsers carrying the production build, and gives the answers in their order. */
export async function answerFolder(folder: string): Promise<(Answer | Failure)[]> {
  const cases = readCases(folder);
  const build = await ensureBuild('chrome');
  const grantedOrigins = originsToGrant(cases);
  const answers: (Answer | Failure)[] = [];
  const queue = [...cases.entries()];
  const playInOneBrowser = async (): Promise<void> => {
    const browser = await launchChromium({ build, grantedOrigins });
    try {
      await refuseRequests(browser.context);
      for (let next = queue.shift(); next; next = queue.shift())
        answers[next[0]] = await playCase(browser, next[1]);
    } finally {
      await browser.close();
    }
  };
  const width = Math.min(mostBrowsers, Math.ceil(cases.length / 2));
  await Promise.all(Array.from({ length: width }, playInOneBrowser));
  return answers;
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
