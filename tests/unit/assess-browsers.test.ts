import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerFolder } from '../../scripts/assess/answer-folder.ts';
import { launchChromium } from '../../scripts/browsers/chromium.ts';

/** A browser that is none: what it is told when it closes, and whether it was closed. */
const aBrowser = vi.hoisted(() => () => {
  const gone: (() => void)[] = [];
  return {
    context: { once: (_: string, tell: () => void) => void gone.push(tell) },
    crash: () => {
      for (const tell of gone) tell();
    },
    close: vi.fn(() => Promise.resolve()),
  };
});
const played = vi.hoisted(() => vi.fn());

vi.mock('../../scripts/browsers/chromium.ts', () => ({ launchChromium: vi.fn() }));
vi.mock('../../scripts/browsers/serve-page.ts', () => ({ refuseRequests: () => Promise.resolve() }));
vi.mock('../../scripts/machine/build-extension.ts', () => ({ ensureBuild: () => Promise.resolve('') }));
vi.mock('../../scripts/assess/run-case.ts', () => ({ runCase: played }));

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
  for (const name of names) {
    const one = { url: 'https://www.caf.fr/', html: `${name}.html`, today: '2026-11-24' };
    writeFileSync(join(folder, `${name}.case.json`), JSON.stringify(one));
    writeFileSync(join(folder, `${name}.html`), '');
  }
  played.mockReset();
  played.mockImplementation((_, { name }) => Promise.resolve({ case: name }));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Each start in turn; the last one again and again. */
function starts(...browsers: (ReturnType<typeof aBrowser> | Error)[]): void {
  let turn = 0;
  vi.mocked(launchChromium).mockImplementation(() => {
    const next = browsers[Math.min(turn++, browsers.length - 1)];
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next as never);
  });
}

test('a browser that does not start loses no answer of the others, and they are closed', async () => {
  const [one, other] = [aBrowser(), aBrowser()];
  starts(new Error('too slow'), one, other);
  expect(await answerFolder(folder)).toEqual(names.map((name) => ({ case: name })));
  for (const { close } of [one, other]) expect(close).toHaveBeenCalled();
});

test('a browser that goes away costs the case it was playing alone', async () => {
  const all = [aBrowser(), aBrowser(), aBrowser(), aBrowser()] as const;
  starts(...all);
  played.mockImplementation((browser, { name }) => {
    if (browser !== all[0]) return Promise.resolve({ case: name });
    all[0].crash();
    return Promise.reject(new Error('closed'));
  });
  const answers = await answerFolder(folder);
  expect(answers.map((answer) => answer.case)).toEqual(names);
  expect(answers.filter((answer) => 'error' in answer)).toEqual([{ case: 'a', error: 'closed' }]);
  for (const { close } of all.slice(0, 3)) expect(close).toHaveBeenCalled();
});

test('where none starts, it says why', async () => {
  starts(new Error('too slow'));
  await expect(answerFolder(folder)).rejects.toThrow('too slow');
});
