import { browser } from 'wxt/browser';
import { readFailures } from './storage.ts';

/** « Copier le rapport technique »: what failed, without any text of a page. Returns whether it could be copied. */
export async function copyReport(): Promise<boolean> {
  const failures = await readFailures();
  const { name, version } = browser.runtime.getManifest();
  const head = `${name} ${version} · ${navigator.userAgent}`;
  const lines = failures.map(
    (failure) => `${failure.at} ${failure.version} ${failure.code}\n${failure.stack}`,
  );
  try {
    await navigator.clipboard.writeText([head, ...lines].join('\n\n'));
    return true;
  } catch {
    return false;
  }
}
