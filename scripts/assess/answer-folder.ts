import { portalHosts } from '../../adapters/browser/manifest.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { servePages } from '../browsers/serve-page.ts';
import { ensureBuild } from '../machine/build-extension.ts';
import type { Answer } from './answer.ts';
import { type Case, type CaseFile, readCases } from './case.ts';
import { runCase } from './run-case.ts';

/** A case that could not be played. */
interface Failure {
  case: string;
  error: string;
}

/** Plays every case of the folder in one browser carrying the production build, and gives the answers in their order. */
export async function answerFolder(folder: string): Promise<(Answer | Failure)[]> {
  const cases = readCases(folder);
  const build = await ensureBuild('chrome');
  const browser = await launchChromium({ build, grantedOrigins: originsToGrant(cases) });
  try {
    const { serve, clear } = await servePages(browser.context);
    const answers: (Answer | Failure)[] = [];
    for (const one of cases) {
      clear();
      answers.push('error' in one ? { case: one.name, error: one.error } : await playCase(one));
    }
    return answers;

    async function playCase(one: Case): Promise<Answer | Failure> {
      try {
        return await runCase({ browser, serve }, one);
      } catch (error) {
        return { case: one.name, error: (error as Error).message };
      }
    }
  } finally {
    await browser.close();
  }
}

/**
 * What « Aider sur ce site » would have been granted on hosts that are not in the manifest. The prompt cannot be answered
 * without a screen, so these origins are in the copy's manifest; nothing else differs.
 */
function originsToGrant(cases: CaseFile[]): string[] {
  const hosts = cases.flatMap((one) => ('error' in one ? [] : [new URL(one.url).host]));
  return [...new Set(hosts)].filter((host) => !isPortal(host)).map((host) => `https://${host}/*`);
}

function isPortal(host: string): boolean {
  return portalHosts.some((pattern) => {
    const domain = pattern.slice('https://*.'.length, -'/*'.length);
    return host === domain || host.endsWith(`.${domain}`);
  });
}
