// `npm run -s soak [-- minutes]` (two hours by default): one review between two real browsers, an opinion every two seconds
// and a changed answer now and then, while the background worker is killed every 25 seconds and the relay's gateway every 90,
// over three nats-servers. Prints JSON; fails when what she sees is not what he said, or when a page's heap grew by 10 MB.
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { killWorker, openPanel, openPortal, passFirstVisit, portalPage } from '../tests/support/portal.ts';
import { launchChromium } from './browsers/chromium.ts';
import { ensureNats, NatsCluster } from './faults/nats.ts';
import { ensureBuild } from './machine/build-extension.ts';
import { buildHelperPage, helperPageHeaders } from './machine/build-helper-page.ts';
import { localPlaces } from './machine/build-places.ts';
import { buildRelay, relayArguments } from './machine/build-relay.ts';
import { serveFolder } from './machine/serve-folder.ts';
import { askForCode, chooseRow, sayWhoHelps, sees, typeCode } from './review/play-review.ts';

const minutes = Number(process.argv[2] ?? 120);
const every = { opinion: 2_000, change: 20_000, worker: 25_000, gateway: 90_000, check: 60_000 };
const mostGrowth = 10;
/** Checks left out of the growth: caches fill first. */
const warm = 1;

const questions = [
  'Commune',
  'Voie',
  'Nom d’usage',
  'Étage',
  'Résidence',
  'Nom du bailleur',
  'Métier',
  'École',
];
const url = 'https://wwwd.caf.fr/wps/myportal/declaration-trimestrielle';
const html = portalPage(
  `<h1>Déclaration trimestrielle de ressources</h1><h2>Étape 1 sur 4. Votre situation</h2><form>
  ${questions.map((name, at) => `<p><label>${name} <input id="q${at}" value="x"></label></p>`).join('')}
  <button>Continuer</button></form>`,
  'Déclaration trimestrielle',
);

const where = localPlaces();
const closing: (() => unknown)[] = [];
const said = { opinions: 0, changes: 0, workersKilled: 0, gatewaysKilled: 0, checks: 0 };
const divergences: string[] = [];
const heaps: { panel: number; helper: number }[] = [];
/** What he said last of each line, and whether she changed the answer since. */
const expected = new Map<string, { remark: string; isExpired: boolean }>();

async function main(): Promise<void> {
  const binary = ensureNats();
  if (!binary) throw new Error('nats-server is not there.');
  const cluster = await NatsCluster.start(binary);
  closing.push(() => cluster.stop());
  await buildRelay();
  let gateway = await startGateway(cluster.urls);
  closing.push(() => gateway.kill('SIGKILL'));
  const served = await serveFolder(await buildHelperPage(where), {
    port: where.pagePort,
    headers: helperPageHeaders(where),
  });
  closing.push(() => served.close());
  const hers = await launchChromium({ build: await ensureBuild('chrome', { where }) });
  closing.push(() => hers.close());
  const his = await chromium.launch({
    executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  closing.push(() => his.close());

  const tab = await openPortal(hers, { url, html });
  const panel = await openPanel(hers, tab);
  await passFirstVisit(panel);
  const helper = await his.newPage({ viewport: { width: 360, height: 640 }, locale: 'fr-FR' });
  const code = await askForCode(panel);
  await sayWhoHelps(helper, where.places?.helperPage ?? '');
  await typeCode(helper, code, 0);
  await chooseRow(panel, helper, 0);
  await sees(helper, 'Commune');

  const end = performance.now() + minutes * 60_000;
  const isDue = clock();
  while (performance.now() < end) {
    if (isDue('opinion')) await giveOpinion(helper);
    if (isDue('change')) {
      await changeAnswer(tab.page);
      // A word begun on his screen before would be of the former answer, and go with it.
      await until(async () => (await oldOpinions(helper)) === expectedOld());
    }
    if (isDue('worker')) {
      await killWorker(hers);
      said.workersKilled++;
    }
    if (isDue('gateway')) {
      gateway.kill('SIGKILL');
      said.gatewaysKilled++;
      gateway = await startGateway(cluster.urls);
    }
    if (isDue('check')) await check(panel, helper);
    await pause(50);
  }
  await check(panel, helper);
}

function clock(): (what: keyof typeof every) => boolean {
  const last = new Map<string, number>();
  const startedAt = performance.now();
  return (what) => {
    if (performance.now() - (last.get(what) ?? startedAt) < every[what]) return false;
    last.set(what, performance.now());
    return true;
  };
}

async function startGateway(servers: string[]): Promise<ChildProcess> {
  const gateway = spawn(process.execPath, [...relayArguments], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      BIENVU_RELAY_PORT: String(where.relayPort),
      BIENVU_RELAY_NATS: servers.join(','),
    },
  });
  await new Promise((resolve) => gateway.stdout?.once('data', resolve));
  return gateway;
}

/** On his screen: the line opened, « vu sans la réponse », a word. */
async function giveOpinion(helper: Page): Promise<void> {
  const question = questions[said.opinions % questions.length] ?? '';
  const remark = `mot ${++said.opinions}.`;
  const line = helper.locator('.helper-line', {
    has: helper.locator('.helper-line-label').getByText(question, { exact: true }),
  });
  await line.locator('.helper-line-name').click();
  const press = (name: string) => line.getByRole('button', { name }).click();
  const isGiven = await line.getByLabel('Un petit mot').isVisible();
  if (!isGiven) await press('Vu sans la réponse');
  await line.getByLabel('Un petit mot').fill(remark);
  await press('Donner ce mot');
  await line.locator('.helper-line-name').click();
  expected.set(question, { remark, isExpired: false });
}

async function changeAnswer(page: Page): Promise<void> {
  const at = said.changes++ % questions.length;
  await page.locator(`#q${at}`).fill(`x${said.changes}`);
  await page.locator(`#q${at}`).blur();
  const opinion = expected.get(questions[at] ?? '');
  if (opinion) opinion.isExpired = true;
}

/** On his screen. */
const oldOpinions = (helper: Page): Promise<number> =>
  helper.getByText('Ancien avis : sa réponse a changé.').count();
const expectedOld = (): number => [...expected.values()].filter(({ isExpired }) => isExpired).length;

/** As long as a slow machine may take; what did not come by then is told by the next check. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end && !(await isSo()); ) await pause(100);
}

/** Once all had time to arrive: what stands on her screen is what was said on his. */
async function check(panel: Page, helper: Page): Promise<void> {
  said.checks++;
  let wrong: string[] = [];
  for (const end = performance.now() + 30_000; performance.now() < end; await pause(250)) {
    const rows = await panel.getByRole('listitem').getByRole('button').allTextContents();
    const olds = await oldOpinions(helper);
    wrong = [...expected].flatMap(([question, { remark, isExpired }]) => {
      const row = rows.find((text) => text.startsWith(question)) ?? '';
      const isSame = row.includes(remark) && row.includes('Ancien avis') === isExpired;
      return isSame ? [] : [`${question}: ${remark} expired ${isExpired}; on her screen « ${row} »`];
    });
    const wanted = expectedOld();
    if (olds !== wanted) wrong.push(`${olds} old opinions on his screen, not ${wanted}`);
    if (wrong.length === 0) break;
  }
  divergences.push(...wrong);
  heaps.push({ panel: await heapOf(panel), helper: await heapOf(helper) });
  console.error(JSON.stringify({ ...said, heap: heaps.at(-1), divergences: divergences.length }));
}

/** Megabytes in use once what nobody holds is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 10_000) / 100;
}

try {
  await main();
} finally {
  for (const close of closing.reverse()) await close();
}
const first = heaps[Math.min(warm, heaps.length - 1)];
const last = heaps.at(-1);
const growth = {
  panel: Math.round(((last?.panel ?? 0) - (first?.panel ?? 0)) * 100) / 100,
  helper: Math.round(((last?.helper ?? 0) - (first?.helper ?? 0)) * 100) / 100,
};
console.log(JSON.stringify({ minutes, ...said, divergences, heapGrowthInMegabytes: growth, heaps }, null, 2));
process.exit(divergences.length === 0 && Math.max(growth.panel, growth.helper) < mostGrowth ? 0 : 1);
