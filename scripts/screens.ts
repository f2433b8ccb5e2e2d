/**
 * Renders every example of every component to .reports/screens/<look>/<name>.png and says which looks scroll sideways
 * or let the main act fall out of 360 × 640; one look is Firefox's. `npm run -s screens [-- --look=ar,uk name…]` renders only those looks, and only
 * the names that contain one.
 */
import { mkdir, rm } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { packsAsData } from './packs-plugin.ts';

interface View {
  name: string;
  width: number;
  query?: string;
  context?: BrowserContextOptions;
}

const views: View[] = [
  { name: '360', width: 360 },
  { name: '320', width: 320 },
  { name: '320-text-200', width: 320, query: 'text=200' },
  { name: 'spaced', width: 360, query: 'text=100+spaced' },
  { name: 'large', width: 1366 },
  { name: 'dark', width: 360, context: { colorScheme: 'dark' } },
  { name: 'forced', width: 360, context: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'rtl', width: 360, query: 'dir=rtl' },
  { name: 'ar', width: 360, query: 'lang=ar' },
  { name: 'ar-320-text-200', width: 320, query: 'lang=ar&text=200' },
  { name: 'uk', width: 360, query: 'lang=uk' },
  { name: 'uk-320-text-200', width: 320, query: 'lang=uk&text=200' },
];

const firefoxLook = 'firefox';
const folder = '.reports/screens';
/** For a page as one long picture. */
const stillBars = '.shell-top, .shell-bottom { position: static !important }';
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--look='));
const looks = process.argv
  .find((one) => one.startsWith('--look='))
  ?.slice('--look='.length)
  .split(',');

async function main(): Promise<void> {
  const server = await createServer({
    configFile: false,
    plugins: [packsAsData()],
    root: process.cwd(),
    logLevel: 'error',
    server: { port: 0 },
    cacheDir: 'node_modules/.vite-screens',
  });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0]}tests/support/examples-page/index.html`;
  const browser = await chromium.launch({
    executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const remarks: string[] = [];
  try {
    if (wanted.length === 0 && !looks) await rm(folder, { recursive: true, force: true });
    for (const view of views.filter(({ name }) => looks?.includes(name) ?? true))
      remarks.push(...(await renderView(browser, address, view)));
    if (looks?.includes(firefoxLook) ?? true) remarks.push(...(await renderInFirefox(address)));
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(remarks.length === 0 ? 'Nothing scrolls sideways.' : remarks.join('\n'));
}

async function renderView(browser: Browser, address: string, view: View): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 640 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    ...view.context,
  });
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(`${view.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      broken.push(`${view.name}: ${message.text()}`);
  });
  await page.goto(`${address}?${view.query ?? ''}`);
  await page.waitForFunction(() => 'exampleNames' in window);
  const all = await page.evaluate(() => (window as unknown as { exampleNames: string[] }).exampleNames);
  const names = all.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  await mkdir(`${folder}/${view.name}`, { recursive: true });
  for (const name of names) broken.push(...(await renderExample(page, view, name)));
  await context.close();
  return broken;
}

/** Every example at 360 px as Firefox draws it. */
async function renderInFirefox(address: string): Promise<string[]> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.BIENVU_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 640 });
    await page.goto(address);
    await page.addStyleTag({ content: stillBars });
    await page.waitForFunction(() => 'exampleNames' in window);
    const all = await page.evaluate(() => (window as unknown as { exampleNames: string[] }).exampleNames);
    await mkdir(`${folder}/${firefoxLook}`, { recursive: true });
    const remarks: string[] = [];
    for (const name of all.filter(
      (one) => wanted.length === 0 || wanted.some((part) => one.includes(part)),
    )) {
      await page.evaluate((next) => {
        location.hash = next;
      }, name);
      await page.waitForSelector('.panel');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await page.screenshot({ path: `${folder}/${firefoxLook}/${name}.png`, fullPage: true });
      if (over > 0) remarks.push(`${firefoxLook} ${name}: scrolls sideways by ${over} px`);
    }
    return remarks;
  } finally {
    await browser.close();
  }
}

async function renderExample(page: Page, view: View, name: string): Promise<string[]> {
  // The screen before may have been gone down.
  await page.evaluate((next) => {
    window.scrollTo(0, 0);
    location.hash = next;
  }, name);
  await page.locator('.panel').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const seen = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    // An act that stands in the bar itself is always in sight.
    mainBottom: document.querySelector('.screen .press-main')?.getBoundingClientRect().bottom ?? 0,
    barTop: document.querySelector('.shell-bottom')?.getBoundingClientRect().top ?? 640,
  }));
  await page.screenshot({ path: `${folder}/${view.name}/${name}.png` });
  // The whole page too, as one long picture, without what sticks.
  await page.screenshot({
    path: `${folder}/${view.name}/${name}-whole.png`,
    fullPage: true,
    style: stillBars,
  });
  const remarks: string[] = [];
  if (seen.over > 0) remarks.push(`${view.name} ${name}: scrolls sideways by ${seen.over} px`);
  if (view.name === '360' && seen.mainBottom > seen.barTop) {
    remarks.push(
      `${view.name} ${name}: the main act ends at ${Math.round(seen.mainBottom)}, the bar begins at ${seen.barTop}`,
    );
  }
  return remarks;
}

await main();
