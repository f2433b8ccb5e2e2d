/**
 * `read-forms DIR`: reads every `*.html` of DIR with the product's own reader, in headless Chromium with the pages'
 * JavaScript off, and prints a JSON array of {file, fields, buttons, step}. `data-fid` is used to report, never to read.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** The reader and the reporting page function, bundled as one script that leaves `bienvuReader` behind. */
async function bundleReader(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry: path.join(root, 'scripts/report-page.ts'), formats: ['iife'], name: 'bienvuReader' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The reader could not be bundled');
  return chunk.code;
}

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (!folder) {
    console.error('usage: read-forms DIR');
    process.exitCode = 2;
    return;
  }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const code = await bundleReader();
  const browser = await chromium.launch({
    executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    const reports: unknown[] = [];
    for (const file of files) {
      await page.goto(pathToFileURL(path.resolve(folder, file)).href, { waitUntil: 'load' });
      const report = await page.evaluate(`(() => { ${code}; return bienvuReader.reportPage(document); })()`);
      reports.push({ file, ...(report as object) });
    }
    process.stdout.write(`${JSON.stringify(reports, null, 1)}\n`);
  } finally {
    await browser.close();
  }
}

await main();
