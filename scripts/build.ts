// Builds the extension for both browsers and says where, how large, and whether anything warned.
// `--relay wss://…` and `--helper-page https://…` make a build that can look from afar; `--local` is for this machine only.
// `--web`: the helper's page as a static page of the web, instead of the extension.
import { type BrowserName, ensureBuild } from './machine/build-extension.ts';
import { buildHelperPage } from './machine/build-helper-page.ts';
import { placesOfArgs } from './machine/build-places.ts';
import { gzipSize } from './machine/gzip-size.ts';

const browsers: BrowserName[] = ['chrome', 'firefox'];

try {
  const { flags, ...where } = placesOfArgs(process.argv.slice(2), ['web']);
  if (flags.web) {
    console.log(
      `${await buildHelperPage(where)}: serve it as it is; headers in relay/README.md, hashes in SHA256SUMS`,
    );
  } else {
    for (const browser of browsers) {
      const folder = await ensureBuild(browser, { allowsWarnings: false, where });
      const size = (file: string) => `${file} ${(gzipSize(`${folder}/${file}`) / 1000).toFixed(1)} kB gzip`;
      console.log(`${folder}: ${size('page.js')}, ${size('reader.js')}`);
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
