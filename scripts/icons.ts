/** Draws the mark to public/icons, at each size the browsers ask for. Run it again when the mark changes. */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const sizes = [16, 32, 48, 128];
const folder = 'public/icons';

/** On 16 pixels lines are drawn for the grid: the large mark would blur. */
const smallMark = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">
  <rect width="16" height="16" rx="4" fill="#5b1f4e"/>
  <g fill="none" stroke="#fbf6ef" stroke-width="1.700" stroke-linecap="round">
    <path d="M2.600 8.100C4 5.400 5.700 4 8 4s4 1.400 5.400 4.100"/><path d="M4.800 12q3.200 1.600 6.400 0"/>
  </g>
  <circle cx="8" cy="8.500" r="2" fill="#fbf6ef"/>
</svg>`;

function markAt(size: number): string {
  if (size === 16) return smallMark;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24">
    <rect x=".5" y=".5" width="23" height="23" rx="6.500" fill="#5b1f4e"/>
    <g fill="none" stroke="#fbf6ef" stroke-width="${size <= 32 ? 2.3 : 2}" stroke-linecap="round">
      <path d="M4.600 12.200C6.400 8.900 8.900 7.300 12 7.300s5.600 1.600 7.400 4.900"/>
      <path d="M6.800 16.200c1.500 1.300 3.200 1.900 5.200 1.900s3.700-.6 5.200-1.900"/>
    </g>
    <circle cx="12" cy="12.600" r="2.500" fill="#fbf6ef"/>
  </svg>`;
}

const browser = await chromium.launch({
  executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await mkdir(folder, { recursive: true });
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0;line-height:0">${markAt(size)}</body>`);
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();
